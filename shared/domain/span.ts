/** A stretch of text. Lives here: the span and its laws. Nothing about what a span means. */
import { z } from 'zod';

/** Half-open range `[start, end)` in UTF-16 code units of the text it points into. */
export const Span = z.object({ start: z.int().min(0), end: z.int().min(0) });
export type Span = z.infer<typeof Span>;

/** The words a span points at. */
export function sliceSpan(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Whether two spans share at least one code unit. */
export function spansOverlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
