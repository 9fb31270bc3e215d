/** The left pane: the complaint, what was read in it, and where it came in. */

import type { EditorView } from '@codemirror/view';
import { ActionIcon, Button, CloseButton, Menu, Select, Tooltip } from '@mantine/core';
import { IconEraser, IconFileText, IconFolderOpen, IconInfoCircle } from '@tabler/icons-react';
import { type DragEvent, memo, useMemo, useState } from 'react';
import { CHANNELS } from '../../../../shared/domain/channel-facts.ts';
import { ChannelId } from '../../../../shared/domain/channel-id.ts';
import { LONGEST_COMPLAINT } from '../../../../shared/domain/complaint.ts';
import type { Reading } from '../../../../shared/domain/reading.ts';
import { useApi } from '../../../api/api-context.tsx';
import type { Failure } from '../../../api/failure.ts';
import { FailureNotice } from '../../../components/FailureNotice.tsx';
import { Pane } from '../../../components/Pane.tsx';
import { type FactKind, type ShownFact, shownFacts } from '../../../words/fact-kinds.ts';
import { counted } from '../../../words/formatting.ts';
import { SAMPLES } from '../samples.ts';
import type { CaseSession } from '../session/case-session.ts';
import type { CaseState } from '../session/case-state.ts';
import { type CaretFacts, ComplaintEditor, NOWHERE } from './ComplaintEditor.tsx';
import type { LeftAway } from './complaint-limits.ts';
import './complaint-pane.css';
import { withFact, withoutFact } from './correct-reading.ts';
import { FactBar } from './FactBar.tsx';
import { chooseComplaintFile, FILE_CHOOSER, OPENED_KINDS, openComplaintFile } from './open-complaint-file.ts';
import { ReadingSummary } from './ReadingSummary.tsx';
import { WrittenClock } from './WrittenClock.tsx';

const CHANNEL_OPTIONS = CHANNELS.map(({ id, name }) => ({ value: id, label: name }));
const NO_FACTS: readonly ShownFact[] = [];

export interface ComplaintPaneProps {
  session: CaseSession;
  state: CaseState;
  onReady: (view: EditorView | null) => void;
  onTake: (text: string) => void;
  onClear: () => void;
}

/** The parts of the state that this pane shows. */
const SHOWN = [
  'caseId',
  'complaint',
  'cameBy',
  'writtenAt',
  'reading',
  'readingOf',
  'readFailure',
  'draftFailure',
] as const;

function showsTheSame(a: ComplaintPaneProps, b: ComplaintPaneProps): boolean {
  const sameState = SHOWN.every((name) => a.state[name] === b.state[name]);
  return (
    sameState && a.session === b.session && a.onReady === b.onReady && a.onTake === b.onTake && a.onClear === b.onClear
  );
}

