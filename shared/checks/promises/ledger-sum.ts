/** Adds up what a reply gives away and writes the note that asks for approval. Finds no promises. */
import type { PromiseMade } from '../../domain/promise.ts';
import type { Ground } from '../rule.ts';
import { fold } from '../text/fold.ts';
import { currencyFamily } from '../trace/figure.ts';
import { findFigures } from '../trace/find-figures.ts';
import { givesAway } from './find-promises.ts';

export interface LedgerSum {
  /** As it is said: "300 USD". */
  readonly given: string;
  readonly limit: string;
  readonly over: boolean;
  readonly approver: string;
  /** Ready to send to whoever approves; empty when within the limit. */
  readonly note: string;
}

const said = (amount: number, currency: string): string =>
  `${Number.isInteger(amount) ? amount : amount.toFixed(2)} ${currency}`;

/** What a full refund without a figure is worth: what the customer says was paid, once. */
function priceOf(ground: Ground): number | null {
  const paid = ground.input.reading.money.filter(
    ({ role, amount }) => amount !== null && (role === 'paid' || role === 'total' || role === 'charged'),
  );
  return paid.length === 0 ? null : Math.max(...paid.map(({ amount }) => amount ?? 0));
}

/** Amounts that come on top in the same promise: "£1,450, and £300 on top". */
function furtherAmounts(text: string, first: number): number[] {
  const lower = fold(text);
  const further: number[] = [];
  for (const figure of findFigures(text, lower)) {
    if (figure.kind !== 'amount' || figure.values[0] === first) continue;
    const before = lower.slice(0, figure.span.start);
    const after = lower.slice(figure.span.end);
    const onTop =
      /\b(?:plus|another|further|extra|additional|as well as|together with|also|with)(?: \p{L}+){0,3} $/u.test(
        before,
      ) ||
      (/\band (?:an? |the )?$/.test(before) &&
        /^ (?:on top|as well|for your|for the|as an?|in addition|extra|more|off|back|towards|goodwill|too)\b/.test(
          after,
        ));
    if (onTop && figure.values[0] !== undefined) further.push(figure.values[0]);
  }
  return further;
}

/** The sum against the playbook's limit; null when there is no limit. The same amount promised in both texts counts once. */
export function ledgerSum(promises: readonly PromiseMade[], ground: Ground): LedgerSum | null {
  const limit = ground.input.playbook.limits.withoutAsking;
  if (limit === null) return null;
  const counted = new Map<string, { amount: number; text: string }>();
  for (const promise of promises) {
    if (!givesAway(promise.kind) && promise.amount === undefined) continue;
    if (!givesAway(promise.kind) && /\b(?:cost|costs|price|invoice|pay us|charge you)\b/i.test(promise.text)) continue;
    let amount = promise.amount?.amount ?? null;
    const currency = promise.amount?.currency ?? null;
    if (currency !== null && currencyFamily(currency) !== currencyFamily(limit.currency)) continue;
    if (
      amount === null &&
      promise.kind === 'refund' &&
      /\b(?:in full|full|whole|everything|all of it|entire|all your money|what you paid|you paid)\b/i.test(promise.text)
    )
      amount = priceOf(ground);
    if (
      amount === null &&
      promise.kind === 'refund' &&
      /\b(?:the|both|all|these|those|your) (?:\p{L}+ ){0,2}(?:fees|charges|payments)\b/iu.test(promise.text)
    )
      amount = (priceOf(ground) ?? 0) * (/\b(?:twice|two|both)\b/i.test(ground.input.complaint.text) ? 2 : 1);
    if (amount === null && promise.source.kind === 'playbook') {
      const { id } = promise.source;
      const { plan, playbook } = ground.input;
      const worth = [plan?.fix, plan?.plusOne, ...playbook.fixes, ...playbook.offers].find(
        (entry) => entry?.id === id,
      )?.worth;
      if (worth !== null && worth !== undefined)
        amount = 'amount' in worth ? worth.amount : (priceOf(ground) ?? 0) * worth.shareOfPrice;
    }
    if (promise.amount !== undefined) {
      for (const extra of furtherAmounts(promise.text, promise.amount.amount))
        counted.set(`more:${extra}`, { amount: extra, text: promise.text });
    }
    if (amount !== null && amount > 0)
      counted.set(`${promise.kind === 'gift' ? 'credit' : promise.kind}:${amount}`, { amount, text: promise.text });
  }
  const plannedWorth = ground.input.plan?.worth.given?.amount ?? 0;
  const found = [...counted.values()].reduce((sum, { amount }) => sum + amount, 0);
  const given =
    counted.size === 0
      ? 0
      : Math.max(
          found,
          promises.some(({ kind }) => givesAway(kind)) && plannedWorth > found && counted.size > 0 ? plannedWorth : 0,
        );
  const over = given > limit.amount + 0.005;
  const approver =
    ground.input.playbook.limits.approver === '' ? 'whoever approves' : ground.input.playbook.limits.approver;
  const lines = [...counted.values()].map(({ text }) => `- ${text.trim()}`).join('\n');
  return {
    given: said(given, limit.currency),
    limit: said(limit.amount, limit.currency),
    over,
    approver,
    note: over
      ? `Please approve ${said(given, limit.currency)} for a complaint; my limit is ${said(limit.amount, limit.currency)}. What I would promise:\n${lines}`
      : '',
  };
}
