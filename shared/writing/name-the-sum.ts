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

/** Deeds that pay whatever it cost them: the sums they ask for belong to them. */
const PAYS_THE_COST =
  /\b(?:what (?:it|our being late|this) (?:has )?cost you|what you had to spend|the night you did not have)\b/;
/** Deeds whose end is open: no sum is promised in them. */
const OPEN_END = /\b(?:work out|decide|whether|look at|go through|part|share|difference|against your receipts)\b/;
const WANTED: ReadonlySet<MoneyMention['role']> = new Set(['asked', 'lost']);
/** More sums than this read like a list of charges. */
const MOST_SUMS = 2;

function withTheirSums(does: string, money: readonly MoneyMention[]): string {
  if (!PAYS_THE_COST.test(does) || OPEN_END.test(does)) return does;
  const sums = [
    ...new Set(
      money
        .filter((one) => one.amount !== null && one.amount > 0 && one.confidence >= 0.5 && WANTED.has(one.role))
        .map((one) => plainSum(one.text)),
    ),
  ];
  if (sums.length === 0 || sums.length > MOST_SUMS) return does;
  return `${does}: ${sums.map((sum) => `the ${sum}`).join(' and ')} you name`;
}

/** The deed with the amount, where there is one amount only and the deed gives it back; else the deed as it is. */
export function nameTheSum(does: string, money: readonly MoneyMention[]): string {
  for (const { roles, find, say } of NAMINGS) {
    if (!find.test(does)) continue;
    const told = money.filter((one) => one.amount !== null && one.confidence >= 0.5);
    const named = told.filter((one) => roles.has(one.role));
    const sums = named.length > 0 ? named : told.filter((one) => one.role === 'charged');
    const [first] = sums;
    if (first === undefined || sums.some((one) => one.amount !== first.amount)) return does;
    return does.replace(find, say(plainSum(first.text).replaceAll('$', '$$$$')));
  }
  return withTheirSums(does, money);
}

/** {$100.00} is how publishers mark an amount; a letter says $100. */
export function plainSum(amount: string): string {
  return amount
    .replace(/[{}]/g, '')
    .replace(/\.00\b/, '')
    .trim();
}
