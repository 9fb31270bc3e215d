/** Chooses the fix, what is done besides, and what could be done instead. How it is said is not decided here. */
import type { IssueType } from '../domain/issue-type.ts';
import type { Playbook, PlaybookFix } from '../domain/playbook.ts';
import type { AskType } from '../domain/reading.ts';
import { spansOverlap } from '../domain/span.ts';
import { MONEY, REMEDIES } from './kind-fit.ts';
import { certaintyOf, eligible, grantsOf, type RankedFix, rank, rankFixes } from './rank-fix.ts';
import { pick } from './seed.ts';
import { needsCare, type Situation } from './situation.ts';

/** What is promised when a playbook has nothing that fits: what any business can do. */
export const LAST_RESORT: PlaybookFix = {
  id: 'look-into-it',
  types: ['other'],
  kind: 'investigate',
  does: 'go through what happened with everyone who was part of it, and put right what turns out to be ours',
  because: '',
  needs: '',
  onlyIf: '',
  answers: ['explanation', 'contact', 'information'],
  ties: [],
  result: 'what I found and what follows from it',
  worth: null,
  who: '',
  within: null,
  suitsRisk: true,
};

export interface FixChoice {
  readonly chosen: RankedFix;
  readonly also: readonly RankedFix[];
  readonly alternatives: readonly RankedFix[];
}

/** Fixes within this distance of the best count as equally good. */
const AS_GOOD = 0.6;

function fallback(playbook: Playbook, situation: Situation): RankedFix {
  const general = playbook.fixes.filter((fix) => fix.types.includes('other') && eligible(fix, playbook, situation));
  const fix = general.length > 0 ? pick(general, situation.seed, situation.turn, 'fix') : LAST_RESORT;
  return { fix, score: 1, issue: situation.main, grants: grantsOf(fix, situation), tied: false };
}

function choosesOwn(playbook: Playbook, situation: Situation, fixId: string | undefined): RankedFix | null {
  const fix = playbook.fixes.find((each) => each.id === fixId);
  return fix === undefined ? null : { ...rank(fix, situation), tied: false };
}

function best(ranked: readonly RankedFix[], situation: Situation): RankedFix | null {
  const top = ranked[0];
  if (top === undefined) return null;
  const equals = ranked.filter((each) => top.score - each.score <= AS_GOOD && each.issue === top.issue);
  return pick(equals, situation.seed, situation.turn, 'fix');
}

/** A word by the way calls for nothing more: "my mum" was there, and nobody asked for a family meeting. */
function standsInFailure({ ties }: PlaybookFix, { ties: index, story }: Situation): boolean {
  const places = ties.flatMap((tie) => index.findAll(tie));
  return places.some((place) => story.heart.some((span) => spansOverlap(place, span)));
}

/** A second failure that is as good as certain gets a deed even where no word calls for it. */
const SECOND_IS_SURE = 0.5;

function surelyToo(type: IssueType, { reading }: Situation): boolean {
  return reading.issues.some((issue) => issue.type === type && issue.confidence >= SECOND_IS_SURE);
}

/** Below this certainty nobody does a second thing for an ask. */
const ASKED_FOR = 0.6;
/** A call, an answer and a reason are promised where they are asked for, without a deed of the playbook. */
const ANSWERED_BY_NAME: ReadonlySet<AskType> = new Set(['apology', 'contact', 'information', 'explanation']);

/** What the chosen fix leaves open, done besides it: never a second remedy for the same failure. */
function besides(ranked: readonly RankedFix[], chosen: RankedFix, situation: Situation): RankedFix[] {
  // A guess at what went wrong leaves nothing open.
  const sure = situation.surely.slice(situation.guessed ? 1 : 0, 3);
  const openTypes = new Set(sure.filter((type) => !chosen.fix.types.includes(type)));
  const openAsks = new Set(
    situation.asks.filter(
      (ask) => !chosen.grants.includes(ask) && !ANSWERED_BY_NAME.has(ask) && situation.sureOf(ask) >= ASKED_FOR,
    ),
  );
  const also: RankedFix[] = [];
  for (const each of ranked) {
    if (also.length === 2) break;
    if (each.fix.id === chosen.fix.id || [chosen, ...also].some((other) => other.fix.kind === each.fix.kind)) continue;
    const asks = each.grants.filter((ask) => openAsks.has(ask));
    const types = each.fix.types.filter(
      (type) => openTypes.has(type) && (each.tied ? standsInFailure(each.fix, situation) : surelyToo(type, situation)),
    );
    const secondRemedy = REMEDIES.has(each.fix.kind) && REMEDIES.has(chosen.fix.kind);
    const answersAll = each.fix.kind === 'answer' && each.fix.ties.length === 0 && each.fix.types.length > 2;
    const useful = asks.length > 0 || (types.length > 0 && each.fix.types.length <= 4);
    if (!useful || answersAll || secondRemedy || (MONEY.has(each.fix.kind) && situation.wantsMoney !== 'yes')) continue;
    also.push(each);
    for (const ask of asks) openAsks.delete(ask);
    for (const type of types) openTypes.delete(type);
  }
  return also;
}

