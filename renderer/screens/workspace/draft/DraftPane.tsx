/** The right pane: the reply with its parts, what the checks found, and the way onto the clipboard. */

import type { EditorView } from '@codemirror/view';
import { ActionIcon, Button, Menu, Tooltip } from '@mantine/core';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconCheck,
  IconChevronDown,
  IconCopy,
  IconHourglassHigh,
  IconPlayerStop,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { channelFacts } from '../../../../shared/domain/channel-facts.ts';
import type { Audience } from '../../../../shared/domain/channel-id.ts';
import type { EngineId } from '../../../../shared/domain/draft.ts';
import type { Finding } from '../../../../shared/domain/finding.ts';
import type { CopyTarget } from '../../../../shared/domain/settings.ts';
import type { Span } from '../../../../shared/domain/span.ts';
import { FailureNotice } from '../../../components/FailureNotice.tsx';
import { Pane } from '../../../components/Pane.tsx';
import { Shortcut } from '../../../components/Shortcut.tsx';
import { ENGINE_WORDS } from '../../../words/draft-words.ts';
import { COPY_TARGETS, type CopyForm } from '../copy/copy-targets.ts';
import { DraftNotices } from '../engine/DraftNotices.tsx';
import { EngineNote } from '../engine/EngineNote.tsx';
import { EngineProgress } from '../engine/EngineProgress.tsx';
import type { Work } from '../engine/work-on-reply.ts';
import type { CaseSession } from '../session/case-session.ts';
import type { CaseState } from '../session/case-state.ts';
import type { PartPlace } from '../session/part.ts';
import { ChecksPanel } from './ChecksPanel.tsx';
import '../../../components/strip.css';
import './draft-pane.css';
import { applyQuickFix, shownFinding } from './finding-marks.ts';
import { GhostDraft } from './GhostDraft.tsx';
import { RewriteAll } from './RewriteMenu.tsx';
import { ScoreRing } from './ScoreRing.tsx';
import { TextCard } from './TextCard.tsx';

export interface DraftPaneProps {
  session: CaseSession;
  state: CaseState;
  currentFinding: string | null;
  onCurrentFinding: (id: string | null) => void;
  /** The editors by audience, for whoever has to move the caret. */
  editors: Map<Audience, EditorView>;
  onCopy: (audience: Audience, form: CopyForm) => void;
  /** What Copy does without being asked. */
  copyTarget: CopyTarget;
  /** The name of a part was clicked: asks how that part is to be rewritten. */
  onName: (place: PartPlace, at: DOMRect) => void;
  /** The engine that was chosen. */
  engine: EngineId;
  onSettings: () => void;
  /** Shows what a model would be sent. */
  onSent: () => void;
  onWork: (work: Work) => void;
}

/** Selects a stretch of a text and brings it into view. */
export function showPlace(view: EditorView | undefined, span: Span): void {
  if (view === undefined) return;
  const { length } = view.state.doc;
  const head = Math.min(span.end, length);
  view.dispatch({ selection: { anchor: Math.min(span.start, length), head }, scrollIntoView: true });
  view.focus();
}

