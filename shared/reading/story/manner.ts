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
  /** Question marks. */
  readonly questions: number;
  /** How many words in a hundred are of a class; see CLASSES. */
  readonly shares: Readonly<Record<WordShare, number>>;
}

/** Classes of words whose share of a text tells how it is meant. */
export type WordShare = 'you' | 'i' | 'they' | 'intense' | 'report' | 'courtesy' | 'denial' | 'bare';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Whom a text addresses, how much it stresses, and whether it is told like a report. */
const CLASSES: Readonly<Record<WordShare, ReadonlySet<string>>> = {
  you: list(`you your yours you're you've you'll yourself yourselves`),
  i: list(`i my me mine i'm i've i'd i'll myself we our us we've we're`),
  they: list(`they them their they're they've he she him her his staff people company bank`),
  intense: list(`very so absolutely completely totally utterly extremely really ever every all even just literally truly
    such entire whole constantly repeatedly continuously endless countless multiple numerous never nothing nobody still
    again yet only finally total complete blatant blatantly clearly obviously simply`),
  report: list(`contact owner consumer vehicle stated dealer manufacturer failure mileage notified approximately unit
    reported occurred experienced observed noted noticed regarding patient appointment service`),
  courtesy: list(`please thanks thank grateful kindly appreciate regards sincerely hello hi dear cheers welcome kind
    hope perhaps maybe possibly slightly little bit wonder wondering otherwise overall lovely nice good great helpful
    friendly excellent brilliant understand sure glad happy`),
  denial:
    list(`not no never don't didn't doesn't won't can't cannot couldn't wouldn't isn't wasn't weren't haven't hasn't
    refuse refused refuses refusing denied ignored without unable`),
  bare: list(`lie lied lies lying liar scam fraud steal stole stolen theft illegal illegally unlawful criminal harass
    harassing harassment threaten threatened threatening demand outrageous ridiculous disgusting unacceptable terrible
    horrible awful worst pathetic joke rude disrespectful nightmare ruined destroyed violated violation violations
    violating abuse abusive predatory unfair unjust wrong wrongfully fault blame excuse excuses shame disgrace insult
    insulting humiliated angry furious livid upset fed sick tired`),
};
const WORD_SHARES = Object.keys(CLASSES) as readonly WordShare[];

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
  const counts: Record<WordShare, number> = {
    you: 0,
    i: 0,
    they: 0,
    intense: 0,
    report: 0,
    courtesy: 0,
    denial: 0,
    bare: 0,
  };
  for (const { norm } of text.words) for (const share of WORD_SHARES) if (CLASSES[share].has(norm)) counts[share]++;
  const perHundred = 100 / Math.max(20, text.words.length);
  for (const share of WORD_SHARES) counts[share] *= perHundred;
  let questions = 0;
  for (let i = own.indexOf('?'); i >= 0; i = own.indexOf('?', i + 1)) questions++;
  const allCaps = long > 4 && capitals > long * 0.7;
  return {
    exclamations,
    shouted: allCaps ? 0 : capitals,
    allCaps,
    masked,
    words: text.words.length,
    questions,
    shares: counts,
  };
}
