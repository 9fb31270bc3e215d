/** Finds days: calendar dates, weekdays, and days told from today. */
import { MONTH_PATTERN, monthOf, weekdayOf } from './calendar-words.ts';
import type { Figure } from './figure.ts';

const ISO = /(?<![\w-])(\d{4})-(\d{2})-(\d{2})(?!\d)/g;
const DAY_MONTH = new RegExp(
  String.raw`(?<![\w.])(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?(?: (?:of|de|di|d'))?[ -](${MONTH_PATTERN})\.?(?:,? (?:de |del )?(\d{4}))?(?![\p{L}\d])`,
  'gu',
);
const MONTH_DAY = new RegExp(
  String.raw`(?<!\p{L})(${MONTH_PATTERN})\.? (?:the )?(\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?(?![\p{L}\d:]|\.\d)`,
  'gu',
);
const NUMERIC = /(?<![\w./-])(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{4}|\d{2}))?(?![\w/%]|[.-]\d)/g;
const MONTH_YEAR = new RegExp(String.raw`(?<!\p{L})(${MONTH_PATTERN})(?: (?:of |de )?)(\d{4})(?!\d)`, 'gu');
const ORDINAL_DAY =
  /\bthe (\d{1,2})(?:st|nd|rd|th)(?! (?:floor|birthday|anniversary|time|attempt|day|week|month|century|avenue|street|st\b|order|visit|call|person|table))/g;
const MONTH_ALONE = new RegExp(
  String.raw`(?<!\p{L})(?:in|since|until|till|by|of|last|next|this|early|late|mid|end of) (${MONTH_PATTERN})(?!\p{L})`,
  'gu',
);
const WORD = /\p{L}+/gu;
const RELATIVE: Readonly<Record<string, number>> = {
  tomorrow: 1,
  yesterday: -1,
  gestern: -1,
  übermorgen: 2,
  mañana: 1,
  ayer: -1,
  demain: 1,
  hier: -1,
  domani: 1,
  ieri: -1,
  amanhã: 1,
  ontem: -1,
  gisteren: -1,
  overmorgen: 2,
};
const RELATIVES = new Map(Object.entries(RELATIVE));

/** Dates with the ways they can be read, weekdays and "tomorrow"; "today" is left alone, it is always true of today. */
export function findDates(folded: string, raw: string): Figure[] {
  const found: Figure[] = [];
  const add = (match: RegExpMatchArray, days: { month: number; day: number | null; year: number | null }[]): void => {
    const start = match.index ?? 0;
    const end = start + match[0].length;
    const real = days.filter(
      ({ month, day }) => month >= 1 && month <= 12 && (day === null || (day >= 1 && day <= 31)),
    );
    if (real.length === 0 || found.some((other) => other.span.start < end && start < other.span.end)) return;
    found.push({ kind: 'date', span: { start, end }, text: match[0], days: real });
  };
  const year = (written: string | undefined): number | null =>
    written === undefined ? null : written.length === 2 ? 2000 + Number(written) : Number(written);
  if (/\d/.test(folded)) {
    for (const match of folded.matchAll(ISO))
      add(match, [{ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }]);
    for (const match of folded.matchAll(DAY_MONTH)) {
      add(match, [{ day: Number(match[1]), month: monthOf(match[2] ?? '') ?? 0, year: year(match[3]) }]);
    }
    for (const match of folded.matchAll(MONTH_YEAR))
      add(match, [{ day: null, month: monthOf(match[1] ?? '') ?? 0, year: year(match[2]) }]);
    for (const match of folded.matchAll(MONTH_DAY)) {
      add(match, [{ day: Number(match[2]), month: monthOf(match[1] ?? '') ?? 0, year: year(match[3]) }]);
    }
    for (const match of folded.matchAll(NUMERIC)) {
      const [a, b] = [Number(match[1]), Number(match[3])];
      const sign = match[2];
      if (sign === '-' && match[4] === undefined) continue;
      if (sign === '.') {
        if (match[4] === undefined && !/^\.(?:\D|$)/.test(folded.slice((match.index ?? 0) + match[0].length))) continue;
        add(match, [{ day: a, month: b, year: year(match[4]) }]);
      } else if (sign === '/' && match[4] === undefined && a < 10 && b < 10 && b <= a) continue;
      else
        add(
          match,
          a === b
            ? [{ day: a, month: b, year: year(match[4]) }]
            : [
                { day: a, month: b, year: year(match[4]) },
                { day: b, month: a, year: year(match[4]) },
              ],
        );
    }
    for (const match of folded.matchAll(ORDINAL_DAY)) {
      const day = Number(match[1]);
      add(
        match,
        Array.from({ length: 12 }, (_, month) => ({ day, month: month + 1, year: null })),
      );
    }
  }
  for (const match of folded.matchAll(MONTH_ALONE)) {
    const start = (match.index ?? 0) + match[0].lastIndexOf(match[1] ?? '');
    if (
      /^\p{Lu}/u.test(raw.slice(start)) ||
      /^(?:enero|febrero|marzo|janvier|février|mars|avril|gennaio|febbraio)/.test(match[1] ?? '')
    ) {
      add(match, [{ day: null, month: monthOf(match[1] ?? '') ?? 0, year: null }]);
    }
  }
  for (const match of folded.matchAll(WORD)) {
    const start = match.index ?? 0;
    const span = { start, end: start + match[0].length };
    const weekday = weekdayOf(match[0]);
    if (weekday !== undefined) {
      if (/^(?:segunda|terça|quarta|quinta|sexta)$/.test(match[0]) && !/^-?\s?feira/.test(folded.slice(span.end)))
        continue;
      if (/^(?:fri|thu|tue|martes|sexta)$/.test(match[0]) && raw[start] === folded[start] && match[0] !== 'martes')
        continue;
      found.push({ kind: 'weekday', span, text: match[0], weekday });
      continue;
    }
    const offset = RELATIVES.get(match[0]);
    if (offset !== undefined && !(match[0] === 'mañana' && /\bla $/.test(folded.slice(0, start)))) {
      found.push({ kind: 'relative-day', span, text: match[0], offset });
    }
  }
  return found;
}
