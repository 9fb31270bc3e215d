/** Says why a fix and a +1 were chosen, to the person who decides and, where true, to the customer. */

import type { PlannedOffer } from '../domain/plan.ts';
import type { FixKind } from '../domain/playbook.ts';
import type { AskType } from '../domain/reading.ts';
import { type Span, sliceSpan } from '../domain/span.ts';
import { deedOf, type RankedOffer } from './choose-offer.ts';
import { MONEY } from './kind-fit.ts';
import type { RankedFix } from './rank-fix.ts';
import type { Situation } from './situation.ts';
import { ASK_WORDS } from './why-plan.ts';
import { WORDS_FOR_TYPE } from './words-for-type.ts';

/** Why this fix, for the person who decides. */
export function whyFix(ranked: RankedFix, situation: Situation): string {
  const ask = ranked.grants[0];
  const reasons = [
    ask === undefined
      ? `It puts right what they write about: ${WORDS_FOR_TYPE[ranked.issue]}`
      : `They want ${ASK_WORDS[ask]}, and this gives it`,
  ];
  if (MONEY.has(ranked.fix.kind) && situation.wantsMoney === 'yes')
    reasons.push('money was lost and money makes it good');
  else if (situation.wantsMoney === 'refused') reasons.push('they said that money will not do');
  else if (situation.wantsMoney === 'no') reasons.push('they do not ask for money');
  if (situation.fault === 'unclear') reasons.push('it stays true whatever turns out to be the cause');
  if (situation.fault === 'not-ours') reasons.push('it helps without taking on what was not your doing');
  const condition = ranked.fix.onlyIf === '' ? '' : ` Only if ${ranked.fix.onlyIf}.`;
  const [first = '', ...rest] = reasons;
  return `${[first, ...rest.slice(0, 2)].join('; ')}.${condition}`;
}

/** The one kind of fix that is word for word what an ask wants. */
const GRANTED_BY: Partial<Readonly<Record<AskType, FixKind>>> = {
  refund: 'refund',
  replacement: 'replace',
  repair: 'repair',
  redo: 'redo',
  cancel: 'cancel',
  explanation: 'explain',
};

/** Why this fix, for the customer; empty when nothing true can be said. */
export function becauseOf(ranked: RankedFix): string {
  if (ranked.fix.because !== '') return ranked.fix.because;
  const asked = ranked.grants.some((ask) => GRANTED_BY[ask] === ranked.fix.kind);
  return asked ? 'that is what you asked for' : '';
}

/** Quotes longer than this are no longer a tie but a story. */
const LONGEST_TIE = 90;

function around(span: Span, situation: Situation): Span {
  const { reading } = situation;
  const quotes = [...reading.impact, ...reading.facts, ...(reading.loyalty === null ? [] : [reading.loyalty])]
    .map((each) => each.span)
    .filter((each) => each.start <= span.start && span.end <= each.end && each.end - each.start <= LONGEST_TIE)
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  return quotes[0] ?? span;
}

function tieOf(ranked: RankedOffer, situation: Situation): PlannedOffer['tiedTo'] {
  const { reading, complaint } = situation;
  const issue = reading.issues.find((each) => ranked.offer.types.includes(each.type));
  const span =
    ranked.tie === null
      ? (reading.impact.find((each) => each.span.end - each.span.start <= LONGEST_TIE)?.span ??
        issue?.spans.find((each) => each.end - each.start <= LONGEST_TIE) ??
        reading.facts.find((each) => each.span.end - each.span.start <= LONGEST_TIE)?.span ??
        null)
      : around(ranked.tie, situation);
  return span === null ? null : { text: sliceSpan(complaint.text, span), span };
}

function whyOffer(ranked: RankedOffer, tiedTo: PlannedOffer['tiedTo'], situation: Situation): string {
  if (ranked.tie !== null && tiedTo !== null) return `It takes up their own words: “${tiedTo.text}”.`;
  const deed = situation.wantsMoney === 'refused' ? 'A deed and not money, as they want no more money talk' : 'A deed';
  const about = situation.types.find((type) => ranked.offer.types.includes(type));
  if (about === undefined || situation.reading.kind === 'not-a-complaint') return `${deed} that suits most people.`;
  return `${deed} that suits anybody who wrote about ${WORDS_FOR_TYPE[about]}.`;
}

/** The offer as it stands in the plan, tied to the customer's own words where there are some. */
export function planOffer(ranked: RankedOffer, situation: Situation, signer: string): PlannedOffer {
  const tiedTo = tieOf(ranked, situation);
  const { offer } = ranked;
  return {
    id: offer.id,
    does: deedOf(ranked),
    who: offer.who === '' ? signer : offer.who,
    worth: offer.worth,
    cost: offer.cost,
    why: whyOffer(ranked, tiedTo, situation),
    tiedTo,
    source: { kind: 'playbook', id: offer.id },
  };
}
