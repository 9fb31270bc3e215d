/** Chooses the passage of the story that a reply tells back: neighbouring sentences, in the customer's order, about the heart of it. Turns nothing. */
import type { IssueType } from '../domain/issue-type.ts';
import type { Reading, RiskType } from '../domain/reading.ts';
import { countWords, type Desk } from './desk.ts';
import { looksLeftOver } from './looks-left-over.ts';
import { isThreat } from './own-words.ts';
import type { Clause, ToldSentence } from './retell/retelling.ts';
import { SURE_ENOUGH } from './slots.ts';
import { repeats } from './story.ts';
import { toldBy } from './templates/speak-as.ts';

/** How much of the story may be told. */
export type Room = { words: number; sentences: number };

/** Below this a passage says nothing about what went wrong. */
const LEAST_WORTH = 0.3;
/** The best sentence counts whole, the others less: a passage is about one thing. */
const COUNTS = [1, 0.6, 0.4];
const IDLE_SENTENCE = 0.15;
const NO_FAILURE = 0.4;
const TOO_SHORT = 0.25;
const SHORT = 8;
const EARLY = 0.2;
const CUT = 0.1;

/** The best passage for this text; empty when none says what went wrong. Marks it as told. */
export function takePassage(desk: Desk, room: Room): ToldSentence[] {
  const all = desk.retelling.sentences.filter((one) => mayBeTold(one, desk));
  const last = Math.max(1, ...all.map((one) => one.at));
  let best: ToldSentence[] = [];
  let most = LEAST_WORTH;
  for (let from = 0; from < all.length; from++) {
    const window: ToldSentence[] = [];
    let words = 0;
    for (let at = from; at < all.length && window.length < room.sentences; at++) {
      const next = all[at];
      if (next === undefined || !follows(next, window.at(-1))) break;
      words += countWords(next.clause.clause);
      if (words > room.words) break;
      window.push(next);
      const score = worthOf(window, words) + EARLY * (1 - (window[0]?.at ?? 0) / last);
      if (score > most) {
        most = score;
        best = [...window];
      }
    }
  }
  desk.told.push(...best.map((one) => one.clause));
  return best;
}

function mayBeTold(one: ToldSentence, desk: Desk): boolean {
  const { clause } = one;
  if (clause.confidence < SURE_ENOUGH || (desk.audience === 'public' && clause.private)) return false;
  if (looksLeftOver(clause.clause) || isThreat(clause.span, desk.input.reading)) return false;
  return clause.role !== 'praise' && clause.role !== 'loyalty' && !repeats(clause, desk.told);
}

/** Whether a sentence may come next; the first may lean on nothing, and after a gap nothing is close enough. */
function follows(next: ToldSentence, before: ToldSentence | undefined): boolean {
  if (before === undefined) return !next.leans;
  if (next.at !== before.at + 1 || next.paragraph > before.paragraph + 1) return false;
  return !next.leans || !before.cut;
}

function worthOf(window: readonly ToldSentence[], words: number): number {
  const sorted = window.map((one) => one.worth).toSorted((a, b) => b - a);
  let worth = sorted.reduce((sum, one, at) => sum + Math.min(one, 1.6) * (COUNTS[at] ?? 0), 0);
  worth -= IDLE_SENTENCE * sorted.filter((one) => one < 0.1).length;
  worth -= CUT * window.filter((one) => one.cut).length;
  if (!window.some((one) => one.clause.role === 'failure' && one.worth > LEAST_WORTH)) worth -= NO_FAILURE;
  if (words < SHORT) worth -= TOO_SHORT;
  return worth;
}

const ALLEGING_RISKS: ReadonlySet<RiskType> = new Set([
  'injury',
  'illness',
  'safety',
  'discrimination',
  'legal-threat',
  'fraud',
  'privacy',
  'child',
]);
const ALLEGING_TYPES: ReadonlySet<IssueType> = new Set([
  'injury-or-illness',
  'discrimination',
  'privacy',
  'account-access-or-fraud',
]);

/** Whether deeds of ours are so far only said of us: then they are told as what the customer writes. */
export function isAlleged(desk: Desk): boolean {
  const { reading, playbook, plan } = desk.input;
  return (
    plan.apology.form !== 'full' ||
    playbook.profile.trade === 'credit-reporting-collection' ||
    mainTypeAlleges(reading) ||
    reading.risks.some((risk) => ALLEGING_RISKS.has(risk.type) && risk.confidence >= 0.5)
  );
}

function mainTypeAlleges(reading: Reading): boolean {
  const main = reading.issues[0];
  return main !== undefined && ALLEGING_TYPES.has(main.type);
}

const SPEAKS_OF_US = /\b(?:we|us|our|ours|ourselves)\b/i;
const REPORTS = ['you write that ', 'you also write that ', 'you say, too, that '];
const THINKS = /^you (?:think|feel|felt|believe|suspect|find|found)\b/;
/** Clauses that can follow "that". */
const SUBJECT_FIRST = /^(?:you|we|our|your|the|it|there|nobody|no one|they|he|she|this|that|a|an|one|[A-Z0-9])/;

/**
 * A passage as running text in this voice. Deeds that are only alleged are told as the customer's account; `reported` says
 * whether the text begins so. A `further` passage begins with a small letter, to follow a few words that lead to it.
 */
export function tellPassage(
  desk: Desk,
  passage: readonly ToldSentence[],
  further = false,
): { text: string; reported: boolean } {
  const alleged = desk.language === 'en' && isAlleged(desk);
  let reported = further ? 1 : 0;
  let startsReported = false;
  const sentences = passage.map(({ clause, view }, at) => {
    const spokenOfUs = alleged && SPEAKS_OF_US.test(clause.clause);
    const report = (view || spokenOfUs) && SUBJECT_FIRST.test(clause.clause) && !THINKS.test(clause.clause);
    if (report && at === 0) startsReported = true;
    const lead = report ? (REPORTS[Math.min(reported++, REPORTS.length - 1)] ?? '') : '';
    return toldBy(sentence(clause, lead, further && at === 0), desk.manner);
  });
  return { text: sentences.join(' '), reported: startsReported };
}

function sentence(clause: Clause, lead: string, small: boolean): string {
  const whole = `${lead}${clause.clause}`;
  const stop = /[.!?]["”]?$/.test(whole) ? '' : '.';
  return `${small ? whole.charAt(0) : whole.charAt(0).toUpperCase()}${whole.slice(1)}${stop}`;
}
