/** How a text is written: shouting, capitals, length. What it says is read elsewhere. */
import type { StoryText } from './words.ts';

/** The manner of a text. */
export interface Manner {
  /** Runs of exclamation marks, a run of two or more counting as two. */
  readonly exclamations: number;
  /** Words of three letters and more in capitals amid ordinary ones. */
  readonly shouted: number;
  /** True when the whole text is in capitals, as old forms make it by themselves. */
  readonly allCaps: boolean;
  /** Words masked by the publisher ("XXXX"). */
  readonly masked: number;
  readonly words: number;
}

const EXCLAMATION = 33;

/** Reads the manner off the text. */
export function readManner(text: StoryText): Manner {
  const { own } = text.readable;
  let exclamations = 0;
  for (let i = own.indexOf('!'); i >= 0; i = own.indexOf('!', i + 1)) {
    const run = own.charCodeAt(i - 1) === EXCLAMATION ? (own.charCodeAt(i - 2) === EXCLAMATION ? 3 : 2) : 1;
    if (run <= 2) exclamations++;
  }
  let capitals = 0;
  let long = 0;
  let masked = 0;
  for (const word of text.words) {
    if (word.type !== 'word' || word.end - word.start < 3) continue;
    if (/^x+$/.test(word.norm)) {
      masked++;
      continue;
    }
    long++;
    const raw = own.slice(word.start, word.end);
    if (raw === raw.toUpperCase() && raw !== raw.toLowerCase()) capitals++;
  }
  const allCaps = long > 4 && capitals > long * 0.7;
  return { exclamations, shouted: allCaps ? 0 : capitals, allCaps, masked, words: text.words.length };
}
