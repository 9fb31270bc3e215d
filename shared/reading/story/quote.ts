/** Verbatim quotations: ranges of the cleaned text turned into text and span of the original. */
import type { Span } from '../../domain/span.ts';
import type { ReadableText } from '../readable-text.ts';

/** A stretch of the complaint as readings carry it. `text` equals the original's slice at `span`. */
export interface Quoted {
  text: string;
  span: Span;
  confidence: number;
}

/** Quotes a range of `ReadableText.text`. Confidence is held between 0 and 1 and rounded to hundredths. */
export function quote(readable: ReadableText, start: number, stop: number, confidence: number): Quoted {
  const span = readable.originalSpan(start, stop);
  return { text: readable.original.slice(span.start, span.end), span, confidence: asConfidence(confidence) };
}

/** A number as a confidence: between 0 and 1, in hundredths. */
export function asConfidence(value: number): number {
  return Math.round(Math.max(0, Math.min(1, value)) * 100) / 100;
}
