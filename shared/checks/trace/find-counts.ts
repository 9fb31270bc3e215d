/** Finds the numbers that are left: how many, how often. */
import type { Figure } from './figure.ts';
import { isTens, numberWord, readNumber } from './number-words.ts';

const NUMBER = /(?<![\w.,:/#$£€-])(\d+(?:[.,]\d+)*)(st|nd|rd|th|x)?(?![\d%])/g;
const WORD = /\p{L}+/gu;

/** The word that follows, which says what is counted. */
function nounAfter(folded: string, at: number): string {
  return /^[^\p{L}\n.!?]{1,2}(\p{L}+)/u.exec(folded.slice(at, at + 40))?.[1] ?? '';
}

/** List markers ("1." at the start) and the number one are no counts. */
export function findCounts(folded: string): Figure[] {
  const found: Figure[] = [];
  if (/\d/.test(folded)) {
    for (const match of folded.matchAll(NUMBER)) {
      const written = (match[1] ?? '').replace(/[.,]+$/, '');
      const start = match.index;
      const end = start + written.length + (match[2]?.length ?? 0);
      if (folded.slice(0, start).trim() === '' && /^[.)]\s/.test(folded.slice(end, end + 2))) continue;
      const values = readNumber(written);
      if (values.length > 0)
        found.push({
          kind: 'count',
          span: { start, end },
          text: folded.slice(start, end),
          values,
          noun: nounAfter(folded, end),
          word: false,
        });
    }
  }
  let tens: { value: number; start: number; end: number } | null = null;
  for (const match of folded.matchAll(WORD)) {
    const value = numberWord(match[0]);
    if (value === undefined) continue;
    const span = { start: match.index, end: match.index + match[0].length };
    if (tens !== null && value < 10 && span.start - tens.end === 1) {
      found.pop();
      found.push({
        kind: 'count',
        span: { start: tens.start, end: span.end },
        text: folded.slice(tens.start, span.end),
        values: [tens.value + value],
        noun: nounAfter(folded, span.end),
        word: true,
      });
      tens = null;
      continue;
    }
    found.push({ kind: 'count', span, text: match[0], values: [value], noun: nounAfter(folded, span.end), word: true });
    tens = isTens(match[0]) ? { value, ...span } : null;
  }
  return found;
}
