/** Where the sentences of a complaint's own story begin and end. Reads nothing into them. */
import type { Reading } from '../../domain/reading.ts';
import { type Span, spansOverlap } from '../../domain/span.ts';

/** A sentence of the story with its place. */
export type StorySentence = {
  text: string;
  span: Span;
  /** Counts up with each paragraph, so that a passage need not run over a break. */
  paragraph: number;
  /** It ends with a question mark. */
  asks: boolean;
};

/** What a reading put aside is no part of the story. */
const ASIDE = new Set(['order-to-the-reader', 'hidden-text', 'quoted-thread', 'signature', 'disclaimer', 'markup']);
/** More than this is read of no complaint, in UTF-16 code units. */
const FARTHEST = 12_000;
/** In sentences; a story is told in fewer. */
const MOST = 90;
const PARAGRAPH = /\n[^\S\n]*\n|\n(?=[^\S\n]*(?:[-*•\d]|\p{Lu}))/gu;
/** Where people write line by line, a line is a sentence, with or without its stop. */
const LINE_BY_LINE: ReadonlySet<string> = new Set(['chat', 'sms', 'whatsapp', 'messenger']);
const LINE = /\n+/g;
const STOP =
  /[.!?]+["'”’)\]]*(?=\s|$)|[!?]+(?=\p{L})|(?<=\p{Ll}{3})\.{1,3}(?=\p{Lu}\p{Ll}|i\s)|[^\S\n]{3,}(?=\p{Lu})/gu;
const NOT_AN_END =
  /(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|Jr|Sr|P\.O|MR|MRS|MS|DR|St|No|no|approx|vs|e\.g|i\.e|a\.m|p\.m|etc|Inc|Ltd|Co|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|ref|Ref|[A-Z])\.$/;

const DAY_AND_MONTH = /(?:^|[^\d.])\d{1,2}\.\d{1,2}\.\s\p{Ll}$/u;
const ORDINAL_DAY = /(?:^|[^\d.])\d{1,2}\. (?:Jan|Feb|Mär|Mar|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)/;

/** The sentences in their order. Signatures, quoted threads and what is no body are left out. */
export function storySentences(text: string, reading: Reading): StorySentence[] {
  const aside = reading.leftOut.filter((part) => ASIDE.has(part.what));
  const bodies = reading.parts.filter((part) => part.role === 'body').map((part) => part.span);
  const whole = { start: 0, end: text.length };
  const out: StorySentence[] = [];
  let paragraph = 0;
  for (const body of bodies.length === 0 ? [whole] : bodies) {
    const end = Math.min(body.end, FARTHEST);
    let from = body.start;
    const stretch = text.slice(body.start, Math.max(body.start, end));
    const breaks = [...stretch.matchAll(LINE_BY_LINE.has(reading.channel) ? LINE : PARAGRAPH)].map(
      (match) => body.start + match.index,
    );
    for (const stop of [...breaks, end]) {
      for (const span of sentencesIn(text, from, stop)) {
        if (out.length >= MOST) return out;
        if (aside.some((part) => spansOverlap(part.span, span))) continue;
        const words = text.slice(span.start, span.end);
        out.push({ text: words, span, paragraph, asks: /\?["'”’)]*$/.test(words) });
      }
      paragraph += 1;
      from = stop;
    }
  }
  return out;
}

/** In UTF-16 code units: an aside in brackets is no longer. */
const LONGEST_ASIDE = 90;

/** "(Geoff? Jeff?)": a stop within brackets ends no sentence. */
function insideBrackets(text: string, from: number, at: number): boolean {
  const open = text.lastIndexOf('(', at - 1);
  if (open < from || text.lastIndexOf(')', at - 1) > open) return false;
  const close = text.indexOf(')', at);
  return close >= 0 && close - open < LONGEST_ASIDE;
}

function sentencesIn(text: string, start: number, end: number): Span[] {
  const spans: Span[] = [];
  const stretch = text.slice(start, end);
  let from = 0;
  const push = (to: number) => {
    const piece = stretch.slice(from, to);
    const lead = piece.length - piece.trimStart().length;
    const length = piece.trim().length;
    if (length > 0) spans.push({ start: start + from + lead, end: start + from + lead + length });
    from = to;
  };
  for (const match of stretch.matchAll(STOP)) {
    const to = match.index + match[0].length;
    if (match[0] === '.' && NOT_AN_END.test(stretch.slice(Math.max(0, to - 9), to))) continue;
    if (insideBrackets(stretch, from, to)) continue;
    // "am 2.9., am 17.9. und": a day and a month, and the sentence goes on.
    if (match[0] === '.' && DAY_AND_MONTH.test(stretch.slice(Math.max(0, to - 7), to + 2))) continue;
    // "am 3. November": a number with a point, as some languages count days.
    if (match[0] === '.' && ORDINAL_DAY.test(stretch.slice(Math.max(0, to - 4), to + 6))) continue;
    // "1. The door": a number that counts is no sentence.
    if (/(?:^|\s)\d{1,2}\.$/.test(stretch.slice(from, to)) && to - from < 5) continue;
    push(to);
  }
  push(stretch.length);
  return spans;
}
