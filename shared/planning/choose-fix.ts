/** Chooses the fix, what is done besides, and what could be done instead. How it is said is not decided here. */
import type { IssueType } from '../domain/issue-type.ts';
import type { FixKind, Playbook, PlaybookFix } from '../domain/playbook.ts';
import type { AskType } from '../domain/reading.ts';
import { FINDING_OUT, KINDS_FOR_ASK, KINDS_FOR_ISSUE, MONEY, REMEDIES } from './kind-fit.ts';
import { pick } from './seed.ts';
import { forbidsAdmission, grieves, needsCare, type Situation } from './situation.ts';
import { speaksOfTheirThings } from './speaks-of-their-things.ts';
import { callsForScene, placeInStory } from './story.ts';

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

export interface RankedFix {
  readonly fix: PlaybookFix;
  readonly score: number;
  /** The issue it was chosen for. */
  readonly issue: IssueType;
  /** The asks of this customer that it grants. */
  readonly grants: readonly AskType[];
  /** The customer's words that called for it, when it was tied to some. */
  readonly tied: boolean;
}

export interface FixChoice {
  readonly chosen: RankedFix;
  readonly also: readonly RankedFix[];
  readonly alternatives: readonly RankedFix[];
}

/** A guessed main issue weighs less than a fix that suits anything; a tie to the customer's own words outweighs both. */
const WORTH_OF_GUESS = 5;
/** A main issue that is right as often as wrong. */
const WORTH_OF_DOUBT = 8;
const DOUBTFUL = 0.3;
/** Up to this certainty words of the customer's own that call for a deed count as much as what went wrong. */
const WORDS_COUNT = 0.4;
const WORTH_OF_ANYTHING = 7.5;

const WORTH_OF_ISSUE = [10, 5, 3.5, 2.5] as const;
/** Fixes within this distance of the best count as equally good. */
const AS_GOOD = 0.6;

function grantsOf(fix: PlaybookFix, situation: Situation): AskType[] {
  return situation.asks.filter((ask) => fix.answers.includes(ask) || KINDS_FOR_ASK[ask].slice(0, 1).includes(fix.kind));
}

/** Where nothing went wrong, giving money or goods back would puzzle them. */
function answersFriendlyPost(fix: PlaybookFix): boolean {
  return !MONEY.has(fix.kind) && fix.kind !== 'replace' && fix.kind !== 'cancel';
}

/** Ending what they have with us is for those who ask for it; a cancelled train is no such wish. */
function endsContract({ kind, types, ties }: PlaybookFix): boolean {
  return kind === 'cancel' && ties.length === 0 && types.includes('refund-or-cancellation');
}

function eligible(fix: PlaybookFix, { profile }: Playbook, situation: Situation): boolean {
  if (MONEY.has(fix.kind) && situation.wantsMoney === 'refused') return false;
  if (endsContract(fix) && !situation.asks.includes('cancel')) return false;
  if (situation.reading.kind === 'not-a-complaint' && !answersFriendlyPost(fix)) return false;
  if (forbidsAdmission(situation) && needsCare(situation) && !fix.suitsRisk) return false;
  if (!speaksOfTheirThings(fix.does, profile.trade, situation)) return false;
  return fix.ties.length === 0 || calledFor(fix, situation);
}

/** Below this certainty of what went wrong, words told by the way call for nothing, however many they are. */
const SCENE_IS_CLEAR = 0.5;

/** A single word by the way calls for nothing: it stands in the story, or is one of several. */
function calledFor(fix: PlaybookFix, situation: Situation): boolean {
  const places = fix.ties.flatMap((tie) => situation.ties.findAll(tie));
  const certainty = certaintyOf(situation);
  if (places.some((place) => callsForScene(place, situation.story, certainty))) return true;
  return places.length > 1 && certainty >= SCENE_IS_CLEAR;
}

/** How sure the main issue is; what somebody suffered counts as sure. */
function certaintyOf({ reading, main }: Situation): number {
  const [first] = reading.issues;
  return first === undefined ? 0 : first.type === main ? first.confidence : 1;
}

