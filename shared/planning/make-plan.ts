/** The plan: puts together what the reply will do. Each choice is made in a file of its own; none is made here. */
import type { Complaint } from '../domain/complaint.ts';
import type { Moment } from '../domain/moment.ts';
import type { Choices, Plan, PlannedFix, PlannedOffer, ReplyKind } from '../domain/plan.ts';
import type { Playbook, PlaybookOffer } from '../domain/playbook.ts';
import type { Reading } from '../domain/reading.ts';
import { apologyForm } from './apology-form.ts';
import { chooseFix, isOfThePlan } from './choose-fix.ts';
import { type RankedOffer, rankOffers, withholds } from './choose-offer.ts';
import { explanationFor, preventionFor } from './confirmed-lines.ts';
import { dutiesFor } from './duties.ts';
import { escalationFor } from './escalation.ts';
import { firstQuestion } from './first-question.ts';
import { becauseOf, planOffer, whyFix } from './give-reasons.ts';
import { deadlineWarning, nextStepFor, resultOf, timesFor } from './next-step.ts';
import type { RankedFix } from './rank-fix.ts';
import { replyKind } from './reply-kind.ts';
import { type Situation, situationOf } from './situation.ts';
import { suggestLevel } from './suggest-level.ts';
import { teamNote } from './team-note.ts';
import { weighWorth } from './weigh-worth.ts';
import { whyPlan } from './why-plan.ts';

export interface PlanInput {
  readonly complaint: Complaint;
  readonly reading: Reading;
  readonly playbook: Playbook;
  readonly choices: Choices;
  readonly now: Moment;
}

function planFix(ranked: RankedFix, input: PlanInput, situation: Situation, reply: ReplyKind): PlannedFix {
  const { fix } = ranked;
  const times = timesFor(fix, situation, reply, input.playbook, input.now);
  return {
    id: fix.id,
    kind: fix.kind,
    does: fix.does,
    result: resultOf(fix, situation),
    needs: fix.needs,
    who: fix.who === '' ? input.playbook.profile.signer : fix.who,
    due: times.deed,
    worth: fix.worth,
    why: whyFix(ranked, situation),
    because: becauseOf(ranked),
    source: isOfThePlan(fix.id) ? { kind: 'plan', id: fix.id } : { kind: 'playbook', id: fix.id },
  };
}

interface OfferChoice {
  readonly chosen: PlannedOffer | null;
  readonly entry: PlaybookOffer | null;
  readonly others: readonly PlannedOffer[];
  readonly withheld: string;
}

/** At most so many other offers are laid out. */
const OTHERS = 4;

function choosePlusOne(
  input: PlanInput,
  situation: Situation,
  level: Plan['level'],
  withheld: string,
  fix: PlannedFix | null,
): OfferChoice {
  const { playbook, choices } = input;
  const ranked = withheld === '' ? rankOffers(playbook, situation, level, fix) : [];
  const planned = (each: RankedOffer) => planOffer(each, situation, playbook.profile.signer);
  const own = playbook.offers.find((offer) => offer.id === choices.offerId);
  if (own !== undefined) {
    const chosen = ranked.find((each) => each.offer.id === own.id) ?? { offer: own, score: 0, tie: null, theirs: '' };
    const others = ranked.filter((each) => each.offer.id !== own.id).slice(0, OTHERS);
    return { chosen: planned(chosen), entry: own, others: others.map(planned), withheld: '' };
  }
  const [first, ...rest] = ranked;
  const reason =
    withheld !== ''
      ? withheld
      : choices.offerId === null
        ? 'You chose to leave it out.'
        : level === 'make-it-right'
          ? 'You chose to make it right and no more.'
          : first === undefined
            ? 'The playbook has no offer that fits this complaint.'
            : '';
  if (reason !== '' || first === undefined)
    return { chosen: null, entry: null, others: ranked.slice(0, OTHERS).map(planned), withheld: reason };
  return { chosen: planned(first), entry: first.offer, others: rest.slice(0, OTHERS).map(planned), withheld: '' };
}

/**
 * What the reply will do: apology, fix, +1, next step, and what only the team should know. Deterministic; a person's
 * choices override every recommendation, except that nothing withheld for a risk returns unless it is named.
 */
export function makePlan(input: PlanInput): Plan {
  const { complaint, reading, playbook, choices, now } = input;
  const situation = situationOf(complaint, reading, choices.wording);
  const channel = choices.channel ?? complaint.channel ?? reading.channel;
  const reply = replyKind(situation, choices);
  const needsFix = reply !== 'thank' && reply !== 'decline';
  const choice = chooseFix(playbook, situation, choices.fixId);
  const entry = needsFix ? choice.chosen.fix : null;
  const fix = needsFix ? planFix(choice.chosen, input, situation, reply) : null;
  const besides = reply === 'resolve' || reply === 'care' ? choice.also : [];

  const granted = new Set([choice.chosen, ...besides].flatMap((each) => each.grants));

  const riskWithholds = withholds(situation);
  const replyWithholds = reply === 'decline' || reply === 'hold' ? suggestLevel(situation, reply, '').why : '';
  const withheld = riskWithholds === '' ? replyWithholds : riskWithholds;
  const advice = suggestLevel(situation, reply, withheld);
  const level = choices.level ?? advice.level;
  const plusOne = choosePlusOne(input, situation, level, withheld, fix);

  const times = timesFor(choice.chosen.fix, situation, reply, playbook, now);
  const given = [...(entry === null ? [] : [entry]), ...besides.map((each) => each.fix)];
  const worth = weighWorth(playbook, situation, given, plusOne.entry);
  return {
    reply,
    why: whyPlan(situation, reply, fix, granted, plusOne.chosen),
    channel,
    level,
    levelWhy: choices.level === undefined || choices.level === advice.level ? advice.why : `Your choice. ${advice.why}`,
    apology: apologyForm(situation, reply),
    fix,
    also: besides.map((each) => planFix(each, input, situation, reply)),
    alternatives: needsFix ? choice.alternatives.map((each) => planFix(each, input, situation, reply)) : [],
    plusOne: plusOne.chosen,
    otherOffers: [...plusOne.others],
    plusOneWithheld: plusOne.withheld,
    nextStep: nextStepFor(entry, times, situation, reply, playbook, channel),
    question: firstQuestion(situation, reply, entry),
    explanation: explanationFor(playbook, situation, choices, now),
    prevention: preventionFor(playbook, situation, choices, now),
    teamNote: teamNote(situation, reply, needsFix ? deadlineWarning(times) : ''),
    escalation: escalationFor(playbook, situation, worth.withinLimit),
    duties: dutiesFor(playbook, situation),
    worth,
  };
}
