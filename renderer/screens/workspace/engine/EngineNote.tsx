/** Beside the draft's name: who writes or wrote it, and what that took. */
import { ENGINE_WORDS } from '../../../words/draft-words.ts';
import { usageWords } from '../../../words/engine-words.ts';
import type { CaseState } from '../session/case-state.ts';
import './engine-work.css';

export function EngineNote({ state }: { state: CaseState }) {
  const { writer, engine, texts, usage, mending } = state;
  if (writer !== null) {
    return (
      <span className="engine-note">
        <span className="writing-dot" aria-hidden="true" />
        {ENGINE_WORDS[writer]} {mending === null ? 'is writing' : 'is mending'}
      </span>
    );
  }
  if (texts.length === 0 || engine === null) return null;
  return (
    <span className="engine-note" title={usage?.model}>
      {ENGINE_WORDS[engine]}
      {usage === null ? null : <span className="engine-usage">{usageWords(usage)}</span>}
    </span>
  );
}
