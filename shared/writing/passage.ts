/** Chooses the passage of the story that a reply tells back: neighbouring sentences, in the customer's order, about the heart of it. Turns nothing. */
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
  /** What the best sentence has to be worth at least. */
  least?: number;
};

/** Less fit than this, a sentence is left out: weights fitted to sentences that careful readers judged say so. */
const LEAST_FIT = 0.3;
/** How much it counts that the first sentence is fit to be the first, and all to be told. */
const OPENS = 6;
const FITS = 2;
const HALF_FIT = 0.5;
/** Below this a passage says nothing about what went wrong. */
const LEAST_WORTH = 0.25;
/** The best sentence counts whole, the others less: a passage is about one thing. */
const COUNTS = [1, 0.75, 0.55, 0.4];
/** What they own is where a story begins, and tells nothing alone. */
const OWNS_ALONE = /^you (?:own|owned|have|had|bought|drive|leased?) an? (?:19|20)\d\d(?: [\w-]+){1,4}$/;
const WORTH_A_WORD = 0.45;
/** Strangers are told what went wrong, or nothing. */
const TELLS_IN_PUBLIC: ReadonlySet<ClauseRole> = new Set(['failure', 'cost', 'expected']);
/** What says nothing of the failure has to be worth more to open a reply. */
const MERE_BACKGROUND: ReadonlySet<ClauseRole> = new Set(['context', 'occasion', 'praise']);
const WORTH_A_MENTION = 0.2;
const IDLE_SENTENCE = 0.15;
const MUCH_HURT = 0.6;
/** What they paid for and what they got belong together. */
const LEADS = 0.25;
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
const FARTHEST = 6;
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
    (one) => mayBeTold(one, desk) && !one.wish && !onlyPleases(one) && !OWNS_ALONE.test(one.clause.clause),
  );
  const last = Math.max(1, ...all.map((one) => one.at));
  const centre = centreOf(desk.retelling.sentences.filter((one) => one.clause.confidence >= SURE_ENOUGH));
  // Their own words are read out only where no sentence carries the failure otherwise.
  const mayQuote = countQuoted(desk) === 0 && !all.some((one) => !one.quoted && tellsTheHeart(one));
  const failed = all.some(tellsTheHeart);
  let best: ToldSentence[] = [];
  let most = Number.NEGATIVE_INFINITY;
  for (let from = 0; from < all.length; from++) {
    const window: ToldSentence[] = [];
    let words = 0;
    for (let at = from; at < all.length && window.length < room.sentences; at++) {
      const next = all[at];
      if (next === undefined || !follows(next, window.at(-1), desk.shape === 'chat')) break;
      if (
        next.quoted &&
        (!mayQuote || !tellsTheHeart(next) || window.length >= TOLD_WITHOUT_QUOTING || window.some((one) => one.quoted))
      )
        continue;
      // What tells nothing of the failure leads to it, or is passed over.
      if (failed && window.length > 0 && !tellsTheHeart(next) && isIdle(next)) continue;
      words += countWords(next.clause.clause);
      if (words > room.words) break;
      window.push(next);
      if (!window.some((one) => one.worth >= Math.max(room.least ?? 0, leastFor(one)))) continue;
      if (!leadsToTheFailure(window, failed)) continue;
      if (
        desk.audience === 'public' &&
        (!window.some((one) => tellsTheHeart(one) || TELLS_IN_PUBLIC.has(one.clause.role)) ||
          (centre !== null && !window.some((one) => one.worth >= NEARLY_CENTRAL * centre.worth)))
      )
        continue;
      const central = centre !== null && window.includes(centre) ? CENTRAL : 0;
      const led = window.length > 1 && PREPARES.test(window[0]?.clause.clause ?? '') ? LEADS : 0;
      const fit = FITS * window.reduce((sum, one) => sum + one.fit - HALF_FIT, 0) + OPENS * openness(window);
      const score = fit + worthOf(window, words) + central + led + EARLY * (1 - (window[0]?.at ?? 0) / last);
      if (score > most) {
        most = score;
        best = [...window];
      }
    }
  }
  desk.told.push(...best.map((one) => one.clause));
  return best;
}

/**
 * What went wrong comes first, or right after the one thing that leads to it, and nothing idle follows; where no failure can be
 * told, one sentence has to do. `failed` says that one can.
 */
