/** How money stands in a prompt. */
import type { Amount, Worth } from '../../../../shared/domain/playbook.ts';

export function amountWords({ amount, currency }: Amount): string {
  return `${currency} ${Number.isInteger(amount) ? amount : amount.toFixed(2)}`;
}

export function worthWords(worth: Worth | null): string {
  if (worth === null) return '';
  if ('amount' in worth) return amountWords(worth);
  return worth.shareOfPrice === 1
    ? 'the price the customer paid'
    : `${Math.round(worth.shareOfPrice * 100)}% of the price the customer paid`;
}
