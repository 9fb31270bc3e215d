/**
 * Phrases of words and how they are found: a small pattern language, compiled once, matched in one pass over the words.
 * No phrase lives here; they are data in lexicon/.
 *
 * A phrase is elements separated by spaces. An element is alternatives joined by "|"; an alternative is a word, a stem
 * with a star ("refund*"), or a class ("@not", "@num", "@money"). A trailing "?" makes the element optional; "~3" stands
 * for up to three words of any kind; a leading "!" on the phrase makes it void when a negation stands just before it;
 * a leading "^" holds it to the beginning of a sentence. A phrase never crosses a sentence.
 */
import { WORD_CLASSES } from './lexicon/word-classes.ts';
import { plainWord, type StoryText, type Word } from './words.ts';

/** Phrases by weight: `{ 3: ['never arrived'], 1: ['parcel'] }`. */
export type WeightedPhrases = Readonly<Record<number, readonly string[]>>;

/** Weighted phrases by what they speak for. */
export type PhraseTable<Label extends string> = Readonly<Partial<Record<Label, WeightedPhrases>>>;

/** A phrase found. Words `first … end - 1`, offsets into `ReadableText.text`. */
export interface Hit<Label extends string = string> {
  readonly label: Label;
  readonly weight: number;
  readonly phrase: string;
  readonly first: number;
  readonly end: number;
  readonly start: number;
  readonly stop: number;
  readonly sentence: number;
}

interface Element {
  readonly words: ReadonlySet<string>;
  readonly stems: readonly string[];
  readonly number: boolean;
  readonly money: boolean;
  readonly optional: boolean;
  /** Up to so many words of any kind; 0 for an ordinary element. */
  readonly gap: number;
}

interface Phrase {
  readonly source: string;
  readonly label: string;
  readonly weight: number;
  readonly head: Element;
  /** All elements, null until the head first fits: most phrases of a book never meet their first word. */
  elements: readonly Element[] | null;
  readonly voidWhenNegated: boolean;
  readonly atStart: boolean;
}

/** Compiled phrases, looked up by their first word. */
export interface PhraseBook<Label extends string> {
  readonly byWord: ReadonlyMap<string, readonly Phrase[]>;
  /** Stems of three letters and more, by their first three letters. */
  readonly byStem: ReadonlyMap<string, readonly { stem: string; phrase: Phrase }[]>;
  readonly label?: Label;
}

const NUMBER_KEY = '\u0000number';
const MONEY_KEY = '\u0000money';
const NEGATIONS = WORD_CLASSES.not ?? new Set<string>();

function parseElement(source: string): Element {
  if (source.startsWith('~')) {
    return {
      words: new Set(),
      stems: [],
      number: false,
      money: false,
      optional: true,
      gap: Number.parseInt(source.slice(1), 10),
    };
  }
  const optional = source.endsWith('?');
  const words = new Set<string>();
  const stems: string[] = [];
  let number = false;
  let money = false;
  for (const written of (optional ? source.slice(0, -1) : source).split('|')) {
    const alternative = plainWord(written);
    if (alternative === '@num') number = true;
    else if (alternative === '@money') money = true;
    else if (alternative.startsWith('@')) {
      const known = WORD_CLASSES[alternative.slice(1)];
      if (known === undefined) throw new Error(`no word class ${alternative}`);
      for (const word of known) words.add(word);
    } else if (alternative.endsWith('*')) stems.push(alternative.slice(0, -1));
    else words.add(alternative);
  }
  if (number) for (const word of WORD_CLASSES.numberWords ?? []) words.add(word);
  return { words, stems, number, money, optional, gap: 0 };
}

/** The phrase without its marks. */
function bodyOf(source: string): string {
  return (source.startsWith('!') || source.startsWith('^') ? source.slice(1) : source).trim();
}

function parsePhrase(label: string, weight: number, source: string): Phrase {
  const body = bodyOf(source);
  const space = body.indexOf(' ');
  const head = parseElement(space < 0 ? body : body.slice(0, space));
  if (body === '' || head.gap > 0 || head.optional) throw new Error(`a phrase begins with a word: ${source}`);
  return {
    source,
    label,
    weight,
    head,
    elements: null,
    voidWhenNegated: source.startsWith('!'),
    atStart: source.startsWith('^'),
  };
}

/** The elements of a phrase, parsed when they are first asked for. */
function elementsOf(phrase: Phrase): readonly Element[] {
  phrase.elements ??= [phrase.head, ...bodyOf(phrase.source).split(/\s+/).slice(1).map(parseElement)];
  return phrase.elements;
}

/**
 * Compiles phrase tables into one book. Throws when the head of a phrase is not written in the language above; what follows
 * the head is parsed, and may throw, when the head is first met.
 */
