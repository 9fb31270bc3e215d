/** How hot a text is: one sum over its measures and words, cut into levels by bars. Weights are data elsewhere. */
import { HEAT_BARS, HEAT_MEASURES, HEAT_START, HEAT_WORDS } from './lexicon/heat-weights.ts';
import type { StoryText } from './words.ts';

const HUNDRED = 100;
const LONGEST_STEM = 8;

/** A word without its commonest endings. */
function stemOf(word: string): string {
  return word.length <= 4 ? word : word.replace(/(?:ing|ed|es|s|ly)$/, '').slice(0, LONGEST_STEM);
}

/** The words of a text that may bear on its heat, each once. */
export function heatWords(text: StoryText): string[] {
  const found = new Set<string>();
  for (const word of text.words) if (word.type === 'word') found.add(stemOf(word.norm));
  return [...found];
}

let book: ReadonlyMap<string, number> | null = null;

/** Parsed at the first use: a start that reads nothing should not pay for it. */
function wordBook(): ReadonlyMap<string, number> {
  book ??= new Map(
    HEAT_WORDS.trim()
      .split('\n')
      .map((line) => {
        const [word = '', value] = line.split(' ');
        return [word, Number(value) / HUNDRED];
      }),
  );
  return book;
}

/** The level, 0 to 3, and how far the heat is from the nearest bar, 0 to 1. */
export function heatLevel(text: StoryText, measures: ReadonlyMap<string, number>): { level: number; margin: number } {
  let heat = HEAT_START;
  for (const [name, value] of measures) heat += value * (HEAT_MEASURES[name] ?? 0);
  const words = wordBook();
  for (const word of heatWords(text)) heat += words.get(word) ?? 0;
  const level = HEAT_BARS.filter((bar) => heat >= bar).length;
  return { level, margin: Math.min(1, Math.min(...HEAT_BARS.map((bar) => Math.abs(heat - bar)))) };
}
