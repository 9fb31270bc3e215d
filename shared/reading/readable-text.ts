/** The text as readers see it: cleaned, cut into parts and sentences, every place traceable to the original. */
import type { Span } from '../domain/span.ts';
import type { LeftOut, TextPart } from '../domain/reading.ts';

/** What every reader is given. Offsets are into `text` unless said otherwise. */
export interface ReadableText {
  /** The complaint as pasted. */
  readonly original: string;
  /** Cleaned: tags, entities, hidden and zero-width characters gone, spaces and quotes regular. */
  readonly text: string;
  /** `text` with everything that is not the customer's own words blanked by spaces, newlines kept; same length as `text`. */
  readonly own: string;
  /** `own` in lower case, same length. */
  readonly lower: string;
  /** Sentences of `own`, in order, trimmed; a list item, a line of verse and a subject are sentences too. */
  readonly sentences: readonly Span[];
  /** Parts, in offsets of the original. */
  readonly parts: readonly TextPart[];
  readonly leftOut: readonly LeftOut[];
  /** The place in the original of a range of `text`. */
  originalSpan(start: number, end: number): Span;
}
