/** Finds the known noun of a text that stands nearest to a place. The nouns are data of the languages' books. */

/** A noun as found: its entry and how it stands in the text. */
export type FoundNoun<Entry> = { entry: Entry; written: string; at: number };

const WORD = /\p{L}[\p{L}’'-]*/gu;
/** In UTF-16 code units: a noun before the place counts as nearer by this much, since the thing is named before its failure. */
const NAMED_BEFORE = 40;

/** The nearest noun that `lookUp` knows by one, two or three words; null where there is none. */
export function nearestNoun<Entry>(
  text: string,
  place: number,
  lookUp: (lower: string) => Entry | undefined,
): FoundNoun<Entry> | null {
  const found = [...text.matchAll(WORD)];
  let best: FoundNoun<Entry> | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [at, { 0: word, index }] of found.entries()) {
    for (const length of [3, 2, 1]) {
      const last = found[at + length - 1];
      if (last === undefined) continue;
      const written = length === 1 ? word : text.slice(index, last.index + last[0].length);
      if (/[^\p{L}\s’'-]/u.test(written)) continue;
      const entry = lookUp(written.toLowerCase().replace(/\s+/g, ' '));
      if (entry === undefined) continue;
      const away = index <= place ? Math.max(0, place - index - NAMED_BEFORE) : index - place;
      if (away < least) {
        least = away;
        best = { entry, written, at: index };
      }
      break;
    }
  }
  return best;
}
