/** Cleans a pasted text character by character and remembers where each kept character came from. No reading of content. */
import type { Span } from '../../domain/span.ts';
import { HTML_ENTITIES } from './html-entities.ts';
import { MarkupFinder } from './markup.ts';

/** A cleaned text with the way back to the original. */
export interface CleanText {
  readonly text: string;
  /** Stretches of the original that were taken out, in order. */
  readonly removed: readonly { readonly role: 'markup' | 'hidden'; readonly span: Span }[];
  /** The stretch of the original that a range of `text` came from. */
  originalSpan(start: number, end: number): Span;
}

const REPLACED: ReadonlyMap<number, string> = new Map(
  (
    [
      ['\u2018\u2019\u201A\u201B\u02BC\u2032\u00B4\u0060\uFF07', "'"],
      ['\u201C\u201D\u201E\u201F\u00AB\u00BB\u2033\uFF02', '"'],
      ['\u2010\u2011\u2012\u2013\u2212\uFE63\uFF0D', '-'],
      ['\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000\t\v\f', ' '],
      ['\u2028\u2029\u0085', '\n'],
      ['\uFFE5', '¥'],
      ['\uFFE1', '£'],
    ] as const
  ).flatMap(([from, to]) => [...from].map((character) => [character.charCodeAt(0), to] as const)),
);

/** Characters that are not shown: zero-width, soft hyphen, direction marks, variation selectors. */
function isInvisible(code: number): boolean {
  return (
    code === 0xad ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    code === 0xfeff ||
    code === 0x180e ||
    (code >= 0xfe00 && code <= 0xfe0f)
  );
}

/** The ASCII digit that a full-width, Arabic or Devanagari digit stands for, or null. */
function plainDigit(code: number): string | null {
  for (const zero of [0xff10, 0x0660, 0x06f0, 0x0966]) {
    if (code >= zero && code <= zero + 9) return String(code - zero);
  }
  return null;
}

/** Whether invisible characters here hide nothing: joiners inside an emoji, marks of direction, a mark at the very start. */
const INNOCENT = new Set([0x200d, 0x200e, 0x200f, 0x200c, 0xfeff, 0xad]);

/**
 * Takes out tags, entities, comments and characters that are not shown, and makes spaces, quotes, dashes and digits
 * regular. Broken surrogates and control characters become spaces. Never throws.
 */
export function cleanText(original: string): CleanText {
  const starts: number[] = [];
  const ends: number[] = [];
  const removed: { role: 'markup' | 'hidden'; span: Span }[] = [];
  const pieces: string[] = [];
  const markup = new MarkupFinder(original);
  const put = (text: string, start: number, end: number): void => {
    pieces.push(text);
    for (let unit = 0; unit < text.length; unit++) {
      starts.push(start);
      ends.push(end);
    }
  };
  const remove = (role: 'markup' | 'hidden', start: number, end: number): void => {
    const last = removed.at(-1);
    if (last !== undefined && last.role === role && last.span.end === start) last.span.end = end;
    else removed.push({ role, span: { start, end } });
  };
  let at = 0;
  while (at < original.length) {
    const code = original.charCodeAt(at);
    if (code === 60) {
      const found = markup.at(at);
      if (found !== null) {
        remove(found.role, at, found.end);
        if (found.replacement !== '') put(found.replacement, at, found.end);
        at = found.end;
        continue;
      }
    }
    if (code === 38) {
      const entity = entityAt(original, at);
      if (entity !== null) {
        const plain = entity.text.length === 1 ? (REPLACED.get(entity.text.charCodeAt(0)) ?? entity.text) : entity.text;
        put(plain, at, entity.end);
        at = entity.end;
        continue;
      }
    }
    const next = original.charCodeAt(at + 1);
    const accented = next >= 0x300 && next <= 0x36f;
    if (code >= 32 && code < 127 && code !== 96 && !accented) {
      put(original[at]!, at, at + 1);
      at += 1;
      continue;
    }
    if (code === 13) {
      const width = original.charCodeAt(at + 1) === 10 ? 2 : 1;
      put('\n', at, at + width);
      at += width;
      continue;
    }
    if (isInvisible(code)) {
      if (!INNOCENT.has(code) && !(code >= 0xfe00 && code <= 0xfe0f)) remove('hidden', at, at + 1);
      at += 1;
      continue;
    }
    if (code >= 0xd800 && code <= 0xdbff) {
      const low = original.charCodeAt(at + 1);
      if (low >= 0xdc00 && low <= 0xdfff) {
        if (code === 0xdb40) remove('hidden', at, at + 2);
        else {
          // Both halves point at the whole pair, so that no span can cut it.
          put(original.slice(at, at + 2), at, at + 2);
        }
        at += 2;
        continue;
      }
    }
    if ((code >= 0xd800 && code <= 0xdfff) || (code < 32 && code !== 10 && code !== 9) || code === 127) {
      put(' ', at, at + 1);
      at += 1;
      continue;
    }
    if (accented) {
      const composed = original.slice(at, at + 2).normalize('NFC');
      if (composed.length === 1) {
        put(composed, at, at + 2);
        at += 2;
        continue;
      }
    }
    put(REPLACED.get(code) ?? plainDigit(code) ?? original[at]!, at, at + 1);
    at += 1;
  }
  const text = pieces.join('');
  return {
    text,
    removed,
    originalSpan(start, end) {
      if (end <= start) {
        const place = starts[start] ?? original.length;
        return { start: place, end: place };
      }
      return { start: starts[start] ?? original.length, end: ends[end - 1] ?? original.length };
    },
  };
}

/** The entity that begins with the "&" at this offset, or null. */
function entityAt(text: string, at: number): { text: string; end: number } | null {
  const window = text.slice(at + 1, at + 11);
  const length = window.indexOf(';');
  if (length < 0) return null;
  const name = window.slice(0, length);
  const end = at + 1 + length;
  if (name.startsWith('#')) {
    const hex = name[1] === 'x' || name[1] === 'X';
    const digits = name.slice(hex ? 2 : 1);
    if (!(hex ? /^[0-9a-f]{1,6}$/i : /^[0-9]{1,7}$/).test(digits)) return null;
    const code = Number.parseInt(digits, hex ? 16 : 10);
    if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) || isInvisible(code)) return { text: '', end: end + 1 };
    if (code < 32) return { text: ' ', end: end + 1 };
    return { text: String.fromCodePoint(code), end: end + 1 };
  }
  const known = HTML_ENTITIES.get(name);
  return known === undefined ? null : { text: known, end: end + 1 };
}
