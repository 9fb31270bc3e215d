/** Signs that a clause is broken: torn beginnings, endings in mid-air, words that cannot stand side by side. Changes nothing. */
import { afterAdverbs } from './main-verb.ts';
import { carriesTense } from './tag-words.ts';
import type { Token } from './token.ts';
import { isVerbForm, verbOf } from './verb-forms.ts';

const PLURAL_LOOK = /s$|^(?:people|staff|team|children|police|men|women|they|you|we|i|none|all|both|most|some|crew)$/;

const TWO_OBJECTS = new Set(
  'give send charge tell show offer ask cost pay lend owe bring buy sell promise read make call leave refuse deny allow teach write hand get cause save fine quote grant wish do name'.split(
    ' ',
  ),
);

/** "On Monday Acme told me": after a day, a name may be the subject. */
const TIME_NAME =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|(?:19|20)\d\d)$/;
const OPENS = /^(?:after|before|since|until|till|once|as)$/;

/** Whether a second clause with a subject and a tense of its own follows a comma. */
function goesOnAfterComma(tokens: readonly Token[], from: number): boolean {
  const comma = tokens.findIndex((token, at) => at > from && token.text === ',');
  return comma > 0 && tokens.some((token, at) => at > comma + 1 && token !== undefined && carriesTense(tokens, at));
}

/** A start that lost its subject: a bare number or phrase, a comma, and at once the verb. */
function startsTorn(tokens: readonly Token[]): boolean {
  const first = tokens[0];
  const second = tokens[1];
  if (first === undefined) return true;
  if (
    first.tag === 'number' &&
    (second?.tag === 'coordinator' ||
      second?.tag === 'wh' ||
      second?.text === ',' ||
      /^(?:is|are|was|were)$/.test(second?.lower ?? '')) &&
    !/^[£$€]/.test(first.text)
  )
    return true;
  if (first.tag === 'pronoun' && second?.lower === 'back') return true;
  if (first.lower === 'no' && second?.lower === 'longer') return true;
  const tense = tokens.findIndex((_token, at) => carriesTense(tokens, at));
  if (tense <= 0) return false;
  const head = tokens.slice(0, tense);
  const subject = head.findIndex(
    (token, at) =>
      token.tag === 'pronoun' ||
      token.tag === 'business' ||
      token.tag === 'quote' ||
      (at > 0 && (token.tag === 'determiner' || token.tag === 'possessive') && tokens[at - 1]?.tag !== 'preposition'),
  );
  const afterComma =
    tokens[tense - 1]?.text === ',' || (tokens[tense - 1]?.tag === 'coordinator' && tokens[tense - 2]?.text === ',');
  if (
    afterComma &&
    !head.some((token) => token.tag === 'pronoun' || token.tag === 'business') &&
    (head.filter((token) => token.text === ',').length === 1 || first.tag === 'preposition')
  )
    return true;
  if (first.tag !== 'preposition' || subject >= 0) return false;
  const comma = head.findLastIndex((token) => token.text === ',');
  // "At first, web results took me": what follows the comma is the subject.
  if (comma >= 0 && head.slice(comma).some((token) => token.tag === 'noun')) return false;
  // "After the shift was made, the car moved": an opener with its own verb before the comma.
  if (OPENS.test(first.lower) && goesOnAfterComma(tokens, tense)) return false;
  // "For the upper ball joints has been issued": a phrase where the subject should be.
  return (
    head.every(
      (token) =>
        /^(?:preposition|determiner|possessive|noun|adjective|number|adverb)$/.test(token.tag) || token.text === ',',
    ) &&
    (head.every((token) => token.text !== ',' && !TIME_NAME.test(token.lower)) ||
      !head.some((token) => token.tag === 'noun' && /^[A-Z]/.test(token.text)))
  );
}

function beforeOf(tokens: readonly Token[], token: Token): string {
  return tokens[tokens.indexOf(token) - 1]?.lower ?? '';
}

/**
 * Signs of broken grammar: a verb that does not fit its noun, two verbs running into each other, an ending in mid-air. A
 * `whole` sentence ends where the customer ended it ("the café I work at").
 */
