/** Weighs each fix of a playbook for one complaint. Which one is taken, and what goes with it, is not decided here. */
import type { IssueType } from '../domain/issue-type.ts';
import type { FixKind, Playbook, PlaybookFix } from '../domain/playbook.ts';
import type { AskType } from '../domain/reading.ts';
import { FINDING_OUT, KINDS_FOR_ASK, KINDS_FOR_ISSUE, MONEY, REMEDIES } from './kind-fit.ts';
import { pressesNow } from './presses-now.ts';
import { forbidsAdmission, grieves, needsCare, type Situation } from './situation.ts';
import { speaksOfTheirThings } from './speaks-of-their-things.ts';
import { callsForScene, placeInStory } from './story.ts';

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

/** A guessed main issue weighs less than a fix that suits anything; a tie to the customer's own words outweighs both. */
const WORTH_OF_GUESS = 5;
/** A main issue that is right as often as wrong. */
const WORTH_OF_DOUBT = 8;
const DOUBTFUL = 0.3;
/** Up to this certainty words of the customer's own that call for a deed count as much as what went wrong. */
const WORDS_COUNT = 0.4;
const WORTH_OF_ANYTHING = 7.5;

const WORTH_OF_ISSUE = [10, 5, 3.5, 2.5] as const;

/** The asks of this customer that a fix grants. */
export function grantsOf(fix: PlaybookFix, situation: Situation): AskType[] {
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

/** Deeds for something that is still on its way. */
const LOOKS_FOR_IT =
  /\b(?:trace|find out where (?:it|your)|get it moving|hunted|last place it was scanned|second time|never arrived|send it on its way)\b/i;
/** It came, though late. */
const IT_CAME =
  /\b(?:it|they|order|parcel|package|food|curry|pizza|meal|cake|flowers?|delivery|dinner|lunch|box|sofa|bouquet) (?:finally |eventually |then |only |did |were |was )?(?:arrived?|came?|turned up|got here|delivered|landed) (?:\w+ ){0,4}?(?:late|later|after|cold|upside|broken|smashed|wrong|squashed|soaked|melted)\b/i;
const NOT_YET =
  /\b(?:never|not|n['’]t|nt|still|without|yet to|nothing|nobody) (?:\w+ ){0,3}?(?:arriv\w*|come|came|turn\w*|deliver\w*|here|received|shown? up)\b/i;

function hasArrived({ complaint: { text } }: Situation): boolean {
  return IT_CAME.test(text) && !NOT_YET.test(text);
}

/** What it cost them is gone through with those who ask for it. */
function onlyPaysLosses({ kind, answers }: PlaybookFix): boolean {
  return kind === 'credit' && answers.length === 1 && answers[0] === 'compensation';
}

/** Whether it may be promised here at all. */
export function eligible(fix: PlaybookFix, { profile }: Playbook, situation: Situation): boolean {
  if (MONEY.has(fix.kind) && situation.wantsMoney === 'refused') return false;
  if (onlyPaysLosses(fix) && situation.wantsMoney !== 'yes') return false;
  if (LOOKS_FOR_IT.test(fix.does) && hasArrived(situation)) return false;
  if (endsContract(fix) && !situation.asks.includes('cancel')) return false;
  if (situation.reading.kind === 'not-a-complaint' && !answersFriendlyPost(fix)) return false;
  if (forbidsAdmission(situation) && needsCare(situation) && !fix.suitsRisk) return false;
  if (!speaksOfTheirThings(fix.does, profile.trade, situation)) return false;
  return fix.ties.length === 0 || calledFor(fix, situation);
}

/** Below this certainty of what went wrong, words told by the way call for nothing, however many they are. */
const SCENE_IS_CLEAR = 0.6;

/** A single word by the way calls for nothing: it stands in the story, or is one of several. */
function calledFor(fix: PlaybookFix, situation: Situation): boolean {
  const places = fix.ties.flatMap((tie) => situation.ties.findAll(tie));
  const certainty = certaintyOf(situation);
  if (places.some((place) => callsForScene(place, situation.story, certainty))) return true;
  return places.length > 1 && certainty >= SCENE_IS_CLEAR;
}

/** How sure the main issue is; what somebody suffered counts as sure. */
export function certaintyOf({ reading, main }: Situation): number {
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

/** From this certainty on an ask counts in full. */
const SURELY_ASKED = 0.7;

function scoreAsks(fix: PlaybookFix, situation: Situation): number {
  const owed = KINDS_FOR_ISSUE[situation.main][0];
  const remedyFirst = situation.fault === 'ours' && owed !== undefined && REMEDIES.has(owed);
  const share = remedyFirst && !REMEDIES.has(fix.kind) ? BESIDES : 1;
  let score = situation.leaving && fix.kind === 'redo' ? -3 : 0;
  // What belonged to a farewell cannot be had again: saying so would hurt, unless they ask for it.
  const asksForIt = situation.asks.some((ask) => ask === 'redo' || ask === 'repair' || ask === 'replacement');
  if (grieves(situation) && !asksForIt) score += REPEATS.has(fix.kind) ? -5 : TELLS.has(fix.kind) ? 3 : 0;
  const strongest = Math.max(...situation.asks.map((ask) => situation.sureOf(ask)));
  situation.asks.forEach((ask) => {
    const sure = situation.sureOf(ask);
    const weight = (sure === strongest ? 1 : 0.6) * Math.min(1, sure / SURELY_ASKED) * share;
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

/** Money that nobody asked for. */
const UNASKED = -2.5;

/** Whoever has to be somewhere tomorrow is not helped by money. */
const WHERE_IT_PRESSES = -5;

/** "Return what you paid" gives everything back. */
const GIVES_ALL = /\b(?:whole|in full|all of|what you paid|return (?:the|your) (?:price|money))\b/i;
const A_PART =
  /\b(?:half|a third|a quarter|part|some|a portion|a percentage|\d{1,2} ?%) of (?:it|that|the (?:money|price|cost|fee|bill)|my money|what (?:i|we) paid|(?:the )?[£$€])|\bpartial(?:ly)? refund|\bhalf (?:back|the (?:price|money))\b|\bthe difference\b/i;

/** Whoever asks for half is not given everything: that would be more than anybody asked. */
function wantsAPart({ complaint }: Situation): boolean {
  return A_PART.test(complaint.text);
}

function scoreMoney(fix: PlaybookFix, situation: Situation): number {
  if (!MONEY.has(fix.kind))
    return situation.wantsMoney === 'yes' && REMEDIES.has(fix.kind) ? insteadOfMoney(fix, situation) : 0;
  if (situation.wantsMoney === 'yes')
    return GIVES_ALL.test(fix.does) && wantsAPart(situation) ? -8 : paysWhatTheyWant(fix, situation) ? 2 : -1;
  // Money that nobody asked for is the easy way out, and at a guess it is the wrong one.
  if (situation.wantsMoney === 'no') return -7;
  if (pressesNow(situation.complaint.text, situation.reading.language.code)) return WHERE_IT_PRESSES;
  return situation.leaving ? 0 : situation.guessed ? -3 : UNASKED;
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
  if (deepest === 0) return 0.5 + often / 2;
  const weight = deepest >= 2 ? 3.2 : 2.2;
  const chance = words === 1 && places.flat().length === 1 && situation.complaint.text.length > LONG;
  return (chance ? weight * SAID_ONCE : weight) + often;
}

/** "Water" and "number" are said in many a story: one such word, said once, may stand there by chance. */
const SAID_ONCE = 0.6;
/** In UTF-16 code units: a complaint in which many a word stands by the way. */
const LONG = 300;

/** To go through every point is what is promised where nothing better is known. */
const ANSWERS_ANYTHING = -3;

function answersAnything({ kind, types, ties }: PlaybookFix, { main, reading }: Situation): boolean {
  if (reading.kind !== 'complaint') return false;
  return (
    kind === 'answer' && ties.length === 0 && types.length > 3 && main !== 'other' && main !== 'unresponsive-support'
  );
}

/** What it is worth here; zero where it is about something else. */
export function rank(fix: PlaybookFix, situation: Situation): RankedFix {
  const about = scoreIssue(fix, situation);
  const grants = grantsOf(fix, situation);
  if (about.score === 0 && !fix.types.includes('other'))
    return { fix, score: 0, issue: about.issue, grants, tied: false };
  const tied = fix.ties.length > 0;
  const careful = forbidsAdmission(situation) && fix.suitsRisk ? 5 : 0;
  const personFirst = needsCare(situation) && about.issue === 'injury-or-illness' && fix.kind === 'attend' ? 4 : 0;
  const unsure = (fix.onlyIf === '' ? 0 : -1.5) + (answersAnything(fix, situation) ? ANSWERS_ANYTHING : 0);
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
