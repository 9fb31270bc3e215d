/** Turns complaint words of some languages into English ones, so that what English words vote for can be asked of them. */
import { ENGLISH_OF } from './lexicon/english-of.ts';
import type { StoryText } from './words.ts';

const LANGUAGES: readonly string[] = ['es', 'fr', 'de', 'pt', 'it', 'nl'];
const SHORTEST_STEM = 3;

interface Stem {
  readonly stem: string;
  readonly english: string;
}
const books = new Map<string, ReadonlyMap<string, readonly Stem[]>>();

/** The stems of one language by their first letters; longer ones first. */
function bookOf(language: string): ReadonlyMap<string, readonly Stem[]> {
  const known = books.get(language);
  if (known !== undefined) return known;
  const column = LANGUAGES.indexOf(language) + 1;
  const book = new Map<string, Stem[]>();
  for (const line of ENGLISH_OF.trim().split('\n')) {
    const cells = line.split(' ');
    const english = cells[0] ?? '';
    for (const stem of (cells[column] ?? '-').split('/')) {
      if (stem.length < SHORTEST_STEM) continue;
      const key = stem.slice(0, SHORTEST_STEM);
      const stems = book.get(key);
      if (stems === undefined) book.set(key, [{ stem, english }]);
      else stems.push({ stem, english });
    }
  }
  for (const stems of book.values()) stems.sort((a, b) => b.stem.length - a.stem.length);
  books.set(language, book);
  return book;
}

/** Whether texts of a language can be put into English words. */
export function knowsEnglishOf(language: string): boolean {
  return LANGUAGES.includes(language);
}

/** The same text with the words that are known put into English and all others left out. */
export function inEnglish(text: StoryText, language: string): StoryText {
  const book = bookOf(language);
  const words = text.words.flatMap((word) => {
    const found = book.get(word.norm.slice(0, SHORTEST_STEM))?.find(({ stem }) => word.norm.startsWith(stem));
    return found === undefined ? [] : [{ ...word, norm: found.english }];
  });
  return { ...text, words };
}
