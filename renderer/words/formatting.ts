/** How amounts, days and counts are written on the screen. */
import type { Due } from '../../shared/domain/plan.ts';
import type { Amount, Worth } from '../../shared/domain/playbook.ts';
import type { Formats } from '../../shared/domain/settings.ts';

/** How the person wants figures and days to be written; the system's way until they say otherwise. */
let formats: Formats = 'system';

/** Writes everything in this way from here on. */
export function writeAs(chosen: Formats): void {
  formats = chosen;
}

/** The locale that decides; undefined for the system's. Figures of the ISO way have no commas in them. */
function locale(): string | undefined {
  if (formats === 'system') return undefined;
  return formats === 'iso' ? 'en-GB' : formats;
}

/** A count with the person's separators. */
export function figure(count: number): string {
  return formats === 'iso' ? String(count) : count.toLocaleString(locale());
}

/** An amount as the person's system writes money; whole amounts without cents. */
export function amountWords({ amount, currency }: Amount): string {
  const digits = Number.isInteger(amount) ? 0 : 2;
  try {
    if (formats === 'iso') return `${amount.toFixed(digits)} ${currency}`;
    return new Intl.NumberFormat(locale(), {
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
  if (formats === 'iso')
    return hour === undefined ? `${year}-${month}-${day}` : `${year}-${month}-${day} ${hour}:${minute}`;
  return new Intl.DateTimeFormat(locale(), { weekday: 'short', day: 'numeric', month: 'short', ...withTime }).format(
    date,
  );
}

/** A point in time, in milliseconds since 1970, as day and hour of this machine. */
export function timeWords(instant: number): string {
  const at = new Date(instant);
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  if (formats === 'iso') return `${day} ${two(at.getHours())}:${two(at.getMinutes())}`;
  return new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}

/** A size in bytes, in the largest unit of which there is at least one. */
export function sizeWords(bytes: number): string {
  const units = ['bytes', 'kB', 'MB', 'GB'] as const;
  let size = bytes;
  let at = 0;
  while (size >= 1000 && at < units.length - 1) {
    size /= 1000;
    at += 1;
  }
  return `${figure(at === 0 ? size : Math.round(size * 10) / 10)} ${units[at]}`;
}

/** "by Thursday": the plan's own words where there are some. */
export function dueWords(due: Due): string {
  return due.text === '' ? dayWords(due.iso) : due.text;
}

/** "1 finding", "3 findings". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${figure(count)} ${count === 1 ? one : many}`;
}

/** First letter in capitals, nothing else changed. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
