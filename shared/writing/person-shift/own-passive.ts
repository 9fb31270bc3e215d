/** Makes our deeds ours: "I was told" becomes "the business told me". Works on tagged tokens, before the person is turned. */
import { makeToken, type Token } from './token.ts';
import { isVerbForm, pastOf, verbOf } from './verb-forms.ts';

/** Verbs whose doer, in a complaint about a business, is the business. */
const OUR_DEEDS = new Set(
  'tell promise assure advise inform quote charge overcharge bill invoice send give refuse deny sell offer transfer ignore mislead guarantee ask assign'.split(
    ' ',
  ),
);

/** What others deny somebody whose record is wrong. */
const ELSEWHERE = new Set(
  'apartment apartments job jobs mortgage housing employment lease rental house home car'.split(' '),
);

function subjectToken(spaced: boolean): Token {
  const token = makeToken('we', 'business', spaced);
  token.lower = '<owner>';
  return token;
}

/** The clause with "I was told" and its like turned active, wherever no other doer is named. */
export function ownPassives(tokens: readonly Token[]): Token[] {
  const out: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) continue;
    if (token.tag === 'pronoun' && (token.lower === 'i' || token.lower === 'we')) {
      const turned = turnPassive(tokens, at);
      if (turned !== null) {
        out.push(...turned.tokens);
        at = turned.last;
        continue;
      }
    }
    out.push(token);
  }
  return out;
}

function turnPassive(tokens: readonly Token[], at: number): { tokens: Token[]; last: number } | null {
  const adverbs: Token[] = [];
  let perfect: Token | null = null;
  let negated = false;
  let auxiliary = false;
  let index = at + 1;
  for (; index < tokens.length && index < at + 6; index++) {
    const token = tokens[index];
    if (token === undefined) return null;
    if (token.lower === 'not') negated = true;
    else if (token.tag === 'adverb') adverbs.push(token);
    else if (/^(?:was|were|got)$/.test(token.lower)) auxiliary = true;
    else if (/^(?:wasn't|weren't)$/.test(token.lower)) {
      auxiliary = true;
      negated = true;
    } else if (/^(?:have|had|haven't|hadn't)$/.test(token.lower)) perfect = token;
    else if (token.lower === 'been' && perfect !== null) auxiliary = true;
    else break;
  }
  const verb = tokens[index];
  if (!auxiliary || verb === undefined || !isVerbForm(verb.lower, 'participle')) return null;
  const base = verbOf(verb.lower)?.base ?? '';
  if (!OUR_DEEDS.has(base)) return null;
  const after = tokens[index + 1];
  // "I was asked to", "I was sent to hospital", "I was given up on": another doer or another meaning.
  if (tokens.slice(index + 1).some((token, at) => token.lower === 'by' && tokens[index + 2 + at]?.tag !== 'number'))
    return null;
  if (
    after !== undefined &&
    base !== 'charge' &&
    base !== 'tell' &&
    base !== 'ask' &&
    base !== 'advise' &&
    after.tag === 'preposition' &&
    /^(?:up|off|away|out|down)$/.test(after.lower)
  )
    return null;
  // "I was denied an apartment because of this": what followed from it was somebody else's deed.
  const rest = tokens.slice(index + 1).map((token) => token.lower);
  if (rest.some((word, place) => /^(?:because|due)$/.test(word) && /^(?:of|to)$/.test(rest[place + 1] ?? '')))
    return null;
  if (base === 'deny' && rest.some((word) => ELSEWHERE.has(word))) return null;
  if (base === 'send' && (after?.tag === 'preposition' || after?.lower === 'to')) return null;
  const subject = tokens[at];
  const built: Token[] = [subjectToken(subject?.spaced ?? true)];
  if (perfect !== null) {
    built.push(perfect);
    if (negated && !perfect.lower.endsWith("n't")) built.push(makeToken('not', 'adverb'));
    built.push(...adverbs, verb);
  } else if (negated) {
    built.push(makeToken("didn't", 'auxiliary'), ...adverbs, makeToken(base, 'verb'));
  } else built.push(...adverbs, makeToken(pastOf(base), 'verb'));
  built.push(makeToken(subject?.lower === 'we' ? 'us' : 'me', 'object'));
  return { tokens: built, last: index };
}
