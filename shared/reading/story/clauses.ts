/** Cuts sentences into clauses that can stand alone. What a clause is worth is judged elsewhere. */
import {
  ASKING,
  COORDINATORS,
  DETERMINERS,
  DROPPED_ENDINGS,
  DROPPED_OPENERS,
  FINITE,
  IMPERATIVES,
  NOT_PAST,
  PRONOUNS,
  SUBORDINATORS,
  UNFIT_OPENERS,
} from './clause-words.ts';
import type { StoryText, Word } from './words.ts';

/** A clause: words `first … end - 1`, offsets into `ReadableText.text`. */
export interface Clause {
  readonly first: number;
  readonly end: number;
  readonly start: number;
  readonly stop: number;
  readonly sentence: number;
  /** Place of the clause in the text, from 0. */
  readonly order: number;
  /** Index of its first finite verb, or -1. */
  readonly verb: number;
  /** False when it hangs on what stands before it ("which …", "if …") or when a quotation in it is torn. */
  readonly standsAlone: boolean;
  /** True when its sentence ends with a question mark. */
  readonly question: boolean;
}

const HARD = /[;:()[\]–—…!?•|\n]|\s-{1,3}\s|--|\.\.|\.\s|\p{Extended_Pictographic}/u;
const LONG = 17;
/** The most words a clause may have to be quoted. */
export const LONGEST_CLAUSE = 22;

/** Whether a word is, as far as its form tells, a finite verb. */
export function isFiniteVerb(word: Word): boolean {
  if (word.type !== 'word') return false;
  if (FINITE.has(word.norm)) return true;
  return word.norm.length > 4 && word.norm.endsWith('ed') && !NOT_PAST.has(word.norm);
}

/** Whether a statement of its own (subject and finite verb) begins at this word. */
function statementBegins(words: readonly Word[], at: number, end: number): boolean {
  const head = words[at];
  if (head === undefined) return false;
  if (PRONOUNS.has(head.norm)) {
    if (FINITE.has(head.norm)) return true;
    for (let i = at + 1; i < Math.min(end, at + 4); i++) {
      const word = words[i];
      if (word !== undefined && isFiniteVerb(word)) return true;
    }
    return false;
  }
  const reach = DETERMINERS.has(head.norm) ? 6 : 3;
  if (isFiniteVerb(head) || head.norm.endsWith('ing')) return false;
  for (let i = at + 1; i < Math.min(end, at + reach); i++) {
    const word = words[i];
    if (word === undefined) return false;
    if (isFiniteVerb(word)) return true;
    if (COORDINATORS.has(word.norm) || SUBORDINATORS.has(word.norm)) return false;
  }
  return false;
}

/** The places inside a sentence where a new clause begins, as word indexes. */
function cutSentence(text: StoryText, first: number, end: number): number[] {
  const { words } = text;
  const own = text.readable.own;
  const cuts: number[] = [];
  let insideQuote = false;
  let hasVerb = false;
  for (let i = first + 1; i < end; i++) {
    const before = words[i - 1];
    const word = words[i];
    if (before === undefined || word === undefined) continue;
    hasVerb ||= isFiniteVerb(before);
    const gap = own.slice(before.end, word.start);
    for (const sign of gap)
      if (sign === '"' || sign === '“' || sign === '”') insideQuote = sign === '“' || (sign === '"' && !insideQuote);
    if (HARD.test(gap) && !(insideQuote && !gap.includes('\n'))) {
      cuts.push(i);
      hasVerb = false;
      continue;
    }
    if (insideQuote || !hasVerb) continue;
    const comma = gap.includes(',');
    const count = cuts.length;
    if (COORDINATORS.has(word.norm)) {
      if (statementBegins(words, i + 1, end)) cuts.push(i);
    } else if (comma) {
      if (word.norm === 'which' || word.norm === 'who' || word.norm === 'if') cuts.push(i);
      else if (SUBORDINATORS.has(word.norm) ? statementBegins(words, i + 1, end) : statementBegins(words, i, end))
        cuts.push(i);
    }
    if (cuts.length > count) hasVerb = false;
  }
  return cuts;
}

/** Further cuts of a stretch that is too long, at ever weaker joints. */
function cutLong(text: StoryText, first: number, end: number): number[] {
  const { words } = text;
  if (end - first <= LONG) return [];
  const joints: ((i: number, gap: string) => boolean)[] = [
    (i) => SUBORDINATORS.has(words[i]?.norm ?? '') && statementBegins(words, i + 1, end),
    (i, gap) => (gap.includes(',') || words[i]?.norm === 'and') && i - first >= 4 && end - i >= 3,
    (i) =>
      ['which', 'who', 'or', 'where', 'due', 'with', 'that'].includes(words[i]?.norm ?? '') &&
      i - first >= 5 &&
      end - i >= 4,
  ];
  for (const [rank, joint] of joints.entries()) {
    if (rank > 0 && end - first <= LONGEST_CLAUSE) return [];
    let best = -1;
    for (let i = first + 3; i < end - 2; i++) {
      const before = words[i - 1];
      const word = words[i];
      if (before === undefined || word === undefined) continue;
      if (!joint(i, text.readable.own.slice(before.end, word.start))) continue;
      const middle = first + (end - first) / 2;
      if (best < 0 || Math.abs(i - middle) < Math.abs(best - middle)) best = i;
    }
    if (best > 0) return [...cutLong(text, first, best), best, ...cutLong(text, best, end)];
  }
  return [];
}

