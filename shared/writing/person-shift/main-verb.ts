/** Counts the verbs a clause stands on: those that belong to no "that" or "because". Changes nothing. */
import { carriesTense } from './tag-words.ts';
import type { Token } from './token.ts';
import { isVerbForm, verbOf } from './verb-forms.ts';

const OPENERS =
  /^(?:because|if|when|while|although|though|unless|until|till|before|after|since|whether|once|whereas|as|that|where|who|which|whose|what|why|how)$/;
/** "What we have is": two groups side by side. */
const HAVE_OR_DO = /^(?:have|has|had|do|does|did)$/;
const IS = /^(?:is|are|was|were)$/;
/** Indices at which a tensed verb group begins ("has been told" is one group). */
function verbGroups(tokens: readonly Token[]): number[] {
  const groups: number[] = [];
  let last = -10;
  tokens.forEach((token, at) => {
    if (!carriesTense(tokens, at)) {
      if (token.tag === 'adverb' && last === at - 1) last = at;
      return;
    }
    const before = tokens[at - 1];
    const continues =
      last === at - 1 &&
      before !== undefined &&
      (before.tag === 'auxiliary' || before.tag === 'adverb') &&
      !(HAVE_OR_DO.test(before.lower) && IS.test(token.lower));
    // "did you call": the verb after an inverted subject belongs to its auxiliary.
    const inverted = before !== undefined && (before.tag === 'pronoun' || before.tag === 'business') && last === at - 2;
    if (!continues && !inverted && !reduced(tokens, at, groups.length)) groups.push(at);
    last = at;
  });
  return groups;
}

/** "the items purchased", "the suit found": a participle after its noun, once the clause has its verb. */
function reduced(tokens: readonly Token[], at: number, verbsBefore: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (
    verbsBefore === 0 ||
    (verbsBefore === 1 &&
      /^(?:when|if|after|before|since|because|while|once|as|until)$/.test(tokens[0]?.lower ?? '')) ||
    token?.tag !== 'verb' ||
    tokens[at - 1]?.tag !== 'noun' ||
    !isVerbForm(token.lower, 'participle')
  )
    return false;
  return next === undefined || /^(?:preposition|adverb|to|coordinator|mark)$/.test(next.tag);
}

/** How many verbs are left for main clauses once each subordinate opener has taken one. */
export function mainVerbs(tokens: readonly Token[]): number {
  const groups = verbGroups(tokens);
  const embedded = new Set<number>();
  const take = (at: number) => {
    const group = groups.find((candidate) => candidate > at);
    if (group !== undefined) embedded.add(group);
  };
  tokens.forEach((token, at) => {
    const before = tokens[at - 1];
    const next = tokens[at + 1];
    if (token.tag === 'wh' || token.tag === 'subordinator') {
      if ((next?.tag !== 'to' && next?.tag !== 'verb' && next?.tag !== 'adjective') || groups.includes(at + 1))
        take(at);
      return;
    }
    // "After looking it up you found": such an opener takes no verb with a tense.
    const gerund = next?.tag === 'verb' && isVerbForm(next.lower, 'ing');
    if (token.tag === 'preposition' && !gerund && OPENERS.test(token.lower) && tensedBeforeMark(tokens, at, groups))
      take(at);
    if (token.tag === 'pronoun' && !groups.includes(afterAdverbs(tokens, at))) return;
    const opensNoun = token.tag === 'possessive' || token.tag === 'determiner';
    const name = token.tag === 'noun' && /^[A-Z]/.test(token.text);
    if (!opensNoun && !name && token.tag !== 'pronoun' && token.tag !== 'business') return;
    const anchorAt = previousReal(tokens, at);
    const anchor = tokens[anchorAt];
    if (at === 0 || anchor === undefined || !tensedBeforeMark(tokens, at, groups)) return;
    if (anchor.lower === 'time' || (saysOrThinks(tokens, anchorAt) && groups.length > 1)) take(at);
    // "the bit my brother did", "a hole you can see through": a clause hung on a noun without a joint.
    else if (token.lower !== 'there' && !name && !opensNoun && anchorAt === at - 1 && before?.tag === 'noun') {
      if (!startsWithTime(tokens) && !headIsClosed(tokens, anchorAt)) take(at);
    }
  });
  // "If you leave or cannot go on" has two verbs and no main clause: a verb joined on shares its opener.
  const opener = tokens.find((token) => token.tag !== 'adverb' && token.tag !== 'mark');
  const opened = opener !== undefined && (opener.tag === 'subordinator' || /^(?:if|when)$/.test(opener.lower));
  // After the opener's comma the main clause begins, and verbs joined on there are its own.
  const comma = tokens.findIndex((token) => token.text === ',');
  const shared = opened
    ? groups.filter(
        (group) =>
          !embedded.has(group) &&
          (comma < 0 || group < comma) &&
          tokens[previousReal(tokens, group)]?.tag === 'coordinator',
      ).length
    : 0;
  return groups.length - embedded.size - shared;
}

/** Index of the first token after `at` that is no adverb. */
export function afterAdverbs(tokens: readonly Token[], at: number): number {
  let index = at + 1;
  while (tokens[index]?.tag === 'adverb') index += 1;
  return index;
}

function previousReal(tokens: readonly Token[], at: number): number {
  let index = at - 1;
  while (index > 0 && tokens[index]?.tag === 'adverb') index -= 1;
  return index;
}

const SAYING = new Set(
  'say tell think know believe feel hope guess suppose assume understand claim promise see hear find notice wish realise realize mean ensure confirm state explain assure inform advise imply suggest insist admit agree swear bet decide remember forget show prove wonder stress request demand recommend threaten'.split(
    ' ',
  ),
);

/** Whether what ends at `at` is "said", "told us", "told the driver on the phone": a clause may follow it bare. */
function saysOrThinks(tokens: readonly Token[], at: number): boolean {
  for (let index = at; index >= 0 && index > at - 7; index--) {
    const token = tokens[index];
    if (token === undefined || /^(?:mark|coordinator|subordinator|wh)$/.test(token.tag)) return false;
    if (index === at && token.tag === 'adjective')
      return /^(?:sure|glad|afraid|aware|sorry|happy|certain|worried|surprised|lucky|clear)$/.test(token.lower);
    if (token.tag === 'verb')
      return (
        SAYING.has(verbOf(token.lower)?.base ?? '') &&
        (index === at || /^(?:tell|inform|assure|promise|advise|show)$/.test(verbOf(token.lower)?.base ?? ''))
      );
  }
  return false;
}

/** "no choice you had", "your bill we": such a noun takes no bare relative clause, the next clause has simply run on. */
function headIsClosed(tokens: readonly Token[], at: number): boolean {
  for (let index = at; index >= 0 && index > at - 4; index--) {
    const token = tokens[index];
    if (token?.tag === 'possessive' || token?.lower === 'no') return true;
    if (token?.tag === 'determiner') return false;
    if (token?.tag !== 'noun' && token?.tag !== 'adjective') return false;
  }
  return false;
}

function startsWithTime(tokens: readonly Token[]): boolean {
  const first = tokens[0];
  return (
    first !== undefined &&
    (first.tag === 'preposition' ||
      first.tag === 'adverb' ||
      first.tag === 'number' ||
      /^(?:every|each|last|this|next|both)$/.test(first.lower))
  );
}

function tensedBeforeMark(tokens: readonly Token[], at: number, groups: readonly number[]): boolean {
  for (let index = at + 1; index < tokens.length && index < at + 9; index++) {
    if (tokens[index]?.tag === 'mark') return false;
    if (groups.includes(index)) return true;
  }
  return false;
}
