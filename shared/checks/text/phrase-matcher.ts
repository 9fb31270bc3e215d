/** Phrases matched word by word in one pass for all rules. Here lives the small language phrases are written in; no phrases. */
import type { Token } from './token.ts';
import { classesOf, isWordClass } from './word-classes.ts';

/** A phrase found in a row of tokens: indexes of its first token and of the one after its last. */
export interface PhraseHit {
  readonly phrase: string;
  readonly first: number;
  readonly after: number;
}

interface Node {
  readonly words: Map<string, Node>;
  readonly prefixes: [string, Node][];
  /** By the name of the word class. */
  readonly classes: Map<string, Node>;
  any: Node | null;
  /** Up to three words may stand between. */
  gap: Node | null;
  /** Up to seven words may stand between. */
  wide: Node | null;
  readonly ends: [family: string, phrase: string][];
}

const node = (): Node => ({
  words: new Map(),
  prefixes: [],
  classes: new Map(),
  any: null,
  gap: null,
  wide: null,
  ends: [],
});

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

/** All ways a phrase with `(a|b)`, also one inside another, and `word?` can read. */
function expand(phrase: string): string[][] {
  let source = phrase;
  for (const [name, group] of Object.entries(GROUPS)) source = source.replaceAll(name, group);
  const pieces = source.match(/[()|]\??|[^\s()|]+/g) ?? [];
  let at = 0;
  const choices = (): string[][] => {
    const all: string[][] = [];
    let readings: string[][] = [[]];
    while (at < pieces.length) {
      const piece = pieces[at++] ?? '';
      if (piece.startsWith(')')) {
        all.push(...readings);
        if (piece === ')?') all.push([]);
        return all;
      }
      if (piece === '|') {
        all.push(...readings);
        readings = [[]];
        continue;
      }
      const optional = piece !== '(' && piece.endsWith('?');
      const next = piece === '(' ? choices() : [[optional ? piece.slice(0, -1) : piece], ...(optional ? [[]] : [])];
      readings = readings.flatMap((reading) => next.map((words) => [...reading, ...words]));
    }
    return [...all, ...readings];
  };
  const found = choices();
  if (at < pieces.length) throw new Error(`a bracket too many: ${phrase}`);
  return found.filter((reading) => reading.length > 0);
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
      for (const phrase of phrases) for (const reading of expand(phrase)) this.#add(reading, family, phrase);
    }
  }

  #add(words: readonly string[], family: string, phrase: string): void {
    let at = this.#root;
    for (const word of words) {
      if (word === '_') {
        at.any ??= node();
        at = at.any;
      } else if (word === '...') {
        at.gap ??= node();
        at = at.gap;
      } else if (word === '....') {
        at.wide ??= node();
        at = at.wide;
      } else if (word.startsWith('<')) {
        const name = word.slice(1, -1);
        if (!isWordClass(name)) throw new Error(`no word class ${word}: ${phrase}`);
        let next = at.classes.get(name);
        if (next === undefined) {
          next = node();
          at.classes.set(name, next);
        }
        at = next;
      } else if (word.endsWith('*')) {
        const stem = word.slice(0, -1);
        let next = at.prefixes.find(([known]) => known === stem)?.[1];
        if (next === undefined) {
          next = node();
          at.prefixes.push([stem, next]);
        }
        at = next;
      } else {
        let next = at.words.get(word);
        if (next === undefined) {
          next = node();
          at.words.set(word, next);
        }
        at = next;
      }
    }
    at.ends.push([family, phrase]);
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
    const step = at.words.get(word);
    if (step !== undefined) this.#walk(step, tokens, first, next + 1, found);
    for (const [stem, follow] of at.prefixes) {
      if (word.startsWith(stem)) this.#walk(follow, tokens, first, next + 1, found);
    }
    if (at.classes.size > 0) {
      for (const name of classesOf(word)) {
        const follow = at.classes.get(name);
        if (follow !== undefined) this.#walk(follow, tokens, first, next + 1, found);
      }
    }
    if (at.any !== null) this.#walk(at.any, tokens, first, next + 1, found);
    if (at.gap !== null) {
      for (let skipped = 0; skipped <= 3 && next + skipped < tokens.length; skipped++) {
        this.#walk(at.gap, tokens, first, next + skipped, found);
      }
    }
    if (at.wide !== null) {
      for (let skipped = 0; skipped <= 7 && next + skipped < tokens.length; skipped++) {
        this.#walk(at.wide, tokens, first, next + skipped, found);
      }
    }
  }
}
