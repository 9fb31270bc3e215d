/** Beside the forms: how a sample reply changes, and the playbook as YAML. Saves nothing. */
import { Select, Tabs, Textarea } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Playbook } from '../../../shared/domain/playbook.ts';
import { useApi } from '../../api/api-context.tsx';
import { failureOf } from '../../api/failure.ts';
import { Difference } from '../../components/Difference.tsx';
import { SAMPLES } from '../workspace/samples.ts';

/** Milliseconds of rest before the main process is asked. */
const REST = 300;

interface PlaybookSideProps {
  saved: Playbook;
  /** The playbook as it is being edited; null while it has faults. */
  edited: Playbook | null;
  onYaml: (playbook: Playbook) => void;
}

export function PlaybookSide({ saved, edited, onYaml }: PlaybookSideProps) {
  const [now] = useDebouncedValue(edited, REST);
  return (
    <Tabs defaultValue="preview" className="playbook-side" keepMounted={false}>
      <Tabs.List aria-label="Beside the playbook">
        <Tabs.Tab value="preview">A sample reply</Tabs.Tab>
        <Tabs.Tab value="yaml">As YAML</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="preview">
        <Preview saved={saved} edited={now} />
      </Tabs.Panel>
      <Tabs.Panel value="yaml">{now === null ? <Unfinished /> : <Yaml edited={now} onYaml={onYaml} />}</Tabs.Panel>
    </Tabs>
  );
}

const Unfinished = () => <p className="playbook-none">There is something to fill in first.</p>;

/** The reply to a sample, all texts of it, with this playbook. */
function useSampleReply(playbook: Playbook | null, text: string) {
  const api = useApi();
  return useQuery({
    queryKey: ['playbook-preview', text, playbook],
    enabled: playbook !== null,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => {
      if (playbook === null) return '';
      const texts = await api.playbook.preview({ playbook, complaint: { text } }, { signal });
      return texts.map((one) => one.text).join('\n\n— — —\n\n');
    },
  });
}

function Preview({ saved, edited }: { saved: Playbook; edited: Playbook | null }) {
  const [chosen, setChosen] = useState(SAMPLES[0]?.name ?? '');
  const text = SAMPLES.find(({ name }) => name === chosen)?.text ?? '';
  const before = useSampleReply(saved, text);
  const after = useSampleReply(edited, text);
  const failed = after.error ?? before.error;
  return (
    <div className="playbook-preview">
      <Select
        size="xs"
        aria-label="Sample complaint"
        data={SAMPLES.map(({ name }) => name)}
        value={chosen}
        allowDeselect={false}
        onChange={(name) => setChosen(name ?? chosen)}
      />
      {failed === null ? null : <p className="playbook-fault">{failureOf(failed).sentence}</p>}
      {edited === null ? <Unfinished /> : null}
      {before.data === undefined || after.data === undefined ? null : (
        <>
          <p className="playbook-none" role="status">
            {before.data === after.data
              ? 'With your changes this reply stays as it is.'
              : 'Your changes turn this reply into:'}
          </p>
          <Difference before={before.data} after={after.data} />
        </>
      )}
    </div>
  );
}

function Yaml({ edited, onYaml }: { edited: Playbook; onYaml: (playbook: Playbook) => void }) {
  const api = useApi();
  const printed = useQuery({
    queryKey: ['playbook-yaml', edited],
    queryFn: ({ signal }) => api.playbook.print(edited, { signal }),
  });
  /** What was typed here and is not yet taken over; null while the text is the printed one. */
  const [typed, setTyped] = useState<string | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [settled] = useDebouncedValue(typed, REST);
  useEffect(() => {
    if (settled === null) return;
    const asked = new AbortController();
    api.playbook
      .parse({ yaml: settled }, { signal: asked.signal })
      .then((playbook) => {
        if (asked.signal.aborted) return;
        setFault(null);
        onYaml(playbook);
      })
      .catch((thrown: unknown) => {
        if (!asked.signal.aborted) setFault(failureOf(thrown).sentence);
      });
    return () => asked.abort();
  }, [api, settled, onYaml]);
  return (
    <Textarea
      aria-label="The playbook as YAML"
      classNames={{ input: 'playbook-yaml' }}
      spellCheck={false}
      error={fault}
      value={typed ?? printed.data ?? ''}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={() => {
        // Printed anew with the guide's comments; a text with a fault stays to be corrected.
        if (fault === null && settled === typed) setTyped(null);
      }}
    />
  );
}
