/** Three versions side by side, each with score and gates; one of them, or one part of one, is taken over. */
import { Button, SegmentedControl } from '@mantine/core';
import { IconPlayerStop, IconRefresh } from '@tabler/icons-react';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useApi } from '../../../api/api-context.tsx';
import { FailureNotice } from '../../../components/FailureNotice.tsx';
import { ENGINE_WORDS } from '../../../words/draft-words.ts';
import { usageWords } from '../../../words/engine-words.ts';
import { draftRequestOf } from '../session/case-requests.ts';
import { VersionColumn } from './VersionColumn.tsx';
import { usageOfAll, VersionRun, type VersionsState } from './version-run.ts';
import type { WorkProps } from './WorkOnReply.tsx';

export function Versions({ session, state, engine: chosen, onClose }: WorkProps) {
  const api = useApi();
  const [run] = useState(() => new VersionRun({ api, nextFrame: (call) => requestAnimationFrame(call) }));
  const [engine, setEngine] = useState(chosen);
  // The reply that stands has the wording before.
  const [wording, setWording] = useState(() => state.choices.wording + (state.texts.length > 0 ? 1 : 0));
  const written = useSyncExternalStore(run.subscribe, run.state);
  useEffect(() => {
    const request = draftRequestOf(session.state());
    void run.start({ ...request, engine, choices: { ...request.choices, wording } });
    return () => run.stop();
  }, [run, session, engine, wording]);

  const columns = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The keys only move the focus between buttons that are there.
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || !/^[1-3]$/.test(event.key)) return;
      columns.current?.querySelectorAll<HTMLElement>('.version-take')[Number(event.key) - 1]?.focus();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
  const usage = usageOfAll(written.versions);
  const edited = state.texts.some(({ parts }) => parts.some((part) => part.text.trim() !== part.written.trim()));
  return (
    <div className="versions">
      <div className="work-head">
        {chosen === 'offline' ? null : (
          <SegmentedControl
            size="xs"
            aria-label="Who writes them"
            data={[
              { value: chosen, label: ENGINE_WORDS[chosen] },
              { value: 'offline', label: 'Offline' },
            ]}
            value={engine}
            onChange={(value) => setEngine(value === 'offline' ? 'offline' : chosen)}
          />
        )}
        <p role="status">{progressWords(written, ENGINE_WORDS[engine])}</p>
        {usage === undefined ? null : <p className="work-usage">{usageWords(usage)} for all</p>}
        {written.running ? (
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconPlayerStop size={15} stroke={1.75} />}
            onClick={() => run.stop()}
          >
            Cancel
          </Button>
        ) : (
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconRefresh size={15} stroke={1.75} />}
            onClick={() => setWording(wording + written.versions.length)}
          >
            Three others
          </Button>
        )}
      </div>
      {written.failure === null ? null : <FailureNotice failure={written.failure} />}
      {written.notices.map(({ code, message }) => (
        <p key={code + message} className="work-notice" role="status">
          {message}
        </p>
      ))}
      {edited ? (
        <p className="work-note">
          Where you have edited, your words stay until you have seen what a version would change in them.
        </p>
      ) : null}
      <div className="versions-row" ref={columns}>
        {written.versions.map((version) => (
          <VersionColumn
            key={`${wording} ${engine} ${version.number}`}
            version={version}
            running={written.running}
            state={state}
            onTake={(draft) => {
              session.takeVersion(draft, draft.engine === 'offline' ? wording + version.number - 1 : undefined);
              onClose();
            }}
            onTakePart={(texts, taken) => session.reply.takeChanges(texts, taken)}
          />
        ))}
      </div>
    </div>
  );
}

function progressWords({ running, versions }: VersionsState, writer: string): string {
  const there = versions.filter(({ draft }) => draft !== null).length;
  if (running) return there === 0 ? `${writer} is writing…` : `${there} of ${versions.length} are there.`;
  if (there === versions.length) return 'Take one, or single parts of each. Keys 1, 2, 3 go to a version.';
  return there === 0 ? 'Stopped.' : `Stopped. ${there} of ${versions.length} are whole.`;
}
