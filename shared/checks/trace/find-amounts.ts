/** Finds amounts of money and percentages. */
import type { Figure } from './figure.ts';
import { currencyFamily } from './figure.ts';
import { isTens, numberWord, readNumber } from './number-words.ts';

const NUMBER = String.raw`\d{1,3}(?:[ '.,]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?`;
const BEFORE = new RegExp(
  String.raw`(?<![\w$])(us\$|ca\$|au\$|a\$|c\$|nz\$|[$£€¥₹]|(?:usd|eur|gbp|chf|cad|aud|nzd|sek|nok|dkk|rs\.?)(?=[ \d]))\s?(${NUMBER})(k)?(?![\d%])`,
  'g',
);
const AFTER = new RegExp(
  String.raw`(?<![\w.,$£€])(${NUMBER})(k)?\s?(€|£|\$|(?:us )?dollars?|bucks?|usd|euros?|eur|pounds?|quid|gbp|pence|p(?=\W|$)|cents?|chf|franken|francs?|kr(?=\W|$)|kronor|kroner|zł|pesos?|rupees?|reais)(?![\p{L}\d])`,
  'gu',
);
const WORDS = /\b([a-z]+)(?:[ -]([a-z]+))? (dollars?|bucks?|euros?|pounds?|quid|cents?|pence)\b/g;
const PERCENT =
  /(?<![\w.])(\d{1,4}(?:[.,]\d{1,3})?)\s?(?:%|percent\b|per cent\b|prozent\b|por ciento\b|pour cent\b|procent\b|per cento\b|por cento\b)/g;

const CURRENCY: Readonly<Record<string, string>> = {
  $: '$',
  us$: '$',
  ca$: '$',
  au$: '$',
  a$: '$',
  c$: '$',
  nz$: '$',
  usd: '$',
  cad: '$',
  aud: '$',
  nzd: '$',
  dollar: '$',
  dollars: '$',
  'us dollars': '$',
  'us dollar': '$',
  buck: '$',
  bucks: '$',
  '£': 'GBP',
  gbp: 'GBP',
  pound: 'GBP',
  pounds: 'GBP',
  quid: 'GBP',
  '€': 'EUR',
  eur: 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  '¥': 'JPY',
  '₹': 'INR',
  rs: 'INR',
  'rs.': 'INR',
  rupee: 'INR',
  rupees: 'INR',
  chf: 'CHF',
  franken: 'CHF',
  sek: 'SEK',
  nok: 'NOK',
  dkk: 'DKK',
};

function scaled(values: readonly number[], thousands: string | undefined, unit: string): number[] {
  if (thousands !== undefined) return values.map((value) => value * 1000);
  return /^(?:pence|p|cents?)$/.test(unit) ? values.map((value) => value / 100) : [...values];
}

/** Amounts in major units; "45 quid", "twenty dollars" and "50p" among them. Currencies written with the dollar sign are "$". */
export function findAmounts(folded: string): Figure[] {
  const found: Figure[] = [];
  if (
    !/[$£€¥₹%]|\b(?:us|eur|gbp|usd|chf|cad|aud|nzd|sek|nok|dkk|rs|dollar|buck|pound|quid|pence|cent|percent|per|prozent|por|pour|procent|fran|kr|zł|peso|rupee|reais)|\dp\b/.test(
      folded,
    )
  )
    return found;
  const span = (match: RegExpMatchArray): { start: number; end: number } => ({
    start: match.index ?? 0,
    end: (match.index ?? 0) + match[0].length,
  });
  const free = (match: RegExpMatchArray): boolean => {
    const here = span(match);
    return !found.some((other) => other.span.start < here.end && here.start < other.span.end);
  };
  for (const match of folded.matchAll(PERCENT)) {
    found.push({ kind: 'percent', span: span(match), text: match[0], values: readNumber(match[1] ?? '') });
  }
  for (const match of folded.matchAll(BEFORE)) {
    if (!free(match)) continue;
    const values = scaled(readNumber(match[2] ?? ''), match[3], '');
    found.push({
      kind: 'amount',
      span: span(match),
      text: match[0],
      values,
      currency: CURRENCY[match[1] ?? ''] ?? currencyFamily((match[1] ?? '').toUpperCase()),
    });
  }
  for (const match of folded.matchAll(AFTER)) {
    if (!free(match)) continue;
    const unit = match[3] ?? '';
    const values = scaled(readNumber(match[1] ?? ''), match[2], unit);
    found.push({ kind: 'amount', span: span(match), text: match[0], values, currency: CURRENCY[unit] ?? null });
  }
  for (const match of folded.matchAll(WORDS)) {
    if (!free(match)) continue;
    const first = numberWord(match[1] ?? '');
    const second = match[2] === undefined ? undefined : numberWord(match[2]);
    const unit = match[3] ?? '';
    const value =
      first === undefined
        ? second
        : second === undefined
          ? match[2] === undefined
            ? first
            : undefined
          : isTens(match[1] ?? '')
            ? first + second
            : first * second;
    if (value === undefined) continue;
    found.push({
      kind: 'amount',
      span: span(match),
      text: match[0],
      values: scaled([value], undefined, unit),
      currency: CURRENCY[unit] ?? null,
    });
  }
  return found;
}
