/** Says in a sentence what a plan does and why, to the person who decides. Nothing is chosen here. */
import type { PlannedFix, PlannedOffer, ReplyKind } from '../domain/plan.ts';
import type { AskType, MoneyMention } from '../domain/reading.ts';
import { spansOverlap } from '../domain/span.ts';
import type { Situation } from './situation.ts';
import { WORDS_FOR_TYPE } from './words-for-type.ts';

/** What each ask wants, in words that follow "They want". */
export const ASK_WORDS: Readonly<Record<AskType, string>> = {
  refund: 'their money back',
  replacement: 'a replacement',
  repair: 'it mended',
  redo: 'it done properly',
  explanation: 'an explanation',
  apology: 'an apology',
  contact: 'somebody to talk to',
  compensation: 'their loss made good',
  cancel: 'an end to it',
  'correct-record': 'the record put right',
  'policy-change': 'the rule or the habit changed',
  information: 'an answer to their question',
  'action-on-staff': 'something done about the person they dealt with',
  none: 'nothing in particular',
};

const SIGNS: Readonly<Record<string, string>> = { USD: '$', GBP: '£', EUR: '€' };

function sayMoney({ amount, currency }: MoneyMention): string {
  const sum = amount === null || Number.isInteger(amount) ? `${amount}` : amount.toFixed(2);
  const sign = SIGNS[currency ?? ''];
  return sign === undefined ? `${sum} ${currency ?? ''}`.trim() : `${sign}${sum}`;
}

/** The sum they want back: the one in the words of the ask, or the only one they name as paid or charged. */
function sumAskedFor(type: AskType, situation: Situation): string {
  if (type !== 'refund') return '';
  const known = situation.reading.money.filter((each) => each.amount !== null && each.amount > 0);
  const spans = situation.reading.asks.filter((ask) => ask.type === type).map((ask) => ask.span);
  const named = known.filter((each) => spans.some((span) => spansOverlap(span, each.span)));
  const paid = known.filter((each) => each.role === 'paid' || each.role === 'charged');
  const sure = named.length === 1 ? named[0] : named.length === 0 && paid.length === 1 ? paid[0] : undefined;
  return sure === undefined ? '' : sayMoney(sure);
}

/** At most so many wishes are named; more is a list and no sentence. */
const WISHES = 2;

function wishesOf(situation: Situation): string {
  const said = situation.asks.slice(0, WISHES).map((ask) => {
    const sum = sumAskedFor(ask, situation);
    return sum === '' ? ASK_WORDS[ask] : `the ${sum} back`;
  });
  return said.join(' and ');
}

function whatIsDone(fix: PlannedFix, offer: PlannedOffer | null, grants: number, wishes: number): string {
  const extra = offer === null ? '' : ', with one small extra on top';
  if (grants > 1 && wishes > 1) return `both are yours to give${extra}`;
  if (grants > 0 && wishes === 1) return `it is yours to give${extra}`;
  return `I would ${fix.does}${extra}`;
}

function whyResolve(
  situation: Situation,
  fix: PlannedFix,
  granted: ReadonlySet<AskType>,
  offer: PlannedOffer | null,
): string {
  const asked = situation.asks.slice(0, WISHES);
  if (asked.length === 0)
    return `It is about ${WORDS_FOR_TYPE[situation.main]}, and they name no wish: I would ${fix.does}.`;
  const grants = asked.filter((ask) => granted.has(ask)).length;
  return `They want ${wishesOf(situation)}; ${whatIsDone(fix, offer, grants, asked.length)}.`;
}

/** One sentence: what is recommended and why. `granted` are the asks that the fix and what is done besides grant. */
export function whyPlan(
  situation: Situation,
  reply: ReplyKind,
  fix: PlannedFix | null,
  granted: ReadonlySet<AskType>,
  offer: PlannedOffer | null,
): string {
  const about = WORDS_FOR_TYPE[situation.main];
  switch (reply) {
    case 'thank':
      return 'They write to say something kind: thank them, take up what they liked, and keep it short.';
    case 'answer':
      return 'They ask something: open with the answer, and offer no remedy that nobody asked for.';
    case 'decline':
      return 'This does not read like a message from a customer; nothing has to be promised.';
    case 'hold':
      return `Say that it has been read, and when they will hear: it is about ${about}, and what happened is still to be found out.`;
    case 'care':
      return `Care before everything else: it is about ${about}, so a person takes over and the cause is left open.`;
    case 'resolve':
      return fix === null ? `It is about ${about}.` : whyResolve(situation, fix, granted, offer);
  }
}
