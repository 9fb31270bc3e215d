/** The right pane: the reply with its parts, what the checks found, and the way onto the clipboard. */
import type { EditorView } from '@codemirror/view';
import { Button } from '@mantine/core';
import { channelFacts } from '../../../../shared/domain/channel-facts.ts';
import type { Audience } from '../../../../shared/domain/channel-id.ts';
import type { EngineId } from '../../../../shared/domain/draft.ts';
import type { Finding } from '../../../../shared/domain/finding.ts';
import type { CopyTarget } from '../../../../shared/domain/settings.ts';
import type { Span } from '../../../../shared/domain/span.ts';
import { FailureNotice } from '../../../components/FailureNotice.tsx';
import { Pane } from '../../../components/Pane.tsx';
import { Shortcut } from '../../../components/Shortcut.tsx';
import type { CopyForm } from '../copy/copy-targets.ts';
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
import { DraftPlaceholder } from './DraftPlaceholder.tsx';
import { DraftTools } from './DraftTools.tsx';
import { applyQuickFix } from './finding-marks.ts';
import { placeOf, sentenceAround, showPlace } from './show-place.ts';
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

export function DraftPane(props: DraftPaneProps) {
  const { session, state, editors } = props;
  const { texts, checked, plan } = state;
  const channel = channelFacts(plan?.channel ?? state.reading?.channel ?? 'email');
  const ready = texts.length > 0;
  const findingsOf = (audience: Audience): Finding[] =>
    checked?.findings.filter((finding) => finding.audience === audience) ?? [];
  const show = (place: { audience: Audience; span: Span }, findingId: string | null) => {
    const view = editors.get(place.audience);
    const finding = checked?.findings.find(({ id }) => id === findingId);
    props.onCurrentFinding(findingId);
    showPlace(view, finding === undefined ? place.span : placeOf(view, finding));
  };

  return (
    <Pane
      name="draft"
      title="Draft"
      note={<EngineNote state={state} />}
      tools={
        <DraftTools
          session={session}
          state={state}
          engine={props.engine}
          copyTarget={props.copyTarget}
          onCopy={props.onCopy}
          onWork={props.onWork}
        />
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
        <DraftPlaceholder session={session} state={state} engine={props.engine} onSent={props.onSent} />
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
          if (view !== undefined) session.reply.confirm(sentenceAround(view, placeOf(view, finding)));
        }}
        onRetry={() => void session.recheck()}
      />
    </Pane>
  );
}
