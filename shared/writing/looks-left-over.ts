/** What a plain check from outside takes for an unfilled place or a slip, although it is none: "finance", "a one-off". */

const LOOKS_LEFT_OVER = /nan|null|undefined|\ba [aeio]/i;

/** Whether words are better left out, because a tool on the way to the customer may stop the reply for them. */
export function looksLeftOver(words: string): boolean {
  return LOOKS_LEFT_OVER.test(words);
}
