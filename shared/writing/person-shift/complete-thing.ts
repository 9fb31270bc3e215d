/** Completes things that stand without a verb or an article in note style: "no soap", "coffee cold", "website says". */
import { isOrdinaryWord } from './letter-case.ts';
import { CIRCLE, STAFF_NOUNS, STATE_ADJECTIVES } from './lexicon/closed-words.ts';
import { COMMON_NOUNS } from './lexicon/common-nouns.ts';
import { PROPER_NAMES } from './lexicon/slips.ts';
import { carriesTense } from './tag-words.ts';
import { makeToken, type Token } from './token.ts';
import { isVerbForm } from './verb-forms.ts';

/** "no soap" → "there was no soap"; "coffee cold" → "the coffee was cold"; null when the piece is something else. */
export function completeNominal(piece: readonly Token[]): Token[] | null {
  const first = piece[0];
  if (first === undefined || piece.some((_token, at) => carriesTense(piece, at))) return null;
  const rest = piece.slice(1);
  if (first.lower === 'no' || first.lower === 'nobody' || first.lower === 'noone') {
    // "no show fee" is a fee.
    if (/^shows?$/.test(rest[0]?.lower ?? '')) return null;
    if (piece.length < 2 || rest.some((token) => token.tag === 'verb' && !isVerbForm(token.lower, 'ing', 'participle')))
      return null;
    const last = piece.at(-1);
    // "No vehicle allocated" is complete with "was" in its middle.
    const participle = piece.findIndex(
      (token, at) =>
        at > 1 && token.tag === 'verb' && isVerbForm(token.lower, 'participle') && !isVerbForm(token.lower, 'base'),
    );
    if (participle > 1 && last !== undefined)
      return [...piece.slice(0, participle), makeToken('was', 'auxiliary'), ...piece.slice(participle)];
    const plural = first.lower === 'no' && /[^s]s$/.test(lastNoun(piece));
    return [makeToken('there', 'pronoun'), makeToken(plural ? 'were' : 'was', 'auxiliary'), ...followOn(piece)];
  }
  const last = piece.at(-1);
  if (last !== undefined && piece.length >= 2 && piece.length <= 4) {
    const head = piece.slice(0, -1);
    const noun = head.at(-1);
    const stateful = STATE_ADJECTIVES.has(last.lower);
    const nominal = head.every(
      (token) =>
        token.tag === 'noun' ||
        token.tag === 'adjective' ||
        token.tag === 'determiner' ||
        token.tag === 'possessive' ||
        token.tag === 'number',
    );
    if (
      stateful &&
      nominal &&
      noun?.tag === 'noun' &&
      !/^(?:nothing|something|everything|minutes?|hours?|days?|weeks?|months?|years?)$/.test(noun.lower)
    ) {
      const plural = /[^s]s$/.test(noun.lower);
      const open = head[0]?.tag === 'determiner' || head[0]?.tag === 'possessive' || head[0]?.tag === 'number';
      return [
        ...(open ? head : [makeToken('the', 'determiner'), ...lowered(head)]),
        makeToken(plural ? 'were' : 'was', 'auxiliary'),
        last,
      ];
    }
  }
  return null;
}

/** A bare noun opens in small letters once "the" stands before it. */
function lowered(head: readonly Token[]): Token[] {
  return head.map((token, at) => (at === 0 ? { ...token, text: lowerFirst(token.text), spaced: true } : token));
}

function lastNoun(piece: readonly Token[]): string {
  const stop = piece.findIndex((token) => token.tag === 'preposition' || token.tag === 'to' || token.tag === 'wh');
  const part = stop < 0 ? piece : piece.slice(0, stop);
  return part.findLast((token) => token.tag === 'noun')?.lower ?? '';
}

/** The tokens as they stand after something was put before them: a space, and no capital that only opened the sentence. */
export function followOn(tokens: readonly Token[]): Token[] {
  return tokens.map((token, at) => {
    if (at > 0) return token;
    const text = token.tag === 'noun' || token.tag === 'quote' ? token.text : lowerFirst(token.text);
    return { ...token, text, spaced: true };
  });
}

