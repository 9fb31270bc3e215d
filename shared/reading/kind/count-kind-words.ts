/** Counts praise, thanks, failure, asking and selling clause by clause. Says nothing about what that makes of a text. */
import type { ReadableText } from '../readable-text.ts';
import { KIND_WORDS, SELLING } from './kind-words.ts';

/** How often what was said. Praise and failure are weighed clause by clause, so that one clause never counts for much. */
export interface KindCounts {
  readonly letters: number;
  readonly sentences: number;
  readonly clauses: number;
  readonly praised: number;
  readonly failed: number;
  readonly thanked: number;
  readonly asked: number;
  /** Clauses that only praise. */
  readonly glad: number;
  /** How many marks of advertising. */
  readonly selling: number;
  /** Stars out of five, when the text is rated. */
  readonly rating: number | null;
}

interface Compiled {
  praise: RegExp;
  thanks: RegExp;
  failure: RegExp;
  question: RegExp;
}

/** The letters of the languages known here, in lower case: compiled many times quicker than all letters there are. */
const LETTERS = 'a-zß-öø-ɏ';

const compiled = new Map<string, Compiled>();
function wordsOf(language: string): Compiled | null {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const words = KIND_WORDS[language];
  if (words === undefined) return null;
  const make = (source: string): RegExp =>
    new RegExp(`(?<![${LETTERS}0-9])(?:${source.replaceAll('\\p{L}', `[${LETTERS}]`)})(?![${LETTERS}0-9])`, 'gu');
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
  /\b(?:used to|always|usually|normally|until now|in the past|previously|would have|wish|please|hope|thank god|thanks for nothing|so much for|oh|sarcas\p{L}*|congrat\p{L}*|how (?:thoughtful|kind|nice|lovely|generous)|what a (?:treat|joy|delight|surprise)|great,|lovely,|brilliant\.|perfect\.)\b/u;
/** Words at which a sentence turns from praise to blame or back. */
const TURN =
  /\b(?:but|however|although|though|except|yet|unfortunately|aber|jedoch|mais|cependant|pero|mas|porém|ma|però|maar|echter)\b/u;

/** @returns null where the words of the language are not known, or nothing is written */
export function countKindWords(text: ReadableText, language: string): KindCounts | null {
  const letters = text.lower.match(/\p{L}/gu)?.length ?? 0;
  const words = wordsOf(language);
  if (words === null) return null;
  const selling = countSelling(text);
  let praised = 0;
  let failed = 0;
  let thanked = 0;
  let asked = 0;
  let glad = 0;
  let clauses = 0;
  for (const { start, end } of text.sentences) {
    const sentence = text.lower.slice(start, Math.min(end, start + 800));
    if (count(sentence, words.question) > 0 && !/\?\?|\?!/.test(sentence)) asked += 1;
    const sarcastic = PAST_PRAISE.test(sentence);
    for (const clause of sentence.split(TURN)) {
      clauses += 1;
      const failure = count(clause, words.failure);
      const all = [...clause.matchAll(words.praise)];
      const praise = all.filter(
        (match) => !NEGATION.test(clause.slice(Math.max(0, match.index - 24), match.index)),
      ).length;
      if (failure + all.length - praise > 0) failed += Math.min(2, failure + all.length - praise) / 2 + 0.5;
      else if (praise > 0 && !sarcastic) {
        praised += praise > 1 ? 1.5 : 1;
        glad += 1;
      }
      if (failure > 0 && praise > 0 && !sarcastic) praised += 0.25;
      if (count(clause, words.thanks) > 0 && failure === 0 && !/\b(?:nothing|in advance)\b/.test(clause)) thanked += 1;
    }
  }
  return {
    letters,
    sentences: text.sentences.length,
    clauses,
    praised,
    failed,
    thanked,
    asked,
    glad,
    selling,
    rating: stars(text),
  };
}

/** How many marks of advertising a text bears, in any language. */
export function countSelling(text: ReadableText): number {
  return SELLING.filter((pattern) => pattern.test(text.own.slice(0, 6_000))).length;
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
