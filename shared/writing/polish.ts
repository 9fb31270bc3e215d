/** The last hand on a finished section: spaces, capitals, a/an, doubled words and stops. It never changes what is said. */

const SPACES = /[^\S\n]+/g;
const SPACE_BEFORE_STOP = /[^\S\n]+([,.;:!?])/g;
const MANY_STOPS = /[!?]\.+|\.{2,}/g;
const SPACE_BEFORE_POINT = /[^\S\n]+([,.])/g;
const DOUBLE_COMMA = /,\s*,+/g;
const COMMA_STOP = /,\s*([.!?;:])/g;
const DOUBLED_WORD =
  /\b(the|a|an|to|of|and|in|on|for|is|was|we|it|be|at|by|with|your|our|my|I|will|or|as|from)(?: \1\b(?!-))+/g;
const ARTICLE = /(?<!\p{L})([Aa])(n?) (["“'‘]?)([A-Za-z0-9][\w'’-]*)/gu;
const VOWEL_SOUND_LETTERS = /^[AEFHILMNORSX](?:[A-Z0-9-]|$)/;
const STARTS_WITH_VOWEL = /^[aeiou]/i;
const SOUNDS_LIKE_CONSONANT = /^(?:uni(?!n|m)|use|usu|util|ufo|euro|eulog|one\b|one-|once|ubiq|uten|u-|us\b|uk\b)/i;
const SILENT_H = /^(?:hour|honest|honou?r|heir)/i;
const VOWEL_NUMBER = /^(?:8|11(?!\d)|18(?!\d)|80|8\d)/;
const SENTENCE_START = /(^|[.!?]["”’)]?[^\S\n]+|\n[^\S\n]*)(["“‘(]?)([a-zà-öø-ÿ])/g;
const ABBREVIATION =
  /(?:\b(?:[aApP]\.m|[eE]\.g|[iI]\.e|approx|no|etc|Mr|Mrs|Ms|Dr|St|vs|Inc|Ltd|Co|Corp|Jr|Sr|[A-Z]))\.["”’)]?\s+$/;
const LOWER_BRANDS = /^(?:i(?:Phone|Pad|Pod|Mac|OS|Cloud|Tunes)|e(?:Bay|SIM))/;
const TRAILING_SPACE = /[^\S\n]+\n/g;
const MANY_LINES = /\n{3,}/g;
/** A quotation may be in another language, where a lone i is a word. */
const QUOTATION = /(“[^”]*”)/;
const LONE_I = /(?<!\p{L})i(?!\p{L})(?=(?:'(?:m|ll|ve|d))?\b(?![.'’-]))/gu;

/** `english` switches the rules that only hold for English: a/an and the pronoun I. */
export function polish(text: string, english: boolean): string {
  let result = text
    .replace(SPACES, ' ')
    .replace(TRAILING_SPACE, '\n')
    .replace(MANY_LINES, '\n\n')
    .replace(english ? SPACE_BEFORE_STOP : SPACE_BEFORE_POINT, '$1')
    .replace(DOUBLE_COMMA, ',')
    .replace(COMMA_STOP, '$1')
    .replace(MANY_STOPS, (stops) => (stops.length > 2 && stops[0] === '.' ? '...' : (stops[0] ?? '')));
  if (english) {
    result = result
      .split(QUOTATION)
      .map((part, at) => (at % 2 === 1 ? part : part.replace(LONE_I, 'I')))
      .join('')
      .replace(DOUBLED_WORD, '$1')
      .replace(ARTICLE, rightArticle)
      .replace(DOUBLED_WORD, '$1');
  }
  return capitalise(result).trim();
}

function rightArticle(all: string, a: string, _n: string, quote: string, word: string): string {
  if (a === 'A' && all[1] === ' ' && /^[A-Z]/.test(word) && word.length === 1) return all;
  return `${a}${takesAn(word) ? 'n' : ''} ${quote}${word}`;
}

/** Whether a word is spoken with a vowel at its start. */
export function takesAn(word: string): boolean {
  if (/^\d/.test(word)) return VOWEL_NUMBER.test(word);
  if (VOWEL_SOUND_LETTERS.test(word)) return true;
  if (/^[A-Z]{2}/.test(word) && !/^[AEIO]/.test(word)) return false;
  if (SILENT_H.test(word)) return true;
  return STARTS_WITH_VOWEL.test(word) && !SOUNDS_LIKE_CONSONANT.test(word);
}

function capitalise(text: string): string {
  return text.replace(SENTENCE_START, (all, before: string, quote: string, letter: string, at: number) => {
    const start = at + before.length + quote.length;
    if (LOWER_BRANDS.test(text.slice(start, start + 8))) return all;
    if (before !== '' && ABBREVIATION.test(text.slice(Math.max(0, at - 8), at + before.length))) return all;
    return `${before}${quote}${letter.toUpperCase()}`;
  });
}