function lowerFirst(text: string): string {
  return /^[A-Z][a-z']/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** "Website says", "Pilot walked past": note style leaves out the article of a bare thing or person. */
export function addArticle(tokens: readonly Token[]): Token[] {
  const first = tokens[0];
  // "Lady on the phone said".
  if (
    first?.tag === 'noun' &&
    tokens[1]?.tag === 'preposition' &&
    (STAFF_NOUNS.has(first.lower) || /^(?:kid|man|woman|person|lad|bloke)$/.test(first.lower)) &&
    !first.lower.endsWith('s')
  )
    return [
      makeToken('the', 'determiner', false),
      ...tokens.map((token, at) => (at === 0 ? { ...token, text: lowerFirst(token.text), spaced: true } : token)),
    ];
  // "Referral for the braces was sent", "Coach to the airport never came".
  const lead = tokens.findIndex((token) => token.tag !== 'noun' && token.tag !== 'adjective');
  const named = tokens[lead - 1];
  if (
    first !== undefined &&
    named !== undefined &&
    lead <= 3 &&
    /^[A-Z]?[a-z-]+$/.test(first.text) &&
    isOrdinaryWord(first.lower) &&
    COMMON_NOUNS.has(named.lower) &&
    !/[^s]s$/.test(named.lower) &&
    !/^(?:time|people|work|money|lunch|dinner|breakfast|way|day|week|month|year|night|morning|part|front|rear|side|top|end|half|lack|plenty|lots)$/.test(
      named.lower,
    ) &&
    tokens[lead]?.tag === 'preposition' &&
    tokens.some((_token, at) => at > lead && carriesTense(tokens, at))
  )
    return [
      makeToken('the', 'determiner', false),
      ...tokens.map((token, at) => (at === 0 ? { ...token, text: lowerFirst(token.text), spaced: true } : token)),
    ];
  // "Second engineer came", "First reply said": there was one of each.
  if (
    first !== undefined &&
    /^(?:first|second|third|fourth|fifth|next|nearest|last)$/.test(first.lower) &&
    (tokens[1]?.tag === 'noun' || tokens[1]?.lower === 'one') &&
    !/'s$/.test(tokens[1]?.lower ?? '') &&
    !/^(?:time|week|month|year|night|day|monday|tuesday|wednesday|thursday|friday|saturday|sunday|class|summer|winter|spring|autumn)$/.test(
      tokens[1]?.lower ?? '',
    )
  )
    return [
      makeToken('the', 'determiner', false),
      ...tokens.map((token, at) => (at === 0 ? { ...token, text: lowerFirst(token.text), spaced: true } : token)),
    ];
  // "Mum paid": whose mother she is goes without saying only for the customer.
  if (first?.tag === 'noun' && CIRCLE.has(first.lower) && first.lower !== 'boy' && carriesTense(tokens, 1))
    return [
      makeToken('my', 'possessive', false),
      ...tokens.map((token, at) => (at === 0 ? { ...token, text: token.lower, spaced: true } : token)),
    ];
  let end = 0;
  while (end < 3 && (tokens[end]?.tag === 'noun' || tokens[end]?.tag === 'adjective')) end += 1;
  const head = tokens.slice(0, end);
  let at = end;
  while (tokens[at]?.tag === 'adverb') at += 1;
  const verb = tokens[at];
  const tensed = verb !== undefined && carriesTense(tokens, at) && !/^(?:am|do|have)$/.test(verb.lower);
  const plain = head.every((token) => isOrdinaryWord(token.lower) && /^[A-Z]?[a-z-]+$/.test(token.text));
  const last = head.at(-1);
  // "Hot chocolate was grey water", "Marketplace seller shipped it": the second word, in small letters, tells that it is no name.
  const noted =
    head.length > 1 &&
    head.slice(1).every((token) => /^[a-z-]+$/.test(token.text)) &&
    head[0] !== undefined &&
    isOrdinaryWord(head[0].lower) &&
    head[0].lower !== 'one' &&
    last?.tag === 'noun' &&
    !/[^s]s$/.test(last.lower);
  const single =
    head.length === 1 && /(?:age|tion|ment)$/.test(last?.lower ?? '') && !PROPER_NAMES.has(last?.lower ?? '');
  if (tensed && (noted || single))
    return [
      makeToken('the', 'determiner', false),
      ...followOn(tokens.map((token, at) => (at === 0 ? { ...token, text: lowerFirst(token.text) } : token))),
    ];
  if (
    !tensed ||
    !plain ||
    last === undefined ||
    last.tag !== 'noun' ||
    (!COMMON_NOUNS.has(last.lower) && !STAFF_NOUNS.has(last.lower)) ||
    /^(?:people|time|mine|yours)$/.test(last.lower)
  )
    return [...tokens];
  return [
    makeToken('the', 'determiner', false),
    ...followOn(tokens.map((token, at) => (at === 0 ? { ...token, text: lowerFirst(token.text) } : token))),
  ];
}
