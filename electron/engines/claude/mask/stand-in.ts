/** The stand-in: what is written in the place of something private, and how one is known again, also when it was mangled. */

export const STAND_IN_KINDS = [
  'NAME',
  'PHONE',
  'EMAIL',
  'ADDRESS',
  'CARD',
  'ACCOUNT',
  'REF',
  'LINK',
  'HANDLE',
  'TEXT',
] as const;
export type StandInKind = (typeof STAND_IN_KINDS)[number];

/** `[NAME-1]`: letters, one hyphen, a number from 1. */
export function standIn(kind: StandInKind, number: number): string {
  return `[${kind}-${number}]`;
}

const KINDS = STAND_IN_KINDS.join('|');

/**
 * A stand-in as it was given, or as models mangle it: other brackets, other case, a space or underscore for the hyphen,
 * no brackets at all. Group 1 or 3 is the kind, group 2 or 4 the number. Text that matches without being one of ours has
 * to be masked itself, or it would be taken for one on the way back.
 */
export function standInPattern(): RegExp {
  return new RegExp(
    `[[({<]\\s?(${KINDS})[\\s_–-]?(\\d{1,4})\\s?[\\])}>]|(?<![\\p{L}\\p{N}_-])(${KINDS})[_–-](\\d{1,4})(?![\\p{L}\\p{N}_-])`,
    'giu',
  );
}

/** Longest mangled stand-in, in code units. */
export const LONGEST = 'ADDRESS'.length + 9;
const OPENING = /[[({<]\s?[a-z]{0,7}[\s_–-]?\d{0,4}\s?$/iu;
const BARE = /(?<![\p{L}\p{N}_-])[a-z]{1,7}[_–-]?\d{0,4}$/iu;
const PREFIXES = new Set(STAND_IN_KINDS.flatMap((kind) => [...kind].map((_, at) => kind.slice(0, at + 1))));

/** The text without a stand-in that broke off in its middle, at its end. */
export function withoutBroken(text: string): string {
  const match = OPENING.exec(text.slice(-LONGEST));
  const letters = match === null ? '' : (/[a-z]+/i.exec(match[0])?.[0] ?? '');
  // In small letters it is somebody's bracket.
  if (match === null || letters === '' || letters !== letters.toUpperCase() || !PREFIXES.has(letters)) return text;
  return text.slice(0, text.length - match[0].length);
}

/** Where the tail begins that may still become a stand-in; the length of the text when there is none. */
export function openStandInAt(text: string): number {
  const from = Math.max(0, text.length - LONGEST - 1);
  const tail = text.slice(from);
  for (const pattern of [OPENING, BARE]) {
    const match = pattern.exec(tail);
    if (match === null) continue;
    const letters = /[a-z]+/i.exec(match[0])?.[0].toUpperCase() ?? '';
    if (letters === '' || PREFIXES.has(letters)) return from + match.index;
  }
  return text.length;
}
