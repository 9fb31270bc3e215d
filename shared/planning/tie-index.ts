/** Finds the words that tie an entry of the playbook to one person's complaint. Nothing about what the entry gives. */
import type { Complaint } from '../domain/complaint.ts';
import type { Reading, TextPart } from '../domain/reading.ts';
import type { Span } from '../domain/span.ts';

/** Looks up words. */
export interface TieIndex {
  /** The first place where the words stand, or null. */
  find(tie: string): Span | null;
  /** All places, in their order. */
  findAll(tie: string): readonly Span[];
}

const UNREAD: ReadonlySet<TextPart['role']> = new Set([
  'header',
  'form-label',
  'signature',
  'quoted-thread',
  'forwarded-header',
  'disclaimer',
  'markup',
  'hidden',
]);

/** Joins words of a tie that need not stand side by side, only near each other: "driver + late". */
const BOTH = ' + ';
/** Near is about a sentence, in UTF-16 code units. */
const NEAR = 110;

const ENDINGS = ['', 's', 'es', "'s", 'd', 'ed', 'ing'] as const;

interface Word {
  readonly text: string;
  readonly span: Span;
}

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu)) {
    const span = { start: match.index, end: match.index + match[0].length };
    words.push({ text: match[0].toLowerCase().replaceAll('’', "'"), span });
  }
  return words;
}

function readWords(complaint: Complaint, reading: Reading): Word[] {
  const unread = reading.parts.filter((part) => UNREAD.has(part.role)).map((part) => part.span);
  let next = 0;
  return wordsOf(complaint.text).filter((word) => {
    while (next < unread.length && (unread[next]?.end ?? 0) <= word.span.start) next += 1;
    const part = unread[next];
    return part === undefined || word.span.end <= part.start;
  });
}

/** Entries are few and come again with every draft; the words of a tie never change. */
const KNOWN = new Map<string, readonly string[]>();
const MOST_KEPT = 20_000;

function wordsOfTie(tie: string): readonly string[] {
  const known = KNOWN.get(tie);
  if (known !== undefined) return known;
  const found = wordsOf(tie).map((word) => word.text);
  if (KNOWN.size >= MOST_KEPT) KNOWN.clear();
  KNOWN.set(tie, found);
  return found;
}

function endsLike(word: string, tie: string): boolean {
  return (
    word.startsWith(tie) &&
    ENDINGS.some((ending) => word.length === tie.length + ending.length && word.endsWith(ending))
  );
}

/**
 * Words match whole, in any case; the last word of a tie may carry an ordinary ending (dog, dogs, dog's). Words joined
 * by " + " only have to stand near each other, in any order; the place found is that of the first. Words that the customer did not write themselves (quoted threads, signatures, hidden text) are left out.
 */
export function indexTies(complaint: Complaint, reading: Reading): TieIndex {
  const words = readWords(complaint, reading);
  const places = new Map<string, number[]>();
  words.forEach((word, index) => {
    const list = places.get(word.text);
    if (list === undefined) places.set(word.text, [index]);
    else list.push(index);
  });
  const placesOf = (first: string, last: boolean): number[] =>
    last
      ? ENDINGS.flatMap((ending) => places.get(first + ending) ?? []).sort((a, b) => a - b)
      : (places.get(first) ?? []);
  const sideBySide = (tie: string): Span[] => {
    const wanted = wordsOfTie(tie);
    const first = wanted[0];
    if (first === undefined) return [];
    const found: Span[] = [];
    for (const start of placesOf(first, wanted.length === 1)) {
      const fits = wanted.every((text, offset) => {
        const word = words[start + offset]?.text ?? '';
        return offset === wanted.length - 1 ? endsLike(word, text) : word === text;
      });
      const from = words[start]?.span;
      const to = words[start + wanted.length - 1]?.span;
      if (fits && from !== undefined && to !== undefined) found.push({ start: from.start, end: to.end });
    }
    return found;
  };
  const findAll = (tie: string): readonly Span[] => {
    if (!tie.includes(BOTH)) return sideBySide(tie);
    const [first = [], ...others] = tie.split(BOTH).map(sideBySide);
    const near = (a: Span, b: Span) => b.start - a.end <= NEAR && a.start - b.end <= NEAR;
    return first.filter((place) => others.every((places) => places.some((other) => near(place, other))));
  };
  return { findAll, find: (tie) => findAll(tie)[0] ?? null };
}