export function compilePhrases<Label extends string>(tables: readonly PhraseTable<Label>[]): PhraseBook<Label> {
  const byWord = new Map<string, Phrase[]>();
  const byStem = new Map<string, { stem: string; phrase: Phrase }[]>();
  const add = (key: string, phrase: Phrase) => {
    const known = byWord.get(key);
    if (known === undefined) byWord.set(key, [phrase]);
    else known.push(phrase);
  };
  for (const table of tables) {
    for (const [label, weighted] of Object.entries<WeightedPhrases | undefined>(table)) {
      for (const [weight, sources] of Object.entries(weighted ?? {})) {
        for (const source of sources) {
          const phrase = parsePhrase(label, Number(weight), source);
          const { head } = phrase;
          for (const word of head.words) add(word, phrase);
          if (head.number) add(NUMBER_KEY, phrase);
          if (head.money) add(MONEY_KEY, phrase);
          for (const stem of head.stems) {
            if (stem.length < 3) throw new Error(`a stem at the head of a phrase has three letters or more: ${source}`);
            const key = stem.slice(0, 3);
            const known = byStem.get(key);
            if (known === undefined) byStem.set(key, [{ stem, phrase }]);
            else known.push({ stem, phrase });
          }
        }
      }
    }
  }
  return { byWord, byStem };
}

function elementFits(element: Element, word: Word): boolean {
  if (element.words.has(word.norm)) return true;
  if (element.number && word.type === 'number') return true;
  if (element.money && word.type === 'money') return true;
  for (const stem of element.stems) if (word.norm.startsWith(stem)) return true;
  return false;
}

/** Index after the last word of the match, or -1. Tries are bounded by the phrase's own length and gaps. */
function matchFrom(
  words: readonly Word[],
  elements: readonly Element[],
  at: number,
  index: number,
  stop: number,
): number {
  let position = index;
  for (let step = at; step < elements.length; step++) {
    const element = elements[step];
    if (element === undefined) return -1;
    if (element.gap > 0) {
      for (let skip = 0; skip <= element.gap; skip++) {
        const end = matchFrom(words, elements, step + 1, position + skip, stop);
        if (end >= 0) return end;
      }
      return -1;
    }
    const word = position < stop ? words[position] : undefined;
    if (word !== undefined && elementFits(element, word)) {
      if (element.optional) {
        const end = matchFrom(words, elements, step + 1, position + 1, stop);
        if (end >= 0) return end;
        continue;
      }
      position++;
    } else if (!element.optional) return -1;
  }
  return position;
}

/** Whether one of the three words before this one denies what follows. */
export function negatedBefore(words: readonly Word[], index: number, from: number): boolean {
  for (let back = index - 1; back >= Math.max(from, index - 3); back--) {
    const word = words[back];
    if (word !== undefined && NEGATIONS.has(word.norm)) return true;
  }
  return false;
}

/**
 * Every phrase of the book that occurs, in order of place. A phrase is reported once for each place it begins at, and
 * begins only at words marked in `inside`, where that is given.
 */
export function findPhrases<Label extends string>(
  text: StoryText,
  book: PhraseBook<Label>,
  inside?: Uint8Array,
): Hit<Label>[] {
  const hits: Hit<Label>[] = [];
  const { words, sentences } = text;
  for (const [index, word] of words.entries()) {
    if (inside !== undefined && inside[index] !== 1) continue;
    const sentence = sentences[word.sentence];
    if (sentence === undefined) continue;
    const attempt = (phrase: Phrase) => {
      if (phrase.atStart && index !== sentence.first) return;
      const end = matchFrom(words, elementsOf(phrase), 1, index + 1, sentence.end);
      if (end < 0) return;
      if (phrase.voidWhenNegated && negatedBefore(words, index, sentence.first)) return;
      const last = words[end - 1] ?? word;
      hits.push({
        label: phrase.label as Label,
        weight: phrase.weight,
        phrase: phrase.source,
        first: index,
        end,
        start: word.start,
        stop: last.end,
        sentence: word.sentence,
      });
    };
    for (const phrase of book.byWord.get(word.norm) ?? []) attempt(phrase);
    if (word.type !== 'word') {
      for (const phrase of book.byWord.get(word.type === 'number' ? NUMBER_KEY : MONEY_KEY) ?? []) attempt(phrase);
    }
    if (word.norm.length >= 3) {
      for (const { stem, phrase } of book.byStem.get(word.norm.slice(0, 3)) ?? []) {
        if (word.norm.startsWith(stem) && !phrase.head.words.has(word.norm)) attempt(phrase);
      }
    }
  }
  return hits;
}
