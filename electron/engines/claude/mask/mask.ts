/** The mask: puts stand-ins in the place of what is private and takes them away again. Knows nothing of prompts. */
import type { PrivateValue } from './find-private.ts';
import { LONGEST, openStandInAt, type StandInKind, standIn, standInPattern, withoutBroken } from './stand-in.ts';

/** One pair of the table that a person can look at. */
export interface Masked {
  readonly standIn: string;
  readonly value: string;
}

export interface Mask {
  /** The text with every known value replaced. `reveal(hide(text))` is the text again. */
  hide(text: string): string;
  /** The text with every stand-in replaced by its value, mangled ones too; an unknown one becomes `[name]` and is reported. */
  reveal(text: string): string;
  /** Takes pieces of one text as they arrive. */
  revealer(): Revealer;
  /** What has been replaced so far. */
  table(): readonly Masked[];
  /** Stand-ins that came back and mean nothing. */
  unknown(): readonly string[];
}

export interface Revealer {
  /** What can be shown of everything given so far; a stand-in that is still arriving is held back. */
  push(piece: string): string;
  /** The rest. */
  end(): string;
}

const WORD = /[\p{L}\p{M}\p{N}_]/u;
const literally = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** A pattern for one value; at ends that are letters or digits it must be a whole word there. */
function patternOf(value: string): string {
  const [first = '', last = ''] = [[...value][0], [...value].at(-1)];
  const before = WORD.test(first) ? '(?<![\\p{L}\\p{M}\\p{N}_])' : '';
  const after = WORD.test(last) ? '(?![\\p{L}\\p{M}\\p{N}_])' : '';
  return `${before}${literally(value).replace(/\s+/g, '\\s+')}${after}`;
}

/** The forms in which a name is looked for: as written and in capitals, but not in small letters, where it may be a word. */
const formsOf = ({ kind, value }: PrivateValue): string[] =>
  kind === 'NAME' ? [...new Set([value, value.toUpperCase()])] : [value];

/** @param values in the order in which they get their numbers */
export function createMask(values: readonly PrivateValue[]): Mask {
  const kinds = new Map<string, StandInKind>();
  for (const value of values) {
    for (const form of formsOf(value)) if (!kinds.has(form)) kinds.set(form, value.kind);
  }
  const forms = [...kinds.keys()].sort((a, b) => b.length - a.length);
  const known = forms.length === 0 ? null : new RegExp(forms.map(patternOf).join('|'), 'gu');
  const byValue = new Map<string, string>();
  const byStandIn = new Map<string, string>();
  const counts = new Map<StandInKind, number>();
  const unknown: string[] = [];

  const take = (kind: StandInKind, value: string): string => {
    let given = byValue.get(value);
    if (given === undefined) {
      const number = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, number);
      given = standIn(kind, number);
      byValue.set(value, given);
      byStandIn.set(given, value);
    }
    return given;
  };
  // Numbers are given before any text is seen, so that the same values always get the same ones.
  for (const { kind, value } of values) take(kind, value);

  /** The kind of a value as it was found; white space within may differ from the value that was given. */
  const kindOf = (found: string): StandInKind => kinds.get(found) ?? kinds.get(found.replace(/\s+/g, ' ')) ?? 'TEXT';
  const revealOne = (found: string, kind: string, number: string): string => {
    const value = byStandIn.get(standIn(kind.toUpperCase() as StandInKind, Number(number)));
    if (value !== undefined) return value;
    unknown.push(found);
    return `[${kind.toLowerCase()}]`;
  };

  /** The text from an offset on with its stand-ins replaced; what begins before it has been dealt with. */
  const revealFrom = (text: string, from: number): string => {
    const parts: string[] = [];
    let at = from;
    for (const match of text.matchAll(standInPattern())) {
      if (match.index < at) continue;
      const [found, kind, number, bareKind, bareNumber] = match;
      parts.push(text.slice(at, match.index), revealOne(found, kind ?? bareKind ?? '', number ?? bareNumber ?? ''));
      at = match.index + found.length;
    }
    parts.push(text.slice(at));
    return parts.join('');
  };

  const mask: Mask = {
    hide(text) {
      // What looks like a stand-in goes first, and out of reach of the second step: stand-ins hold no value.
      const parts: string[] = [];
      let from = 0;
      const between = (part: string): string =>
        known === null ? part : part.replace(known, (found) => take(kindOf(found), found));
      for (const match of text.matchAll(standInPattern())) {
        parts.push(between(text.slice(from, match.index)), take('TEXT', match[0]));
        from = match.index + match[0].length;
      }
      parts.push(between(text.slice(from)));
      return parts.join('');
    },
    reveal: (text) => revealFrom(text, 0),
    revealer() {
      let held = '';
      // What was shown last, as it came: whether a word begins behind it depends on it.
      let before = '';
      const release = (ready: string): string => {
        const shown = revealFrom(before + ready, before.length);
        before = (before + ready).slice(-2 * LONGEST);
        return shown;
      };
      return {
        push(piece) {
          held += piece;
          const at = openStandInAt(held);
          const ready = held.slice(0, at);
          held = held.slice(at);
          return release(ready);
        },
        end() {
          const rest = release(withoutBroken(held));
          held = '';
          return rest;
        },
      };
    },
    table: () => [...byStandIn].map(([given, value]) => ({ standIn: given, value })),
    unknown: () => unknown,
  };
  return mask;
}

/** A mask that hides nothing, for when the person switched it off. */
export const NO_MASK: Mask = {
  hide: (text) => text,
  reveal: (text) => text,
  revealer: () => ({ push: (piece) => piece, end: () => '' }),
  table: () => [],
  unknown: () => [],
};
