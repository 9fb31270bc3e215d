/** What a plain check from outside takes for a fault in a reply, although it is the customer's own word: "finance", "a one-off". */

/** Letters of a left-over value, open brackets, and phrases that no reply may hold, not even told back. */
const LOOKS_LEFT_OVER =
  /nan|null|undefined|\ba [aeio]|[[\]<>{}*]|never happen again|guarantee you|100 ?%|inconvenience|rest assured|valued customer|very seriously|top priority|hesitate to|(?:your|the) (?:review|rating|stars)\b|you (?:was|is|has)\b|your (?:am|are)\b/i;

/** Told back, what they say of themselves or of our excuses would read as blame, or as hiding behind a rule. */
const SOUNDS_LIKE_BLAME =
  /\byou (?:should have (?:read|check|follow|told|called|asked|known|notic|kept|contacted)|failed to|neglected|did ?n(?:o|')t (?:read|follow|check|tell))|\bif you had (?:read|check|follow|told|called|asked|contacted)|\bas we (?:told|stated)|(?:per|according to) (?:our )?(?:company )?polic|nothing (?:else |more )?(?:we|i) can do|\bit'?s (?:entirely |really )?up to you\b|unfortunately,? we (?:can ?not|can't)|sorry (?:if|that you feel|you feel|for any)|may have caused|mistakes were made/i;

/** Whether words are better left out, because a tool on the way to the customer may stop the reply for them. */
export function looksLeftOver(words: string): boolean {
  return LOOKS_LEFT_OVER.test(words) || SOUNDS_LIKE_BLAME.test(words);
}
