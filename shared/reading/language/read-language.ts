/** Names the language of a text, and further languages with a real share of it. Uses n-grams for most, small words for close calls. */
import { eld } from 'eld/extrasmall';
import type { Reading } from '../../domain/reading.ts';
import type { ReadableText } from '../readable-text.ts';
import { FUNCTION_WORDS } from './function-words.ts';

/** Longer texts are judged by their beginning and end. */
const ENOUGH = 1_500;
/** Longer "words" are scripts without spaces or noise; noise is dropped, such scripts are kept by their letters. */
const LONGEST_WORD = 400;
const UNSPACED = /[\u0e00-\u0e7f\u3040-\u9fff\uac00-\ud7af]/;
const SHORTEST_SENTENCE = 24;
const REAL_SHARE = 0.15;

const LANGUAGES_OF = new Map<string, string[]>();
for (const [language, words] of Object.entries(FUNCTION_WORDS)) {
  for (const word of new Set(words.split(' '))) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), language]);
}

/** Scripts that settle the language alone. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\u3040-\u30ff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['zh', /[\u4e00-\u9fff]/g],
  ['el', /[\u0370-\u03ff]/g],
  ['he', /[\u0590-\u05ff]/g],
  ['th', /[\u0e00-\u0e7f]/g],
  ['ka', /[\u10a0-\u10ff]/g],
  ['hy', /[\u0530-\u058f]/g],
  ['ta', /[\u0b80-\u0bff]/g],
  ['te', /[\u0c00-\u0c7f]/g],
  ['bn', /[\u0980-\u09ff]/g],
  ['gu', /[\u0a80-\u0aff]/g],
  ['pa', /[\u0a00-\u0a7f]/g],
];

const JAPANESE = /[\u3040-\u30ff\u4e00-\u9fff]/g;
const JAPANESE_SHARE = 0.35;

interface Judgement {
  code: string;
  confidence: number;
}

/** The language of the customer's own words; of the whole text when there are none. */
export function readLanguage(text: ReadableText): Reading['language'] {
  const own = lettersOf(text.own);
  const sample = own.length >= 3 ? own : lettersOf(text.evidence);
  const main = judge(sample.length > ENOUGH ? `${sample.slice(0, ENOUGH - 400)} ${sample.slice(-400)}` : sample);
  return { ...main, also: main.code === 'und' ? [] : otherLanguages(text, main.code) };
}

/** Links, addresses, handles, and codes; a sentence without spaces may hold figures. */
function misleads(word: string): boolean {
  return /@|:\/\/|^www\./.test(word) || (/\d|X{2}/.test(word) && !UNSPACED.test(word));
}

/** Words without links, addresses, codes and names of accounts, which mislead. */
function lettersOf(text: string): string {
  return text
    .slice(0, 20_000)
    .split(/\s+/)
    .filter((word) => word.length <= LONGEST_WORD && !misleads(word))
    .join(' ')
    .replace(/[^\p{L}\p{M}' ]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}

function judge(sample: string): Judgement {
  if (!/\p{L}/u.test(sample)) return { code: 'und', confidence: 0 };
  const script = byScript(sample);
  if (script !== null) return script;
  const lower = sample.toLowerCase();
  const guess = eld.detect(lower);
  const words = lower.split(' ').slice(0, 300);
  const votes = new Map<string, number>();
  for (const word of words) {
    const languages = LANGUAGES_OF.get(word);
    if (languages !== undefined)
      for (const language of languages) votes.set(language, (votes.get(language) ?? 0) + 1 / languages.length);
  }
  const ranked = [...votes].sort((a, b) => b[1] - a[1]);
  const [top, second] = ranked;
  const code = guess.language === '' ? 'und' : guess.language;
  const voteOfGuess = votes.get(code) ?? 0;
  const clear = top !== undefined && top[1] >= 1.4 * (second?.[1] ?? 0);
  if (top !== undefined && top[0] === code) return { code, confidence: words.length < 4 ? 0.8 : 0.97 };
  if (top !== undefined && clear && (top[1] >= 1 || words.length <= 4) && top[1] > voteOfGuess + 0.4)
    return { code: top[0], confidence: words.length < 4 ? 0.6 : 0.85 };
  // One or two words without a small word among them say little; English is the likeliest guess.
  if (/^[a-z' ]+$/.test(lower) && words.length <= 2 && voteOfGuess === 0 && !guess.isReliable())
    return { code: 'en', confidence: 0.3 };
  if (code === 'und') return top === undefined ? { code: 'und', confidence: 0 } : { code: top[0], confidence: 0.5 };
  // Languages without a list of small words need a reliable guess where another has some.
  if (
    FUNCTION_WORDS[code] === undefined &&
    top !== undefined &&
    top[1] >= 2 &&
    /^[\p{Script=Latin}' ]+$/u.test(lower) &&
    clear
  )
    return { code: top[0], confidence: 0.6 };
  return { code: code === 'ms' ? 'id' : code, confidence: guess.isReliable() ? 0.85 : 0.5 };
}

function byScript(sample: string): Judgement | null {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [code, pattern] of SCRIPTS) {
    const share = (sample.match(pattern)?.length ?? 0) / letters;
    // Japanese is written with Chinese characters too; a tenth of kana settles it, unless it is a quotation amid other letters.
    const written = code === 'ja' ? (sample.match(JAPANESE)?.length ?? 0) / letters : share;
    if (share >= (code === 'ja' ? 0.1 : 0.5) && written >= JAPANESE_SHARE) return { code, confidence: 0.98 };
  }
  return null;
}

/** Whether small words of a language make up a good share of a sentence: then nothing else needs to be asked. */
function speaks(sentence: string, language: string): boolean {
  const words = sentence.toLowerCase().split(' ');
  let own = 0;
  for (const word of words) if (LANGUAGES_OF.get(word)?.includes(language) === true) own += 1;
  return own * 5 >= words.length;
}

function otherLanguages(text: ReadableText, main: string): string[] {
  const shares = new Map<string, number>();
  let all = 0;
  for (const { start, end } of text.sentences.slice(0, 60)) {
    const sentence = lettersOf(text.own.slice(start, Math.min(end, start + 400)));
    if (sentence.length < SHORTEST_SENTENCE) continue;
    all += sentence.length;
    if (speaks(sentence, main)) continue;
    const { code, confidence } = judge(sentence);
    if (code !== main && code !== 'und' && confidence >= 0.85)
      shares.set(code, (shares.get(code) ?? 0) + sentence.length);
  }
  return [...shares]
    .filter(([, length]) => length >= REAL_SHARE * all)
    .sort((a, b) => b[1] - a[1])
    .map(([code]) => code);
}
