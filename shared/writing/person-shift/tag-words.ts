/** Gives every word of a clause its part of speech, from closed classes, verb forms and the words beside it. Changes no word. */
import {
  ADVERBS,
  BE_FORMS,
  COORDINATORS,
  DETERMINERS,
  DO_FORMS,
  HAVE_FORMS,
  MID_ADVERBS,
  MODALS,
  NEGATED_AUX,
  NOBODY_WORDS,
  OBJECT_PRONOUNS,
  OTHER_ADJECTIVES,
  OWN_PRONOUNS,
  POSSESSIVES,
  PREPOSITIONS,
  REFLEXIVES,
  STATE_ADJECTIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  WH_WORDS,
} from './lexicon/closed-words.ts';
import { COMMON_NOUNS } from './lexicon/common-nouns.ts';
import { RAGE_ADJECTIVES, SWEAR_MODIFIERS } from './lexicon/heat.ts';
import type { Tag, Token } from './token.ts';
import { isVerbForm, verbOf } from './verb-forms.ts';

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
const NUMBER_WORDS = new Set(
  'two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty hundred thousand dozen'.split(
    ' ',
  ),
);
const SUBJECT_STARTS = new Set([
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

export function isAdjectiveWord(word: string): boolean {
  return (
    STATE_ADJECTIVES.has(word) ||
    OTHER_ADJECTIVES.has(word) ||
    RAGE_ADJECTIVES.has(word) ||
    SWEAR_MODIFIERS.has(word) ||
    (ADJECTIVE_ENDING.test(word) && !COMMON_NOUNS.has(word) && verbOf(word) === null)
  );
}

function isAdverbWord(word: string): boolean {
  return (
    MID_ADVERBS.has(word) || ADVERBS.has(word) || (word.length > 4 && word.endsWith('ly') && !NOT_ADVERBS.has(word))
  );
}

/** The last token before `at` that is no adverb, or null. */
function beforeAdverbs(tokens: readonly Token[], at: number): Token | null {
  for (let index = at - 1; index >= 0; index--) {
    const token = tokens[index];
    if (token !== undefined && token.tag !== 'adverb') return token;
  }
  return null;
}

const startsNominal = (token: Token | undefined): boolean =>
  token !== undefined &&
  (DETERMINERS.has(token.lower) ||
    POSSESSIVES.has(token.lower) ||
    OBJECT_PRONOUNS.has(token.lower) ||
    SUBJECT_STARTS.has(token.lower) ||
    token.tag === 'number' ||
    token.tag === 'quote' ||
    token.lower === 'her');

function openClassTag(tokens: readonly Token[], at: number): Tag {
  const token = tokens[at];
  if (token === undefined) return 'noun';
  const word = token.lower;
  const verb = verbOf(word);
  const adjective = isAdjectiveWord(word) && !(isVerbForm(word, 'past') && startsNominal(tokens[at + 1]));
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
    /^(?:is|are|was|were|has|isn't|aren't|wasn't|weren't|hasn't|would|will|can|could|should|won't|can't|couldn't|wouldn't)$/.test(
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
