/** How amounts, days and counts are written on the screen. */
import type { Due } from '../../shared/domain/plan.ts';
import type { Amount, Worth } from '../../shared/domain/playbook.ts';

/** An amount as the person's system writes money; whole amounts without cents. */
export function amountWords({ amount, currency }: Amount): string {
  const digits = Number.isInteger(amount) ? 0 : 2;
  try {
    return new Intl.NumberFormat(undefined, {
      style: 'currency',
      currency,
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    }).format(amount);
  } catch {
    // Three letters that are no currency.
    return `${amount} ${currency}`;
  }
}

/** What something is worth; a part of the price as a percentage. */
export function worthWords(worth: Worth): string {
  if ('amount' in worth) return amountWords(worth);
  return worth.shareOfPrice === 1 ? 'the full price' : `${Math.round(worth.shareOfPrice * 100)}% of the price`;
}

/** ISO date or local date-time as the system writes days; the text itself when it is neither. */
export function dayWords(iso: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}))?/.exec(iso);
  if (match === null) return iso;
  const [, year, month, day, hour, minute] = match;
  const date = new Date(Number(year), Number(month) - 1, Number(day), Number(hour ?? 0), Number(minute ?? 0));
  const withTime = hour !== undefined ? ({ hour: 'numeric', minute: '2-digit' } as const) : {};
  return new Intl.DateTimeFormat(undefined, { weekday: 'short', day: 'numeric', month: 'short', ...withTime }).format(
    date,
  );
}

/** "by Thursday": the plan's own words where there are some. */
export function dueWords(due: Due): string {
  return due.text === '' ? dayWords(due.iso) : due.text;
}

/** "1 finding", "3 findings". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString()} ${count === 1 ? one : many}`;
}

/** First letter in capitals, nothing else changed. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
