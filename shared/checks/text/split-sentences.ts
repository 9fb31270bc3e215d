/** Cutting a reply into sentences: a list item, a greeting and a line of a sign-off are sentences too. */
import type { Span } from '../../domain/span.ts';

const SHORTENED = new Set(
  'mr mrs ms dr prof st no nr inc ltd co corp approx dept vs etc e.g i.e a.m p.m jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat tel ref z.b bzw ca sr sra mme mlle m fr hr u.a d.h'.split(
    ' ',
  ),
);
const END = /[.!?…]/;
const CLOSER = /["'”’)\]»*_]/;
const OPENS_SENTENCE = /[\p{Lu}\p{N}"'“‘«(¿¡[{$£€^*]/u;

/** A sentence without an end is cut here, in UTF-16 code units, so that work stays linear. */
const LONGEST = 800;

function wordBefore(text: string, at: number): string {
  let start = at;
  while (start > 0 && /[\p{L}\p{N}.]/u.test(text[start - 1] ?? '')) start--;
  return text.slice(start, at);
}

function isStop(text: string, at: number, lineStart: number): boolean {
  const sign = text[at];
  if (sign !== '.') return true;
  const word = wordBefore(text, at);
  if (SHORTENED.has(word.toLowerCase())) return false;
  if (/^\p{Lu}$/u.test(word)) return false;
  if (/^\d{1,2}$/.test(word) && /^\s*$/.test(text.slice(lineStart, at - word.length))) return false;
  if (
    /\d$/.test(word) &&
    /^ (?:\p{Lu}\p{Ll}+ \d{4}|januar|februar|märz|mai|juni|juli)/iu.test(text.slice(at + 1, at + 24))
  ) {
    return !/^ (?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)/.test(
      text.slice(at + 1, at + 14),
    );
  }
  return true;
}

function joins(text: string, newline: number, lineStart: number): boolean {
  if (newline - lineStart < 60) return false;
  const next = text[newline + 1] ?? '\n';
  return /[\p{L},;]/u.test(text[newline - 1] ?? '') && /\p{Ll}/u.test(next);
}

/** Sentences in order, trimmed, never empty; offsets into the text that was given. Linear in its length. */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  let lineStart = 0;
  const push = (end: number): void => {
    let from = start;
    let to = end;
    while (from < to && /\s/.test(text[from] ?? '')) from++;
    while (to > from && /\s/.test(text[to - 1] ?? '')) to--;
    if (to > from) spans.push({ start: from, end: to });
    start = end;
  };
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? '';
    if (sign === '\n') {
      if (!joins(text, at, lineStart)) push(at);
      lineStart = at + 1;
      continue;
    }
    if (sign === ' ' && at - start > LONGEST) {
      push(at);
      continue;
    }
    if (!END.test(sign)) continue;
    let last = at;
    while (END.test(text[last + 1] ?? '')) last++;
    let after = last + 1;
    while (CLOSER.test(text[after] ?? '')) after++;
    if (after < text.length && !/\s/.test(text[after] ?? '')) continue;
    let next = after;
    while (/[^\S\n]/.test(text[next] ?? '')) next++;
    const follows = text[next] ?? '\n';
    if (follows !== '\n' && !OPENS_SENTENCE.test(follows) && sign === '.') continue;
    if (isStop(text, at, lineStart)) {
      push(after);
      at = after - 1;
    }
  }
  push(text.length);
  return spans;
}
