/** What the plan gives away, beside what went wrong and what this person may give away. */
import type { Plan } from '../../../../shared/domain/plan.ts';
import { amountWords } from '../../../words/formatting.ts';

export function WorthMeter({ worth }: { worth: Plan['worth'] }) {
  const { given, limit, wentWrong, withinLimit, approvalNote } = worth;
  if (given === null && limit === null && wentWrong === null) return null;
  const full = Math.max(given?.amount ?? 0, limit?.amount ?? 0, wentWrong?.amount ?? 0);
  const share = full === 0 ? 0 : Math.round(((given?.amount ?? 0) / full) * 100);
  return (
    <section className="plan-item worth">
      <h3>Worth</h3>
      <dl>
        {wentWrong === null ? null : (
          <div>
            <dt>What went wrong</dt>
            <dd>{amountWords(wentWrong)}</dd>
          </div>
        )}
        {given === null ? null : (
          <div>
            <dt>Given</dt>
            <dd>{amountWords(given)}</dd>
          </div>
        )}
        {limit === null ? null : (
          <div>
            <dt>Your limit</dt>
            <dd>{amountWords(limit)}</dd>
          </div>
        )}
      </dl>
      {given !== null && limit !== null ? (
        <svg
          className={withinLimit ? 'worth-bar' : 'worth-bar worth-over'}
          viewBox="0 0 100 4"
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          <rect width="100" height="4" rx="1" />
          <rect className="worth-given" width={share} height="4" rx="1" />
        </svg>
      ) : null}
      {withinLimit ? null : <p className="plan-reason worth-warning">Above your limit. {approvalNote}</p>}
    </section>
  );
}
