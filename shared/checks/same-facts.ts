/** Compares what a text and its translation state: amounts, percentages, days, hours, references and names. Judges no wording. */
import type { KeptFact } from '../domain/kept-fact.ts';
import { fold } from './text/fold.ts';
import type { Figure } from './trace/figure.ts';
import { findFigures } from './trace/find-figures.ts';

type Fact = Omit<KeptFact, 'audience'>;

const KINDS: Partial<Record<Figure['kind'], KeptFact['kind']>> = {
  amount: 'amount',
  percent: 'percentage',
  date: 'day',
  weekday: 'day',
  clock: 'time',
  reference: 'reference',
};

const share = (some: readonly number[], others: readonly number[]): boolean => some.some((one) => others.includes(one));

function same(one: Figure, other: Figure): boolean {
  switch (one.kind) {
    case 'amount':
      return (
        other.kind === 'amount' &&
        share(one.values, other.values) &&
        (one.currency === null || other.currency === null || one.currency === other.currency)
      );
    case 'percent':
      return other.kind === 'percent' && share(one.values, other.values);
    case 'date':
      return (
        other.kind === 'date' &&
        one.days.some(({ day, month }) => other.days.some((its) => its.day === day && its.month === month))
      );
    case 'weekday':
      return other.kind === 'weekday' && one.weekday === other.weekday;
    case 'clock':
      return other.kind === 'clock' && share(one.minutes, other.minutes);
    case 'reference':
      return other.kind === 'reference' && plain(one.value) === plain(other.value);
    default:
      return false;
  }
}

const plain = (text: string): string => text.toLowerCase().replace(/[\s().-]/g, '');
const bare = (text: string): string => fold(text.normalize('NFD').replace(/\p{M}/gu, ''));

/** Figures of other scripts as 0 to 9, so that "٣" and "3" are one. */
const westernDigits = (text: string): string =>
  text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    if (code < 0x80) return digit;
    // The ten digits of a script follow one another.
    let zero = code;
    while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
    return String(code - zero);
  });

const digitsOf = (text: string): string[] => text.match(/\d+/g) ?? [];

/** Names of a day or month as this language writes them, in several forms. */
function calendarNames(figure: Figure, language: string): string[] {
  const formats = (options: Intl.DateTimeFormatOptions, date: Date): string[] =>
    (['long', 'short'] as const).flatMap((width) => {
      const wide = Object.fromEntries(Object.keys(options).map((key) => [key, width]));
      const parts = new Intl.DateTimeFormat(language, { ...wide, day: 'numeric', timeZone: 'UTC' }).formatToParts(date);
      return parts.filter(({ type }) => type === 'weekday' || type === 'month').map(({ value }) => bare(value));
    });
  // 4 January 1970 was a Sunday.
  if (figure.kind === 'weekday') return formats({ weekday: 'long' }, new Date(Date.UTC(1970, 0, 4 + figure.weekday)));
  if (figure.kind !== 'date') return [];
  return figure.days.flatMap(({ month }) => formats({ month: 'long' }, new Date(Date.UTC(1970, month - 1, 1))));
}

/** Words bend at their end: what is common to most forms. */
const stem = (word: string): string => (word.length > 5 ? word.slice(0, -2) : word);

/** Whether a figure stands in a text of a language whose words are not known here: its digits and its calendar names do. */
function standsIn(figure: Figure, text: string, language: string): boolean {
  const digits = digitsOf(figure.text);
  const there = new Set(digitsOf(text));
  const hasDigits = digits.every((group) => there.has(group) || there.has(String(Number(group))));
  const names = calendarNames(figure, language);
  const hasName = names.some((name) => text.includes(stem(name)));
  if (figure.kind === 'weekday') return hasName;
  if (figure.kind === 'date') {
    // A month may be written as its number.
    const numbers = figure.days.map(({ month }) => month).filter((month) => there.has(String(month)));
    return digits.length > 0 ? hasDigits && (hasName || numbers.length > 0) : hasName;
  }
  return digits.length > 0 && hasDigits;
}

/** The figures that are compared, each once. */
function figuresOf(text: string): Figure[] {
  const found: Figure[] = [];
  for (const figure of findFigures(text, fold(text))) {
    if (KINDS[figure.kind] === undefined) continue;
    // Figures come folded: a person reads them as they were written.
    const written = text.slice(figure.span.start, figure.span.end).replace(/[.,;:]+$/, '');
    const before = found.at(-1);
    if (
      before?.kind === 'reference' &&
      figure.kind === 'reference' &&
      text.slice(before.span.end, figure.span.start) === ' '
    ) {
      // A number in groups is one number.
      found.pop();
      const whole = { start: before.span.start, end: figure.span.end };
      found.push({
        ...figure,
        span: whole,
        text: `${before.text} ${written}`,
        value: `${before.value} ${figure.value}`,
      });
      continue;
    }
    if (!found.some((other) => same(figure, other) || other.text === written)) found.push({ ...figure, text: written });
  }
  return found;
}

/**
 * What the translation keeps, leaves out and adds, in the order of the reply, additions last.
 * @param names names of people and businesses that count when the reply has them; one within another counts with it
 * @param language of the translation, ISO 639-1
 */
export function sameFacts(reply: string, translation: string, names: readonly string[], language: string): Fact[] {
  const after = westernDigits(translation);
  const folded = bare(after);
  const before = figuresOf(westernDigits(reply));
  const theirs = figuresOf(after);
  const facts: (Fact & { at: number })[] = [];
  for (const figure of before) {
    const kept = theirs.some((other) => same(figure, other)) || standsIn(figure, folded, language);
    const kind = KINDS[figure.kind] ?? 'reference';
    facts.push({ kind, text: figure.text, state: kept ? 'kept' : 'missing', at: figure.span.start });
  }
  const named: string[] = [];
  for (const name of names.toSorted((one, other) => other.length - one.length)) {
    const at = name.trim() === '' ? -1 : reply.indexOf(name);
    if (at === -1 || named.some((longer) => longer.includes(name))) continue;
    named.push(name);
    facts.push({ kind: 'name', text: name, state: folded.includes(bare(name)) ? 'kept' : 'missing', at });
  }
  facts.sort((one, other) => one.at - other.at);
  const source = bare(westernDigits(reply));
  const added = theirs.filter(
    (figure) =>
      figure.kind !== 'weekday' &&
      !before.some((other) => same(figure, other)) &&
      !digitsOf(figure.text).every((group) => digitsOf(source).some((own) => Number(own) === Number(group))),
  );
  return [
    ...facts.map(({ kind, text, state }) => ({ kind, text, state })),
    ...added.map((figure): Fact => ({ kind: KINDS[figure.kind] ?? 'reference', text: figure.text, state: 'added' })),
  ];
}
