/** Small facts of theirs that a wording can take up: words of ours they quote, how long they waited. The words to look for come from the books. */

const OPEN = '["“„«»‘]';
const CLOSE = '["“”«»’]';
/** In words. */
const LONGEST_QUOTE = 7;
/** What may not come back in a reply. */
const UNSAYABLE = /[<>{}[\]@*_|\d]|https?:|\p{Lu}{4,}/u;

/** Words that somebody of ours is said to have used, after one of the words `said`; empty where there are none. */
export function quoteOf(text: string, said: string): string {
  const pattern = new RegExp(
    `(?<!\\p{L})(?:${said})[^.!?\\n"“„«»‘’]{0,30}${OPEN}\\s?([^"“”„«»\\n]{4,52})${CLOSE}`,
    'giu',
  );
  for (const match of text.matchAll(pattern)) {
    const words = (match[1] ?? '').trim().replace(/[\s.,;:!?…]+$/u, '');
    const count = words.split(/\s+/).length;
    if (count >= 2 && count <= LONGEST_QUOTE && !UNSAYABLE.test(words)) return words;
  }
  return '';
}

/** In UTF-16 code units. */
const BESIDE = 45;

/** A length of time that stands beside a word of waiting, as written; empty where there is none. */
export function waitOf(text: string, amount: string, waiting: string): string {
  const near = new RegExp(`(?<!\\p{L})(?:${waiting})`, 'iu');
  for (const match of text.matchAll(new RegExp(`(?<![\\p{L}\\d])(?:${amount})(?!\\p{L})`, 'giu'))) {
    const around = text.slice(Math.max(0, match.index - BESIDE), match.index + match[0].length + BESIDE);
    if (near.test(around)) return match[0];
  }
  return '';
}
