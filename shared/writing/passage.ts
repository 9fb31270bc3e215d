/** Chooses the passage of the story that a reply tells back: neighbouring sentences, in the customer's order, about the heart of it. Turns nothing. */
import { spansOverlap } from '../domain/span.ts';
import { countWords, type Desk } from './desk.ts';
import { looksLeftOver } from './looks-left-over.ts';
import { isThreat } from './own-words.ts';
import { tellsAStory } from './retell/no-story.ts';
import type { Clause, ClauseRole, ToldSentence } from './retell/retelling.ts';
import { SURE_ENOUGH } from './slots.ts';
import { repeats } from './story.ts';

/** How much of the story may be told. */
export type Room = {
  words: number;
  sentences: number;
  /** What they want may be told as well. */
  wishes?: boolean;
  /** What the best sentence has to be worth at least. */
  least?: number;
};

/** Below this a passage says nothing about what went wrong. */
const LEAST_WORTH = 0.25;
/** The best sentence counts whole, the others less: a passage is about one thing. */
const COUNTS = [1, 0.75, 0.55, 0.4];
/** What they own is where a story begins, and no second point. */
const OWNS = /^you (?:own|owned|have|had|bought|drive) an? (?:19|20)\d\d\b/;
const OWNS_ALONE = /^you (?:own|owned|have|had|bought|drive|leased?) an? (?:19|20)\d\d(?: [\w-]+){1,4}$/;
const WORTH_A_WORD = 0.45;
/** Strangers are told what went wrong, or nothing. */
const TELLS_IN_PUBLIC: ReadonlySet<ClauseRole> = new Set(['failure', 'cost', 'expected']);
/** What says nothing of the failure has to be worth more to open a reply. */
const MERE_BACKGROUND: ReadonlySet<ClauseRole> = new Set(['context', 'occasion', 'praise']);
const IDLE_SENTENCE = 0.15;
const NO_FAILURE = 0.4;
const TOO_SHORT = 0.25;
const SHORT = 8;
/** In words: too bare to begin with. */
const BARE = 5;
const EARLY = 0.7;
const CUT = 0.1;
const GAP = 0.12;
/** In sentences that are passed over within a passage. */
const WIDEST_GAP = 2;
/** In a whole text: told is better than quoted, so this is for want of anything told. */
const MOST_QUOTED = 1;
/** In sentences: where so many are told in our words, none is quoted beside them. */
const TOLD_WITHOUT_QUOTING = 2;
/** What weighs most in the complaint is what the opening has to say. */
const CENTRAL = 0.6;
/** What is told last of all is worth this share less as the centre: a story comes to its point early. */
const LATE = 0.35;
/** As a share of what the centre is worth: in public nothing less is told in its place. */
const NEARLY_CENTRAL = 0.5;

/** The best passage for this text; empty when none says what went wrong. Marks it as told. */
export function takePassage(desk: Desk, room: Room): ToldSentence[] {
  const all = desk.retelling.sentences.filter(
    (one) =>
      mayBeTold(one, desk) &&
      (room.wishes === true || !one.wish) &&
      !onlyPleases(one) &&
      !OWNS_ALONE.test(one.clause.clause),
  );
  const last = Math.max(1, ...all.map((one) => one.at));
  const centre = centreOf(desk.retelling.sentences.filter((one) => one.clause.confidence >= SURE_ENOUGH));
  // Their own words are read out only where no sentence carries the failure otherwise.
  const mayQuote = countQuoted(desk) === 0 && !all.some((one) => !one.quoted && tellsTheHeart(one));
  let best: ToldSentence[] = [];
  let most = Number.NEGATIVE_INFINITY;
  for (let from = 0; from < all.length; from++) {
    const window: ToldSentence[] = [];
    let words = 0;
    for (let at = from; at < all.length && window.length < room.sentences; at++) {
      const next = all[at];
      if (next === undefined || !follows(next, window.at(-1), room.wishes === true, desk.shape === 'chat')) break;
      if (
        next.quoted &&
        (!mayQuote || !tellsTheHeart(next) || window.length >= TOLD_WITHOUT_QUOTING || window.some((one) => one.quoted))
      )
        continue;
      words += countWords(next.clause.clause);
      if (words > room.words) break;
      window.push(next);
      if (!window.some((one) => one.worth >= Math.max(room.least ?? 0, leastFor(one)))) continue;
      if (
        desk.audience === 'public' &&
        (!window.some((one) => tellsTheHeart(one) || TELLS_IN_PUBLIC.has(one.clause.role)) ||
          (centre !== null && !window.some((one) => one.worth >= NEARLY_CENTRAL * centre.worth)))
      )
        continue;
      const central = centre !== null && window.includes(centre) ? CENTRAL : 0;
      const score = worthOf(window, words, room) + central + EARLY * (1 - (window[0]?.at ?? 0) / last);
      if (score > most) {
        most = score;
        best = [...window];
      }
    }
  }
  desk.told.push(...best.map((one) => one.clause));
  return best;
}

