/** Puts the structure readers together: a pasted complaint in, a readable text out. Holds no rules of its own. */
import type { TextPart } from '../../domain/reading.ts';
import type { Span } from '../../domain/span.ts';
import type { ReadableText } from '../readable-text.ts';
import { cleanText } from './clean-text.ts';
import { readEnds } from './ends.ts';
import { readFrame } from './frame.ts';
import { leftOutOf } from './left-out.ts';
import { linesOf } from './line.ts';
import type { Layout, PieceRole } from './piece.ts';
import { findReaderOrders } from './reader-orders.ts';
import { splitSentences } from './sentences.ts';
import { readTranscript } from './transcript.ts';

const OWN_ROLES: ReadonlySet<PieceRole> = new Set(['body', 'subject']);
const EVIDENCE_ROLES: ReadonlySet<PieceRole> = new Set([
  ...OWN_ROLES,
  ...(['header', 'greeting', 'closing', 'signature', 'quoted-thread', 'forwarded-header', 'form-label'] as const),
]);

/** Reads the structure of a text. Never throws, whatever the text. */
export function makeReadableText(original: string): ReadableText {
  const clean = cleanText(original);
  const lines = linesOf(clean.text);
  const layout: Layout = { text: clean.text, lines, roles: lines.map(() => 'body'), inline: [], turns: [], fields: [] };
  readFrame(layout);
  readTranscript(layout);
  readEnds(layout);
  const pieces = piecesOf(layout);
  const withOrders = keepOnly(
    clean.text,
    pieces.filter((piece) => OWN_ROLES.has(piece.role)).map((piece) => piece.span),
  );
  const everySentence = splitSentences(withOrders);
  const orders = findReaderOrders(withOrders, everySentence);
  const own = takeOut(withOrders, orders);
  const sentences = orders.length === 0 ? everySentence : splitSentences(own);
  const evidence = takeOut(
    keepOnly(
      clean.text,
      pieces.filter((piece) => EVIDENCE_ROLES.has(piece.role)).map((piece) => piece.span),
    ),
    orders,
  );
  const parts: TextPart[] = [
    ...pieces.map(({ role, span }) => ({ role, span: clean.originalSpan(span.start, span.end) })),
    ...clean.removed.map(({ role, span }) => ({ role, span })),
  ];
  const ordered = withoutOverlap(parts);
  return {
    original,
    text: clean.text,
    own,
    lower: lowerOf(own),
    evidence,
    sentences,
    parts: ordered,
    pieces,
    turns: layout.turns,
    fields: layout.fields,
    leftOut: leftOutOf(
      original,
      ordered,
      orders.map((order) => clean.originalSpan(order.start, order.end)),
    ),
    originalSpan: clean.originalSpan,
  };
}

/** Runs of lines with one role, cut where a stretch inside a line has a role of its own. */
function piecesOf(layout: Layout): TextPart[] {
  const pieces: TextPart[] = [];
  const inline = [...layout.inline].sort((a, b) => a.span.start - b.span.start);
  let nextInline = 0;
  const add = (role: PieceRole, start: number, end: number, joins: boolean): void => {
    let from = start;
    let to = end;
    while (from < to && layout.text[from] === ' ') from += 1;
    while (to > from && layout.text[to - 1] === ' ') to -= 1;
    if (to <= from) return;
    const last = pieces.at(-1);
    if (joins && last !== undefined && last.role === role) last.span = { start: last.span.start, end: to };
    else pieces.push({ role, span: { start: from, end: to } });
  };
  layout.lines.forEach((line, index) => {
    if (line.empty) return;
    const role = layout.roles[index]!;
    let at = line.start;
    let joins = true;
    while (nextInline < inline.length && inline[nextInline]!.span.start < line.end) {
      const { role: inner, span } = inline[nextInline]!;
      nextInline += 1;
      if (span.end <= at) continue;
      add(role, at, Math.max(at, span.start), joins);
      add(inner, Math.max(at, span.start), span.end, false);
      joins = false;
      at = span.end;
    }
    add(role, at, line.end, joins);
  });
  return pieces;
}

/** The text with everything outside the given stretches replaced by spaces; newlines stay. */
function keepOnly(text: string, spans: readonly Span[]): string {
  const kept: string[] = [];
  let at = 0;
  for (const span of spans) {
    kept.push(blanked(text.slice(at, span.start)), text.slice(span.start, span.end));
    at = span.end;
  }
  kept.push(blanked(text.slice(at)));
  return kept.join('');
}

/** The text with the given stretches replaced by spaces; newlines stay. */
function takeOut(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text;
  const kept: string[] = [];
  let at = 0;
  for (const span of spans) {
    kept.push(text.slice(at, span.start), blanked(text.slice(span.start, span.end)));
    at = span.end;
  }
  kept.push(text.slice(at));
  return kept.join('');
}

function blanked(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

/** Lower case of the same length: the few letters that grow when lowered stay as they are. */
function lowerOf(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (character) => {
    const small = character.toLowerCase();
    return small.length === character.length ? small : character;
  }).join('');
}

function withoutOverlap(parts: TextPart[]): TextPart[] {
  const ordered: TextPart[] = [];
  const removed = parts.filter((part) => part.role === 'markup' || part.role === 'hidden');
  let nextRemoved = 0;
  const push = (role: PieceRole, span: Span): void => {
    if (span.end > span.start) ordered.push({ role, span });
  };
  let reached = 0;
  for (const part of parts) {
    if (part.role === 'markup' || part.role === 'hidden') break;
    let start = Math.max(part.span.start, reached);
    // What was taken out inside a part splits it.
    while (nextRemoved < removed.length && removed[nextRemoved]!.span.start < part.span.end) {
      const cut = removed[nextRemoved]!;
      nextRemoved += 1;
      if (cut.span.end <= reached) continue;
      push(part.role, { start, end: Math.max(start, cut.span.start) });
      push(cut.role, { start: Math.max(cut.span.start, reached), end: cut.span.end });
      reached = cut.span.end;
      start = Math.max(start, cut.span.end);
    }
    push(part.role, { start, end: part.span.end });
    reached = Math.max(reached, part.span.end);
  }
  for (const cut of removed.slice(nextRemoved)) {
    if (cut.span.end <= reached) continue;
    push(cut.role, { start: Math.max(cut.span.start, reached), end: cut.span.end });
    reached = cut.span.end;
  }
  return ordered;
}
