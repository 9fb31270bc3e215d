/** The token: a word or a number of a folded text with its place. No meaning. */

/** Offsets are UTF-16 in the folded text, end-exclusive. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const TOKEN = /\d+(?:[.,:]\d+)*|[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*/gu;

/** Words and numbers in order; a hyphen parts words, an apostrophe inside a word does not. */
export function tokensOf(folded: string): Token[] {
  const tokens: Token[] = [];
  for (const match of folded.matchAll(TOKEN)) {
    tokens.push({ word: match[0], start: match.index, end: match.index + match[0].length });
  }
  return tokens;
}
