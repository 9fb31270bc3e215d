/** What was understood, in a line that a person would say. */
import type { Reading } from '../../../../shared/domain/reading.ts';
import { readingSummary } from '../../../words/reading-summary.ts';

export function ReadingSummary({ reading }: { reading: Reading }) {
  const { headline, quote, parts } = readingSummary(reading);
  return (
    <section className="reading-summary" aria-label="What was read">
      <p className="reading-headline">
        {reading.customer === null ? null : <strong>{reading.customer.name}</strong>}
        <span className="reading-type">{headline}</span>
        <span className={`temper temper-${reading.temper.level}`} aria-hidden="true">
          {[1, 2, 3].map((step) => (
            <i key={step} className={step <= reading.temper.level ? 'on' : ''} />
          ))}
        </span>
      </p>
      {quote === null ? null : (
        <p className="reading-quote" dir="auto">
          “{quote}”
        </p>
      )}
      <ul>
        {parts.map((part) => (
          <li key={part}>{part}</li>
        ))}
      </ul>
    </section>
  );
}