/** The sentence that tells the heart of it: the weightiest failure, where one was read. */
function centreOf(all: readonly ToldSentence[]): ToldSentence | null {
  const hearts = all.filter(
    (one) => one.clause.role === 'failure' && !one.view && !one.wish && one.worth > LEAST_WORTH,
  );
  const last = Math.max(1, ...all.map((one) => one.at));
  const worth = (one: ToldSentence) => one.worth * (1 - LATE * (one.at / last));
  return hearts.toSorted((a, b) => worth(b) - worth(a) || a.at - b.at)[0] ?? null;
}

/** How many of the told sentences are their own words between quotation marks. */
function countQuoted(desk: Desk): number {
  return desk.told.filter((clause) => clause.clause.endsWith('”')).length;
}

/** In words: as much of a story as a reply may tell, by the length of the complaint. */
export function storyBudget(complaintWords: number): number {
  if (complaintWords > 150) return 88;
  if (complaintWords > 90) return 74;
  return complaintWords > 45 ? 60 : 48;
}

/** What a sentence of the story is worth beyond the facts read in it: the first ones say what it is about. */
const OF_THE_STORY = 0.12;
const OF_ITS_BEGINNING = 0.25;
/** Below this a sentence is not worth its room. */
const LEAST_FURTHER = 0.15;

/**
 * What is told beside the opening: the weightiest sentences that are left, in the customer's order, each leaning on none that is
 * not told. At most one wish and one quotation among them. Marks them as told.
 */
export function takeFurther(desk: Desk, room: Room): ToldSentence[] {
  const all = desk.retelling.sentences.filter((one) => mayBeTold(one, desk) && !onlyPleases(one));
  const last = Math.max(1, ...all.map((one) => one.at));
  const turned = all.filter((one) => !one.quoted && isFurtherPoint(one)).length;
  // Where the failure itself could not be told, one quotation says it, whatever else is told.
  const carried = desk.told.some((clause) => clause.role === 'failure') || all.some((one) => !one.quoted && one.main);
  const most = carried && desk.told.length + turned >= TOLD_WITHOUT_QUOTING ? 0 : MOST_QUOTED;
  let quoted = countQuoted(desk);
  const worth = (one: ToldSentence) => one.worth + OF_THE_STORY + OF_ITS_BEGINNING * (1 - one.at / last);
  const chosen: ToldSentence[] = [];
  let left = room.words;
  for (const one of all.toSorted((a, b) => worth(b) - worth(a))) {
    if (chosen.length >= room.sentences) break;
    const words = countWords(one.clause.clause);
    if (words > left || worth(one) < LEAST_FURTHER || !isFurtherPoint(one)) continue;
    if (one.quoted && (quoted >= most || NO_WORDS_TO_QUOTE.test(one.clause.clause))) continue;
    if (one.wish && chosen.some((other) => other.wish)) continue;
    const taken = [...desk.told, ...chosen.map((other) => other.clause)];
    if (repeats(one.clause, taken)) continue;
    const known = one.person && taken.some((clause) => NAMES_A_PERSON.test(clause.clause));
    if (one.leans && !known && !stands(one, all, desk.told, chosen)) continue;
    if (one.quoted) quoted += 1;
    chosen.push(one);
    left -= words;
  }
  const inOrder = chosen.toSorted((a, b) => Number(a.wish) - Number(b.wish) || a.at - b.at);
  desk.told.push(...inOrder.map((one) => one.clause));
  return inOrder;
}

