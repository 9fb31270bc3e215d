/** Cuts a clause into words, numbers, quotations and marks, and joins them again. Knows no grammar. */

/** Parts of speech, as coarse as turning a clause needs them. */
export type Tag =
  | 'pronoun'
  | 'object'
  | 'possessive'
  | 'determiner'
  | 'noun'
  | 'adjective'
  | 'adverb'
  | 'number'
  | 'verb'
  | 'auxiliary'
  | 'to'
  | 'preposition'
  | 'coordinator'
  | 'subordinator'
  | 'wh'
  | 'business'
  | 'quote'
  | 'mark';

/** A word, number, quotation or mark of a clause. */
export type Token = {
  /** As it will be written. */
  text: string;
  /** Lower case, with straight apostrophes; what rules look at. */
  lower: string;
  /** Written with a space before it. */
  spaced: boolean;
  tag: Tag;
  /** It was written joined to the word before it ("I'm"): it may be joined again. */
  joined: boolean;
  /** For a business mention: singular when its verbs end in -s. */
  singular: boolean;
  /** The person behind a subject that was put together of two ("my wife and I"). */
  customer: boolean;
};

/** A token as if it had been written: not joined, nobody's in particular. */
export function makeToken(text: string, tag: Tag, spaced = true): Token {
  return { text, lower: text.toLowerCase(), spaced, tag, joined: false, singular: false, customer: false };
}

const SPLIT_OFF = new Map([
  ["'m", 'am'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'d", "'d"],
]);
const S_AFTER = new Set([
  'he',
  'she',
  'it',
  'that',
  'there',
  'what',
  'who',
  'where',
  'how',
  'here',
  'nobody',
  'nothing',
  'everything',
  'something',
  'everyone',
]);
const WORD =
  /[A-Za-zÀ-ÖØ-öø-ÿ0-9][A-Za-zÀ-ÖØ-öø-ÿ0-9'&/@_]*(?:[-.,:][A-Za-zÀ-ÖØ-öø-ÿ0-9][A-Za-zÀ-ÖØ-öø-ÿ0-9'&/@_]*)*%?/y;
const MONEY = /[£$€]\s?\d+(?:[.,]\d+)*k?/y;
const ABBREVIATION = /(?:Mr|Mrs|Ms|Dr|St|a\.m|p\.m|No|Inc|Ltd|Co|approx)\./y;
const INITIAL_QUOTE = /"[^"]{1,240}"|(?<![A-Za-z0-9])'(?=\S)[^']{2,240}(?<=\S)'(?![A-Za-z])/y;
const NUMBER = /^[£$€]?\d/;

function pushWord(tokens: Token[], word: string, spaced: boolean): void {
  const cut = word.lastIndexOf("'");
  if (cut > 0) {
    const head = word.slice(0, cut);
    const tail = word.slice(cut).toLowerCase();
    const full = SPLIT_OFF.get(tail) ?? (tail === "'s" && S_AFTER.has(head.toLowerCase()) ? "'s" : undefined);
    if (full !== undefined) {
      tokens.push(makeToken(head, 'noun', spaced));
      const rest = makeToken(full, 'auxiliary');
      rest.joined = true;
      tokens.push(rest);
      return;
    }
  }
  const token = makeToken(word, NUMBER.test(word) ? 'number' : 'noun', spaced);
  // The country and the department are no pronouns.
  if (word === 'US' || word === 'IT') token.lower = `${token.lower}.`;
  tokens.push(token);
}

/** Letters, digits and marks of `text` in order; a quotation is one token with its marks. Straight quotes are expected. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let spaced = false;
  const tryMatch = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0] ?? null;
  };
  while (at < text.length) {
    if (/\s/.test(text[at] ?? '')) {
      at += 1;
      spaced = true;
      continue;
    }
    const quote = tryMatch(INITIAL_QUOTE);
    const money = quote === null ? tryMatch(MONEY) : null;
    const abbreviation = quote === null && money === null ? tryMatch(ABBREVIATION) : null;
    const word = quote === null && money === null && abbreviation === null ? tryMatch(WORD) : null;
    if (quote !== null) tokens.push(makeToken(quote, 'quote', spaced));
    else if (money !== null) tokens.push(makeToken(money.replace(/\s/g, ''), 'number', spaced));
    else if (abbreviation !== null) tokens.push(makeToken(abbreviation, 'noun', spaced));
    else if (word !== null) pushWord(tokens, word, spaced);
    else tokens.push(makeToken(text[at] ?? '', 'mark', spaced));
    at += (quote ?? money ?? abbreviation ?? word ?? '.').length;
    spaced = false;
  }
  return tokens;
}

/** The tokens as text, single-spaced, without a space before a closing mark. */
export function joinTokens(tokens: readonly Token[]): string {
  let out = '';
  for (const token of tokens) {
    if (token.text === '') continue;
    if (out !== '' && token.spaced && !/^[,.;:!?)\]]$/.test(token.text)) out += ' ';
    out += token.text;
  }
  return out;
}
