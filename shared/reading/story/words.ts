/** The customer's text as a row of normalised words with their places. No meaning is given to any word here. */
import type { Span } from '../../domain/span.ts';
import type { ReadableText } from '../readable-text.ts';

/** A word, number or amount. Offsets are into `ReadableText.text`. */
export interface Word {
  /** Lower case, apostrophes straight, common slips and short forms spelled out ("dont" → "don't", "u" → "you"). */
  readonly norm: string;
  readonly start: number;
  readonly end: number;
  /** Index of the sentence it stands in. */
  readonly sentence: number;
  readonly type: 'word' | 'number' | 'money';
}

/** A sentence and the words it holds: `words[first] … words[end - 1]`. */
export interface SentenceWords {
  readonly span: Span;
  readonly first: number;
  readonly end: number;
}

/** What every story reader works on. */
export interface StoryText {
  readonly readable: ReadableText;
  readonly words: readonly Word[];
  readonly sentences: readonly SentenceWords[];
}

const LONGEST_NORM = 40;
const WORD = /\p{L}&\p{L}(?!\p{L})|[$£€¥₹]\s?\d[\d.,]*|\d[\d.,:]*\p{L}{0,8}|\p{L}[\p{L}\p{M}]*(?:['’][\p{L}]+)*/gu;

const SLIPS = new Map<string, string>(
  Object.entries({
    dont: "don't",
    doesnt: "doesn't",
    didnt: "didn't",
    isnt: "isn't",
    wasnt: "wasn't",
    werent: "weren't",
    arent: "aren't",
    havent: "haven't",
    hasnt: "hasn't",
    hadnt: "hadn't",
    wont: "won't",
    wouldnt: "wouldn't",
    cant: "can't",
    couldnt: "couldn't",
    shouldnt: "shouldn't",
    im: "i'm",
    ive: "i've",
    youre: "you're",
    youve: "you've",
    theyre: "they're",
    theyve: "they've",
    thats: "that's",
    whats: "what's",
    u: 'you',
    ur: 'your',
    r: 'are',
    y: 'y',
    pls: 'please',
    plz: 'please',
    plse: 'please',
    thx: 'thanks',
    cos: 'because',
    cuz: 'because',
    bc: 'because',
    recieve: 'receive',
    recieved: 'received',
    recieving: 'receiving',
    cancelled: 'canceled',
    cancelling: 'canceling',
    apologise: 'apologize',
    apologised: 'apologized',
    reciept: 'receipt',
    seperate: 'separate',
    definately: 'definitely',
    refunded: 'refunded',
    colour: 'color',
    favour: 'favor',
    neighbour: 'neighbor',
    neighbours: 'neighbors',
    cheque: 'check',
    cheques: 'checks',
    tyre: 'tire',
    tyres: 'tires',
  }),
);
SLIPS.delete('y');

const CONTRACTED = new Set(
  'it he she that what where there here who let how when this everything something'.split(' '),
);
const NOT_ASCII = /[^\0-\x7f]/;
const ELIDED = /^(?:l|d|j|n|s|c|m|t|qu|un|dell|all|nell|sull|dall|quell)'(?=.)/;

/** A word as phrases know it: lower case, without accents, elided articles ("n'était" → "etait") and the possessive ("mother's" → "mother"). */
export function plainWord(word: string): string {
  const straight = NOT_ASCII.test(word) ? word.replaceAll('’', "'").normalize('NFD').replace(/\p{M}/gu, '') : word;
  if (!straight.includes("'")) return straight;
  const whole = straight.replace(ELIDED, '');
  const owner = whole.endsWith("'s") ? whole.slice(0, -2) : whole;
  return CONTRACTED.has(owner) ? whole : owner;
}

/** Cuts the customer's own words into a row; linear in the length of the text. */
export function makeStoryText(readable: ReadableText): StoryText {
  const words: Word[] = [];
  const sentences: SentenceWords[] = [];
  for (const [index, span] of readable.sentences.entries()) {
    const first = words.length;
    const slice = readable.lower.slice(span.start, span.end);
    for (const match of slice.matchAll(WORD)) {
      const raw = match[0].replace(/[.,:]+$/, '');
      const start = span.start + match.index;
      const code = raw.charCodeAt(0);
      const type = '$£€¥₹'.includes(raw.charAt(0)) ? 'money' : code >= 48 && code <= 57 ? 'number' : 'word';
      const norm = plainWord(raw.slice(0, LONGEST_NORM));
      words.push({ norm: SLIPS.get(norm) ?? norm, start, end: start + raw.length, sentence: index, type });
    }
    sentences.push({ span, first, end: words.length });
  }
  return { readable, words, sentences };
}