/** Real alternatives: another kind of answer to the same failure, not much worse than the chosen one. */
function insteadOf(ranked: readonly RankedFix[], choice: readonly RankedFix[], situation: Situation): RankedFix[] {
  const chosen = choice[0];
  if (chosen === undefined) return [];
  const kinds = new Set(choice.map((each) => each.fix.kind));
  const list: RankedFix[] = [];
  for (const each of ranked) {
    if (list.length === 2) break;
    const sameFailure =
      each.fix.types.includes(chosen.issue) || each.grants.some((ask) => situation.asks.includes(ask));
    if (!sameFailure || kinds.has(each.fix.kind) || each.score < chosen.score * 0.5) continue;
    list.push(each);
    kinds.add(each.fix.kind);
  }
  return list;
}

/** What is promised to somebody who only asks: the answer, and not a going through of points. */
export const PLAIN_ANSWER: PlaybookFix = {
  ...LAST_RESORT,
  id: 'plain-answer-to-question',
  kind: 'answer',
  does: 'find that out and give you a plain answer',
  answers: ['information', 'explanation'],
  result: 'the answer',
};

/** What is promised where it is not clear what went wrong: nothing of a scene that may be another. */
export const SAFE_DEED: PlaybookFix = {
  ...LAST_RESORT,
  id: 'find-out-and-put-right',
  does: 'find out what went wrong here, and put right what is ours to put right',
  result: 'what I found and what is done about it',
};

/** The same where the failure is ours. */
const SAFE_DEED_OF_OURS: PlaybookFix = { ...SAFE_DEED, does: 'find out exactly what went wrong, and put it right' };

/** Below this certainty a deed for what probably went wrong is as often for something else. */
const PROBABLY = 0.5;
/** An ask that is as sure as this calls for its deed, whatever went wrong. */
const SURELY_WANTED = 0.55;

/** To answer every point is what those want whom nobody answered; the others want it put right. */
function answersPoints({ does }: PlaybookFix, { types }: Situation): boolean {
  return POINTS.test(does) && !types.includes('unresponsive-support');
}
const POINTS = /\beach (?:of your )?points?\b|\bpoint by point\b|\bpoints one after/i;

/** A deed that neither their words nor their asks call for gives way where what went wrong is a guess. */
function safely(ranked: RankedFix, situation: Situation): RankedFix {
  const wanted = ranked.grants.some((ask) => situation.sureOf(ask) >= SURELY_WANTED && !ANSWERED_BY_NAME.has(ask));
  const { fix, tied } = ranked;
  const anything = fix.types.includes('other');
  const known = tied || (anything ? !answersPoints(fix, situation) : wanted || certaintyOf(situation) >= PROBABLY);
  if (known || needsCare(situation) || situation.reading.kind !== 'complaint') return ranked;
  return { ...ranked, fix: situation.fault === 'ours' ? SAFE_DEED_OF_OURS : SAFE_DEED };
}

/** Whether it is a promise of the plan's own and stands in no playbook. */
export function isOfThePlan(id: string): boolean {
  return [LAST_RESORT, PLAIN_ANSWER, SAFE_DEED].some((fix) => fix.id === id);
}

/** A question gets its answer where the playbook knows nothing better than going through what was written. */
function plainly(ranked: RankedFix, { reading }: Situation): RankedFix {
  const { kind, ties, types } = ranked.fix;
  const onlyAsks = reading.kind === 'not-a-complaint' && reading.occasion === 'question';
  const anything = kind === 'answer' && ties.length === 0 && types.length > 2;
  return onlyAsks && anything ? { ...ranked, fix: PLAIN_ANSWER } : ranked;
}

/** The fix for this complaint: what the person chose, else the best of the playbook, else what anybody can promise. */
export function chooseFix(playbook: Playbook, situation: Situation, fixId?: string): FixChoice {
  const ranked = rankFixes(playbook, situation);
  const chosen =
    choosesOwn(playbook, situation, fixId) ??
    safely(plainly(best(ranked, situation) ?? fallback(playbook, situation), situation), situation);
  // Where it is unclear what went wrong, nothing more is promised for it.
  const also = chosen.fix.id === SAFE_DEED.id ? [] : besides(ranked, chosen, situation);
  return { chosen, also, alternatives: insteadOf(ranked, [chosen, ...also], situation) };
}
