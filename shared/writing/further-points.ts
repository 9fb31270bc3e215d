/** Chooses what is told after the apology: two or three further points that the opening left out. Turns nothing. */
import { spansOverlap } from '../domain/span.ts';
import { countWords, type Desk } from './desk.ts';
import { looksLeftOver } from './looks-left-over.ts';
import { isThreat } from './own-words.ts';
import { countQuoted, mayBeTold, NAMES_A_PERSON, onlyPleases, PREPARES, type Room } from './passage.ts';
import type { Clause, ClauseRole, ToldSentence } from './retell/retelling.ts';
import { shareOf } from './retell/weigh-stretch.ts';
import { repeats } from './story.ts';

/** In words: as much of a story as a reply may tell, by the length of the complaint. */
export function storyBudget(complaintWords: number): number {
  if (complaintWords > 150) return 100;
  if (complaintWords > 90) return 85;
  return complaintWords > 45 ? 65 : 50;
}

/** Above this, in words, a complaint has three further points, and any other two. */
const LONG_COMPLAINT = 80;

/** In sentences. */
export function furtherPoints(complaintWords: number): number {
  return complaintWords > LONG_COMPLAINT ? 3 : 2;
}

/** What a sentence of the story is worth beyond the facts read in it: the first ones say what it is about. */
const OF_THE_STORY = 0.12;
const OF_ITS_BEGINNING = 0.25;
/** How much it counts that readers would have it told. */
const OF_ITS_FITNESS = 1.5;
const HALF_FIT = 0.5;
/** Below this a sentence is not worth its room. */
const LEAST_FURTHER = 0.15;
/** Half of an impact at least stands in the sentence. */
const HALF = 0.5;
/** What adds to a grievance; what they own, how they live and where it began does not. */
const ADDS: ReadonlySet<ClauseRole> = new Set(['failure', 'cost', 'told-by-us']);
/** What they own is where a story begins, and no second point. */
const OWNS = /^you (?:own|owned|have|had|bought|drive) an? (?:19|20)\d\d\b/;
/** What is well again, and no second point. */
const ALL_IS_WELL = /\b(?:is|are|was) (?:now )?(?:fine|ok|okay|well|better|alright|all right)(?: now)?$/i;
const PLEASANT =
  /\b(?:nice|lovely|great|beautiful|perfect|perfection|kind|helpful|friendly|good|fine|polite|enjoyed|splendid|gorgeous|stunning|charming|clever|superb|delicious|spotless|beautifully|punctual)\b/i;
const AGAINST = /n't\b|\b(?:not|no|never|but|only)\b/;

/**
 * What is told beside the opening: the weightiest sentences that are left, in the customer's order, each leaning on none that is
 * not told. No wish among them. Marks them as told.
 */
export function takeFurther(desk: Desk, room: Room): ToldSentence[] {
  // Where hardly anything could be told, one whole sentence of theirs may be read out.
  const mayQuote = desk.told.length < TOLD_WITHOUT_QUOTING && countQuoted(desk) < MOST_QUOTED;
  const all = desk.retelling.sentences.filter(
    (one) =>
      (!one.quoted || (mayQuote && !one.cut && (one.main || one.clause.role === 'failure'))) &&
      mayBeTold(one, desk) &&
      !onlyPleases(one),
  );
  const last = Math.max(1, ...all.map((one) => one.at));
  const worth = (one: ToldSentence) =>
    OF_ITS_FITNESS * (one.fit - HALF_FIT) + one.worth + OF_THE_STORY + OF_ITS_BEGINNING * (1 - one.at / last);
  const chosen: ToldSentence[] = [];
  let left = room.words;
  for (const one of all.toSorted((a, b) => worth(b) - worth(a))) {
    if (chosen.length >= room.sentences) break;
    const words = countWords(one.clause.clause);
    if (words > left || worth(one) < LEAST_FURTHER || !isFurtherPoint(one, desk)) continue;
    const taken = [...desk.told, ...chosen.map((other) => other.clause)];
    if (repeats(one.clause, taken)) continue;
    const known = one.person && taken.some((clause) => NAMES_A_PERSON.test(clause.clause));
    if (one.leans && !known && !stands(one, all, desk.told, chosen)) continue;
    if (one.quoted && chosen.length > 0) continue;
    chosen.push(one);
    left -= words;
  }
  const inOrder = chosen.toSorted((a, b) => a.at - b.at);
  desk.told.push(...inOrder.map((one) => one.clause));
  return inOrder;
}

function isFurtherPoint({ clause, wish, view, worth }: ToldSentence, desk: Desk): boolean {
  // What they ask for has an answer of its own, unless it is all there is to tell.
  if (wish) return desk.told.length === 0 && !desk.asked.some((one) => spansOverlap(one.span, clause.span));
  if (PREPARES.test(clause.clause)) return false;
  if (OWNS.test(clause.clause) || /^[$£€\d]/.test(clause.clause) || ALL_IS_WELL.test(clause.clause)) return false;
  if (PLEASANT.test(clause.clause) && !AGAINST.test(clause.clause) && clause.role !== 'failure') return false;
  const hurts = desk.input.reading.impact.some((impact) => shareOf(impact.span, clause.span) > HALF);
  return (view || ADDS.has(clause.role) || hurts) && worth > 0;
}

/** So much of a complaint told is enough, as a share of its words. */
const ENOUGH = 0.5;
/** In words: longer complaints are told otherwise. */
const SHORT_COMPLAINT = 140;
const MOST_FRAGMENTS = 1;
/** In sentences: where so many are told in our words, none is quoted beside them. */
const TOLD_WITHOUT_QUOTING = 2;
/** In a whole text. */
const MOST_QUOTED = 1;

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
