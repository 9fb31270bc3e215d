/** Puts the article back that note style leaves out within a clause: "asked for refund", "drove to airport". Changes nothing else. */

import { TAKE_A, TAKE_THE } from './lexicon/article-nouns.ts';
import { CIRCLE, STAFF_NOUNS } from './lexicon/closed-words.ts';
import { COMMON_NOUNS } from './lexicon/common-nouns.ts';
import { carriesTense } from './tag-words.ts';
import { makeToken, type Token } from './token.ts';

/** "By letter", "in store", "as manager": no article is missing. */
const WITHOUT = /^(?:by|via|per|as|like|than|plus|minus|versus|despite|between)$/;
/** "In store", "on desk duty": where these two meet, none is missing either. */
const FIXED = /^(?:in (?:store|shop|surgery|boot)|at (?:desk|gate)|out of (?:store))$/;
const VOWEL = /^(?:[aeiou]|hour|honest)/;

/** The tokens with "the" or "a" before a bare countable noun that follows a verb or a preposition. */
export function fillArticles(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token, at) => {
    const before = tokens[at - 1];
    if (before === undefined || !opensAThing(token, tokens[at + 1])) return [token];
    const opener = opensAClause(tokens, at);
    if (opener !== null) return [opener, token];
    const afterVerb =
      before.tag === 'verb' &&
      !/^(?:call|told|tell|tells|said|says|say)$/.test(before.lower) &&
      tokens[at - 2]?.tag !== 'noun';
    const afterPreposition = before.tag === 'preposition' && !WITHOUT.test(before.lower);
    if (!afterVerb && !afterPreposition) return [token];
    const head = headOf(tokens, at);
    if (head === null || FIXED.test(`${before.lower} ${head.lower}`)) return [token];
    if (TAKE_THE.has(head.lower)) return [makeToken('the', 'determiner'), token];
    const may = afterVerb || before.lower === 'for' || before.lower === 'with';
    if (!may || !TAKE_A.has(head.lower)) return [token];
    return [makeToken(VOWEL.test(token.lower) ? 'an' : 'a', 'determiner'), token];
  });
}

/** "… and girl said", ", dog got out": a bare person or thing of the story acts after a joint. */
function opensAClause(tokens: readonly Token[], at: number): Token | null {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (
    token?.tag !== 'noun' ||
    !carriesTense(tokens, at + 1) ||
    !/^(?:coordinator|mark|subordinator)$/.test(before?.tag ?? '')
  )
    return null;
  if (before?.tag === 'mark' && before.text !== ',') return null;
  if (CIRCLE.has(token.lower)) return makeToken('my', 'possessive');
  const spliced = before?.tag === 'coordinator' && tokens[at - 2]?.text === ',';
  const thing = (spliced || before?.tag === 'mark') && COMMON_NOUNS.has(token.lower) && !/[^s]s$/.test(token.lower);
  if (thing && /^[a-z-]+$/.test(token.text) && !/^(?:people|time|part|half|noone)$/.test(token.lower))
    return makeToken('the', 'determiner');
  return STAFF_NOUNS.has(token.lower) || TAKE_THE.has(token.lower) ? makeToken('the', 'determiner') : null;
}

/** A noun in small letters, or an adjective before one. */
function opensAThing(token: Token, next: Token | undefined): boolean {
  if (!/^[a-z-]+$/.test(token.text)) return false;
  return token.tag === 'noun' || (token.tag === 'adjective' && next?.tag === 'noun' && /^[a-z-]+$/.test(next.text));
}

/** The last noun of the group that begins at `at`; null when the group goes on as something else. */
function headOf(tokens: readonly Token[], at: number): Token | null {
  let end = at;
  while (tokens[end + 1]?.tag === 'noun' && end - at < 3) end += 1;
  const head = tokens[end];
  const next = tokens[end + 1];
  if (head === undefined || head.tag !== 'noun') return null;
  // "Refund requests", "store-bought", "claim 4410": the word is part of something longer.
  return next?.tag === 'number' || next?.tag === 'quote' || next?.tag === 'adjective' ? null : head;
}
