/** Finds the thing a complaint turns on, one noun of the customer's own. English nouns are data in thing-nouns.ts. */
import type { Reading } from '../domain/reading.ts';
import { COMMON_NOUNS } from './person-shift/lexicon/common-nouns.ts';
import { THING_NOUNS } from './thing-nouns.ts';

const WORD = /[A-Za-z][A-Za-z'’-]*/g;
const DETERMINERS = new Set(['my', 'the', 'your', 'our', 'a', 'an', 'this', 'that', 'his', 'her', 'their']);
/** A complaint is read this far; the thing is named early. */
const LOOK = 4000;

/** What a tool or its holder ends in: grinder, opener, hanger. */
const TOOL_ENDING = /.{3}[eo]rs?$/;
const NO_TOOLS = new Set(
  'after another before best better brother ever father forever however later longer mother neither never number order over rather sister sooner together under whatever whether yesterday'.split(
    ' ',
  ),
);

/** Whether a noun only says what kind of thing is meant: the coffee in a coffee grinder, the card in a card number. */
function isKindOf(next: string): boolean {
  return THING_NOUNS.has(next) || COMMON_NOUNS.has(next) || (TOOL_ENDING.test(next) && !NO_TOOLS.has(next));
}

/** The noun in the singular as it stands in the list, or null when none stands out. */
export function thingOf(text: string, reading: Reading): string | null {
  const weights = new Map<string, number>();
  const add = (words: string, weight: number) => {
    let before = '';
    const found = [...words.matchAll(WORD)];
    for (const [place, { 0: word, index }] of found.entries()) {
      const lower = word.toLowerCase();
      const next = found[place + 1];
      const touches = next !== undefined && /^[ \t]+$/.test(words.slice(index + word.length, next.index));
      if (THING_NOUNS.has(lower) && !(touches && isKindOf(next[0].toLowerCase()))) {
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
