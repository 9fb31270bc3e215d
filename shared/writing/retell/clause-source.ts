/** Where a fact stands in its sentence: what goes before it tells who acts, and whether it was torn out. Turns nothing. */
import type { Span } from '../../domain/span.ts';
import { verbOf } from '../person-shift/verb-forms.ts';

/** A fact in its surroundings. */
export type ClauseSource = {
  /** The words to turn: the fact, with a subject that stood right before it. */
  text: string;
  /** Who acts when the words themselves do not say. */
  subject: 'customer' | 'business' | 'unknown';
  /** It stands inside quotation marks. */
  quoted: boolean;
  /** It begins its sentence, or follows a mark. */
  opens: boolean;
  /** It hangs on a noun or a verb before it ("which …", "to …"). */
  hanging: boolean;
};

const SENTENCE_END = /[.!?\n;]\s|\n/g;
const HELPERS =
  /^(?:have|has|had|was|were|am|is|are|been|did|do|does|will|would|can|could|should|must|not|never|also|just|then|now|still|already|only|even|finally|recently|immediately|again|have't|haven't|hasn't|hadn't|wasn't|weren't|didn't|don't|won't|can't|couldn't|wouldn't)$/;
/** A word after which a clause cannot begin. */
const MID_PHRASE = /^(?:the|a|an|my|your|our|his|her|their|its|of|with|from|by|very|this|these|those|no|not)$/;
const WE_ARE = /^(?:i|we|i'm|i've|i'd|i'll|we've|we're|we'd|we'll|ive|im)$/i;
const YOU_ARE = /^(?:you|you've|you're|you'd|you'll|youve|they|they've|they're|they'd|they'll|theyve)$/i;

/** The words before the fact in its own sentence. */
function before(text: string, at: number): string {
  const window = text.slice(Math.max(0, at - 260), at);
  let cut = 0;
  for (const match of window.matchAll(SENTENCE_END)) cut = match.index + match[0].length;
  return window.slice(cut);
}

function startsVerbFirst(fact: string): boolean {
  const words = fact
    .slice(0, 60)
    .toLowerCase()
    .split(/[^a-z']+/)
    .filter((word) => word !== '');
  const first = (words[0] ?? '').endsWith('ly') ? (words[1] ?? '') : (words[0] ?? '');
  return HELPERS.test(first) || verbOf(first) !== null;
}

/** Finds the fact's subject and surroundings in the complaint. */
export function sourceOf(text: string, span: Span, fact: string): ClauseSource {
  const left = before(text, span.start).replace(/[\u2018\u2019]/g, "'");
  const paragraph = text.slice(Math.max(text.lastIndexOf('\n', span.start - 1) + 1, span.start - 600), span.start);
  const marks = paragraph.match(/["\u201c\u201d]/g)?.length ?? 0;
  const quoted = marks % 2 === 1 && !/^["\u201c]/.test(fact);
  const words = left.trim() === '' ? [] : left.trim().split(/\s+/);
  const last = (words.at(-1) ?? '').toLowerCase();
  const endsWithMark = /[,:;–—(-]\s*$/.test(left);
  const midWord = /[A-Za-z0-9-]$/.test(text.slice(0, span.start)) && /^[A-Za-z0-9]/.test(fact);
  const plain: ClauseSource = {
    text: fact,
    subject: 'unknown',
    quoted,
    opens: words.length === 0 || endsWithMark,
    hanging: midWord || (!endsWithMark && MID_PHRASE.test(last)),
  };
  if (!startsVerbFirst(fact) || words.length === 0) return plain;
  if (!endsWithMark) {
    // "You have | charged": take the helpers and the subject along.
    let index = words.length - 1;
    while (index >= 0 && index > words.length - 5 && HELPERS.test((words[index] ?? '').toLowerCase())) index -= 1;
    const head = words[index] ?? '';
    if (WE_ARE.test(head) || YOU_ARE.test(head)) return { ...plain, text: `${words.slice(index).join(' ')} ${fact}` };
    // "Your crew | replaced": a short subject that opens the sentence comes along as well.
    if (
      words.length <= 4 &&
      /^(?:the|your|my|our|a|an)$/i.test(words[0] ?? '') &&
      words.every((word) => /^[A-Za-z'-]+$/.test(word) && !/^(?:to|of|and|or|that|which|who)$/i.test(word))
    )
      return { ...plain, text: `${words.join(' ')} ${fact}` };
    if (!/^(?:and|then|but|or|also)$/.test(last)) return { ...plain, hanging: true };
  }
  for (let index = words.length - 1; index >= 0; index--) {
    const word = (words[index] ?? '').replace(/[,.;:()"]/g, '');
    const follows = (words[index + 1] ?? '').toLowerCase().replace(/[,.;:()"]/g, '');
    const acts = HELPERS.test(follows) || (verbOf(follows) !== null && verbOf(follows)?.forms.has('ing') === false);
    if (/^(?:he|she|it|it's|he's|she's|that|nobody|who|which)$/i.test(word) && acts) return { ...plain, hanging: true };
    if (WE_ARE.test(word) && (acts || word.includes("'"))) return { ...plain, subject: 'customer' };
    if (YOU_ARE.test(word) && (acts || word.includes("'"))) return { ...plain, subject: 'business' };
  }
  return endsWithMark ? plain : { ...plain, hanging: true };
}
