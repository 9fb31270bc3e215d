/** Joins or opens contractions after the person has been turned. Looks at two words at a time. */
import type { Token } from './token.ts';
import { isVerbForm } from './verb-forms.ts';

const SHORT = new Map([
  ['am', "'m"],
  ['are', "'re"],
  ['have', "'ve"],
  ['will', "'ll"],
  ['had', "'d"],
  ['would', "'d"],
  ['is', "'s"],
  ['has', "'s"],
]);
const OPEN = new Map([
  ["won't", 'will not'],
  ["can't", 'cannot'],
  ["shan't", 'shall not'],
  ["ain't", 'is not'],
]);
const CAN_CARRY = /^(?:i|you|he|she|it|we|they|that|there|what|who|where|how|here)$/;

/** What "'d" and "'s" stand for, judged by the next verb; "'s" agrees with "we" and "you". */
function fullForm(token: Token, next: Token | undefined, subject: string): string {
  if (token.lower === "'d") {
    if (next === undefined) return 'had';
    if (next.lower === 'better') return 'had';
    return isVerbForm(next.lower, 'base') || next.lower === 'be' || next.lower === 'have' || next.lower === 'like'
      ? 'would'
      : 'had';
  }
  if (token.lower === "'s") {
    const plural = /^(?:we|you|they)$/.test(subject);
    const perfect =
      next !== undefined &&
      (next.lower === 'been' ||
        next.lower === 'got' ||
        (isVerbForm(next.lower, 'participle') &&
          isVerbForm(next.lower, 'past') &&
          /^(?:had|taken|gone|lost|left)$/.test(next.lower)));
    if (perfect) return plural ? 'have' : 'has';
    return plural ? 'are' : 'is';
  }
  return token.lower;
}

/** The tokens with "you're" for "you are" where the customer had joined the words, or all opened. */
export function writeContractions(tokens: readonly Token[], contractions: boolean): Token[] {
  const out: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) continue;
    const before = out.at(-1);
    let ahead = at + 1;
    while (tokens[ahead]?.tag === 'adverb') ahead += 1;
    if (token.tag === 'auxiliary' && token.joined && before !== undefined) {
      const full = fullForm(token, tokens[ahead], before.lower);
      const short = SHORT.get(full);
      const last = at === tokens.length - 1 || tokens[at + 1]?.tag === 'mark';
      if (contractions && short !== undefined && CAN_CARRY.test(before.lower) && !last) {
        out.pop();
        out.push({ ...before, text: before.text + short, lower: before.lower + short });
      } else out.push({ ...token, text: full, lower: full });
      continue;
    }
    if (!contractions && token.tag === 'auxiliary' && token.lower.endsWith("n't")) {
      out.push({ ...token, text: OPEN.get(token.lower) ?? `${token.lower.slice(0, -3)} not` });
      continue;
    }
    out.push(token);
  }
  return out;
}
