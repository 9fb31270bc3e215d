/** Gives every word of a clause its part of speech, from closed classes, verb forms and the words beside it. Changes no word. */
import {
  COORDINATORS,
  DETERMINERS,
  NOBODY_WORDS,
  OBJECT_PRONOUNS,
  OWN_PRONOUNS,
  POSSESSIVES,
  PREPOSITIONS,
  REFLEXIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  WH_WORDS,
} from './lexicon/closed-words.ts';
import { COMMON_NOUNS } from './lexicon/common-nouns.ts';
import { beforeAdverbs, openClassTag } from './tag-open-word.ts';
import type { Tag, Token } from './token.ts';
import { isVerbForm } from './verb-forms.ts';
import { isAdverbWord, isAuxiliary, SUBJECT_STARTS, startsNominal } from './word-class.ts';

const MAY_BE_PREPOSITION_OR_CONJUNCTION = new Set([
  'before',
  'after',
  'since',
  'until',
  'till',
  'as',
  'than',
  'like',
  'for',
]);
const NUMBER_WORDS = new Set(
  'two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty hundred thousand dozen'.split(
    ' ',
  ),
);
function tagOf(tokens: readonly Token[], at: number): Tag {
  const token = tokens[at];
  if (token === undefined) return 'mark';
  if (token.tag === 'business' || token.tag === 'quote' || token.tag === 'number') return token.tag;
  if (token.tag === 'mark') return token.lower === '&' ? 'coordinator' : 'mark';
  const word = token.lower;
  if (word === '<our>') return 'possessive';
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (word === 'to') {
    let ahead = at + 1;
    while (tokens[ahead] !== undefined && isAdverbWord(tokens[ahead]?.lower ?? '')) ahead += 1;
    const following = tokens[ahead]?.lower ?? '';
    return isVerbForm(following, 'base') || following === 'be' ? 'to' : 'preposition';
  }
  if (word === 'her') {
    return next !== undefined &&
      next.tag === 'noun' &&
      !isAdverbWord(next.lower) &&
      !PREPOSITIONS.has(next.lower) &&
      !COORDINATORS.has(next.lower) &&
      !SUBORDINATORS.has(next.lower) &&
      next.lower !== 'to'
      ? 'possessive'
      : 'object';
  }
  if (word === 'that') {
    if (next === undefined || isAuxiliary(next.lower))
      return before?.tag === 'noun' || before?.tag === 'number' ? 'wh' : 'pronoun';
    if (SUBJECT_STARTS.has(next.lower) || startsNominal(next)) return before?.tag === 'noun' ? 'wh' : 'subordinator';
    if (before?.tag === 'noun' || before?.tag === 'number') return 'wh';
    return before?.tag === 'verb' && !COMMON_NOUNS.has(next.lower) ? 'subordinator' : 'determiner';
  }
  if (POSSESSIVES.has(word)) return 'possessive';
  if (SUBJECT_PRONOUNS.has(word)) return word === 'who' ? 'wh' : 'pronoun';
  if (OBJECT_PRONOUNS.has(word)) return 'object';
  if (NOBODY_WORDS.has(word)) return 'pronoun';
  if (NUMBER_WORDS.has(word)) return 'number';
  if (OWN_PRONOUNS.has(word)) return 'noun';
  if (REFLEXIVES.has(word)) return 'adverb';
  if (WH_WORDS.has(word) || /^(?:whatever|whichever|whoever)$/.test(word)) return 'wh';
  // The month, not the verb.
  if (word === 'may' && (before?.tag === 'preposition' || (at > 0 && token.text === 'May'))) return 'noun';
  if (isAuxiliary(word)) return 'auxiliary';
  if (word === 'this' && next !== undefined && isVerbForm(next.lower, 's') && !COMMON_NOUNS.has(next.lower))
    return 'pronoun';
  if (word === 'this' && (next === undefined || isAuxiliary(next.lower) || isVerbForm(next.lower, 'past')))
    return 'pronoun';
  if (COORDINATORS.has(word)) return 'coordinator';
  if (MAY_BE_PREPOSITION_OR_CONJUNCTION.has(word))
    return next !== undefined &&
      SUBJECT_STARTS.has(next.lower) &&
      tokens[at + 2] !== undefined &&
      tokens[at + 2]?.tag !== 'mark'
      ? 'subordinator'
      : 'preposition';
  if (/^(?:any|no|some|every)$/.test(word) && next?.lower === 'one') return 'pronoun';
  if (word === 'one' && before !== undefined && /^(?:no|any|some|every)$/.test(before.lower)) return 'pronoun';
  if (/^(?:much|many|more|most|few|half|all|both|either|no|another|each|several)$/.test(word)) return 'determiner';
  if (DETERMINERS.has(word)) return 'determiner';
  if (word === 'because' && next?.lower === 'of') return 'preposition';
  if (SUBORDINATORS.has(word)) return 'subordinator';
  if (PREPOSITIONS.has(word)) return 'preposition';
  // "the back bedroom", "my back".
  if (word === 'back' && (before?.tag === 'determiner' || before?.tag === 'possessive'))
    return next?.tag === 'noun' && !isAuxiliary(next.lower) && !PREPOSITIONS.has(next.lower) ? 'adjective' : 'noun';
  if (isAdverbWord(word)) return 'adverb';
  // "The steering locked up": a thing named after a doing, and what it did.
  if (word.endsWith('ing') && COMMON_NOUNS.has(word) && next !== undefined && isVerbForm(next.lower, 'past'))
    return 'noun';
  return openClassTag(tokens, at);
}

/** Tags the tokens in place, left to right, and returns them. */
export function tagWords(tokens: Token[]): Token[] {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token !== undefined) token.tag = tagOf(tokens, at);
  }
  return tokens;
}

/** Whether the token is a verb that can carry a clause: a tense, or an auxiliary that has one. */
export function carriesTense(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.tag === 'auxiliary' && tokens[at - 1]?.tag === 'to') return false;
  if (token.tag === 'auxiliary') return !/^(?:be|been|being|having|doing|done)$/.test(token.lower);
  if (token.tag !== 'verb') return false;
  // "a guy called Ron": named, not calling.
  if (
    /^(?:called|named)$/.test(token.lower) &&
    tokens[at - 1]?.tag === 'noun' &&
    /^[A-Z"]/.test(tokens[at + 1]?.text ?? '')
  )
    return false;
  const anchor = beforeAdverbs(tokens, at);
  if (anchor !== null && (anchor.tag === 'auxiliary' || anchor.tag === 'to' || anchor.tag === 'preposition'))
    return false;
  if (isVerbForm(token.lower, 'past', 's')) return true;
  return (
    isVerbForm(token.lower, 'base') &&
    anchor !== null &&
    (anchor.tag === 'pronoun' ||
      anchor.tag === 'business' ||
      anchor.tag === 'noun' ||
      anchor.tag === 'wh' ||
      anchor.tag === 'coordinator')
  );
}
