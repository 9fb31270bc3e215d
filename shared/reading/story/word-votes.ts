/** Votes of single words for classes, written as letters: how they are read and written. The votes themselves are data. */
import type { StoryText } from './words.ts';

const MIDDLE = 'm'.charCodeAt(0);
const FARTHEST = 12;

/** A vote as one letter: "m" for none, towards "z" for the class, towards "a" against it; `levels` a whole point. */
export function voteLetter(points: number, levels: number): string {
  const level = Math.max(-FARTHEST, Math.min(FARTHEST + 1, Math.round(points * levels)));
  return String.fromCharCode(MIDDLE + level);
}

/** Adds the votes of one word to the sums: a letter a class, in the order of the classes. */
export function addVotes(sums: Float64Array, letters: string, factor: number, levels: number): void {
  for (let i = 0; i < letters.length && i < sums.length; i++)
    sums[i]! += (factor * (letters.charCodeAt(i) - MIDDLE)) / levels;
}

/** Lines of "word letters" in the order of their words. */
export type VoteLines = readonly string[];

/** Cuts the data into lines. */
export function cutVotes(lines: string): VoteLines {
  return lines.trim().split('\n');
}

/** The letters of a word, "" for a word without votes; found by halving, since a text needs few of thousands of lines. */
export function votesOf(lines: VoteLines, word: string): string {
  const key = `${word} `;
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle] ?? '') < key) low = middle + 1;
    else high = middle;
  }
  const line = lines[low] ?? '';
  return line.startsWith(key) ? line.slice(key.length) : '';
}

/** Words that say nothing about what went wrong. */
const SILENT = new Set(
  (
    'the and but for not with from that this these those they them their there then than when where what which who whom how why ' +
    'you your yours our ours his her hers its she him was were been being are has have had having does did doing done will would ' +
    'can could should may might must shall into onto about after before again once over under out off own same too very just also ' +
    'all any both each few more most other some such only now here because while until although though since yes please hello dear ' +
    'regards thanks thank kind sincerely'
  ).split(' '),
);

/** Whether a normalised word may vote at all. */
export function isTelling(word: string): boolean {
  return word.length > 2 && !SILENT.has(word) && !/^x+$/.test(word);
}

/** Words of the first sentences count more: people open with what went wrong. */
const EARLY = 1.3;
const EARLY_SENTENCES = 2;

/** The words of a text that may vote, each once, with how much they count. */
export function tellingWords(text: StoryText): Map<string, number> {
  const found = new Map<string, number>();
  for (const { norm, type, sentence } of text.words) {
    if (type !== 'word' || found.has(norm) || !isTelling(norm)) continue;
    found.set(norm, sentence < EARLY_SENTENCES ? EARLY : 1);
  }
  return found;
}
