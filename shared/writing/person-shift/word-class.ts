/** What class a single word belongs to, whatever stands around it. Knows no sentences. */
import {
  ADVERBS,
  BE_FORMS,
  DETERMINERS,
  DO_FORMS,
  HAVE_FORMS,
  MID_ADVERBS,
  MODALS,
  NEGATED_AUX,
  OBJECT_PRONOUNS,
  OTHER_ADJECTIVES,
  POSSESSIVES,
  STATE_ADJECTIVES,
} from './lexicon/closed-words.ts';
import { COMMON_NOUNS } from './lexicon/common-nouns.ts';
import { RAGE_ADJECTIVES, SWEAR_MODIFIERS } from './lexicon/heat.ts';
import type { Token } from './token.ts';
import { verbOf } from './verb-forms.ts';

const NOT_ADVERBS = new Set([
  'reply',
  'supply',
  'apply',
  'family',
  'july',
  'italy',
  'fly',
  'rely',
  'comply',
  'bully',
  'jelly',
  'assembly',
  'friendly',
  'lovely',
  'elderly',
  'likely',
  'unlikely',
  'lonely',
  'silly',
  'ugly',
  'holy',
  'curly',
  'wobbly',
  'smelly',
  'multiply',
  'imply',
  'anomaly',
  'homily',
  'emily',
  'sally',
  'polly',
  'kelly',
  'billy',
  'lily',
  'ally',
  'belly',
]);
const ADJECTIVE_ENDING = /(?:ful|less|ous|able|ible|ive|ic|ical|ish)$/;
/** Words that, standing first, are most often a subject. */
export const SUBJECT_STARTS = new Set([
  'i',
  'he',
  'she',
  'we',
  'they',
  'it',
  'you',
  'there',
  'nobody',
  'someone',
  'somebody',
  'everyone',
]);

/** Whether a lower-case word can be an adjective. */
export function isAdjectiveWord(word: string): boolean {
  return (
    STATE_ADJECTIVES.has(word) ||
    OTHER_ADJECTIVES.has(word) ||
    RAGE_ADJECTIVES.has(word) ||
    SWEAR_MODIFIERS.has(word) ||
    (ADJECTIVE_ENDING.test(word) && !COMMON_NOUNS.has(word) && verbOf(word) === null)
  );
}

/** Whether a lower-case word is an adverb wherever it stands. */
export function isAdverbWord(word: string): boolean {
  return (
    MID_ADVERBS.has(word) || ADVERBS.has(word) || (word.length > 4 && word.endsWith('ly') && !NOT_ADVERBS.has(word))
  );
}

/** Whether a token can only begin a noun phrase or be one. */
export const startsNominal = (token: Token | undefined): boolean =>
  token !== undefined &&
  (DETERMINERS.has(token.lower) ||
    POSSESSIVES.has(token.lower) ||
    OBJECT_PRONOUNS.has(token.lower) ||
    SUBJECT_STARTS.has(token.lower) ||
    token.tag === 'number' ||
    token.tag === 'quote' ||
    token.lower === 'her');

/** Whether a lower-case word is a form of be, have, do or a modal. */
export function isAuxiliary(word: string): boolean {
  return (
    BE_FORMS.has(word) ||
    HAVE_FORMS.has(word) ||
    DO_FORMS.has(word) ||
    MODALS.has(word) ||
    NEGATED_AUX.has(word) ||
    word === "'d" ||
    word === "'s"
  );
}
