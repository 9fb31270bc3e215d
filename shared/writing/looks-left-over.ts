/** What a plain check from outside takes for a fault in a reply, although it is the customer's own word: "finance", "a one-off". */

/** Letters of a left-over value, open brackets, and phrases that no reply may hold, not even told back. */
const LOOKS_LEFT_OVER =
  /nan|null|undefined|\ba [aeio]|[[\]<>{}*]|never happen again|guarantee you|100 ?%|inconvenience|rest assured|valued customer|very seriously|top priority|hesitate to|(?:your|the) (?:review|rating|stars)\b|you (?:was|is|has)\b|your (?:am|are)\b/i;

/** Whether words are better left out, because a tool on the way to the customer may stop the reply for them. */
export function looksLeftOver(words: string): boolean {
  return LOOKS_LEFT_OVER.test(words);
}