function countVerbs(words: readonly Word[], first: number, end: number): number {
  let count = 0;
  for (let i = first; i < end; i++) {
    const word = words[i];
    if (word !== undefined && isFiniteVerb(word)) count++;
  }
  return count;
}

function countQuotes(slice: string): number {
  let count = 0;
  for (const sign of slice) if (sign === '"' || sign === '“' || sign === '”') count++;
  return count;
}

/** One clause of a stretch of words, without loose words at its ends; null when nothing is left. */
function trimClause(text: StoryText, from: number, to: number, order: number, question: boolean): Clause | null {
  const { words } = text;
  const own = text.readable.own;
  let first = from;
  let end = to;
  let standsAlone = true;
  while (first < end) {
    const norm = words[first]?.norm ?? '';
    const cleft =
      norm === 'what' &&
      first === text.sentences[words[first]?.sentence ?? 0]?.first &&
      countVerbs(words, first, end) > 1;
    if (UNFIT_OPENERS.has(norm) && !cleft) standsAlone = false;
    if (norm === 'so' && words[first + 1]?.norm === 'that') standsAlone = false;
    if (!DROPPED_OPENERS.has(norm)) break;
    const next = words[first + 1];
    if (
      (norm === 'that' || norm === 'no' || norm === 'now' || norm === 'again') &&
      next !== undefined &&
      isFiniteVerb(next)
    )
      break;
    if (norm === 'no' && next !== undefined && !PRONOUNS.has(next.norm)) break;
    if (norm === 'only' || norm === 'just') break;
    if (SUBORDINATORS.has(norm) && !statementBegins(words, first + 1, end)) break;
    first++;
  }
  const sentenceEnd = text.sentences[words[from]?.sentence ?? 0]?.end === to;
  while (!sentenceEnd && end > first && DROPPED_ENDINGS.has(words[end - 1]?.norm ?? '')) end--;
  const head = words[first];
  const last = words[end - 1];
  if (head === undefined || last === undefined || end <= first) return null;
  let start = head.start;
  let stop = last.end;
  const openers = '{"“\'';
  while (start > 0 && openers.includes(own.charAt(start - 1))) start--;
  while (stop < own.length && '}"”%€'.includes(own.charAt(stop))) stop++;
  if (own.charAt(stop) === ' ' && own.charAt(stop + 1) === '€') stop += 2;
  if (countQuotes(own.slice(start, stop)) % 2 === 1) {
    if ('"“'.includes(own.charAt(start))) start++;
    else if ('"”'.includes(own.charAt(stop - 1))) stop--;
    else {
      const more = /^.{0,3}?(?:["”]|'')/.exec(own.slice(stop, stop + 6));
      if (more !== null) stop += more[0].length;
      else standsAlone = false;
    }
  }
  let verb = -1;
  for (let i = first; i < end && verb < 0; i++) {
    const word = words[i];
    if (word !== undefined && isFiniteVerb(word)) verb = i;
  }
  if (IMPERATIVES.has(head.norm) && (head.norm === 'please' || verb === first || verb < 0)) standsAlone = false;
  const asks = ASKING.has(head.norm) && PRONOUNS.has(words[first + 1]?.norm ?? '');
  return { first, end, start, stop, sentence: head.sentence, order, verb, standsAlone, question: question || asks };
}

/** The clauses of a text, in order. Linear in the length of the text for sentences of ordinary length. */
export function cutClauses(text: StoryText): Clause[] {
  const clauses: Clause[] = [];
  for (const { span, first, end } of text.sentences) {
    if (end <= first) continue;
    const question = text.readable.own.slice(span.start, span.end).trimEnd().endsWith('?');
    const cuts = [first, ...cutSentence(text, first, end), end];
    for (let i = 0; i + 1 < cuts.length; i++) {
      const from = cuts[i] ?? first;
      const to = cuts[i + 1] ?? end;
      const finer = [from, ...cutLong(text, from, to), to];
      for (let j = 0; j + 1 < finer.length; j++) {
        const clause = trimClause(text, finer[j] ?? from, finer[j + 1] ?? to, clauses.length, question);
        if (clause !== null) clauses.push(clause);
      }
    }
  }
  return clauses;
}
