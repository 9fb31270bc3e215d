/** Phrases matched word by word in one pass for all rules. Here lives the small language phrases are written in; no phrases. */
import type { Token } from './token.ts';
import { classesOf, isWordClass } from './word-classes.ts';

/** A phrase found in a row of tokens: indexes of its first token and of the one after its last. */
export interface PhraseHit {
  readonly phrase: string;
  readonly first: number;
  readonly after: number;
}

/** What may come next. Several phrases, and several readings of one, share what follows, so that choices cost no copies. */
interface Node {
  readonly words: Map<string, Node[]>;
  readonly prefixes: [string, Node][];
  /** By the name of the word class. */
  readonly classes: Map<string, Node[]>;
  readonly any: Node[];
  /** Up to three words may stand between. */
  readonly gap: Node[];
  /** Up to seven words may stand between. */
  readonly wide: Node[];
  readonly ends: [family: string, phrase: string][];
}

const node = (): Node => ({ words: new Map(), prefixes: [], classes: new Map(), any: [], gap: [], wide: [], ends: [] });

function put(into: Map<string, Node[]>, name: string, nodes: readonly Node[]): void {
  const known = into.get(name);
  if (known === undefined) into.set(name, [...nodes]);
  else known.push(...nodes.filter((one) => !known.includes(one)));
}

/** Adds to one node all that may follow another. */
function join(into: Node, from: Node): void {
  for (const [word, nodes] of from.words) put(into.words, word, nodes);
  for (const [name, nodes] of from.classes) put(into.classes, name, nodes);
  into.prefixes.push(...from.prefixes);
  into.any.push(...from.any);
  into.gap.push(...from.gap);
  into.wide.push(...from.wide);
  into.ends.push(...from.ends);
}

/** Shorthand for word groups that come again and again. */
const GROUPS: Readonly<Record<string, string>> = {
  '<we>': '(we|i)',
  '<our>': '(our|my)',
  '<us>': '(us|me)',
  '<be>': '(is|are|was|were|be|been|being|am)',
  '<cannot>': "(cannot|can't|can not|couldn't|could not|are unable to|am unable to|are not able to|aren't able to)",
  '<dont>': "(don't|do not|didn't|did not|won't|will not)",
  '<sorry>': '(sorry|apologise|apologize|apologies|apology)',
  '<will>': "(will|shall|'ll)",
  '<have>': '(have|has|had)',
  '<review>': '(review|rating|reviews|ratings|stars|star rating|score|feedback|comment|post|tweet)',
};

/** One element of a phrase: a word or sign, or a choice of rows of elements; it may be missing. */
type Element = { readonly optional: boolean } & ({ readonly word: string } | { readonly rows: readonly Row[] });
type Row = readonly Element[];

/** Throws when the brackets do not fit. */
function parse(phrase: string): Row {
  let source = phrase;
  for (const [name, group] of Object.entries(GROUPS)) source = source.replaceAll(name, group);
  const pieces = source.match(/[()|]\??|[^\s()|]+/g) ?? [];
  let at = 0;
  const rows = (): { rows: Row[]; optional: boolean } => {
    const all: Element[][] = [[]];
    while (at < pieces.length) {
      const piece = pieces[at++] ?? '';
      if (piece.startsWith(')')) return { rows: all, optional: piece === ')?' };
      if (piece === '|') all.push([]);
      else if (piece === '(') all.at(-1)?.push(rows());
      else all.at(-1)?.push({ word: piece.replace(/(?<=.)\?$/, ''), optional: /.\?$/.test(piece) });
    }
    return { rows: all, optional: false };
  };
  const found = rows();
  if (at < pieces.length) throw new Error(`a bracket too many: ${phrase}`);
  return [found];
}

/**
 * Matches the phrases of many families at once. In a phrase `(a|b c)` is a choice, `word?` may be missing, `_` is any one
 * word, `...` up to three words, `....` up to seven, `word*` a beginning; <we>, <our>, <cannot> … are groups of words, and
 * any other `<name>` is one word of that word class. Throws when there is no such class.
 */
export class PhraseMatcher {
  readonly #root = node();

  constructor(families: Iterable<readonly [family: string, phrases: readonly string[]]>) {
    for (const [family, phrases] of families) {
      for (const phrase of phrases) {
        const end = node();
        end.ends.push([family, phrase]);
        const start = this.#before(parse(phrase), end, phrase);
        // A phrase whose every element may be missing would match everywhere.
        join(this.#root, start === end ? node() : { ...start, ends: [] });
      }
    }
  }

  /** The node from which a row leads on to what follows it. */
  #before(row: Row, follow: Node, phrase: string): Node {
    let next = follow;
    for (const element of row.toReversed()) {
      const start = node();
      if ('rows' in element) for (const inner of element.rows) join(start, this.#before(inner, next, phrase));
      else this.#lead(start, element.word, next, phrase);
      if (element.optional) join(start, next);
      next = start;
    }
    return next;
  }

  #lead(from: Node, word: string, to: Node, phrase: string): void {
    if (word === '_') from.any.push(to);
    else if (word === '...') from.gap.push(to);
    else if (word === '....') from.wide.push(to);
    else if (word.startsWith('<')) {
      const name = word.slice(1, -1);
      if (!isWordClass(name)) throw new Error(`no word class ${word}: ${phrase}`);
      put(from.classes, name, [to]);
    } else if (word.endsWith('*')) from.prefixes.push([word.slice(0, -1), to]);
    else put(from.words, word, [to]);
  }

  /** The longest hit of each family at each place, families in no particular order. Bounded work for each token. */
  match(tokens: readonly Token[]): Map<string, PhraseHit[]> {
    const found = new Map<string, PhraseHit[]>();
    for (let first = 0; first < tokens.length; first++) this.#walk(this.#root, tokens, first, first, found);
    return found;
  }

  #walk(at: Node, tokens: readonly Token[], first: number, next: number, found: Map<string, PhraseHit[]>): void {
    for (const [family, phrase] of at.ends) {
      const hits = found.get(family);
      const last = hits?.at(-1);
      if (hits === undefined || last === undefined) found.set(family, [{ phrase, first, after: next }]);
      else if (first > last.first) hits.push({ phrase, first, after: next });
      else if (first === last.first && next > last.after) hits[hits.length - 1] = { phrase, first, after: next };
    }
    const word = tokens[next]?.word;
    if (word === undefined) return;
    for (const follow of at.words.get(word) ?? []) this.#walk(follow, tokens, first, next + 1, found);
    for (const [stem, follow] of at.prefixes) {
      if (word.startsWith(stem)) this.#walk(follow, tokens, first, next + 1, found);
    }
    if (at.classes.size > 0) {
      for (const name of classesOf(word)) {
        for (const follow of at.classes.get(name) ?? []) this.#walk(follow, tokens, first, next + 1, found);
      }
    }
    for (const follow of at.any) this.#walk(follow, tokens, first, next + 1, found);
    for (const follow of at.gap) {
      for (let skipped = 0; skipped <= 3 && next + skipped < tokens.length; skipped++) {
        this.#walk(follow, tokens, first, next + skipped, found);
      }
    }
    for (const follow of at.wide) {
      for (let skipped = 0; skipped <= 7 && next + skipped < tokens.length; skipped++) {
        this.#walk(follow, tokens, first, next + skipped, found);
      }
    }
  }
}