export function DraftPane(props: DraftPaneProps) {
  const { session, state, editors } = props;
  const { texts, checked, phase, plan } = state;
  const writing = phase === 'writing';
  const first = texts[0]?.audience;
  const channel = channelFacts(plan?.channel ?? state.reading?.channel ?? 'email');
  const ready = texts.length > 0;
  const findingsOf = (audience: Audience): Finding[] =>
    checked?.findings.filter((finding) => finding.audience === audience) ?? [];
  const show = (place: { audience: Audience; span: Span }, findingId: string | null) => {
    const view = editors.get(place.audience);
    const finding = findingId === null || view === undefined ? undefined : shownFinding(view, findingId);
    props.onCurrentFinding(findingId);
    showPlace(view, finding?.span ?? place.span);
  };

  return (
    <Pane
      name="draft"
      title="Draft"
      note={<EngineNote state={state} />}
      tools={
        <>
          {checked === null ? null : (
            <ScoreRing
              total={checked.score.total}
              gates={checked.findings.filter(({ id, severity }) => severity === 'gate' && !state.overrides[id]).length}
            />
          )}
          {ready ? (
            <>
              <ToolButton
                label="Back to the draft before"
                disabled={!state.canUndo || writing}
                onClick={() => session.undo()}
              >
                <IconArrowBackUp size={17} stroke={1.75} />
              </ToolButton>
              <ToolButton
                label="Forward to the draft after"
                disabled={!state.canRedo || writing}
                onClick={() => session.redo()}
              >
                <IconArrowForwardUp size={17} stroke={1.75} />
              </ToolButton>
              <ToolButton
                label="Holding reply: two sentences and a time"
                pressed={state.choices.holding === true}
                disabled={writing}
                onClick={() => session.choose({ holding: state.choices.holding !== true })}
              >
                <IconHourglassHigh size={17} stroke={1.75} />
              </ToolButton>
              <RewriteAll session={session} engine={props.engine} disabled={writing} onWork={props.onWork} />
            </>
          ) : null}
          {/* A draft that is being mended has its own way to stop, beside the reason. */}
          {writing && state.mending === null ? (
            <Button
              size="compact-sm"
              variant="default"
              leftSection={<IconPlayerStop size={15} stroke={1.75} />}
              onClick={() => session.stop()}
            >
              Cancel
            </Button>
          ) : null}
          {ready && first !== undefined ? (
            <Button.Group>
              <Button
                className="primary"
                size="compact-sm"
                leftSection={<IconCopy size={15} stroke={1.75} />}
                disabled={writing}
                onClick={() => props.onCopy(first, 'usual')}
              >
                {texts.length > 1 ? 'Copy public' : 'Copy'}
                <Shortcut chord="Mod+Shift+C" />
              </Button>
              <Menu position="bottom-end" width={240}>
                <Menu.Target>
                  <Button size="compact-sm" className="copy-more" disabled={writing} aria-label="Other ways to copy">
                    <IconChevronDown size={15} stroke={2} />
                  </Button>
                </Menu.Target>
                <Menu.Dropdown>
                  <Menu.Label>{texts.length > 1 ? 'Copy the public reply for' : 'Copy for'}</Menu.Label>
                  {COPY_TARGETS.map(({ id, name }) => (
                    <Menu.Item
                      key={id}
                      rightSection={
                        id === props.copyTarget ? <IconCheck size={15} stroke={2} aria-label="usual" /> : null
                      }
                      onClick={() => props.onCopy(first, id)}
                    >
                      {name}
                    </Menu.Item>
                  ))}
                  <Menu.Item onClick={() => props.onCopy(first, 'markdown')}>Anywhere, as Markdown</Menu.Item>
                </Menu.Dropdown>
              </Menu>
            </Button.Group>
          ) : null}
        </>
      }
    >
      {state.draftFailure === null ? null : (
        <FailureNotice failure={state.draftFailure} onRetry={() => void session.write()} />
      )}
      {state.stale ? (
        <div className="strip stale" role="status">
          The complaint or the plan changed after this was written.
          <Button size="compact-sm" variant="default" onClick={() => void session.write()}>
            Write it again <Shortcut chord="Mod+Enter" />
          </Button>
        </div>
      ) : null}
      <EngineProgress session={session} state={state} />
      <DraftNotices session={session} state={state} onSettings={props.onSettings} />
      {ready ? (
        <div className="texts">
          <div className="texts-pair" data-count={texts.length}>
            {texts.map((text) => (
              <TextCard
                key={text.audience}
                session={session}
                state={state}
                text={text}
                channel={channel}
                alone={texts.length === 1}
                findings={findingsOf(text.audience)}
                currentFinding={props.currentFinding}
                onCopy={(form) => props.onCopy(text.audience, form)}
                onName={(key, at) => props.onName({ audience: text.audience, key }, at)}
                onReady={(view) => {
                  if (view === null) editors.delete(text.audience);
                  else editors.set(text.audience, view);
                }}
              />
            ))}
          </div>
        </div>
      ) : (
        <DraftPlaceholder {...props} />
      )}
      <ChecksPanel
        state={state}
        current={props.currentFinding}
        onShow={show}
        onFix={(finding, fix) => {
          const view = editors.get(finding.audience);
          if (view !== undefined) applyQuickFix(view, finding.id, fix);
        }}
        onConfirm={(finding) => {
          const view = editors.get(finding.audience);
          if (view !== undefined) session.reply.confirm(sentenceAround(view, finding.span));
        }}
        onRetry={() => session.recheck()}
      />
    </Pane>
  );
}

/** The sentence that a stretch lies in, as far as stops and line ends tell. */
function sentenceAround(view: EditorView, span: Span): string {
  const line = view.state.doc.lineAt(Math.min(span.start, view.state.doc.length));
  const before = line.text.slice(0, span.start - line.from);
  const after = line.text.slice(span.start - line.from);
  const from = Math.max(before.lastIndexOf('. '), before.lastIndexOf('! '), before.lastIndexOf('? ')) + 1;
  const stop = after.slice(Math.max(0, span.end - span.start - 1)).search(/[.!?](?:\s|$)/);
  const to = stop === -1 ? after.length : Math.max(0, span.end - span.start - 1) + stop + 1;
  return (before.slice(from) + after.slice(0, to)).trim();
}

interface ToolButtonProps {
  label: string;
  disabled: boolean;
  /** For a button that stays in or out; missing for one that does something once. */
  pressed?: boolean;
  onClick: () => void;
  children: ReactNode;
}

function ToolButton({ label, disabled, pressed, onClick, children }: ToolButtonProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon
        variant={pressed === true ? 'light' : 'subtle'}
        color={pressed === true ? 'violet' : 'gray'}
        aria-label={label}
        aria-pressed={pressed}
        disabled={disabled}
        onClick={onClick}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  );
}

function DraftPlaceholder({ state, session, engine, onSent }: DraftPaneProps) {
  const waiting = state.complaint.trim() === '';
  if (state.phase === 'writing') {
    return (
      <div className="draft-empty" role="status">
        <span className="writing-dot" aria-hidden="true" />
        <p>{state.wait === null ? 'Writing the draft…' : 'Waiting to try again…'}</p>
      </div>
    );
  }
  return (
    <div className="draft-empty">
      <GhostDraft />
      <p>
        {waiting || state.plan === null
          ? 'The reply appears here, part by part, ready to edit.'
          : 'Everything is read and planned.'}
      </p>
      <Button className="primary" size="sm" disabled={waiting} onClick={() => void session.write()}>
        {engine === 'offline' ? 'Write the draft' : `Write with ${ENGINE_WORDS[engine]}`} <Shortcut chord="Mod+Enter" />
      </Button>
      {engine === 'offline' ? null : (
        <div className="engine-else">
          <Button size="compact-sm" variant="default" disabled={waiting} onClick={onSent}>
            What will be sent
          </Button>
          <Button size="compact-sm" variant="default" disabled={waiting} onClick={() => void session.write('offline')}>
            Offline draft, at once <Shortcut chord="Alt+Enter" />
          </Button>
        </div>
      )}
    </div>
  );
}
