/** Tells which of several amounts is the sum of others. */
import type { FoundAmount } from './found-amount.ts';

/** Which amounts are the sum of two or more of the others, or a multiple that the text spells out. */
export function totals(found: readonly FoundAmount[], source: string): boolean[] {
  const cents = found.map((item) => (item.amount === null ? 0 : Math.round(item.amount * 100)));
  return found.map((item, index) => {
    const whole = cents[index]!;
    if (whole <= 0 || found.length > 24) return false;
    const near = source.slice(Math.max(0, item.start - 30), item.end + 20).toLowerCase();
    if (
      /\b(?:totall?ing|totall?ed|in total|total of|altogether|insgesamt|au total|en total|no total|in totale|totaal)\b/.test(
        near,
      )
    )
      return true;
    const parts = cents.filter((part, at) => at !== index && part > 0 && part < whole);
    if (parts.length === 0) return false;
    if (
      /(?:\b[2-9]\s?[x×*]|[x×*]\s?[2-9]\b|\beach\b|\btwice\b|\bper person\b)/i.test(source) &&
      parts.some((part) => whole % part === 0 && whole / part >= 2 && whole / part <= 12)
    )
      return true;
    for (let first = 0; first < parts.length; first++) {
      for (let second = first + 1; second < parts.length; second++)
        if (parts[first]! + parts[second]! === whole) return true;
    }
    return parts.length >= 3 && parts.reduce((sum, part) => sum + part, 0) === whole;
  });
}
