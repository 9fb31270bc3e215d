/** Finds the words of ours that a customer quotes, short enough to be quoted back. */

const QUOTE =
  /["\u201c]([^"\u201c\u201d]{2,60})["\u201d]|(?<![A-Za-z0-9])['\u2018]([^'\u2018\u2019]{2,60})['\u2019](?![A-Za-z])/g;
const OUR_SAYING =
  /\b(?:sa(?:id|ys|ying)|told|tells|was|were|is|it's|call(?:ed|s)|wrote|writes|promised|read|reads|answer(?:ed)?|reply|replied|repl(?:y|ies)|word|words|states?|stated|list(?:ed|s)|advertised?|described|marked|claim(?:s|ed)?|about|being|due|as|an?|the|your|for|with|saying|got|heard)\s*[,:]?\s*(?:me |us |that |it was |just |only |they were |as |a |an |the )*$/i;
const THEIR_SAYING = /\b(?:I|we) (?:said|asked|told|wrote|replied|explained)\b[^"\u201c]*$/i;

/** The longest quotation a reply takes over, in words. */
export const LONGEST_QUOTE = 5;

/**
 * The first quotation of at most five words that is the business's, as written and without its marks; null when there is
 * none. `ours` says that the whole stretch is known to tell what we said.
 */
export function ourWords(text: string, ours: boolean): string | null {
  for (const match of text.matchAll(QUOTE)) {
    const words = (match[1] ?? match[2] ?? '').trim().replace(/[.,;:!]+$/, '');
    const count = words.split(/\s+/).length;
    if (count > LONGEST_QUOTE || words === '' || /XX/.test(words)) continue;
    const lead = text.slice(0, match.index);
    if (THEIR_SAYING.test(lead)) continue;
    if (ours || lead.trim() === '' || OUR_SAYING.test(lead)) return words;
  }
  return null;
}
