/** "What will be sent": the request for this complaint to the letter, before anything leaves the machine. */
import { Modal, SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { RequestPreview } from '../../../../shared/contract/engine-area.ts';
import { useApi, useSettings } from '../../../api/api-context.tsx';
import { failureOf } from '../../../api/failure.ts';
import { FailureNotice } from '../../../components/FailureNotice.tsx';
import { dollarWords } from '../../../words/engine-words.ts';
import { counted } from '../../../words/formatting.ts';
import { draftRequestOf } from '../session/case-requests.ts';
import type { CaseState } from '../session/case-state.ts';
import { sentParts, sentRuns } from './sent-parts.ts';
import './sent-preview.css';

export function SentPreview({ state, onClose }: { state: CaseState; onClose: () => void }) {
  return (
    <Modal
      opened
      onClose={onClose}
      size="min(60rem, 94vw)"
      title="What will be sent"
      transitionProps={{ duration: 80 }}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <Preview state={state} />
    </Modal>
  );
}

function Preview({ state }: { state: CaseState }) {
  const api = useApi();
  const settings = useSettings().data;
  const request = draftRequestOf(state);
  const preview = useQuery({
    queryKey: ['preview', request, settings],
    queryFn: ({ signal }) => api.engines.preview(request, { signal }),
    gcTime: 0,
    retry: false,
  });
  if (preview.error !== null) {
    return <FailureNotice failure={failureOf(preview.error)} onRetry={() => void preview.refetch()} />;
  }
  if (preview.data === undefined) return <p role="status">Building the request…</p>;
  return (
    <div className="sent">
      {settings?.engine === 'offline' ? (
        <p className="sent-note">
          The offline engine writes, so nothing is sent. With Claude, this would leave the machine.
        </p>
      ) : null}
      <Sent preview={preview.data} open={settings?.privacyMask === false} />
    </div>
  );
}

function Sent({ preview, open }: { preview: RequestPreview; open: boolean }) {
  const [form, setForm] = useState('read');
  const { address, body, masked, tokens, cost } = preview;
  const read = useMemo(() => sentParts(body), [body]);
  return (
    <>
      <dl className="sent-facts">
        <div>
          <dt>Goes to</dt>
          <dd>
            <code>{address}</code>
          </dd>
        </div>
        <div>
          <dt>Model</dt>
          <dd>{read?.model}</dd>
        </div>
        <div>
          <dt>About</dt>
          <dd>
            {counted(tokens, 'token')}
            {cost === null ? ', price unknown' : `, ${dollarWords(cost)} with a usual reply`}
          </dd>
        </div>
      </dl>
      {open ? (
        <p className="sent-open">The privacy mask is off: everything private in the complaint is sent as it is.</p>
      ) : (
        <section aria-labelledby="sent-masked">
          <h3 id="sent-masked">Stays here: {counted(masked.length, 'masked value')}</h3>
          {masked.length === 0 ? (
            <p>Nothing private was found in this complaint. Look through the request yourself before you send it.</p>
          ) : (
            <ul className="sent-masked">
              {masked.map(({ standIn, value }) => (
                <li key={standIn}>
                  <span>{value}</span> goes as <mark>{standIn}</mark>
                </li>
              ))}
            </ul>
          )}
        </section>
      )}
      <SegmentedControl
        size="sm"
        aria-label="How it is shown"
        data={[
          { value: 'read', label: 'To read' },
          { value: 'json', label: 'To the letter, as JSON' },
        ]}
        value={form}
        onChange={setForm}
      />
      {form === 'json' || read === null ? (
        <Stretch name="Request as JSON" text={body} masked={masked} />
      ) : (
        read.parts.map((part) => (
          // Parts never change their order: the body is built once.
          <section key={part.name + part.text.length} aria-label={part.name}>
            <h3>{part.name}</h3>
            <Stretch name={part.name} text={part.text} masked={masked} />
          </section>
        ))
      )}
    </>
  );
}

function Stretch({ name, text, masked }: { name: string; text: string; masked: RequestPreview['masked'] }) {
  const runs = useMemo(() => sentRuns(text, masked), [text, masked]);
  return (
    <div className="sent-text" data-part={name}>
      {runs.map(({ start, text: run, value }) =>
        value === null ? (
          <span key={start}>{run}</span>
        ) : (
          <mark key={start} title={`stands for ${value}`}>
            {run}
          </mark>
        ),
      )}
    </div>
  );
}
