/** Weighs the cues of earlier contact and the words beside them: contact told without any set phrase. English only. */
import { CONTACT_START, CONTACT_WEIGHTS, CONTACT_WORDS } from './lexicon/contact-weights.ts';

const HUNDRED = 100;
const WORD = /[a-z]+(?:['’][a-z]+)?/g;
const READ_AT_MOST = 50_000;
const MOST_SCORE = 4;

/** The words of a text in lower case that may bear on whether there was earlier contact, each once. */
export function contactWords(lower: string): ReadonlySet<string> {
  return new Set(lower.slice(0, READ_AT_MOST).replaceAll('’', "'").match(WORD) ?? []);
}

/** What is weighed beside the words: how loudly the cues speak together, and which of them occur. */
export function contactMeasures(score: number, cues: readonly string[]): [string, number][] {
  return [
    ['score', Math.max(0, Math.min(MOST_SCORE, score))],
    ['any', cues.length > 0 ? 1 : 0],
    ...cues.map((id): [string, number] => [`cue ${id}`, 1]),
  ];
}

let book: ReadonlyMap<string, number> | null = null;

/** Parsed at the first use: a start that reads nothing should not pay for it. */
function wordBook(): ReadonlyMap<string, number> {
  book ??= new Map(
    CONTACT_WORDS.trim()
      .split('\n')
      .map((line) => {
        const [word = '', value] = line.split(' ');
        return [word, Number(value) / HUNDRED];
      }),
  );
  return book;
}

/** The probability, 0 to 1, that a text tells of earlier contact. */
export function likelihoodOfContact(lower: string, score: number, cues: readonly string[]): number {
  let sum = CONTACT_START;
  for (const [name, value] of contactMeasures(score, cues)) sum += value * (CONTACT_WEIGHTS[name] ?? 0);
  const words = wordBook();
  for (const word of contactWords(lower)) sum += words.get(word) ?? 0;
  return 1 / (1 + Math.exp(-sum));
}
