/** Finds the thing a complaint turns on, one noun of the customer's own. English nouns are data in thing-nouns.ts. */
import type { Reading } from '../domain/reading.ts';
import { THING_NOUNS } from './thing-nouns.ts';

const WORD = /[A-Za-z][A-Za-z'’-]*/g;
const DETERMINERS = new Set(['my', 'the', 'your', 'our', 'a', 'an', 'this', 'that', 'his', 'her', 'their']);
/** A complaint is read this far; the thing is named early. */
const LOOK = 4000;

/** The noun in the singular as it stands in the list, or null when none stands out. */
export function thingOf(text: string, reading: Reading): string | null {
  const weights = new Map<string, number>();
  const add = (words: string, weight: number) => {
    let before = '';
    for (const [word] of words.matchAll(WORD)) {
      const lower = word.toLowerCase();
      if (THING_NOUNS.has(lower)) {
        const owned = before === 'my' || before === 'our' ? 1.5 : DETERMINERS.has(before) ? 0.5 : 0;
        weights.set(lower, (weights.get(lower) ?? 0) + weight * (1 + owned));
      }
      before = lower;
    }
  };
  add(text.slice(0, LOOK), 1);
  for (const fact of reading.facts.slice(0, 4)) add(fact.text, 2);
  const subject = reading.parts.find((part) => part.role === 'subject');
  if (subject !== undefined) add(text.slice(subject.span.start, subject.span.end), 3);
  let best: string | null = null;
  let most = 2.9;
  for (const [noun, weight] of weights) {
    if (weight > most) {
      best = noun;
      most = weight;
    }
  }
  return best;
}
