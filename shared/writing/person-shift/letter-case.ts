/** Brings shouted words down to normal case, keeping names and abbreviations. Nothing else about words. */
import {
  ADVERBS,
  BUSINESS_NOUNS,
  CIRCLE,
  COORDINATORS,
  DETERMINERS,
  MID_ADVERBS,
  MODALS,
  NOBODY_WORDS,
  OBJECT_PRONOUNS,
  OTHER_ADJECTIVES,
  OWN_PRONOUNS,
  PLACE_NOUNS,
  POSSESSIVES,
  PREPOSITIONS,
  REFLEXIVES,
  STAFF_NOUNS,
  STATE_ADJECTIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  WH_WORDS,
} from './lexicon/closed-words.ts';
import { COMMON_NOUNS } from './lexicon/common-nouns.ts';
import { ACCUSATIONS, RAGE_ADJECTIVES, SWEAR_MODIFIERS, UNSAYABLE } from './lexicon/heat.ts';
import { ACRONYMS, PROPER_NAMES, SLIPS } from './lexicon/slips.ts';
import { verbOf } from './verb-forms.ts';

const CLOSED: ReadonlySet<string> = new Set([
  ...SUBJECT_PRONOUNS,
  ...OBJECT_PRONOUNS,
  ...POSSESSIVES,
  ...OWN_PRONOUNS,
  ...REFLEXIVES,
  ...NOBODY_WORDS,
  ...COORDINATORS,
  ...SUBORDINATORS,
  ...WH_WORDS,
  ...MODALS,
  ...CIRCLE.keys(),
  ...STAFF_NOUNS,
  ...BUSINESS_NOUNS,
  ...PLACE_NOUNS,
  ...RAGE_ADJECTIVES,
  ...SWEAR_MODIFIERS,
  ...UNSAYABLE,
  ...ACCUSATIONS,
  'to',
  'on',
  'off',
  'one',
  ...'two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty'.split(' '),
]);

/** Whether a lower-case word is ordinary English as far as the lists here know. */
export function isOrdinaryWord(word: string): boolean {
  return (
    CLOSED.has(word) ||
    verbOf(word) !== null ||
    COMMON_NOUNS.has(word) ||
    DETERMINERS.has(word) ||
    PREPOSITIONS.has(word) ||
    MID_ADVERBS.has(word) ||
    ADVERBS.has(word) ||
    STATE_ADJECTIVES.has(word) ||
    OTHER_ADJECTIVES.has(word) ||
    SLIPS.has(word)
  );
}

const LETTERS = /^[A-Z][A-Z'-]*$/;

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/**
 * A word in capitals as it would be written in running text. `shouted` says that the whole text is in capitals, so that
 * an unknown short word is no abbreviation. `names` are lower-case words that keep a capital.
 */
export function calmCase(word: string, shouted: boolean, names: ReadonlySet<string>): string {
  if (!LETTERS.test(word) || word === 'I') return word;
  const lower = word.toLowerCase();
  if (word.length === 1) return word === 'A' ? 'a' : word;
  if (names.has(lower) || PROPER_NAMES.has(lower)) return capitalize(lower);
  if (ACRONYMS.has(word) && !(shouted && isOrdinaryWord(lower))) return word;
  if (lower.startsWith("i'")) return capitalize(lower);
  if (shouted || isOrdinaryWord(lower) || lower.includes("'")) return lower;
  return word.length >= 5 ? lower : word;
}

/** Whether most letters of a text of some length are capitals. */
export function isShouted(text: string): boolean {
  let upper = 0;
  let small = 0;
  for (const letter of text) {
    if (letter >= 'A' && letter <= 'Z') upper += 1;
    else if (letter >= 'a' && letter <= 'z') small += 1;
  }
  return upper > 5 && upper > small * 3;
}
