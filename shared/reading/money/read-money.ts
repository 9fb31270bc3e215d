/** Finds amounts of money as people write them, in figures and in words. Knows no language beyond the tables it is given. */
import type { MoneyMention } from '../../domain/reading.ts';
import { ClaimedStretches } from '../claimed-stretches.ts';
import type { ReadableText } from '../readable-text.ts';
import { amountsInWords, amountsSaidAgain } from './amounts-in-words.ts';
import { CURRENCY_ABBREVIATIONS, CURRENCY_CODES, CURRENCY_SIGNS, CURRENCY_WORDS, MAGNITUDES } from './currencies.ts';
import type { FoundAmount } from './found-amount.ts';
import {
  BARE,
  BARE_BEFORE,
  CITATION,
  CODES,
  NUMBER_FIRST,
  PENCE,
  PRICE,
  PRICE_CUE,
  SIGN_FIRST,
  TIME_CUE,
  WEIGHT_BEFORE,
  WEIGHT_BEHIND,
} from './money-patterns.ts';
import { moneyRole } from './money-role.ts';
import { parseNumber } from './parse-number.ts';
import { totals } from './totals.ts';

/** Every amount that is written, each distinct wording once, in the order of the text. Sums of parts get the role "total". */
export function readMoney(text: ReadableText, language: string): MoneyMention[] {
  const source = text.evidence;
  const found: FoundAmount[] = [];
  const claimed = new ClaimedStretches(source.length);
  const take = (candidate: FoundAmount): void => {
    if (claimed.overlaps(candidate.start, candidate.end)) return;
    claimed.claim(candidate.start, candidate.end);
    found.push(candidate);
  };
  for (const match of source.matchAll(SIGN_FIRST)) {
    const amount = parseNumber(match[2]!);
    if (amount === null) continue;
    take({
      ...trimmed(match),
      amount: scaled(amount, match[3]),
      currency: codeOf(match[1]!, match[0]),
      confidence: 0.97,
    });
  }
  const sterling = /£|\bGBP\b|\bquid\b/i.test(source);
  const dollars = source.includes('$');
  for (const match of source.matchAll(NUMBER_FIRST)) {
    const amount = parseNumber(match[1]!);
    if (amount === null) continue;
    const unit = match[3]!.toLowerCase();
    const end = match.index + match[0].length;
    if (/^(?:pounds?|pond)$/.test(unit) && !sterling) {
      if (
        dollars ||
        WEIGHT_BEFORE.test(source.slice(Math.max(0, match.index - 40), match.index)) ||
        WEIGHT_BEHIND.test(source.slice(end, end + 16))
      )
        continue;
    }
    if (/^(?:m|ft|rm|fr\.)$/.test(unit) && !/^(?:hu)$/.test(language) && unit === 'ft') continue;
    if (unit === 'try' || (unit === 'all' && match[3] !== 'ALL')) continue;
    if (
      CURRENCY_CODES.includes(match[3]!.toUpperCase()) &&
      match[3] !== match[3]!.toUpperCase() &&
      unit !== 'eur' &&
      unit !== 'usd' &&
      unit !== 'gbp'
    )
      continue;
    const word = CURRENCY_WORDS.get(unit);
    if (unit === 'grand' && amount > 999) continue;
    if (unit === 'real' && language !== 'pt') continue;
    const value = word === undefined ? amount : amount * word.factor;
    take({
      ...trimmed(match),
      amount: scaled(value, match[2]),
      currency: codeOf(match[3]!, match[0]),
      confidence: 0.95,
    });
  }
  for (const candidate of amountsInWords(source, dollars && !sterling)) take(candidate);
  if (sterling || language === 'en') {
    for (const match of source.matchAll(PENCE)) {
      if (!sterling && found.length > 0) continue;
      take({
        start: match.index,
        end: match.index + match[0].length,
        amount: Number(match[1]) / 100,
        currency: 'GBP',
        confidence: 0.7,
      });
    }
  }
  if (language === 'en' || language === 'und') {
    for (const match of source.matchAll(BARE)) {
      const start = match.index + match[0].length - match[1]!.length;
      const written = match[1]!;
      const amount = parseNumber(written.replace(/k$| thousand$/i, ''));
      if (amount === null || (amount >= 1950 && amount <= 2049 && found.length === 0)) continue;
      take({
        start,
        end: start + written.length,
        amount: /k$|thousand$/i.test(written) ? amount * 1000 : amount,
        currency: null,
        confidence: 0.6,
      });
    }
  }
  for (const match of source.matchAll(BARE_BEFORE)) take(bare(match, match[1]!));
  for (const match of source.matchAll(PRICE)) {
    const before = source.slice(Math.max(0, match.index - 24), match.index);
    const couldBeTime = Number(match[1]) < 24 && Number(match[2]) < 60;
    const couldBeDay = Number(match[1]) < 32 && Number(match[2]) < 13 && Number(match[2]) > 0;
    if (TIME_CUE.test(before) && (couldBeTime || couldBeDay || !/\b(?:at|to|from|about|around)\s$/i.test(before)))
      continue;
    if (CITATION.test(before) || ((couldBeTime || couldBeDay) && !PRICE_CUE.test(before))) continue;
    take(bare(match, match[0]));
  }
  for (const candidate of amountsSaidAgain(source, found)) take(candidate);
  found.sort((a, b) => a.start - b.start);
  return mentions(text, source, found, language);
}

