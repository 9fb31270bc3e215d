/** Reads how upset a person is, from what they say and how they write it. Phrases are data elsewhere. */
import type { Temper } from '../../domain/reading.ts';
import type { KnownSoFar } from './known-so-far.ts';
import type { TemperCue } from './lexicon/temper-en.ts';
import type { StoryBooks } from './lexicons.ts';
import { findPhrases, type Hit } from './phrases.ts';
import { asConfidence } from './quote.ts';
import type { StoryText } from './words.ts';

/** What the manner of writing shows. Shares are between 0 and 1. */
export interface Manner {
  /** Exclamation marks, a row of them counting as two. */
  readonly exclamations: number;
  /** Words of three letters and more in capitals amid ordinary ones. */
  readonly shouted: number;
  /** True when the whole text is in capitals, which old forms do by themselves. */
  readonly allCaps: boolean;
  readonly words: number;
}

/** Reads the manner off the text. */
export function readManner(text: StoryText): Manner {
  const { own } = text.readable;
  let exclamations = 0;
  for (let i = 0; i < own.length; i++) {
    if (own.charCodeAt(i) !== 33) continue;
    const before = own.charCodeAt(i - 1) === 33;
    if (!before) exclamations++;
    else if (own.charCodeAt(i - 2) !== 33) exclamations++;
  }
  let capitals = 0;
  let long = 0;
  for (const word of text.words) {
    if (word.type !== 'word' || word.end - word.start < 3) continue;
    long++;
    const raw = own.slice(word.start, word.end);
    if (raw === raw.toUpperCase() && raw !== raw.toLowerCase() && !/^X+$/.test(raw)) capitals++;
  }
  const allCaps = long > 4 && capitals > long * 0.7;
  return { exclamations, shouted: allCaps ? 0 : capitals, allCaps, words: text.words.length };
}

/** Sums of the cues, the same phrase once. */
export function sumCues(hits: readonly Hit<TemperCue>[]): Record<TemperCue, number> {
  const sums: Record<TemperCue, number> = { hot: 0, mild: 0, calm: 0, sarcasm: 0, abuse: 0, swearing: 0 };
  const seen = new Set<string>();
  for (const hit of hits) {
    const key = `${hit.label} ${hit.phrase}`;
    sums[hit.label] += seen.has(key) ? hit.weight * 0.25 : hit.weight;
    seen.add(key);
  }
  return sums;
}

/** How upset the person is, with the words that show it. */
export function readTemper(text: StoryText, books: StoryBooks, known: KnownSoFar): Temper {
  const hits = findPhrases(text, books.temper);
  const sums = sumCues(hits);
  const manner = readManner(text);
  const loud = Math.min(3, manner.exclamations * 0.5) + Math.min(2, manner.shouted * 0.25);
  const heat = sums.hot + sums.swearing * 1.2 + sums.abuse + sums.sarcasm * 0.6 + loud - Math.min(6, sums.calm) * 0.35;
  let level = 0;
  if (known.kind === 'not-a-complaint') level = 0;
  else if (heat >= 14 && (sums.swearing > 0 || sums.abuse > 0)) level = 3;
  else if (heat >= 4.5) level = 2;
  else if (heat >= 1 || sums.mild - sums.calm >= 1) level = 1;
  const telling = hits
    .filter((hit) =>
      level === 0 ? hit.label === 'calm' : hit.label !== 'calm' && (hit.weight >= 2 || hit.label === 'hot'),
    )
    .sort((a, b) => b.weight - a.weight || a.start - b.start);
  return {
    level,
    spans: telling.slice(0, 4).map((hit) => text.readable.originalSpan(hit.start, hit.stop)),
    confidence: asConfidence(0.45 + Math.min(0.4, Math.abs(heat) * 0.04)),
    sarcastic: sums.sarcasm >= 2 && level > 0,
    abusive: sums.abuse >= 3 && level > 0,
  };
}