function scoreIssue(fix: PlaybookFix, situation: Situation): { score: number; issue: IssueType } {
  let best = { score: 0, issue: situation.main };
  const certainty = certaintyOf(situation);
  situation.types.forEach((type, index) => {
    if (!fix.types.includes(type)) return;
    const kinds = KINDS_FOR_ISSUE[type];
    const rank = kinds.indexOf(fix.kind);
    const fit = rank < 0 ? 0 : 3 - (2 * rank) / kinds.length;
    const worth =
      index === 0 && certainty < DOUBTFUL
        ? situation.guessed || fix.ties.length === 0
          ? WORTH_OF_GUESS
          : WORTH_OF_DOUBT
        : (WORTH_OF_ISSUE[index] ?? 2);
    const score = worth + fit + 0.5 / fix.types.length;
    if (score > best.score) best = { score, issue: type };
  });
  const anything = WORTH_OF_ANYTHING + (fix.kind === 'answer' ? 2 : 1.5);
  const byWords = fix.ties.length > 0 && certainty < WORDS_COUNT;
  if ((certainty < DOUBTFUL || byWords) && fix.types.includes('other') && anything > best.score)
    return { score: anything, issue: 'other' };
  return best;
}

/** An explanation or an answer can be given besides; it weighs less when something of ours has to be made good first. */
const BESIDES = 0.4;

const TELLS: ReadonlySet<FixKind> = new Set(['explain', 'answer']);
const REPEATS: ReadonlySet<FixKind> = new Set(['redo', 'replace']);

function scoreAsks(fix: PlaybookFix, situation: Situation): number {
  const owed = KINDS_FOR_ISSUE[situation.main][0];
  const remedyFirst = situation.fault === 'ours' && owed !== undefined && REMEDIES.has(owed);
  const share = remedyFirst && !REMEDIES.has(fix.kind) ? BESIDES : 1;
  let score = situation.leaving && fix.kind === 'redo' ? -3 : 0;
  // What belonged to a farewell cannot be had again: saying so would hurt, unless they ask for it.
  const asksForIt = situation.asks.some((ask) => ask === 'redo' || ask === 'repair' || ask === 'replacement');
  if (grieves(situation) && !asksForIt) score += REPEATS.has(fix.kind) ? -5 : TELLS.has(fix.kind) ? 3 : 0;
  situation.asks.forEach((ask, index) => {
    const weight = (index === 0 ? 1 : 0.6) * share;
    if (fix.answers.includes(ask)) score += 4 * weight;
    else if (ask !== 'compensation' && KINDS_FOR_ASK[ask].includes(fix.kind)) score += 2 * weight;
  });
  return score;
}

/** Making good a loss is not giving the price back: that only follows from asking for it. */
function paysWhatTheyWant(fix: PlaybookFix, situation: Situation): boolean {
  return (
    situation.asks.includes('refund') ||
    !situation.asks.includes('compensation') ||
    fix.answers.includes('compensation')
  );
}

const WANTS_THE_THING: readonly AskType[] = ['replacement', 'redo', 'repair'];

/** Whoever wants the money back, and not the thing, is done with waiting for it. */
function insteadOfMoney(fix: PlaybookFix, { asks }: Situation): number {
  const doneWaiting = asks.includes('refund') && !asks.some((ask) => WANTS_THE_THING.includes(ask));
  return doneWaiting && !fix.answers.some((ask) => asks.includes(ask)) ? -5 : -1;
}

function scoreMoney(fix: PlaybookFix, situation: Situation): number {
  if (!MONEY.has(fix.kind))
    return situation.wantsMoney === 'yes' && REMEDIES.has(fix.kind) ? insteadOfMoney(fix, situation) : 0;
  if (situation.wantsMoney === 'yes') return paysWhatTheyWant(fix, situation) ? 2 : -1;
  // Money that nobody asked for is the easy way out, and at a guess it is the wrong one.
  return situation.wantsMoney === 'no' ? -7 : situation.guessed ? -3 : -1;
}

function scoreFault(fix: PlaybookFix, situation: Situation): number {
  if (situation.fault === 'ours') return REMEDIES.has(fix.kind) ? 0.5 : 0;
  if (situation.fault === 'not-ours') return MONEY.has(fix.kind) ? -6 : FINDING_OUT.has(fix.kind) ? 2 : -1;
  if (situation.fault === 'shared') return MONEY.has(fix.kind) ? -1.5 : 0.5;
  return MONEY.has(fix.kind) ? -3 : FINDING_OUT.has(fix.kind) ? 1.5 : -0.5;
}

