/** What stands in the draft's pane while there is no reply: that it is being written, or how to have one. */
import { Button } from '@mantine/core';
import type { EngineId } from '../../../../shared/domain/draft.ts';
import { Shortcut } from '../../../components/Shortcut.tsx';
import { ENGINE_WORDS } from '../../../words/draft-words.ts';
import type { CaseSession } from '../session/case-session.ts';
import type { CaseState } from '../session/case-state.ts';
import { GhostDraft } from './GhostDraft.tsx';

interface DraftPlaceholderProps {
  session: CaseSession;
  state: CaseState;
  /** The engine that was chosen. */
  engine: EngineId;
  /** Shows what a model would be sent. */
  onSent: () => void;
}

export function DraftPlaceholder({ state, session, engine, onSent }: DraftPlaceholderProps) {
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