function leadsToTheFailure(window: readonly ToldSentence[], failed: boolean): boolean {
  if (!failed)
    return (
      window.length === 1 && (window[0]?.main === true || !MERE_BACKGROUND.has(window[0]?.clause.role ?? 'context'))
    );
  const at = window.findIndex(tellsTheHeart);
  const [first, second] = window;
  if (at < 0 || at > 2 || first === undefined) return false;
  // "You ordered a lamp. It was meant to be brass. What came was plastic": what was agreed may stand between.
  if (at === 2 && second?.clause.role !== 'expected' && second?.leans !== true) return false;
  const widest = PREPARES.test(first.clause.clause) ? FARTHEST : WIDEST_GAP;
  if (at > 0 && (window[at]?.at ?? 0) - first.at > widest) return false;
  return window.slice(at).every((one) => tellsTheHeart(one) || !isIdle(one));
}

/** Background that neither carries much nor goes on from what was told. */
function isIdle({ clause, worth, leans }: ToldSentence): boolean {
  return MERE_BACKGROUND.has(clause.role) && !leans && worth < WORTH_A_MENTION;
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
export function countQuoted(desk: Desk): number {
  return desk.told.filter((clause) => clause.clause.endsWith('”')).length;
}

function leastFor({ clause }: ToldSentence): number {
  return MERE_BACKGROUND.has(clause.role) ? WORTH_A_WORD : LEAST_WORTH;
}

/** Whether a sentence is sure enough for this text, fit for its readers and not told yet. */
export function mayBeTold(one: ToldSentence, desk: Desk): boolean {
  const { clause } = one;
  // What was bought or agreed says little alone, and leads to what came of it.
  if (one.fit < LEAST_FIT && !PREPARES.test(clause.clause)) return false;
  if (clause.confidence < SURE_ENOUGH || (desk.audience === 'public' && (clause.private || one.quoted))) return false;
  if (looksLeftOver(clause.clause) || isThreat(clause.span, desk.input.reading)) return false;
  return !repeats(clause, desk.told);
}

/** Somebody of theirs, whom "he" or "she" then stands for. */
export const NAMES_A_PERSON =
  /\byour (?:\w+ ){0,2}(?:husband|son|father|dad|brother|wife|daughter|mother|mum|mom|sister|gran\w*|baby|child|dog|cat|partner|nan|aunt|uncle|nephew|niece|boy|girl)\b|\b(?:the|a|an|our|your) (?:\w+ ){0,2}(?:lady|man|woman|girl|boy|guy|driver|manager|receptionist|agent|colleague|doctor|nurse|assistant|engineer|technician|waiter|waitress|plumber|teacher|lad|fella|chap|person|gentleman|advis[eo]r|representative|rep|crew|team|fitter|assessor|vet|dentist|surgeon|officer|clerk)\b/i;

/** Whether a sentence may come next; the first may lean on nothing, and after a gap nothing is close enough. */
function follows(next: ToldSentence, before: ToldSentence | undefined, chat: boolean): boolean {
  if (before === undefined) return !next.leans && next.clause.role !== 'praise';
  const gap = next.at - before.at - 1;
  // In a chat, somebody else has spoken in between.
  if (next.person && !/\b(?:he|she|his|her)\b/i.test(before.clause.clause) && !namesSomebody(before.clause.clause))
    return false;
  // "Your mother's funeral. … Her name was printed wrong": a person stays known a little longer than a thing.
  if (next.person && gap <= WIDEST_GAP && !before.cut && !before.quoted && !chat && namesSomebody(before.clause.clause))
    return next.paragraph <= before.paragraph + 1 + gap;
  if (next.leans && (gap > 0 || before.cut || before.quoted || (chat && next.paragraph !== before.paragraph)))
    return false;
  // What was bought or booked is named before what became of it, however far apart they stood.
  if (PREPARES.test(before.clause.clause) && gap <= FARTHEST) return true;
  return gap <= WIDEST_GAP && next.paragraph <= before.paragraph + 1 + gap;
}

/** Somebody of theirs or ours, or a name. */
function namesSomebody(text: string): boolean {
  return NAMES_A_PERSON.test(text) || /(?:^[A-Z][a-z]+'s|[a-z,] [A-Z][a-z]+)\b/.test(text);
}

/** What they did before anything went wrong, and what was fine with it: no failure, wherever it was read. */
export const PREPARES =
  /^(?:(?:in|on|at|last|since) [\w ]{2,24},? )?(?:you(?:'ve| have| had|'d)?|we) (?:just |also |recently |first |originally )?(?:booked|ordered|opened|attended|bought|purchased|picked|dropped|took out|entered|signed|deposited|placed|hired|rented|brought|chose|applied|enrolled|upgraded|subscribed|painted|arrived|drove|put|coasted|pulled over|turned|parked|own|owned|have the|have a receipt|have your|had an? (?:account|loan|card|policy)|been an? (?:loyal |good |regular )?(?:customer|client|member)|banked|used us)\b(?!.*(?:n't\b|\b(?:but|not|no|never|nothing|nobody|without|instead|only|still|until|wrong|found|told|said|broken|damaged|missing|and (?:you|we|it|the|our|your|got|was|were|waited|paid|still))\b))/i;

function tellsTheHeart(one: ToldSentence): boolean {
  if (PREPARES.test(one.clause.clause)) return false;
  // What it did to the thing or to them, where much hangs on it, tells the failure as well.
  if (one.clause.role === 'cost' && one.worth >= MUCH_HURT) return true;
  return (one.main || one.clause.role === 'failure') && one.worth > LEAST_WORTH;
}

/** Whether they only liked something, and say nothing against it: no matter for sorrow. */
export function onlyPleases({ clause, cut }: ToldSentence): boolean {
  if (/, no complaints\b|, fair play$/.test(clause.clause)) return true;
  const [head = ''] = clause.clause.split(', ');
  if (KIND_PERSON.test(head) && !/n't\b|\b(?:not|no|never|but|only|until|should)\b/.test(head)) return true;
  if (PRAISED.test(clause.clause) && !/n't\b|\b(?:not|no|never|but|only|until|should)\b/.test(clause.clause))
    return true;
  return (
    !cut &&
    (PLEASANT_STATE.test(clause.clause) || WELL_DONE.test(clause.clause)) &&
    !/n't\b|\b(?:not|no|never|but|only|until|then|should)\b/.test(clause.clause)
  );
}

const PRAISED =
  /^(?:the|our|your) (?:\w+ ){0,2}(?:food|place|staff|view|location|doctor|nurse|midwife|teacher|driver|waiter|waitress|receptionist|people)\b[\w ]* (?:is|are|was|were) (?:still |very |really |so )?(?:the best|lovely|clean|stunning|kind|great|good|nice|helpful|excellent|friendly)\b/i;

/** "The nurse was lovely with her": thanks to somebody, and no grievance. */
const KIND_PERSON =
  /^(?:the |our |your |a )?(?:\w+ ){1,4}(?:was|were|is|are|has been|have been) (?:so |really |very |absolutely )?(?:lovely|wonderful|brilliant|great|kind|excellent|amazing|fantastic|helpful|straight|patient|perfection|magic|splendid)\b/i;
const WELL_DONE =
  /\b(?:so|really|very|extremely) well$|\b(?:above and beyond|with dignity|splendid|beautifully done|a credit|excellent in|superb|took (?:such )?good care)\b/i;
const PLEASANT_STATE =
  /\b(?:was|were|is|are|has been|have been) (?:really |very |so |absolutely |just )?(?:nice|lovely|great|beautiful|perfect|kind|helpful|friendly|brilliant|sweet|cheerful|excellent|wonderful|amazing|fantastic|polite)(?: (?:and \w+|though|as always|too|about it|to us|with us|to you))?$/i;

/** How fit a passage is to open a letter: as fit as its first sentence, or as the failure that what was agreed leads to. */
function openness(window: readonly ToldSentence[]): number {
  const [first, ...rest] = window;
  if (first === undefined) return 0;
  return PREPARES.test(first.clause.clause) ? Math.max(first.opens, ...rest.map(({ opens }) => opens)) : first.opens;
}

function worthOf(window: readonly ToldSentence[], words: number): number {
  const sorted = window.map((one) => one.worth).toSorted((a, b) => b - a);
  let worth = sorted.reduce((sum, one, at) => sum + Math.min(one, 1.6) * (COUNTS[at] ?? 0), 0);
  worth -= IDLE_SENTENCE * sorted.filter((one) => one < 0.1).length;
  worth -= CUT * window.filter((one) => one.cut).length;
  worth -= GAP * window.filter((one, at) => at > 0 && one.at - (window[at - 1]?.at ?? 0) > 1).length;
  if (!window.some(tellsTheHeart)) worth -= NO_FAILURE;
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
