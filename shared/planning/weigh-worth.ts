/** Weighs what is given against what went wrong and against the limit. It never changes what is given. */
import type { Plan } from '../domain/plan.ts';
import type { Amount, Playbook, PlaybookFix, PlaybookOffer, Worth } from '../domain/playbook.ts';
import type { MoneyMention } from '../domain/reading.ts';
import type { Situation } from './situation.ts';

/** Above this multiple of what went wrong, giving more starts to hurt (Haesevoets 2017; Boshoff 2012). */
export const TOO_MUCH = 1.5;

const ROLES_FOR_MONEY: readonly MoneyMention['role'][] = ['charged', 'paid', 'owed', 'lost', 'total'];
const ROLES_FOR_PRICE: readonly MoneyMention['role'][] = ['paid', 'total', 'charged'];

function moneyOf(situation: Situation, roles: readonly MoneyMention['role'][], currency: string): Amount | null {
  for (const role of roles) {
    const found = situation.reading.money.find(
      (money) => money.role === role && money.amount !== null && money.amount > 0,
    );
    if (found?.amount != null) return { amount: found.amount, currency: found.currency ?? currency };
  }
  return null;
}

/** What went wrong in money, as the complaint tells it; null when it does not. */
export function wentWrong(situation: Situation, currency: string): Amount | null {
  const about = situation.main === 'billing' || situation.main === 'account-access-or-fraud';
  return moneyOf(situation, about ? ROLES_FOR_MONEY : ['paid', 'charged', 'lost', 'owed', 'total'], currency);
}

type Sum = { readonly known: true; readonly amount: Amount | null } | { readonly known: false };

function amountOf(worth: Worth | null, price: Amount | null): Sum {
  if (worth === null) return { known: true, amount: null };
  if ('amount' in worth) return { known: true, amount: worth };
  if (worth.shareOfPrice === 0) return { known: true, amount: null };
  if (price === null) return { known: false };
  const amount = Math.round(price.amount * worth.shareOfPrice * 100) / 100;
  return { known: true, amount: { amount, currency: price.currency } };
}

function say({ amount, currency }: Amount): string {
  return `${Number.isInteger(amount) ? amount : amount.toFixed(2)} ${currency}`;
}

function add(a: Amount | null, b: Amount | null): Amount | null | 'mixed' {
  if (a === null || b === null) return a ?? b;
  if (a.currency !== b.currency) return 'mixed';
  return { amount: Math.round((a.amount + b.amount) * 100) / 100, currency: a.currency };
}

function noteTo(playbook: Playbook, what: string): string {
  const { approver } = playbook.limits;
  return `${approver === '' ? 'For approval' : `${approver}, may I have your approval`}: ${what}`;
}

/** What fix and +1 give together, and the note for whoever approves when it is, or may be, beyond the limit. */
export function weighWorth(
  playbook: Playbook,
  situation: Situation,
  fixes: readonly PlaybookFix[],
  offer: PlaybookOffer | null,
): Plan['worth'] {
  const { currency } = playbook.profile;
  const limit = playbook.limits.withoutAsking;
  const price = moneyOf(situation, ROLES_FOR_PRICE, currency);
  const lost = wentWrong(situation, currency);
  const sums = [...fixes.map((fix) => fix.worth), offer?.worth ?? null].map((worth) => amountOf(worth, price ?? lost));
  const deeds = [...fixes.map((fix) => fix.does), ...(offer === null ? [] : [offer.does])].join('; ');
  let given: Amount | null = null;
  let unknown = false;
  for (const sum of sums) {
    if (!sum.known) {
      unknown = true;
      continue;
    }
    const total: Amount | null | 'mixed' = add(given, sum.amount);
    if (total === 'mixed') unknown = true;
    else given = total;
  }
  const weighed = { wentWrong: lost, given: unknown ? null : given, limit };
  if (limit === null) return { ...weighed, withinLimit: true, approvalNote: '' };
  if (unknown)
    return {
      ...weighed,
      withinLimit: false,
      approvalNote: noteTo(playbook, `${deeds}. The sum is not known yet; the limit is ${say(limit)}.`),
    };
  if (given === null) return { ...weighed, withinLimit: true, approvalNote: '' };
  if (given.currency === limit.currency && given.amount <= limit.amount)
    return { ...weighed, withinLimit: true, approvalNote: '' };
  const against = lost === null ? '' : ` What went wrong comes to ${say(lost)}.`;
  return {
    ...weighed,
    withinLimit: false,
    approvalNote: noteTo(playbook, `${deeds}. Together ${say(given)}; the limit is ${say(limit)}.${against}`),
  };
}