export function looksBroken(tokens: readonly Token[], whole = false): boolean {
  const last = tokens.findLast((token) => token.tag !== 'mark');
  if (last === undefined) return true;
  const doesSo =
    last.lower === 'so' && /^(?:do|does|did|done|doing|think|hope|say|said|even)$/.test(beforeOf(tokens, last));
  if (/^(?:the|a|an|my|your|our|and|or|but|very|so|than|am|i|we|he|she|they|because|if)$/.test(last.lower) && !doesSo)
    return true;
  if (!whole && /^(?:to|of|with|without|from)$/.test(last.lower)) return true;
  const end = tokens.indexOf(last);
  if (
    /^(?:is|are|was|were)$/.test(last.lower) &&
    !tokens.some((token) => token.tag === 'wh' || token.tag === 'subordinator' || token.lower === 'than')
  )
    return true;
  const beforeLast = tokens[end - 1];
  if (
    /^(?:be|been|have|not|had|would|will|Ms\.|Mr\.|Mrs\.|Dr\.|no|every|each|about|into)$/i.test(last.lower) &&
    (last.lower === 'not' || !/^(?:have|had)$/.test(beforeLast?.lower ?? ''))
  )
    return true;
  if (
    last.tag === 'pronoun' &&
    beforeLast !== undefined &&
    (beforeLast.tag === 'wh' || beforeLast.tag === 'subordinator')
  )
    return true;
  if (
    !whole &&
    !(last.lower === 'on' && beforeLast?.tag === 'verb') &&
    /^(?:of|from|at|with|by|for|in|on)$/.test(last.lower) &&
    !/^(?:log|logged|came|come|went|go|gone|moved|move|put|sent|handed|brought|called|dropped|check|checked|sign|signed|let|built|plug|paid|waited|asked|hoped|turned|turn|switched|get|got|put|dealt|looked|happy|pay|charged|billed|look|wait|charging|paying|ask|looking|waiting|hung)$/.test(
      beforeLast?.lower ?? '',
    )
  )
    return true;
  if (
    !whole &&
    /^(?:told|informed|assured|advised)$/.test(tokens[end - 1]?.lower ?? '') &&
    last.tag === 'object' &&
    !tokens.some((token) =>
      /^(?:nobody|no|one|never|not|should|could|n't|everyone|who|what|as|already|just|later|then)$|n't$/.test(
        token.lower,
      ),
    )
  )
    return true;
  if (startsTorn(tokens)) return true;
  // "we only offer was": a pronoun runs straight into a thing.
  const first = tokens[0];
  if (
    first !== undefined &&
    (first.tag === 'business' || /^(?:i|we|you|they|he|she)$/.test(first.lower)) &&
    tokens[afterAdverbs(tokens, 0)]?.tag === 'noun'
  )
    return true;
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (token === undefined || before === undefined) continue;
    if (
      token.text === ',' &&
      ((at < 3 && /^(?:i|we|you|they|he|she)$/.test(before.lower)) ||
        (before.tag === 'object' && /^(?:told|informed)$/.test(tokens[at - 2]?.lower ?? '')))
    )
      return true;
    // "the desk the receptionist": two things side by side with nothing between them.
    if (
      before.tag === 'noun' &&
      (token.tag === 'determiner' || token.tag === 'possessive') &&
      !/^(?:last|this|that|every|each|next|all|both|half|such|these|what|one)$/.test(token.lower) &&
      !/^(?:the|a)$/.test(
        /^(?:day|night|week|morning|evening|month|year|time|moment|minute|whole)$/.test(
          tokens[at + 2]?.lower ?? tokens[at + 1]?.lower ?? '',
        )
          ? token.lower
          : '',
      ) &&
      !tokens.slice(at).some((_later, index) => carriesTense(tokens, at + index)) &&
      !tokens.slice(0, at).some((earlier) => TWO_OBJECTS.has(verbOf(earlier.lower)?.base ?? ''))
    )
      return true;
    const tensed = carriesTense(tokens, at);
    if (
      /^(?:i|we|you|they|he|she)$/.test(before.lower) &&
      ((/^(?:i|we|you|they|he|she)$/.test(token.lower) &&
        !(before.lower === 'you' && /^(?:verb|preposition)$/.test(tokens[at - 2]?.tag ?? ''))) ||
        (token.tag === 'verb' && isVerbForm(token.lower, 'ing')))
    )
      return true;
    if (/^(?:have|has|had|haven't|hasn't|hadn't)$/.test(before.lower) && /^(?:have|has|able|unable)$/.test(token.lower))
      return true;
    if (
      tensed &&
      token.tag === 'auxiliary' &&
      carriesTense(tokens, at - 1) &&
      before.tag === 'verb' &&
      !tokens
        .slice(Math.max(0, at - 6), at - 1)
        .some((earlier) => earlier.tag === 'wh' || earlier.tag === 'subordinator') &&
      !(tokens[at - 2]?.tag === 'pronoun' && tokens[at - 3]?.tag === 'noun')
    )
      return true;
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
    // "5:20pm and your son": a time and a person are not one list.
    if (
      before.tag === 'coordinator' &&
      token.tag === 'possessive' &&
      tokens[at - 2]?.tag === 'number' &&
      !tokens.slice(at).some((_later, index) => carriesTense(tokens, at + index))
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
