/** Turns a direct question into a statement about it: "where is my sofa" becomes "you asked where your sofa is". English only. */
import type { ShiftOptions } from '../person-shift/shift-options.ts';
import { tagWords } from '../person-shift/tag-words.ts';
import { joinTokens, type Token } from '../person-shift/token.ts';
import { turnClause } from '../person-shift/turn-clause.ts';
import { isVerbForm, pastOf, thirdPersonOf, verbOf } from '../person-shift/verb-forms.ts';

const WH = /^(?:what|where|when|why|who|how|which|whose)$/;
const DO = /^(?:do|does|did|don't|doesn't|didn't)$/;

/** Where the subject that follows an inverted verb ends: a pronoun, or a noun phrase up to its last noun. */
function subjectEnd(tokens: readonly Token[], from: number): number | null {
  const first = tokens[from];
  if (first === undefined) return null;
  if (first.tag === 'pronoun' || first.tag === 'business' || first.tag === 'object') return from;
  if (first.tag !== 'possessive' && first.tag !== 'determiner' && first.tag !== 'noun') return null;
  let last: number | null = first.tag === 'noun' ? from : null;
  for (let at = from + 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.tag === 'noun') last = at;
    else if (token?.tag !== 'adjective' && token?.tag !== 'number') break;
  }
  return last;
}

function words(tokens: readonly Token[]): string {
  return joinTokens(tokens.map((token) => ({ ...token, spaced: true })));
}

/** "you asked …", without a full stop; null when the question is of no kind that can be turned safely. */
export function indirectQuestion(raw: string, options: ShiftOptions): string | null {
  const turned = turnClause(raw.replace(/\?+/g, ''), options);
  if (
    turned.doubts.some((doubt) => /^(?:mask|unsayable|open-quote|long-quote|unclear-person|relative-day)$/.test(doubt))
  )
    return null;
  if (
    /\bor (?:would|do|does|did|is|are|can|could|will|should) |\b(?:because|and (?:you|we|they|i)) |\band (?:do|does|did|is|are|can|could|will|would|how|what|why|when|where|who) /.test(
      turned.text,
    )
  )
    return null;
  if (/[.!?;:]/.test(turned.text) || turned.text.split(' ').length > 20) return null;
  const tokens = tagWords(turned.tokens.filter((token) => token.tag !== 'mark' || token.text === ','));
  const first = tokens[0];
  if (first === undefined) return null;
  if (first.lower === 'how' && tokens[1]?.lower === 'come') return null;
  const wh = WH.test(first.lower);
  let verb = wh ? -1 : 0;
  if (wh) {
    for (let at = 1; at < Math.min(tokens.length, 5); at++)
      if (tokens[at]?.tag === 'auxiliary') {
        verb = at;
        break;
      } else if (tokens[at]?.tag === 'verb') break;
    // "who changed it", "what happens now": the question word is the subject, and nothing moves.
    if (verb === -1) return tokens.length > 2 && tokens[1]?.tag === 'verb' ? `you asked ${words(tokens)}` : null;
  } else if (first.tag !== 'auxiliary') return null;
  const auxiliary = tokens[verb];
  if (auxiliary === undefined) return null;
  const end = subjectEnd(tokens, verb + 1);
  const head = tokens.slice(0, verb);
  if (end === null)
    return wh && /^(?:who|what|which)$/.test(first.lower) && tokens[verb + 1]?.tag === 'verb'
      ? `you asked ${words(tokens)}`
      : null;
  const subject = tokens.slice(verb + 1, end + 1);
  const rest = tokens.slice(end + 1);
  const asksUs = /^(?:we|i)$/.test(subject[0]?.lower ?? '') && /^(?:can|could|will|would)$/.test(auxiliary.lower);
  if (!wh && asksUs && rest[0]?.tag === 'verb')
    return `you asked ${options.speaker === 'I' ? 'me' : 'us'} to ${words(rest)}`;
  const lead = wh ? words(head) : 'whether';
  if (DO.test(auxiliary.lower)) {
    const at = rest.findIndex((token) => token.tag === 'verb' || isVerbForm(token.lower, 'base'));
    const main = rest[at];
    if (main === undefined || !isVerbForm(main.lower, 'base')) return null;
    if (auxiliary.lower.endsWith("n't")) return `you asked ${lead} ${words(subject)} ${auxiliary.text} ${words(rest)}`;
    const base = verbOf(main.lower)?.base ?? main.lower;
    const singular = auxiliary.lower === 'does';
    const form = auxiliary.lower === 'did' ? pastOf(base) : singular ? thirdPersonOf(base) : main.text;
    const changed = rest.map((token, index) => (index === at ? { ...token, text: form } : token));
    return `you asked ${lead} ${words(subject)} ${words(changed)}`;
  }
  if ((rest.length === 0 && !wh) || rest[0]?.tag === 'mark') return null;
  return `you asked ${lead} ${words(subject)} ${auxiliary.text}${rest.length === 0 ? '' : ` ${words(rest)}`}`;
}
