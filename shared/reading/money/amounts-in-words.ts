/** Finds amounts written in words. What is written in figures is found elsewhere. */
import { CURRENCY_WORDS, MAGNITUDES, NUMBER_WORDS } from './currencies.ts';
import type { FoundAmount } from './found-amount.ts';

/** "nineteen hundred pounds", "a hundred bucks", "two grand", "forty-five euros". */
export function* amountsInWords(source: string, poundsAreWeight: boolean): Generator<FoundAmount> {
  const words = [...source.matchAll(/[\p{L}]+/gu)];
  for (let at = 0; at < words.length; at++) {
    const unit = CURRENCY_WORDS.get(words[at]![0].toLowerCase());
    if (unit === undefined) continue;
    if (poundsAreWeight && /^pounds?$/i.test(words[at]![0])) continue;
    let first = at;
    const value: number[] = [];
    while (first > 0 && at - first < 7) {
      const previous = words[first - 1]!;
      const gap = source.slice(previous.index + previous[0].length, words[first]!.index);
      if (!/^[\s-]{1,2}$/.test(gap)) break;
      const name = previous[0].toLowerCase();
      const number = NUMBER_WORDS.get(name);
      const magnitude = MAGNITUDES.get(name);
      const linking =
        (name === 'and' || name === 'a' || name === 'y' || name === 'et') &&
        value.length + Number(unit.factor === 1000) > 0;
      if (number === undefined && (magnitude === undefined || name.length === 1) && !linking) break;
      if (number !== undefined) value.unshift(number);
      else if (magnitude !== undefined) value.unshift(-magnitude);
      first -= 1;
    }
    while (first < at && /^(?:and|y|et)$/i.test(words[first]![0])) first += 1;
    if (first === at || (value.length === 0 && unit.factor !== 1000)) continue;
    const start = words[first]!.index;
    const amount = (value.length === 0 ? 1 : combine(value)) * unit.factor;
    // "one euro" in passing and "a real" say nothing; an article alone is no number.
    if (/^(?:real|lira|livres|cent|un|une|sterling)$/i.test(words[at]![0]) && value.length < 2) continue;
    yield { start, end: words[at]!.index + words[at]![0].length, amount, currency: unit.currency, confidence: 0.85 };
  }
}

/** Plain values add up, negative ones are magnitudes that multiply what stands before them. */
function combine(values: readonly number[]): number {
  let total = 0;
  let group = 0;
  for (const value of values) {
    if (value >= 0) group += value;
    else if (value === -100) group = Math.max(1, group) * 100;
    else {
      total += Math.max(1, group) * -value;
      group = 0;
    }
  }
  return total + group;
}

/** "$39 … he says thirty nine": number words of two or more that repeat an amount in figures. */
export function* amountsSaidAgain(source: string, found: readonly FoundAmount[]): Generator<FoundAmount> {
  const amounts = new Set(found.map((item) => item.amount));
  if (amounts.size === 0) return;
  for (const match of source.matchAll(/(?<!\p{L})\p{L}{3,9}(?:[ -]\p{L}{3,9}){1,3}(?!\p{L})/gu)) {
    const words = match[0].toLowerCase().split(/[ -]/);
    for (let from = 0; from < words.length - 1; from++) {
      const tens = NUMBER_WORDS.get(words[from]!);
      const ones = NUMBER_WORDS.get(words[from + 1]!);
      if (tens === undefined || ones === undefined || tens < 20 || ones < 1 || ones > 9 || !amounts.has(tens + ones))
        continue;
      const start = match.index + words.slice(0, from).reduce((sum, word) => sum + word.length + 1, 0);
      yield {
        start,
        end: start + words[from]!.length + 1 + words[from + 1]!.length,
        amount: tens + ones,
        currency: null,
        confidence: 0.6,
      };
    }
  }
}