/** Torn off its subject, or no complaint. */
const NO_WORDS_TO_QUOTE =
  /“(?:Won['’]t|Don['’]t|Can['’]t|Didn['’]t|Never|I have no complaints?|\p{Lu}\p{Ll}+ed)(?![\p{L}'’])/u;

/** Somebody of theirs, whom "he" or "she" then stands for. */
const NAMES_A_PERSON =
  /\byour (?:\w+ ){0,2}(?:husband|son|father|dad|brother|wife|daughter|mother|mum|mom|sister|gran\w*|baby|child|dog|cat|partner|nan|aunt|uncle|nephew|niece|boy|girl)\b|\b(?:the|a|an|our|your) (?:\w+ ){0,2}(?:lady|man|woman|girl|boy|guy|driver|manager|receptionist|agent|colleague|doctor|nurse|assistant|engineer|technician|waiter|waitress|plumber|teacher|lad|fella|chap|person|gentleman|advis[eo]r|representative|rep|crew|team|fitter|assessor|vet|dentist|surgeon|officer|clerk)\b/i;

/** So much of a complaint told is enough, as a share of its words. */
const ENOUGH = 0.5;
/** In words: longer complaints are told otherwise. */
const SHORT_COMPLAINT = 140;
const MOST_FRAGMENTS = 1;

/** Bare words of theirs, in their order, where a short complaint could hardly be told; marks them as told. */
export function takeFragments(desk: Desk, most = MOST_FRAGMENTS): Clause[] {
  const length = countWords(desk.input.complaint.text);
  const told = desk.told.reduce((sum, clause) => sum + countWords(clause.clause), 0);
  if (length > SHORT_COMPLAINT || told > ENOUGH * length || desk.audience === 'public') return [];
  if (desk.told.length >= TOLD_WITHOUT_QUOTING || countQuoted(desk) >= MOST_QUOTED) return [];
  const taken: Clause[] = [];
  for (const clause of desk.retelling.fragments) {
    if (taken.length >= most) break;
    if (looksLeftOver(clause.clause) || isThreat(clause.span, desk.input.reading)) continue;
    if (desk.asked.some((one) => spansOverlap(one.span, clause.span))) continue;
    if (!repeats(clause, [...desk.told, ...taken])) taken.push(clause);
  }
  desk.told.push(...taken);
  return taken.toSorted((a, b) => a.span.start - b.span.start);
}

/** Whether the sentence before one that leans is told beside it, whole. */
function stands(
  one: ToldSentence,
  all: readonly ToldSentence[],
  told: readonly Clause[],
  chosen: readonly ToldSentence[],
) {
  const before = all.find((other) => other.at === one.at - 1);
  return (
    before !== undefined && !before.cut && !before.quoted && chosen.includes(before) && !told.includes(before.clause)
  );
}

function leastFor({ clause }: ToldSentence): number {
  return MERE_BACKGROUND.has(clause.role) ? WORTH_A_WORD : LEAST_WORTH;
}

function mayBeTold(one: ToldSentence, desk: Desk): boolean {
  const { clause } = one;
  if (clause.confidence < SURE_ENOUGH || (desk.audience === 'public' && (clause.private || one.quoted))) return false;
  if (looksLeftOver(clause.clause) || isThreat(clause.span, desk.input.reading)) return false;
  return !repeats(clause, desk.told);
}

/** Whether a sentence may come next; the first may lean on nothing, and after a gap nothing is close enough. */
function follows(next: ToldSentence, before: ToldSentence | undefined, further: boolean, chat: boolean): boolean {
  if (before === undefined) return !next.leans && (further ? isFurtherPoint(next) : next.clause.role !== 'praise');
  const gap = next.at - before.at - 1;
  // In a chat, somebody else has spoken in between.
  if (next.leans && (gap > 0 || before.cut || before.quoted || (chat && next.paragraph !== before.paragraph)))
    return false;
  return gap <= WIDEST_GAP && next.paragraph <= before.paragraph + 1 + gap;
}

function tellsTheHeart(one: ToldSentence): boolean {
  return (one.main || one.clause.role === 'failure') && one.worth > LEAST_WORTH;
}

/** What is well again, and no second point. */
const ALL_IS_WELL = /\b(?:is|are|was) (?:now )?(?:fine|ok|okay|well|better|alright|all right)(?: now)?$/i;

/** A second point is a failure, what it cost, what was said, or what they want; background only when much hangs on it. */
const PLEASANT =
  /\b(?:nice|lovely|great|beautiful|perfect|perfection|kind|helpful|friendly|good|fine|polite|enjoyed)\b/i;

/** Something they liked, and nothing against it: no matter for sorrow. */
function onlyPleases({ clause, cut }: ToldSentence): boolean {
  if (/, no complaints\b/.test(clause.clause)) return true;
  if (PRAISED.test(clause.clause) && !/n't\b|\b(?:not|no|never|but|only|until|should)\b/.test(clause.clause))
    return true;
  return (
    !cut &&
    PLEASANT_STATE.test(clause.clause) &&
    !/n't\b|\b(?:not|no|never|but|only|until|then|should)\b/.test(clause.clause)
  );
}

const PRAISED =
  /^(?:the|our|your) (?:\w+ ){0,2}(?:food|place|staff|view|location|doctor|nurse|midwife|teacher|driver|waiter|waitress|receptionist|people)\b[\w ]* (?:is|are|was|were) (?:still |very |really |so )?(?:the best|lovely|clean|stunning|kind|great|good|nice|helpful|excellent|friendly)\b/i;

const PLEASANT_STATE =
  /\b(?:was|were|is|are|has been|have been) (?:really |very |so |absolutely |just )?(?:nice|lovely|great|beautiful|perfect|kind|helpful|friendly|brilliant|sweet|cheerful|excellent|wonderful|amazing|fantastic|polite)(?: (?:and \w+|though|as always|too|about it|to us|with us|to you))?$/i;

function isFurtherPoint({ clause, wish, view, worth }: ToldSentence): boolean {
  if (OWNS.test(clause.clause) || /^[$£€\d]/.test(clause.clause) || ALL_IS_WELL.test(clause.clause)) return false;
  if (worth < LEAST_WORTH && PLEASANT.test(clause.clause) && !/n't\b|\b(?:not|no|never|but|only)\b/.test(clause.clause))
    return false;
  return wish || view || worth > 0 || !MERE_BACKGROUND.has(clause.role) || countWords(clause.clause) >= BARE;
}

function worthOf(window: readonly ToldSentence[], words: number, room: Room): number {
  const sorted = window.map((one) => one.worth).toSorted((a, b) => b - a);
  let worth = sorted.reduce((sum, one, at) => sum + Math.min(one, 1.6) * (COUNTS[at] ?? 0), 0);
  const further = room.wishes === true;
  if (further && window.length > 1 && window.some((one) => one.wish)) return Number.NEGATIVE_INFINITY;
  worth -= (further ? 2 : 1) * IDLE_SENTENCE * sorted.filter((one) => one < (further ? 0.25 : 0.1)).length;
  worth -= CUT * window.filter((one) => one.cut).length;
  worth -= GAP * window.filter((one, at) => at > 0 && one.at - (window[at - 1]?.at ?? 0) > 1).length;
  if (!window.some((one) => one.wish || tellsTheHeart(one))) worth -= NO_FAILURE;
  if (words < SHORT) worth -= TOO_SHORT;
  const [first] = window;
  if (first !== undefined && window.length > 1 && countWords(first.clause.clause) < BARE) worth -= TOO_SHORT;
  return worth;
}

const SUBJECT_FIRST = /^(?:you|we|our|your|the|it|there|nobody|no one|[A-Z])/;
const BEFORE_A_CLAUSE = /(?:^|[.!?,;:\n()–—-]|\b(?:and|but|so|because|that|then|when|which|while))\s*$/i;
const AFTER_A_CLAUSE =
  /^\s*(?:$|[.!?,;:\n()–—-]|(?:because|but|so|which|when|while|until|then)\b|and (?:i|we|you|they|he|she|it|then|the|my|our|your|now|still|nobody|was|is|had|have|has)\b)/i;

/** Whether a clause that was cut out of a sentence is a whole one: it tells a story, and nothing it needs was left behind. */
export function standsFree(clause: Clause, text: string): boolean {
  const before = text.slice(Math.max(0, clause.span.start - 20), clause.span.start);
  const after = text.slice(clause.span.end, clause.span.end + 20);
  const conditional = /\b(?:if|when|unless|whether)\s*$/i.test(before);
  return (
    !conditional &&
    SUBJECT_FIRST.test(clause.clause) &&
    !/^(?:our|my) words\b/.test(clause.clause) &&
    BEFORE_A_CLAUSE.test(before) &&
    AFTER_A_CLAUSE.test(after) &&
    tellsAStory(clause.clause)
  );
}
