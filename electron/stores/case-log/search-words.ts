/** What a person types into the search, as a query for the index and as marks in a text. */
import type { CaseExcerpt } from '../../../shared/domain/case-query.ts';
import type { Span } from '../../../shared/domain/span.ts';

/** Words that have to follow each other, folded. The last word of an unfinished search may be half a word. */
export interface SearchTerm {
  readonly words: readonly string[];
  readonly half: boolean;
}

const MOST_TERMS = 8;
/** Every case has a word that begins with any one letter: it says nothing and would cost the most. */
const ONE_LETTER = /^[a-z0-9]$/;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** As the index folds: small letters without accents. */
export function foldWord(word: string): string {
  // Most words are plain letters, for which the long way is a waste.
  if (/^[\w]*$/.test(word)) return word.toLowerCase();
  return word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

const wordsIn = (text: string): string[] => [...text.matchAll(WORD)].map(([word]) => foldWord(word)).filter(Boolean);

/** Quoted stretches stand together; so do the parts of an address or an amount. */
export function searchTerms(typed: string): SearchTerm[] {
  const terms: SearchTerm[] = [];
  typed.split('"').forEach((stretch, index, all) => {
    const quoted = index % 2 === 1;
    const pieces = quoted ? [stretch] : stretch.split(/\s+/);
    pieces.forEach((piece, at) => {
      const words = wordsIn(piece);
      const last = !quoted && index === all.length - 1 && at === pieces.length - 1;
      const begun = last && words.length === 1 && ONE_LETTER.test(words[0] ?? '');
      if (words.length > 0 && !begun) terms.push({ words, half: last });
    });
  });
  return terms.slice(0, MOST_TERMS);
}

/** A query in the language of FTS5. Words hold letters and digits only, so nothing in them can be an operator. */
export function matchOf(terms: readonly SearchTerm[], facets: readonly string[], customer = ''): string {
  const parts = [
    ...terms.map(({ words, half }) => `{customer complaint reply notes} : "${words.join(' ')}"${half ? ' *' : ''}`),
    ...facets.map((facet) => `facets : "${facet}"`),
    ...(customer === '' ? [] : [`customer : "${wordsIn(customer).join(' ')}"`]),
  ];
  return parts.map((part) => `(${part})`).join(' AND ');
}

/** As much of a text as is looked at for marks, in UTF-16 units. */
const LOOKED_AT = 8_000;
/** The most places that are marked for one term. */
const MOST_MARKS = 20;
const BEFORE = 50;
const LENGTH = 180;
/** Letters in a word, about, with the blank behind it. */
const WORD_LENGTH = 6;

/** Folded so that every place stays where it is; a letter that would become longer stays as it is. */
function foldInPlace(text: string): string {
  const looked = text.slice(0, LOOKED_AT);
  const lower = looked.toLowerCase();
  if (lower.length === looked.length && !/[\u0080-\uffff]/.test(lower)) return lower;
  return looked.replaceAll(/[\u0080-\uffffA-Z]/g, (letter) => {
    const folded = foldWord(letter);
    return folded.length === 1 ? folded : letter;
  });
}

const isWordLetter = (letter: string | undefined): boolean =>
  letter !== undefined && /[\p{L}\p{N}\p{M}\ud800-\udfff]/u.test(letter);

/** Where the words of a term end that begin at a place, or -1 when they do not stand there. */
function endOfTerm(folded: string, at: number, { words, half }: SearchTerm): number {
  let end = at;
  for (const [index, word] of words.entries()) {
    if (index > 0) while (end < folded.length && !isWordLetter(folded[end])) end += 1;
    if (!folded.startsWith(word, end)) return -1;
    end += word.length;
    if (!isWordLetter(folded[end])) continue;
    if (!half || index < words.length - 1) return -1;
    while (isWordLetter(folded[end])) end += 1;
  }
  return end;
}

function hits(folded: string, term: SearchTerm, most: number): Span[] {
  const found: Span[] = [];
  const [word = ''] = term.words;
  if (word === '') return found;
  let at = folded.indexOf(word);
  while (at >= 0 && found.length < most) {
    const end = isWordLetter(folded[at - 1]) ? -1 : endOfTerm(folded, at, term);
    if (end > 0) found.push({ start: at, end });
    at = folded.indexOf(word, Math.max(at + 1, end));
  }
  return found;
}

/** How often the terms stand in a text, each counted three times at most, for its length. */
export function fitOf(text: string, terms: readonly SearchTerm[]): number {
  if (text === '') return 0;
  const folded = foldInPlace(text);
  const count = terms.reduce((sum, term) => sum + hits(folded, term, 3).length, 0);
  return count / Math.log2(8 + folded.length / WORD_LENGTH);
}

/** The stretch of the first text with the most of the terms, on one line, with its marks; null when none is there. */
export function excerptOf(
  texts: readonly { from: CaseExcerpt['from']; text: string }[],
  terms: readonly SearchTerm[],
): CaseExcerpt | null {
  let best: { from: CaseExcerpt['from']; text: string; marks: Span[]; terms: number } | null = null;
  for (const { from, text } of texts) {
    if (text === '') continue;
    const folded = foldInPlace(text);
    const byTerm = terms.map((term) => hits(folded, term, MOST_MARKS)).filter((found) => found.length > 0);
    if (byTerm.length > (best?.terms ?? 0)) {
      const marks = byTerm.flat().sort((a, b) => a.start - b.start || b.end - a.end);
      best = { from, text, marks, terms: byTerm.length };
    }
    if (byTerm.length === terms.length) break;
  }
  if (best === null) return null;
  const { from, text, marks } = best;
  const first = marks[0]?.start ?? 0;
  let start = Math.max(0, first - BEFORE);
  if (start > 0) {
    const blank = text.indexOf(' ', start);
    start = blank >= 0 && blank < first ? blank + 1 : first;
  }
  const end = Math.min(text.length, start + LENGTH);
  const lead = start > 0 ? '…' : '';
  const shown = `${lead}${text.slice(start, end).replaceAll(/\s/g, ' ')}${end < text.length ? '…' : ''}`;
  const kept: Span[] = [];
  for (const mark of marks) {
    const moved = { start: mark.start - start + lead.length, end: mark.end - start + lead.length };
    const previous = kept.at(-1);
    if (mark.end <= end && (previous === undefined || moved.start >= previous.end)) kept.push(moved);
  }
  return { from, text: shown, marks: kept };
}
