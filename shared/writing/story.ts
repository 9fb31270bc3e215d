/** Chooses which of the customer's clauses a text tells back, and in which order. The clauses themselves come from retell/. */
import { spansOverlap } from '../domain/span.ts';
import { countWords, type Desk } from './desk.ts';
import { looksLeftOver } from './looks-left-over.ts';
import { isThreat } from './own-words.ts';
import type { Clause } from './retell/retelling.ts';
import { usable } from './slots.ts';
import { toldBy } from './templates/speak-as.ts';

/** Two clauses of at most so many words each may share a sentence. */
const SHORT_CLAUSE = 9;
const CONTENT_WORD = /[\p{L}\p{N}]{4,}/gu;
/** Words in common, as a share of the smaller clause, from which on two clauses say the same. */
const SAME = 0.6;
/** Clauses that begin with their subject can stand after a joining word. */
const SUBJECT_FIRST = /^(?:you|we|our|your|the|it|there|nobody|no one|they|he|she)\b/;
/** Fewer words than this are a caption and no clause. */
const FEWEST_WORDS = 3;

/** Whether a clause says what another said already. */
export function repeats(clause: Clause, told: readonly Clause[]): boolean {
  const words = contentOf(clause);
  return told.some((other) => {
    if (spansOverlap(clause.span, other.span)) return true;
    const others = contentOf(other);
    const shared = [...words].filter((word) => others.has(word)).length;
    return shared > 0 && shared >= SAME * Math.min(words.size, others.size);
  });
}

function contentOf(clause: Clause): Set<string> {
  return new Set(clause.clause.toLowerCase().match(CONTENT_WORD) ?? []);
}

/** The next clauses worth telling, at most `most` of them and `words` words, in the order of the complaint. Marks them as told. */
export function takeClauses(desk: Desk, lists: readonly (readonly Clause[])[], most: number, words: number): Clause[] {
  const taken: Clause[] = [];
  let left = words;
  for (const list of lists) {
    for (const clause of usable(list, desk.audience)) {
      if (taken.length >= most) break;
      const length = countWords(clause.clause);
      if (length < FEWEST_WORDS || looksLeftOver(clause.clause)) continue;
      if (isThreat(clause.span, desk.input.reading)) continue;
      if ((taken.length > 0 && length > left) || repeats(clause, [...desk.told, ...taken])) continue;
      taken.push(clause);
      left -= length;
    }
  }
  desk.told.push(...taken);
  const inOrder = taken.toSorted((a, b) => a.span.start - b.span.start);
  return inOrder.map((clause) => ({
    ...clause,
    clause: toldBy(clause.clause, desk.manner),
    sentence: toldBy(clause.sentence, desk.manner),
  }));
}

/** What brings in a last blow. */
const FURTHER = 'And ';

/** Clauses as running text: two short ones share a sentence, and a last blow is brought in as one. English joins only. */
export function tell(clauses: readonly Clause[], and: (first: string, second: string) => string): string {
  const sentences: string[] = [];
  for (let at = 0; at < clauses.length; at++) {
    const one = clauses[at];
    const next = clauses[at + 1];
    if (one === undefined) break;
    if (next !== undefined && joinable(one) && joinable(next)) {
      sentences.push(`${and(one.clause, next.clause)}.`);
      at++;
    } else if (at === clauses.length - 1 && sentences.length > 0 && isBlow(one) && isBlow(clauses[at - 1])) {
      sentences.push(`${FURTHER}${one.clause}.`);
    } else {
      sentences.push(one.sentence);
    }
  }
  return sentences.join(' ');
}

/** A failure or what it did to them, told as a clause with the subject in front. */
function isBlow(clause: Clause | undefined): boolean {
  return (
    clause !== undefined && (clause.role === 'failure' || clause.role === 'cost') && SUBJECT_FIRST.test(clause.clause)
  );
}

function joinable({ clause }: Clause): boolean {
  return countWords(clause) <= SHORT_CLAUSE && !/[,;:?"“]| and | but /.test(clause);
}
