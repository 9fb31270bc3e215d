/** Says whether a text is a complaint, praise with a complaint in it, or none: praise, thanks, a plain question, advertising. */
import type { Reading } from '../../domain/reading.ts';
import type { ReadableText } from '../readable-text.ts';
import { KIND_WORDS, SELLING } from './kind-words.ts';

interface Compiled {
  praise: RegExp;
  thanks: RegExp;
  failure: RegExp;
  question: RegExp;
}

const compiled = new Map<string, Compiled>();
function wordsOf(language: string): Compiled | null {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const words = KIND_WORDS[language];
  if (words === undefined) return null;
  const make = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'gu');
  const made = {
    praise: make(words.praise),
    thanks: make(words.thanks),
    failure: make(words.failure.replaceAll('\\w', '\\p{L}')),
    question: make(words.question.replace('¿|', '')),
  };
  compiled.set(language, made);
  return made;
}

const NEGATION =
  /(?:\bnot|\bnever|\bno|n't|\bhardly|\bwithout|\bless than|\bnicht|\bkein\p{L}*|\bpas|\bjamais|\bnon|\bnão|\bniet|\bgeen|\bfar from|\bisnt|\bwasnt|\bdont|\bwould be|\bshould be|\bwould have been|\bsupposed to be)\s(?:\p{L}+\s){0,2}$/u;
/** Praise for what once was, or with a price on it, is no praise for now. */
const PAST_PRAISE =
  /\b(?:used to|always|usually|normally|until now|in the past|previously|would have|wish|please|hope|thank god|thanks for nothing|so much for|oh|sarcas\p{L}*|congrat\p{L}*|great,|lovely,|brilliant\.|perfect\.)\b/u;
const LONG = 900;

/** The kind of text and its occasion. Anything that does not clearly say otherwise is a complaint. */
export function readKind(text: ReadableText, language: string): Pick<Reading, 'kind' | 'occasion'> {
  const own = text.lower;
  const letters = own.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 2) return { kind: 'not-a-complaint', occasion: 'unknown' };
  const selling = SELLING.filter((pattern) => pattern.test(text.own.slice(0, 6_000))).length;
  const words = wordsOf(language);
  if (selling >= 3) return { kind: 'not-a-complaint', occasion: 'spam' };
  if (words === null) return { kind: 'complaint', occasion: 'complaint' };
  let praised = 0;
  let failed = 0;
  let thanked = 0;
  let asked = 0;
  let sentences = 0;
  for (const { start, end } of text.sentences) {
    const sentence = own.slice(start, Math.min(end, start + 800));
    sentences += 1;
    const failure = count(sentence, words.failure);
    const praise = [...sentence.matchAll(words.praise)].filter(
      (match) => !NEGATION.test(sentence.slice(Math.max(0, match.index - 24), match.index)),
    ).length;
    const negated = [...sentence.matchAll(words.praise)].length - praise;
    if (failure + negated > 0) failed += Math.min(2, failure + negated) / 2 + 0.5;
    if (praise > 0 && !PAST_PRAISE.test(sentence)) praised += failure > 0 ? 0.5 : praise > 1 ? 1.5 : 1;
    if (words.thanks.test(sentence)) thanked += 1;
    words.thanks.lastIndex = 0;
    if (/[?？]/.test(sentence) || count(sentence, words.question) > 0) asked += 1;
  }
  const rating = stars(text);
  if (selling >= 2 && failed <= 2) return { kind: 'not-a-complaint', occasion: 'spam' };
  if (
    failed === 0 ||
    (failed <= 1 && praised + thanked >= 2 && letters < LONG && !(rating !== null && rating <= 3)) ||
    (failed <= 2 && praised + thanked >= 4 * failed)
  ) {
    if (rating !== null && rating <= 2) return { kind: 'complaint', occasion: 'complaint' };
    if (thanked > 0 && praised + thanked > asked)
      return { kind: 'not-a-complaint', occasion: praised > thanked ? 'praise' : 'thanks' };
    if (praised > 0 && praised >= asked) return { kind: 'not-a-complaint', occasion: 'praise' };
    if (asked > 0 && failed === 0 && letters < LONG && text.turns.length === 0)
      return { kind: 'not-a-complaint', occasion: 'question' };
    if (praised > 0) return { kind: 'not-a-complaint', occasion: 'praise' };
    return { kind: 'complaint', occasion: 'complaint' };
  }
  if (rating !== null && rating >= 3 && praised > 0) return { kind: 'mixed', occasion: 'praise' };
  if (rating !== null && rating <= 2) return { kind: 'complaint', occasion: 'complaint' };
  const share = praised / (praised + failed);
  if (praised >= 1 && (share >= 0.45 || (sentences <= 4 && share >= 0.3 && praised + thanked >= 1)))
    return { kind: 'mixed', occasion: 'complaint' };
  return { kind: 'complaint', occasion: 'complaint' };
}

function count(text: string, pattern: RegExp): number {
  let seen = 0;
  for (const _ of text.matchAll(pattern)) seen += 1;
  return seen;
}

/** Stars out of five that stand in a line of their own or at the start, or null. */
function stars(text: ReadableText): number | null {
  const piece = text.pieces.find((part) => part.role === 'stars');
  if (piece === undefined) return null;
  const written = text.text.slice(piece.span.start, piece.span.end);
  const figure = /(\d)(?:[.,](\d))?\s?(?:\/\s?(5|10))?/.exec(written);
  if (figure !== null) return (Number(figure[1]) + Number(figure[2] ?? 0) / 10) / (figure[3] === '10' ? 2 : 1);
  const filled = written.match(/[★⭐🌟]/gu)?.length ?? 0;
  return filled > 0 && filled <= 5 ? filled : null;
}
