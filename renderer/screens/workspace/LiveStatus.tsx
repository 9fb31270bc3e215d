/** Tells those who do not see the screen what happened: reading, writing, findings. Shows nothing. */
import { ENGINE_WORDS } from '../../words/draft-words.ts';
import { counted } from '../../words/formatting.ts';
import { readingSummary } from '../../words/reading-summary.ts';
import type { CaseState } from './session/case-state.ts';

/** One sentence on where the work stands; empty when there is nothing to say. */
export function statusWords(state: CaseState): string {
  const { phase, checked, reading, mending, wait, writer } = state;
  if (phase === 'writing') {
    // The wait and what is being mended are told where they are shown.
    if (wait !== null || mending !== null) return '';
    return writer === null || writer === 'offline'
      ? 'Writing the draft.'
      : `${ENGINE_WORDS[writer]} is writing the draft.`;
  }
  if (phase === 'stopped') return 'Stopped. What was written so far is in the draft.';
  if (phase === 'written' && checked !== null) {
    const gates = checked.findings.filter((finding) => finding.severity === 'gate').length;
    const found = counted(checked.findings.length, 'finding');
    const open = gates === 0 ? '' : `, ${counted(gates, 'gate')} to deal with`;
    return `Draft ready. Score ${Math.round(checked.score.total)} of 100, ${found}${open}.`;
  }
  if (reading !== null && state.complaint !== '') {
    const { headline, parts } = readingSummary(reading);
    return `Read: ${[headline, ...parts].join(', ')}.`;
  }
  return '';
}

export function LiveStatus({ state }: { state: CaseState }) {
  return (
    <p className="unseen" role="status" aria-label="Progress">
      {statusWords(state)}
    </p>
  );
}
