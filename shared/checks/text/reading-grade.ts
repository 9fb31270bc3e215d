/** How many years of school a text asks for. English; judges nothing. */
import type { SentenceView } from '../sentence-view.ts';

/** Syllables by groups of vowels, silent endings left out; at least one. Takes a folded word. */
export function syllablesOf(word: string): number {
  const groups = word
    .replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, '')
    .replace(/^y/, '')
    .match(/[aeiouy]{1,2}/g);
  return Math.max(1, groups?.length ?? 0);
}

/** The Flesch–Kincaid grade; null below 25 words, where it says nothing. */
export function readingGrade(sentences: readonly SentenceView[]): number | null {
  let words = 0;
  let syllables = 0;
  for (const { tokens } of sentences) {
    for (const { word } of tokens) {
      words++;
      syllables += /^\d/.test(word) ? 1 : syllablesOf(word);
    }
  }
  if (words < 25 || sentences.length === 0) return null;
  return 0.39 * (words / sentences.length) + 11.8 * (syllables / words) - 15.59;
}
