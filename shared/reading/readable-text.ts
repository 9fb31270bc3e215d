/** The text as readers see it: cleaned, cut into parts and sentences, every place traceable to the original. */
import type { LeftOut, TextPart } from '../domain/reading.ts';
import type { Span } from '../domain/span.ts';

/** One turn of a pasted chat. Offsets are into the cleaned text, without the speaker's label. */
export interface Turn {
  readonly speaker: string;
  readonly speakerSpan: Span;
  readonly business: boolean;
  readonly span: Span;
}

/** One labelled line of a web form ("Name: Kevin"). Offsets are into the cleaned text. */
export interface FormField {
  /** In lower case, without the colon. */
  readonly label: string;
  readonly value: Span;
}

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
  /** `text` without hidden text, footers and orders to the reader: own words, earlier mails, headers, fields and signature. */
  readonly evidence: string;
  /** Sentences of `own`, in order, trimmed; a list item, a line of verse and a subject are sentences too. */
  readonly sentences: readonly Span[];
  /** Parts, in offsets of the original. */
  readonly parts: readonly TextPart[];
  /** The same parts without markup and hidden text, in offsets of `text`. */
  readonly pieces: readonly TextPart[];
  /** The turns of a pasted chat; empty for any other text. */
  readonly turns: readonly Turn[];
  /** The labelled lines of a web form. */
  readonly fields: readonly FormField[];
  readonly leftOut: readonly LeftOut[];
  /** The place in the original of a range of `text`. */
  originalSpan(start: number, end: number): Span;
}