function bare(match: RegExpExecArray, written: string): FoundAmount {
  return {
    start: match.index,
    end: match.index + written.length,
    amount: parseNumber(written),
    currency: null,
    confidence: 0.6,
  };
}

function trimmed(match: RegExpExecArray): { start: number; end: number } {
  let end = match.index + match[0].length;
  let start = match.index;
  const written = match[0];
  if (written.startsWith('{') && !written.endsWith('}')) start += 1;
  if (!written.startsWith('{') && written.endsWith('}')) end -= 1;
  return { start, end };
}

function scaled(amount: number, magnitude: string | undefined): number {
  const factor = MAGNITUDES.get((magnitude ?? '').trim().toLowerCase()) ?? 1;
  return Math.round(amount * factor * 100) / 100;
}

function codeOf(written: string, whole: string): string | null {
  const code = new RegExp(String.raw`(?:^|[\s\d])(${CODES})(?=$|[\s\d}])`, 'u').exec(whole)?.[1];
  if (code !== undefined) return code === 'RMB' ? 'CNY' : code;
  const sign = CURRENCY_SIGNS.find(([known]) => known.toLowerCase() === written.toLowerCase());
  if (sign !== undefined) return sign[1];
  const lower = written.toLowerCase();
  if (CURRENCY_ABBREVIATIONS.has(lower)) return CURRENCY_ABBREVIATIONS.get(lower) ?? null;
  const word = CURRENCY_WORDS.get(lower);
  if (word !== undefined) return word.currency;
  return CURRENCY_CODES.includes(written.toUpperCase()) ? written.toUpperCase() : null;
}

function mentions(text: ReadableText, source: string, found: readonly FoundAmount[], language: string): MoneyMention[] {
  const lower = source.length === text.lower.length ? source.toLowerCase() : text.lower;
  const known = usualCurrency(source, found, language);
  const seen = new Set<string>();
  const money: MoneyMention[] = [];
  const isTotal = totals(found, source);
  found.forEach((item, index) => {
    const span = text.originalSpan(item.start, item.end);
    const written = text.original.slice(span.start, span.end);
    const key = written
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    if (seen.has(key)) return;
    seen.add(key);
    money.push({
      text: written,
      span,
      confidence: item.confidence,
      amount: item.amount,
      currency: item.currency ?? known(source.slice(item.start, item.end)),
      role: isTotal[index] ? 'total' : moneyRole(lower, item.start, item.end),
    });
  });
  return money;
}

const DOLLARS_BY_NAME: readonly (readonly [RegExp, string])[] = [
  [/\b(?:CAD|canad(?:a|ian))\b/i, 'CAD'],
  [/\b(?:AUD|australian?|ACCC|Melbourne|Sydney|Perth|Brisbane)\b/i, 'AUD'],
  [/\b(?:NZD|new zealand)\b/i, 'NZD'],
  [/\b(?:USD|U\.S\.|USA|CFPB|BBB|IRS|FTC|zip code)\b|\{\$/, 'USD'],
];

/** What an open sign ("$", "kr", "bucks") stands for here, where the text says so. */
function usualCurrency(
  source: string,
  found: readonly FoundAmount[],
  language: string,
): (written: string) => string | null {
  const named = DOLLARS_BY_NAME.find(([sign]) => sign.test(source))?.[1] ?? null;
  const crowns =
    language === 'sv' ? 'SEK' : language === 'no' || language === 'nb' ? 'NOK' : language === 'da' ? 'DKK' : null;
  const others = new Set(found.map((item) => item.currency).filter((currency) => currency !== null));
  return (written) => {
    if (/\$|dollar|d[óo]lar|buck|cent/i.test(written)) return named;
    if (/kr/i.test(written)) return crowns;
    if (written.includes('¥')) return language === 'zh' ? 'CNY' : language === 'ja' ? 'JPY' : null;
    return others.size === 1 ? [...others][0]! : null;
  };
}
