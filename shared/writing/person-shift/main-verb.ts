/** Whether a clause stands on its own: a verb that belongs to no "that" or "because", and no two verbs without a joint. Judges, changes nothing. */
import { carriesTense } from './tag-words.ts';
import type { Token } from './token.ts';
import { isVerbForm } from './verb-forms.ts';

const OPENERS =
  /^(?:because|if|when|while|although|though|unless|until|till|before|after|since|whether|once|whereas|as|that|where|who|which|whose|what|why|how)$/;
const PLURAL_LOOK = /s$|^(?:people|staff|team|children|police|men|women|they|you|we|i|none|all|both|most|some|crew)$/;

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
      last === at - 1 && before !== undefined && (before.tag === 'auxiliary' || before.tag === 'adverb');
    // "did you call": the verb after an inverted subject belongs to its auxiliary.
    const inverted = before !== undefined && (before.tag === 'pronoun' || before.tag === 'business') && last === at - 2;
    if (!continues && !inverted) groups.push(at);
    last = at;
  });
  return groups;
}

/** How many verbs are left for main clauses once each subordinate opener has taken one. */
export function mainVerbs(tokens: readonly Token[]): number {
  const groups = verbGroups(tokens);
  let embedded = 0;
  tokens.forEach((token, at) => {
    const before = tokens[at - 1];
    const next = tokens[at + 1];
    const governs = groups.some((group) => group > at) || groups.includes(at + 1);
    if (!governs) return;
    if (token.tag === 'wh' || token.tag === 'subordinator') {
      if (next?.tag !== 'to' && next?.tag !== 'verb' && next?.tag !== 'adjective') embedded += 1;
      else if (next.tag === 'verb' && groups.includes(at + 1)) embedded += 1;
      return;
    }
    if (token.tag === 'preposition' && OPENERS.test(token.lower) && tensedBeforeMark(tokens, at, groups)) embedded += 1;
    // "the bit my brother did", "a hole you can see through": a clause hung on a noun without a joint.
    if (token.tag === 'pronoun' && !groups.includes(afterAdverbs(tokens, at))) return;
    const subjectStart =
      token.tag === 'pronoun' ||
      token.tag === 'business' ||
      ((token.tag === 'possessive' || token.tag === 'determiner') && before?.tag === 'noun');
    if (
      subjectStart &&
      before?.tag === 'noun' &&
      token.lower !== 'there' &&
      tensedBeforeMark(tokens, at, groups) &&
      !startsWithTime(tokens)
    )
      embedded += 1;
    // "you said it was safe": the second clause is the object of the first.
    if (
      subjectStart &&
      before !== undefined &&
      before.tag === 'verb' &&
      groups.length > 1 &&
      tensedBeforeMark(tokens, at, groups)
    )
      embedded += 1;
  });
  return groups.length - embedded;
}

function afterAdverbs(tokens: readonly Token[], at: number): number {
  let index = at + 1;
  while (tokens[index]?.tag === 'adverb') index += 1;
  return index;
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

/** Signs of broken grammar: a verb that does not fit its noun, two verbs running into each other, an ending in mid-air. */
export function looksBroken(tokens: readonly Token[]): boolean {
  const last = tokens.findLast((token) => token.tag !== 'mark');
  if (last === undefined) return true;
  if (
    /^(?:the|a|an|my|your|our|and|or|but|to|of|very|so|than|my|is|are|am|was|were|i|we|he|she|they|because|if|with|without|from)$/.test(
      last.lower,
    ) &&
    !/^(?:was|were|is|are)$/.test(last.lower)
  )
    return true;
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (token === undefined || before === undefined) continue;
    const tensed = carriesTense(tokens, at);
    if (tensed && token.tag === 'auxiliary' && carriesTense(tokens, at - 1) && before.tag === 'verb') return true;
    if (
      token.tag === 'verb' &&
      tensed &&
      before.tag === 'noun' &&
      isVerbForm(token.lower, 'base') &&
      !isVerbForm(token.lower, 'past') &&
      !PLURAL_LOOK.test(before.lower) &&
      !before.customer
    )
      return true;
    if (/^(?:a|an)$/.test(before.lower) && (token.tag === 'verb' || token.tag === 'auxiliary' || token.tag === 'mark'))
      return true;
    if (
      before.tag === 'possessive' &&
      (token.tag === 'auxiliary' || token.tag === 'mark' || token.tag === 'preposition' || token.tag === 'coordinator')
    )
      return true;
    if (
      before.lower === token.lower &&
      /^[a-z]+$/.test(token.lower) &&
      !/^(?:that|had|very|you|so|really|long|many)$/.test(token.lower)
    )
      return true;
  }
  return false;
}
