/** The score at a glance: a number in a ring, in the colour of danger while a gate is open. */
import { counted } from '../../../words/formatting.ts';

const AROUND = 2 * Math.PI * 11;

export function ScoreRing({ total, gates = 0 }: { total: number; gates?: number }) {
  const rounded = Math.round(total);
  const tone = gates > 0 ? 'danger' : rounded >= 80 ? 'good' : rounded >= 60 ? 'warning' : 'danger';
  return (
    <span
      className={`score-ring score-${tone}${rounded === 100 ? ' score-whole' : ''}`}
      role="img"
      aria-label={`Score ${rounded} of 100${gates > 0 ? `, ${counted(gates, 'gate')} open` : ''}`}
    >
      <svg viewBox="0 0 28 28" aria-hidden="true">
        <circle cx="14" cy="14" r="11" />
        <circle
          className="score-arc"
          cx="14"
          cy="14"
          r="11"
          strokeDasharray={`${(rounded / 100) * AROUND} ${AROUND}`}
          transform="rotate(-90 14 14)"
        />
      </svg>
      {rounded}
    </span>
  );
}
