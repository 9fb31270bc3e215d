/** Names the thing a clause tells of, in a few words: "the 50-minute wait", "the cold coffee". Null wherever that is not safe. */
import { CIRCLE, STAFF_NOUNS, STATE_ADJECTIVES } from '../person-shift/lexicon/closed-words.ts';
import { carriesTense } from '../person-shift/tag-words.ts';
import type { Token } from '../person-shift/token.ts';
import { isVerbForm } from '../person-shift/verb-forms.ts';
import { MEASURED_THINGS } from './measured-things.ts';

const NOT_THINGS =
  /^(?:it|that|this|these|those|which|there|nothing|something|everything|nobody|anyone|none|one|all|both|lot|time|times|day|days|week|weeks|problem|issue|thing|things|reason|fact|way|first|last|people|everyone)$/;

/** The end (exclusive) of a short noun phrase of a thing at the start, and its head noun; null when there is none. */
function subjectThing(tokens: readonly Token[]): { end: number; head: Token } | null {
  const first = tokens[0];
  if (first === undefined || (first.tag !== 'determiner' && first.tag !== 'possessive')) return null;
  if (!/^(?:the|your|our|my|a|an|one|this)$/.test(first.lower)) return null;
  let end = 1;
  while (end < tokens.length && end <= 4 && /^(?:noun|adjective|number)$/.test(tokens[end]?.tag ?? '')) end += 1;
  const head = tokens[end - 1];
  if (head === undefined || head.tag !== 'noun' || NOT_THINGS.test(head.lower) || end < 2) return null;
  if (CIRCLE.has(head.lower) || STAFF_NOUNS.has(head.lower)) return null;
  return { end, head };
}

function withArticle(tokens: readonly Token[]): string {
  const first = tokens[0];
  const rest = tokens.slice(1).map((token) => token.text);
  const article = first !== undefined && /^(?:your|our|my)$/.test(first.lower) ? first.lower : 'the';
  return [article, ...rest].join(' ');
}

/** "there was a smell in the room" → "the smell in the room"; null when more than a plain phrase follows. */
function thingThereWas(tokens: readonly Token[]): string | null {
  if (tokens[0]?.lower !== 'there' || !/^(?:was|is)$/.test(tokens[1]?.lower ?? '')) return null;
  if (!/^an?$/.test(tokens[2]?.lower ?? '')) return null;
  const rest = tokens.slice(3);
  const plain = rest.every((token) => /^(?:noun|adjective|preposition|determiner|possessive)$/.test(token.tag));
  const head = rest.find((token) => token.tag === 'noun');
  if (!plain || rest.length === 0 || rest.length > 7 || rest.at(-1)?.tag !== 'noun') return null;
  return head === undefined || NOT_THINGS.test(head.lower) ? null : `the ${rest.map((token) => token.text).join(' ')}`;
}

/** The noun phrase for a turned clause, with its article, in lower case but for names. */
export function nounPhraseOf(text: string, tagged: readonly Token[]): string | null {
  for (const pattern of MEASURED_THINGS) {
    const match = pattern.when.exec(text);
    const made = match === null ? null : pattern.make(match);
    if (made !== null) return made;
  }
  const tokens = tagged.filter((token) => token.tag !== 'mark');
  if (tokens.length !== tagged.length || tokens.some((token) => token.tag === 'quote')) return null;
  const there = thingThereWas(tokens);
  if (there !== null) return there;
  const subject = subjectThing(tokens);
  if (subject === null || tokens.length > 10) return null;
  const rest = tokens.slice(subject.end);
  const verb = rest[0];
  if (verb === undefined) return null;
  const state = rest.at(-1);
  if (
    /^(?:was|were|is|are|came|arrived)$/.test(verb.lower) &&
    rest.length === 2 &&
    state !== undefined &&
    STATE_ADJECTIVES.has(state.lower) &&
    !/^(?:wrong|lost|delayed|closed|locked|late)$/.test(state.lower)
  ) {
    const [article, ...nouns] = withArticle(tokens.slice(0, subject.end)).split(' ');
    return [article, state.text, ...nouns].join(' ');
  }
  const starts = verb.tag === 'adverb' ? 1 : 0;
  const index = subject.end + starts;
  if (!carriesTense(tokens, index) && tokens[index]?.tag !== 'auxiliary') return null;
  const plain =
    rest.length <= 6 &&
    rest.every((token) => !/^(?:coordinator|subordinator|wh|pronoun)$/.test(token.tag) && token.text !== ',');
  const telling =
    /\b(?:never|not|\w+n't|broke|leaked|failed|snapped|cracked|melted|died|stopped|jammed|burst|tore|collapsed|exploded|vanished|leaks|rattles|squeaks|dropped|damaged|lost|missing|dead|cracked)\b/.test(
      rest.map((token) => token.lower).join(' '),
    );
  return plain && telling
    ? `${withArticle(tokens.slice(0, subject.end))} that ${rest.map((token) => token.text).join(' ')}`
    : null;
}

const TIME_START =
  /^(?:day|days|week|weeks|month|months|year|years|hour|hours|minute|minutes|time|times|date|no|not|only|just|same|third|second|first|best|worst|then|silence|one|e)$/;

/**
 * A thing named without a verb ("black mould in the back bedroom") as a clause that has one, "there was …"; null when it is
 * no such thing.
 */
export function thereWas(tagged: readonly Token[]): { clause: string; nounPhrase: string } | null {
  const tokens = tagged.filter((token) => token.tag !== 'mark');
  if (tokens.length !== tagged.length || tokens.length < 3 || tokens.length > 10) return null;
  const nominal = tokens.every(
    (token, at) =>
      /^(?:noun|adjective|determiner|possessive|number|preposition)$/.test(token.tag) ||
      (token.tag === 'verb' && at > 1 && isVerbForm(token.lower, 'ing')),
  );
  const first = tokens[0];
  if (
    !nominal ||
    first === undefined ||
    first.tag === 'preposition' ||
    first.tag === 'number' ||
    TIME_START.test(first.lower)
  )
    return null;
  if (first.tag === 'possessive' || /^(?:the|this|that|these|those|all|any|every|each|what|such)$/.test(first.lower))
    return null;
  const preposition = tokens.findIndex((token) => token.tag === 'preposition');
  const head = tokens[(preposition < 0 ? tokens.length : preposition) - 1];
  if (
    preposition < 1 ||
    head === undefined ||
    head.tag !== 'noun' ||
    NOT_THINGS.test(head.lower) ||
    STAFF_NOUNS.has(head.lower) ||
    CIRCLE.has(head.lower)
  )
    return null;
  if (tokens.at(-1)?.tag !== 'noun') return null;
  const phrase = tokens.map((token) => token.text).join(' ');
  const plural = first.lower !== 'a' && first.lower !== 'an' && /[^s]s$/.test(head.lower);
  const bare = /^(?:a|an) /.test(phrase) ? phrase.replace(/^an? /, '') : phrase;
  return { clause: `there ${plural ? 'were' : 'was'} ${phrase}`, nounPhrase: `the ${bare}` };
}
