/** A reading as a person likes to see it in a terminal. */
import { styleText } from 'node:util';
import type { Reading } from '../../shared/domain/reading.ts';
import { sliceSpan } from '../../shared/domain/span.ts';

const TEMPERS = ['calm', 'annoyed', 'angry', 'furious'] as const;

/** Lines for a terminal. Colours appear only where the terminal has them; `styleText` sees to it. */
export function printReading(reading: Reading, text: string): string {
  const lines: string[] = [];
  const row = (name: string, values: readonly string[]): void => {
    if (values.length > 0) lines.push(`${styleText('bold', name.padEnd(14))} ${values.join(' · ')}`);
  };
  const quote = (words: string): string => styleText('cyan', `“${words.replace(/\s+/g, ' ')}”`);
  row('Kind', [reading.kind, `${reading.language.code}, ${reading.channel}`]);
  row(
    'What happened',
    reading.issues.map((issue) => `${issue.type} ${Math.round(issue.confidence * 100)}%`),
  );
  row('Who', [reading.customer?.name ?? 'not known']);
  row('Business', reading.business === null ? [] : [reading.business.name]);
  row(
    'Asks for',
    reading.asks.map((ask) => `${ask.type} ${quote(ask.text)}`),
  );
  row(
    'Cost them',
    reading.impact.map((impact) => quote(impact.text)),
  );
  row(
    'Facts',
    reading.facts.slice(0, 5).map((fact) => quote(fact.text)),
  );
  row(
    'Money',
    reading.money.map((money) => money.text),
  );
  row(
    'Dates',
    reading.dates.map((date) => (date.iso === undefined ? date.text : `${date.text} (${date.iso})`)),
  );
  row(
    'References',
    reading.references.map((reference) => `${reference.kind} ${reference.text}`),
  );
  row('Wrote before', reading.priorContact === null ? [] : [reading.priorContact.times?.toString() ?? 'yes']);
  row('Loyalty', reading.loyalty === null ? [] : [quote(reading.loyalty.text)]);
  row('Temper', [TEMPERS[reading.temper.level] ?? 'not known']);
  row(
    'Risks',
    reading.risks.map((risk) => `${styleText('red', risk.type)} ${quote(sliceSpan(text, risk.span))}`),
  );
  row(
    'Weighs more',
    reading.vulnerability.map((item) => `${item.type} ${quote(item.text)}`),
  );
  row('Fault', [`${reading.fault.verdict}: ${reading.fault.why}`]);
  return lines.join('\n');
}
