/** Names the thing a clause tells of, in a few words: "the 50-minute wait", "the cold coffee". Null wherever that is not safe. */
import { CIRCLE, STAFF_NOUNS, STATE_ADJECTIVES } from '../person-shift/lexicon/closed-words.ts';
import { carriesTense } from '../person-shift/tag-words.ts';
import type { Token } from '../person-shift/token.ts';
import { isVerbForm } from '../person-shift/verb-forms.ts';

const AMOUNT =
  '(\\d+(?:\\.\\d+)?|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty)';
const UNIT = '(minute|hour|day|week|month|year)s?';
const WAITED = new RegExp(
  `^you(?:'ve| have|'d| had)?(?: been)? wait(?:ed|ing)(?: for)? (over |more than |almost |nearly |about |around |at least )?${AMOUNT} ${UNIT}\\b`,
);
const DELAYED = new RegExp(
  `^(?:you|(?:the|your|our) [a-z]+(?: [a-z]+)?) (?:were|was) delayed(?: by| for)? (over |more than |almost |nearly |about |around )?${AMOUNT} ${UNIT}\\b`,
);
const LATE = new RegExp(`^(?:the|your|our) ([a-z]+(?: [a-z]+)?) (?:was|were|came|arrived) ${AMOUNT} ${UNIT} late\\b`);
const TWICE = /^(?:we|I) (?:charged|billed|debited) (?:you|your [a-z]+(?: [a-z]+)?) twice\b/;
const CHARGE =
  /^(?:we|I)(?: also| then| only| still)? charged (?:you|your [a-z]+(?: [a-z]+)?) ([£$€][\d.,]*\d)(?: (?:on|in|for|again|at)\b|$)/;
const NOT_THINGS =
  /^(?:it|that|this|these|those|which|there|nothing|something|everything|nobody|anyone|none|one|all|both|lot|time|times|day|days|week|weeks|problem|issue|thing|things|reason|fact|way|first|last|people|everyone)$/;

const MISSED_THINGS =
  /^(?:soap|paper|receipt|invoice|lid|screws?|manual|instructions|cutlery|napkins|towels?|keys?|parts?|charger|cable|battery|buttons?|labels?|tickets?|vouchers?|card|bag|box|ribbon|candles?|sauce|salad|drinks?|side|fries|chips|cheese|refund|form|photo|photos|certificate|insurance|paperwork|remote|plug|cushions?|pillows?|sheets|bolts?|legs?|shelf|shelves|handle|code|confirmation|email|letter|credit|deposit|warning|sign|notice)$/;

/** "over 2 hours" cannot stand before its noun, "2-hour" can. */
function measured(vague: string | undefined, amount: string, unit: string, noun: string): string {
  if (vague === undefined) return `the ${amount}-${unit} ${noun}`;
  return `the ${noun} of ${vague.trim()} ${amount} ${unit}${amount === '1' ? '' : 's'}`;
}

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

/** The noun phrase for a turned clause, with its article, in lower case but for names. */
export function nounPhraseOf(text: string, tagged: readonly Token[]): string | null {
  const waited = WAITED.exec(text);
  if (waited !== null) return measured(waited[1], waited[2] ?? '', waited[3] ?? '', 'wait');
  const delayed = DELAYED.exec(text);
  if (delayed !== null) return measured(delayed[1], delayed[2] ?? '', delayed[3] ?? '', 'delay');
  const late = LATE.exec(text);
  if (late !== null) return `the ${late[2]}-${late[3]} delay`;
  if (TWICE.test(text)) return 'the double charge';
  const charge = CHARGE.exec(text);
  if (charge !== null) return `the ${charge[1]} charge`;
  const tokens = tagged.filter((token) => token.tag !== 'mark');
  if (tokens.length !== tagged.length || tokens.some((token) => token.tag === 'quote')) return null;
  if (
    tokens[0]?.lower === 'there' &&
    /^(?:was|were|is|are)$/.test(tokens[1]?.lower ?? '') &&
    tokens[2]?.lower === 'no'
  ) {
    const rest = tokens.slice(3);
    const simple =
      MISSED_THINGS.test(rest.at(-1)?.lower ?? '') &&
      rest.length > 0 &&
      rest.length <= 2 &&
      rest.every((token) => token.tag === 'noun') &&
      !rest.some(
        (token) =>
          NOT_THINGS.test(token.lower) ||
          /^(?:response|reply|answer|explanation|apology|reason|call|way|need|one|excuse|idea|record|sign)$/.test(
            token.lower,
          ) ||
          isVerbForm(token.lower, 'past'),
      );
    return simple ? `the missing ${rest.map((token) => token.text).join(' ')}` : null;
  }
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
