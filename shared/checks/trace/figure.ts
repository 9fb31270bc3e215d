/** The figure: an amount, date, time, count or reference as it stands in a text. What allows it is decided elsewhere. */
import type { Span } from '../../domain/span.ts';

export type DurationUnit = 'minute' | 'hour' | 'day' | 'month' | 'year';

export type Figure = { readonly span: Span; readonly text: string } & (
  | { readonly kind: 'amount'; readonly values: readonly number[]; readonly currency: string | null }
  | { readonly kind: 'percent'; readonly values: readonly number[] }
  | {
      readonly kind: 'date';
      /** Ways to read it: 3/14 has one, 3/4 has two. */
      readonly days: readonly { month: number; day: number | null; year: number | null }[];
    }
  | { readonly kind: 'weekday'; readonly weekday: number }
  /** Days from today: tomorrow is 1, yesterday -1. */
  | { readonly kind: 'relative-day'; readonly offset: number }
  /** Minutes after midnight, both halves of the day when the text leaves it open. */
  | { readonly kind: 'clock'; readonly minutes: readonly number[] }
  | { readonly kind: 'duration'; readonly counts: readonly number[]; readonly unit: DurationUnit }
  | {
      readonly kind: 'reference';
      readonly value: string;
      readonly sort: 'code' | 'phone' | 'email' | 'link' | 'handle';
    }
  | { readonly kind: 'count'; readonly values: readonly number[]; readonly noun: string; readonly word: boolean }
);

/** One dollar sign serves many countries; the codes that are written with it count as one currency here. */
export function currencyFamily(currency: string): string {
  return ['USD', 'CAD', 'AUD', 'NZD', 'HKD', 'SGD', 'MXN'].includes(currency) ? '$' : currency;
}
