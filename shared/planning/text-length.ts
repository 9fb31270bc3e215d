/** How much a complaint says, in words, whatever its script. */

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/gu;
/** Letters of a script without spaces that make about one word. */
const LETTERS_A_WORD = 2;

/** Words between spaces; in scripts that put none, as many as the letters would make. */
export function wordsIn(text: string): number {
  const spaced = text.split(/\s+/u).filter((word) => word !== '').length;
  return Math.max(spaced, Math.round((text.match(UNSPACED)?.length ?? 0) / LETTERS_A_WORD));
}
