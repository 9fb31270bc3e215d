/** How money stands in a prompt. */
import type { Amount, Worth } from '../../../../shared/domain/playbook.ts';

/** An amount as the prompt names it. */
export function amountWords({ amount, currency }: Amount): string {
  return `${currency} ${Number.isInteger(amount) ? amount : amount.toFixed(2)}`;
}

/** What something is worth as the prompt names it; empty when that is not known. */
export function worthWords(worth: Worth | null): string {
  if (worth === null) return '';
  if ('amount' in worth) return amountWords(worth);
  return worth.shareOfPrice === 1
    ? 'the price the customer paid'
    : `${Math.round(worth.shareOfPrice * 100)}% of the price the customer paid`;
}
