/** Finds HTML remains in a pasted text: comments, tags, elements that are not shown. Says where they end; changes nothing. */

/** Tags after which a new line begins when the text is shown. */
const BLOCK_TAGS: ReadonlySet<string> = new Set(
  'address article aside blockquote body br center dd div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 head header hr html li main nav ol p pre section table tbody td tfoot th thead title tr ul'.split(
    ' ',
  ),
);
const INLINE_TAGS: ReadonlySet<string> = new Set(
  'a abbr b big button cite code col colgroup del em font i img input ins kbd label link mark meta o:p q s samp small span strike strong style script sub sup template time tt u var wbr'.split(
    ' ',
  ),
);
/** Elements whose content is never shown. */
const SILENT_TAGS: ReadonlySet<string> = new Set(['style', 'script', 'template', 'title', 'head']);
const HIDING_STYLE =
  /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden|font-size\s{0,3}:\s{0,3}0(?![.\d])|opacity\s{0,3}:\s{0,3}0(?![.\d])|\shidden(?=[\s>=])/i;
/** Longer tags are taken for text, so that a stray "<" costs a bounded look ahead. */
const LONGEST_TAG = 2_000;

/** A stretch of markup: what it is and what is put in its place. */
export interface MarkupFound {
  readonly role: 'markup' | 'hidden';
  /** Offset just behind it. */
  readonly end: number;
  readonly replacement: '' | '\n';
}

/** Where each kind of closing mark was last seen to be missing, so that a text full of openings stays linear. */
export class MarkupFinder {
  readonly #text: string;
  readonly #missing = new Map<string, number>();
  #lower: string | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  /** The markup that begins with the "<" at this offset, or null when it is only a less-than sign. */
  at(offset: number): MarkupFound | null {
    const text = this.#text;
    if (text.startsWith('<!--', offset)) {
      const close = this.#find('-->', offset + 4);
      return { role: 'hidden', end: close < 0 ? this.#endOfParagraph(offset) : close + 3, replacement: '' };
    }
    const next = text.charCodeAt(offset + 1);
    const isLetter = (next >= 65 && next <= 90) || (next >= 97 && next <= 122);
    if (!isLetter && next !== 47 && next !== 33 && next !== 63) return null;
    const name = /^[/!?]?([a-z][a-z0-9:]{0,14})(?=[\s/>])/i
      .exec(text.slice(offset + 1, offset + 20))?.[1]
      ?.toLowerCase();
    if (name === undefined) return null;
    const known = BLOCK_TAGS.has(name) || INLINE_TAGS.has(name) || name === 'doctype' || name === 'xml';
    if (!known) return null;
    const close = this.#find('>', offset + 1);
    if (close < 0 || close - offset > LONGEST_TAG) return null;
    const tag = text.slice(offset, close + 1);
    const replacement = BLOCK_TAGS.has(name) ? '\n' : '';
    if (next !== 47 && (SILENT_TAGS.has(name) || HIDING_STYLE.test(tag))) {
      const end = this.#findLower(`</${name}`, close + 1);
      if (end >= 0 && !tag.endsWith('/>')) {
        const after = this.#find('>', end);
        return { role: 'hidden', end: after < 0 ? text.length : after + 1, replacement };
      }
    }
    return { role: 'markup', end: close + 1, replacement };
  }

  #find(mark: string, from: number): number {
    const missingFrom = this.#missing.get(mark);
    if (missingFrom !== undefined && from >= missingFrom) return -1;
    const at = this.#text.indexOf(mark, from);
    if (at < 0) this.#missing.set(mark, from);
    return at;
  }

  #findLower(mark: string, from: number): number {
    const missingFrom = this.#missing.get(mark);
    if (missingFrom !== undefined && from >= missingFrom) return -1;
    this.#lower ??= asciiLower(this.#text);
    const at = this.#lower.indexOf(mark, from);
    if (at < 0) this.#missing.set(mark, from);
    return at;
  }

  #endOfParagraph(from: number): number {
    const at = this.#find('\n', from);
    return at < 0 ? this.#text.length : at;
  }
}

/** Lower case for A to Z only, so that offsets stay. */
function asciiLower(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