/** Drawn anew only when the complaint or its reading changes, and not with every letter of the draft. */
export const ComplaintPane = memo(function ComplaintPane(props: ComplaintPaneProps) {
  const { session, state, onReady, onTake, onClear } = props;
  const [left, setLeft] = useState<LeftAway | null>(null);
  const [hidden, setHidden] = useState<ReadonlySet<FactKind>>(new Set());
  const [here, setHere] = useState<CaretFacts>(NOWHERE);
  const [notOpened, setNotOpened] = useState<Failure | null>(null);
  const [attachments, setAttachments] = useState<readonly string[]>([]);
  const api = useApi();
  const all = useMemo(() => (state.reading === null ? NO_FACTS : shownFacts(state.reading)), [state.reading]);
  const facts = useMemo(() => all.filter(({ kind }) => !hidden.has(kind)), [all, hidden]);
  const empty = state.complaint === '';

  const open = async (file: File) => {
    const answer = await openComplaintFile(file, api);
    if ('failure' in answer) {
      // What is on the screen stays.
      setNotOpened(answer.failure);
      return;
    }
    const { complaint, cut } = answer.opened;
    setNotOpened(null);
    onTake(complaint.text);
    if (cut > 0) setLeft({ cut, controls: 0 });
    setAttachments(answer.opened.attachments);
    if (complaint.channel !== undefined) session.setCameBy(complaint.channel);
    if (complaint.writtenAt !== undefined) session.setWrittenAt(complaint.writtenAt);
  };
  const drop = (event: DragEvent) => {
    const file = event.dataTransfer.files[0];
    if (file === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    void open(file);
  };
  const correct = (change: (reading: Reading) => Reading) => {
    // A reading of an older text must not be taken for one of this.
    if (state.reading !== null && state.readingOf === state.complaint) session.correctReading(change(state.reading));
  };
  const toggle = (kind: FactKind) => {
    const next = new Set(hidden);
    if (!next.delete(kind)) next.add(kind);
    setHidden(next);
  };

  return (
    <Pane
      name="complaint"
      title="Complaint"
      tools={
        <>
          <Select
            aria-label="Came in by"
            size="xs"
            className="came-by"
            data={CHANNEL_OPTIONS}
            value={state.cameBy ?? state.reading?.channel ?? null}
            placeholder="Came in by"
            allowDeselect={false}
            checkIconPosition="right"
            maxDropdownHeight={320}
            onChange={(value) => {
              const channel = ChannelId.safeParse(value);
              if (channel.success) session.setCameBy(channel.data);
            }}
          />
          <input
            type="file"
            id={FILE_CHOOSER}
            className="file-chooser"
            accept={OPENED_KINDS}
            tabIndex={-1}
            aria-hidden="true"
            onChange={({ currentTarget }) => {
              const file = currentTarget.files?.[0];
              if (file !== undefined) void open(file);
              // The same file may be chosen again.
              currentTarget.value = '';
            }}
          />
          <Tooltip label="New complaint; this one is kept">
            <ActionIcon variant="subtle" color="gray" aria-label="Next complaint" disabled={empty} onClick={onClear}>
              <IconEraser size={17} stroke={1.75} />
            </ActionIcon>
          </Tooltip>
        </>
      }
    >
      {state.reading !== null && !empty ? (
        <>
          <ReadingSummary reading={state.reading} onCorrect={(reading) => session.correctReading(reading)} />
          <WrittenClock
            key={state.caseId}
            reading={state.reading}
            begunAt={state.begunAt}
            writtenAt={state.writtenAt}
            onWrittenAt={(writtenAt) => session.setWrittenAt(writtenAt)}
            onHolding={() => session.choose({ holding: true })}
          />
        </>
      ) : null}
      {state.readFailure !== null && state.draftFailure === null ? (
        <FailureNotice failure={state.readFailure} onRetry={() => session.choose({})} />
      ) : null}
      {left === null ? null : (
        <div className="left-away" role="status">
          <IconInfoCircle size={16} stroke={1.75} aria-hidden="true" />
          <span>
            {left.cut > 0
              ? `Cut at ${LONGEST_COMPLAINT.toLocaleString()} characters; ${counted(left.cut, 'character')} were left out. Paste the part that holds the complaint if it is not here.`
              : `${counted(left.controls, 'control character')} left out.`}
          </span>
          <CloseButton size="sm" aria-label="Close this notice" onClick={() => setLeft(null)} />
        </div>
      )}
      {notOpened === null ? null : (
        <div className="not-opened">
          <FailureNotice failure={notOpened} />
          <CloseButton size="sm" aria-label="Close this notice" onClick={() => setNotOpened(null)} />
        </div>
      )}
      {attachments.length === 0 || empty ? null : (
        <div className="left-away" role="status">
          <IconInfoCircle size={16} stroke={1.75} aria-hidden="true" />
          <span>
            {counted(attachments.length, 'attachment')} not read: {attachments.slice(0, 3).join(', ')}
            {attachments.length > 3 ? ' …' : '.'} Look at {attachments.length === 1 ? 'it' : 'them'} before you answer.
          </span>
          <CloseButton size="sm" aria-label="Close this notice" onClick={() => setAttachments([])} />
        </div>
      )}
      {empty ? (
        <div className="complaint-help">
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconFolderOpen size={15} stroke={1.75} />}
            onClick={chooseComplaintFile}
          >
            Open an e-mail or text file
          </Button>
          <Menu position="bottom-start" width={220}>
            <Menu.Target>
              <Button size="compact-sm" variant="default" leftSection={<IconFileText size={15} stroke={1.75} />}>
                Try a sample complaint
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              {SAMPLES.map((sample) => (
                <Menu.Item key={sample.name} onClick={() => onTake(sample.text)}>
                  {sample.name}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        </div>
      ) : null}
      <div className="complaint-place" onDropCapture={drop}>
        <ComplaintEditor
          facts={facts}
          factsOf={state.readingOf}
          onText={(text, how) => {
            // What was left out of another complaint is of no interest here.
            if (text === '' || how === 'replaced') {
              setLeft(null);
              setAttachments([]);
            }
            session.setComplaint(text, how);
          }}
          onLeftAway={setLeft}
          onFacts={setHere}
          onReady={onReady}
        />
      </div>
      {state.reading !== null && !empty ? (
        <FactBar
          facts={all}
          here={here.facts}
          selected={here.selected}
          hidden={hidden}
          onToggle={toggle}
          onRemove={(fact) => correct((reading) => withoutFact(reading, fact))}
          onMark={(fact) => {
            const { selected } = here;
            if (selected === null) return;
            const text = state.complaint.slice(selected.start, selected.end);
            correct((reading) => withFact(reading, fact, text, selected));
          }}
        />
      ) : null}
    </Pane>
  );
}, showsTheSame);
