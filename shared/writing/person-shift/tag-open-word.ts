/** Tells a noun, a verb and an adjective apart by the words beside it. Only for words of the open classes. */
import {
  BE_FORMS,
  COORDINATORS,
  HAVE_FORMS,
  PREPOSITIONS,
  STATE_ADJECTIVES,
  SUBORDINATORS,
} from './lexicon/closed-words.ts';
import { COMMON_NOUNS } from './lexicon/common-nouns.ts';
import type { Tag, Token } from './token.ts';
import { isVerbForm, verbOf } from './verb-forms.ts';
import { isAdjectiveWord, isAdverbWord, isAuxiliary, startsNominal } from './word-class.ts';

/** The last token before `at` that is no adverb, or null. */
export function beforeAdverbs(tokens: readonly Token[], at: number): Token | null {
  for (let index = at - 1; index >= 0; index--) {
    const token = tokens[index];
    if (token !== undefined && token.tag !== 'adverb') return token;
  }
  return null;
}

/** The part of speech of the open-class word at `at`; tokens before it are tagged already. */
export function openClassTag(tokens: readonly Token[], at: number): Tag {
  const token = tokens[at];
  if (token === undefined) return 'noun';
  const word = token.lower;
  const verb = verbOf(word);
  const adjective =
    isAdjectiveWord(word) && !(isVerbForm(word, 'past') && (startsNominal(tokens[at + 1]) || goesOnAsDeed(tokens, at)));
  const before = tokens[at - 1];
  const anchor = beforeAdverbs(tokens, at);
  const next = tokens[at + 1];
  const nextIsNominal =
    next !== undefined &&
    next.tag === 'noun' &&
    !isAdverbWord(next.lower) &&
    !PREPOSITIONS.has(next.lower) &&
    !COORDINATORS.has(next.lower) &&
    !SUBORDINATORS.has(next.lower) &&
    !isAuxiliary(next.lower) &&
    next.lower !== 'to' &&
    !startsNominal(next);
  if (verb === null) return adjective ? 'adjective' : 'noun';
  // "ticket types are", "the charge was": what stands right before a tensed auxiliary is its noun.
  if (
    next !== undefined &&
    /^(?:is|are|was|were|has|have|had|isn't|aren't|wasn't|weren't|hasn't|would|will|can|could|should|won't|can't|couldn't|wouldn't)$/.test(
      next.lower,
    ) &&
    !isVerbForm(word, 'past', 'participle', 'ing') &&
    before !== undefined &&
    before.tag !== 'pronoun'
  )
    return 'noun';
  const inNoun =
    before !== undefined &&
    (before.tag === 'determiner' ||
      before.tag === 'possessive' ||
      before.tag === 'adjective' ||
      before.tag === 'number');
  if (inNoun) {
    if (adjective) return nextIsNominal ? 'adjective' : before.tag === 'determiner' ? 'adjective' : 'adjective';
    if (before.tag === 'number' || before.tag === 'adjective') {
      if (isVerbForm(word, 'past') && !COMMON_NOUNS.has(word) && !nextIsNominal && before.tag === 'number')
        return 'verb';
      return isVerbForm(word, 'participle', 'ing') && nextIsNominal ? 'adjective' : 'noun';
    }
    if (
      /^(?:this|that|these|those|all|each|both|neither|either|such|what|which)$/.test(before.lower) &&
      tokens[at - 2]?.tag !== 'preposition' &&
      isVerbForm(word, 'past') &&
      !COMMON_NOUNS.has(word) &&
      !nextIsNominal
    )
      return 'verb';
    return isVerbForm(word, 'participle', 'ing') && nextIsNominal ? 'adjective' : 'noun';
  }
  if (word === 'last' && anchor?.tag === 'auxiliary') return 'adverb';
  // "I have water coming in": what follows "have" in its base form is a thing.
  if (
    anchor !== null &&
    HAVE_FORMS.has(anchor.lower) &&
    COMMON_NOUNS.has(word) &&
    !isVerbForm(word, 'past', 'participle') &&
    !startsNominal(next)
  )
    return 'noun';
  // "the train set" ends in a thing.
  if (
    (next === undefined || next.lower === 'of' || (word === 'set' && next.lower === 'and')) &&
    anchor?.tag === 'noun' &&
    isVerbForm(word, 'past') &&
    isVerbForm(word, 'base') &&
    word !== 'hurt' &&
    word !== 'shut'
  )
    return 'noun';
  if (
    anchor === null &&
    next?.tag === 'number' &&
    /^(?:order|ticket|claim|book|case|flight|invoice|job|record|bill|file|reference|number)$/.test(word)
  )
    return 'noun';
  if (
    anchor?.tag === 'coordinator' &&
    COMMON_NOUNS.has(word) &&
    !tokens.slice(0, at).some((token) => token.tag === 'verb' || token.tag === 'auxiliary' || token.tag === 'pronoun')
  )
    return 'noun';
  if (
    anchor?.tag === 'coordinator' &&
    isVerbForm(word, 's') &&
    tokens[at - 2]?.tag === 'noun' &&
    /[^s]s$/.test(tokens[at - 2]?.lower ?? '')
  )
    return 'noun';
  // "You emailed my DNA results to somebody": after its verb, the second noun of a thing.
  if (
    isVerbForm(word, 's') &&
    COMMON_NOUNS.has(word) &&
    before?.tag === 'noun' &&
    (tokens[at - 2]?.tag === 'possessive' || tokens[at - 2]?.tag === 'determiner') &&
    (next?.tag === 'preposition' || PREPOSITIONS.has(next?.lower ?? '') || next?.lower === 'to') &&
    tokens.slice(0, at - 2).some((token) => token.tag === 'verb' || token.tag === 'auxiliary')
  )
    return 'noun';
  if (anchor === null) {
    if (adjective && !isVerbForm(word, 'past')) return 'adjective';
    if (isVerbForm(word, 'past', 'participle', 'ing')) return 'verb';
    if (COMMON_NOUNS.has(word)) return startsNominal(next) ? 'verb' : 'noun';
    return isVerbForm(word, 's') && !startsNominal(next) ? 'noun' : 'verb';
  }
  if (anchor.tag === 'auxiliary') {
    if (adjective && BE_FORMS.has(anchor.lower) && STATE_ADJECTIVES.has(word)) return 'adjective';
    if (BE_FORMS.has(anchor.lower) || /^(?:wasn't|weren't|isn't|aren't|'s)$/.test(anchor.lower))
      return isVerbForm(word, 'participle', 'ing') ? 'verb' : adjective ? 'adjective' : 'noun';
    return 'verb';
  }
  if (anchor.tag === 'to') return 'verb';
  if (anchor.tag === 'pronoun' || anchor.tag === 'business') return 'verb';
  if (anchor.tag === 'object') {
    if (adjective) return 'adjective';
    return isVerbForm(word, 'past') || !COMMON_NOUNS.has(word) ? 'verb' : 'noun';
  }
  if (anchor.tag === 'preposition')
    return isVerbForm(word, 'ing') ? 'verb' : nextIsNominal && isVerbForm(word, 'participle') ? 'adjective' : 'noun';
  if (anchor.tag === 'noun' || anchor.tag === 'quote') {
    if (adjective) return 'adjective';
    if (isVerbForm(word, 'past', 'participle')) return 'verb';
    if (isVerbForm(word, 'ing')) return 'verb';
    // "discharge updates": the clause has its verb, and this ends it.
    if (
      isVerbForm(word, 's') &&
      next === undefined &&
      tokens.slice(0, at).some((token) => token.tag === 'auxiliary' || token.tag === 'verb')
    )
      return 'noun';
    if (isVerbForm(word, 's'))
      return COMMON_NOUNS.has(word) && !startsNominal(next) && next?.lower !== 'to' ? 'noun' : 'verb';
    if (anchor.lower.endsWith('s') && !anchor.lower.endsWith('ss') && (startsNominal(next) || next?.lower === 'to'))
      return 'verb';
    return 'noun';
  }
  if (anchor.tag === 'verb') {
    if (adjective) return 'adjective';
    if (isVerbForm(word, 'ing')) return 'verb';
    if (/^(?:let|lets|make|makes|made|help|helps|helped|see|saw|hear|heard|watch|watched)$/.test(anchor.lower))
      return 'verb';
    if (isVerbForm(word, 'past', 'participle') && !COMMON_NOUNS.has(word)) return nextIsNominal ? 'adjective' : 'verb';
    return isVerbForm(word, 'base') && /^(?:go|come|try)$/.test(anchor.lower) ? 'verb' : 'noun';
  }
  // After a conjunction, a mark or a question word.
  if (adjective) return 'adjective';
  if (isVerbForm(word, 'past', 'participle', 'ing')) return nextIsNominal && isVerbForm(word, 'ing') ? 'verb' : 'verb';
  if (COMMON_NOUNS.has(word)) return startsNominal(next) ? 'verb' : 'noun';
  return isVerbForm(word, 's') &&
    !startsNominal(next) &&
    anchor.tag !== 'wh' &&
    anchor.tag !== 'subordinator' &&
    anchor.tag !== 'coordinator'
    ? 'noun'
    : 'verb';
}

/** "The steering locked up": after its noun and before a particle, a word for a state is a deed. */
function goesOnAsDeed(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.tag === 'noun' && /^(?:up|down|off|out)$/.test(tokens[at + 1]?.lower ?? '');
}
