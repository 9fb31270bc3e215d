/** What models cost: list prices as data, and the sum for a piece of work. The invoice is what counts. */
import type { Usage } from '../../../shared/domain/usage.ts';

interface Price {
  /** Part of a model's name. */
  readonly family: string;
  /** US dollars for a million tokens. */
  readonly input: number;
  readonly output: number;
}

/** List prices of the families as recalled on PRICES_CHECKED_ON; a newer model of a family may differ. */
const PRICES: readonly Price[] = [
  { family: 'opus', input: 5, output: 25 },
  { family: 'sonnet', input: 3, output: 15 },
  { family: 'haiku', input: 1, output: 5 },
];
/** ISO date. */
export const PRICES_CHECKED_ON = '2026-11-22';
/** Shares of the input price: writing to the cache for five minutes, reading from it. */
const CACHE_WRITE = 1.25;
const CACHE_READ = 0.1;
const MILLION = 1_000_000;

const priceOf = (model: string): Price | undefined => PRICES.find(({ family }) => model.includes(family));

/** US dollars for so many tokens; null when no price is known. */
export function costOf(model: string, tokens: Omit<Usage, 'model' | 'cost'>): number | null {
  const price = priceOf(model);
  if (price === undefined) return null;
  const read = tokens.input + tokens.cacheWrite * CACHE_WRITE + tokens.cacheRead * CACHE_READ;
  return (read * price.input + tokens.output * price.output) / MILLION;
}

/** About how many tokens a text has: four code units each, three where letters are not Latin. */
export function roughTokens(text: string): number {
  const beyondLatin = text.match(/[^\p{ASCII}\p{Script=Latin}]/gu)?.length ?? 0;
  return Math.ceil((text.length - beyondLatin) / 4 + beyondLatin);
}