/** What each further word of the most telling tie adds: "steering" is said in many a story, "found nothing" in one kind. */
const WORTH_OF_WORD = 1;
const MOST_WORDS = 3;

/** A tie counts more the more of its words stand there, the oftener, and within what the customer tells as the failure. */
function scoreTies(fix: PlaybookFix, situation: Situation): number {
  const ties = fix.ties.filter((tie) => situation.ties.find(tie) !== null);
  if (ties.length === 0) return 0;
  const places = ties.map((tie) => situation.ties.findAll(tie));
  const words = Math.min(MOST_WORDS, Math.max(...ties.map((tie) => tie.split(/[\s+]+/u).length)));
  const deepest = Math.max(...places.flat().map((place) => placeInStory(place, situation.story)));
  const often =
    0.6 * Math.min(3, places.length) + 0.3 * Math.min(4, places.flat().length) + WORTH_OF_WORD * (words - 1);
  return deepest === 0 ? 0.5 + often / 2 : (deepest >= 2 ? 3.2 : 2.2) + often;
}

function rank(fix: PlaybookFix, situation: Situation): RankedFix {
  const about = scoreIssue(fix, situation);
  const grants = grantsOf(fix, situation);
  if (about.score === 0 && !fix.types.includes('other'))
    return { fix, score: 0, issue: about.issue, grants, tied: false };
  const tied = fix.ties.length > 0;
  const careful = forbidsAdmission(situation) && fix.suitsRisk ? 5 : 0;
  const personFirst = needsCare(situation) && about.issue === 'injury-or-illness' && fix.kind === 'attend' ? 4 : 0;
  const unsure = fix.onlyIf === '' ? 0 : -1.5;
  const score =
    about.score +
    scoreAsks(fix, situation) +
    scoreMoney(fix, situation) +
    scoreFault(fix, situation) +
    scoreTies(fix, situation) +
    careful +
    personFirst +
    unsure;
  return { fix, score, issue: about.issue, grants, tied };
}

/** All fixes that may be promised here, best first; equally good ones in an order that the complaint decides. */
export function rankFixes(playbook: Playbook, situation: Situation): RankedFix[] {
  return playbook.fixes
    .filter((fix) => eligible(fix, playbook, situation))
    .map((fix) => rank(fix, situation))
    .filter((ranked) => ranked.score > 0)
    .sort((a, b) => b.score - a.score || (a.fix.id < b.fix.id ? -1 : 1));
}

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

/** What the chosen fix leaves open, done besides it: never a second remedy for the same failure. */
function besides(ranked: readonly RankedFix[], chosen: RankedFix, situation: Situation): RankedFix[] {
  // A guess at what went wrong leaves nothing open.
  const sure = situation.surely.slice(situation.guessed ? 1 : 0, 3);
  const openTypes = new Set(sure.filter((type) => !chosen.fix.types.includes(type)));
  const openAsks = new Set(situation.asks.filter((ask) => !chosen.grants.includes(ask) && ask !== 'apology'));
  const also: RankedFix[] = [];
  for (const each of ranked) {
    if (also.length === 2) break;
    if (each.fix.id === chosen.fix.id || [chosen, ...also].some((other) => other.fix.kind === each.fix.kind)) continue;
    const asks = each.grants.filter((ask) => openAsks.has(ask));
    const types = each.fix.types.filter((type) => openTypes.has(type));
    const secondRemedy = REMEDIES.has(each.fix.kind) && REMEDIES.has(chosen.fix.kind);
    const useful = asks.length > 0 || (types.length > 0 && each.fix.types.length <= 4);
    if (!useful || secondRemedy || (MONEY.has(each.fix.kind) && situation.wantsMoney !== 'yes')) continue;
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

/** The fix for this complaint: what the person chose, else the best of the playbook, else what anybody can promise. */
export function chooseFix(playbook: Playbook, situation: Situation, fixId?: string): FixChoice {
  const ranked = rankFixes(playbook, situation);
  const chosen = choosesOwn(playbook, situation, fixId) ?? best(ranked, situation) ?? fallback(playbook, situation);
  const also = besides(ranked, chosen, situation);
  return { chosen, also, alternatives: insteadOf(ranked, [chosen, ...also], situation) };
}
