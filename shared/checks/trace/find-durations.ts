/** Finds durations: within 24 hours, nine days, three to five working days. */
import type { DurationUnit, Figure } from './figure.ts';
import { isTens, numberWord, readNumber } from './number-words.ts';

const UNIT =
  'minutes?|mins?|minuten?|minutos?|minuti|hours?|hrs?|stunden?|horas?|heures?|ore|uur|days?|tagen?|tage|días?|jours?|giorni|dagen|dias|weeks?|wks?|wochen?|semanas?|semaines?|settimane|weken|months?|monaten?|monate|meses|mes|mois|mesi|maanden|years?|yrs?|jahren?|jahre|años?|ans|anni|jaar|anos|fortnights?';
const COUNTED = new RegExp(
  String.raw`(?<![\w.,$£€#])(\d{1,4}(?:[.,]\d)?|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[ -]\p{L}+|\p{L}+)(?:(?:\s?[-–]\s?|\s(?:to|or|bis|a|à|o|ou)\s)(\d{1,4}|\p{L}+))?[ -]?(?:(?:more|full|whole|long|solid|straight|working|business|calendar|consecutive|clear|ganze|volle|weitere|further|extra|other|or so|of our|of your|entire) ){0,2}(${UNIT})(?![\p{L}\d])`,
  'gu',
);
const ARTICLE =
  /\b(?:a|an|another|one|eine[rmn]?|una?|une|un) (?:(?:full|whole|further|more|working|business|single) )?(minute|hour|day|week|month|year|fortnight|stunde|tag|woche|monat|jahr|hora|día|semana|mes|año|heure|jour|semaine|mois|an)(?!\p{L})/gu;

const QUARTERS = /\b(?:three[ -]quarters of an hour|a quarter of an hour|half an hour|half-an-hour)\b/g;

const KIND: readonly [RegExp, DurationUnit, number][] = [
  [/^(?:min)/, 'minute', 1],
  [/^(?:hours?|hrs?|stunde|horas?|heures?|ore$|uur)/, 'hour', 1],
  [/^(?:fortnight)/, 'day', 14],
  [/^(?:days?|tag|días?|jours?|giorn|dagen|dias)/, 'day', 1],
  [/^(?:week|wks?|woche|semana|semaine|settiman|weken)/, 'day', 7],
  [/^(?:month|monat|mes|mois|maand)/, 'month', 1],
  [/^(?:year|yrs?|jahr|año|ans?$|anni|jaar|anos)/, 'year', 1],
];

function unitOf(word: string): { unit: DurationUnit; times: number } | undefined {
  for (const [pattern, unit, times] of KIND) if (pattern.test(word)) return { unit, times };
  return undefined;
}

function countOf(written: string): number | undefined {
  if (/^\d/.test(written)) return readNumber(written)[0];
  const words = written.split(/[ -]/);
  const last = numberWord(words.at(-1) ?? '');
  if (last === undefined) return undefined;
  const first = words.length > 1 ? words[0] : undefined;
  const tens = first !== undefined && isTens(first) ? numberWord(first) : undefined;
  return tens !== undefined && last < 10 ? tens + last : last;
}

/** Durations brought to few units: 24 hours and a day are one, so are two weeks and 14 days, 12 months and a year. */
export function findDurations(folded: string): Figure[] {
  const found: Figure[] = [];
  for (const match of folded.matchAll(COUNTED)) {
    const known = unitOf(match[3] ?? '');
    const first = countOf(match[1] ?? '');
    const second = match[2] === undefined ? undefined : countOf(match[2]);
    if (known === undefined || (first === undefined && second === undefined)) continue;
    let counts = [first, second].filter((count) => count !== undefined).map((count) => count * known.times);
    let unit = known.unit;
    if (unit === 'hour' && counts.every((count) => count % 24 === 0)) {
      counts = counts.map((count) => count / 24);
      unit = 'day';
    } else if (unit === 'month' && counts.every((count) => count % 12 === 0)) {
      counts = counts.map((count) => count / 12);
      unit = 'year';
    }
    const words = (match[1] ?? '').split(/[ -]/);
    // "Had a 55 minute wait" is no span from "had" to 55.
    const skip =
      first === undefined
        ? match[0].indexOf(match[2] ?? '', (match[1] ?? '').length)
        : /^\d/.test(match[1] ?? '') || words.length < 2 || isTens(words[0] ?? '')
          ? 0
          : (words[0] ?? '').length + 1;
    const start = match.index + skip;
    found.push({
      kind: 'duration',
      span: { start, end: match.index + match[0].length },
      text: match[0].slice(skip),
      counts,
      unit,
    });
  }
  for (const match of folded.matchAll(QUARTERS)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const minutes = match[0].startsWith('three') ? 45 : match[0].startsWith('half') ? 30 : 15;
    found.push({ kind: 'duration', span, text: match[0], counts: [minutes], unit: 'minute' });
  }
  for (const match of folded.matchAll(ARTICLE)) {
    const known = unitOf(match[1] ?? '');
    const span = { start: match.index, end: match.index + match[0].length };
    if (known === undefined || found.some((other) => other.span.start < span.end && span.start < other.span.end))
      continue;
    found.push({ kind: 'duration', span, text: match[0], counts: [known.times], unit: known.unit });
  }
  return found;
}
