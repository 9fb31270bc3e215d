/** Puts the customer's own amount into a deed that gives it back: "return what you paid" becomes "return the $68 you paid". English only. */
import type { MoneyMention } from '../domain/reading.ts';

type Naming = { roles: ReadonlySet<MoneyMention['role']>; find: RegExp; say: (sum: string) => string };

const PAID: ReadonlySet<MoneyMention['role']> = new Set(['paid', 'total']);
const TAKEN: ReadonlySet<MoneyMention['role']> = new Set(['charged', 'paid']);

/** Only deeds that give the whole of it back; a part, a difference or a decision stays without a figure. */
const NAMINGS: readonly Naming[] = [
  {
    roles: PAID,
    find: /\b(give you back|give back|return|repay|refund|pay back) what you paid\b(?! (?:too much|and what))/,
    say: (sum) => `$1 the ${sum} you paid`,
  },
  { roles: PAID, find: /\breturn your money\b/, say: (sum) => `return your ${sum}` },
  { roles: PAID, find: /\breturn (?:all of )?the price$/, say: (sum) => `return the ${sum} you paid` },
  {
    roles: TAKEN,
    find: /\bput back what you were charged too much\b/,
    say: (sum) => `put back the ${sum} you were charged`,
  },
  {
    roles: TAKEN,
    find: /\b(take|lift|drop|strike|stop|return) the (fee|charge)\b/,
    say: (sum) => `$1 the ${sum} $2`,
  },
];

/** The deed with the amount, where there is one amount only and the deed gives it back; else the deed as it is. */
export function nameTheSum(does: string, money: readonly MoneyMention[]): string {
  for (const { roles, find, say } of NAMINGS) {
    if (!find.test(does)) continue;
    const sums = money.filter((one) => one.amount !== null && one.confidence >= 0.5 && roles.has(one.role));
    const [first] = sums;
    if (first === undefined || sums.some((one) => one.amount !== first.amount)) return does;
    return does.replace(find, say(plainSum(first.text).replaceAll('$', '$$$$')));
  }
  return does;
}

/** {$100.00} is how publishers mark an amount; a letter says $100. */
export function plainSum(amount: string): string {
  return amount
    .replace(/[{}]/g, '')
    .replace(/\.00\b/, '')
    .trim();
}
