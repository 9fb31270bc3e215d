/** What rules look at: a sentence with its words, and a text with its sentences. Offsets of a sentence's words count from its own start. */
import type { Audience } from '../domain/channel-id.ts';
import type { SectionRole } from '../domain/draft.ts';
import type { Span } from '../domain/span.ts';
import type { PhraseHit } from './text/phrase-matcher.ts';
import type { Token } from './text/token.ts';
import type { Figure } from './trace/figure.ts';

/** Everything here depends on the words, the audience and the role alone, so that it can be kept while other sentences change. */
export interface SentenceView {
  readonly text: string;
  /** Folded, as long as `text`. */
  readonly lower: string;
  readonly tokens: readonly Token[];
  readonly audience: Audience;
  readonly role: SectionRole | null;
  /** Stretches in quotation marks: words of somebody else. */
  readonly quotes: readonly Span[];
  readonly figures: readonly Figure[];
  /** Phrases found, by the rule or the family they belong to. */
  readonly hits: ReadonlyMap<string, readonly PhraseHit[]>;
  /** Stems of its words that carry meaning. */
  readonly stems: ReadonlySet<string>;
  readonly isQuestion: boolean;
}

/** A sentence with its place in the text. */
export interface PlacedSentence {
  readonly view: SentenceView;
  readonly start: number;
  readonly end: number;
}

export interface TextView {
  readonly audience: Audience;
  readonly text: string;
  readonly lower: string;
  readonly sentences: readonly PlacedSentence[];
  /** True when the text is in English; word rules know no other language. */
  readonly english: boolean;
}

/** The words of a hit in the sentence. */
export function hitSpan(sentence: SentenceView, hit: PhraseHit): Span {
  const first = sentence.tokens[hit.first];
  const last = sentence.tokens[hit.after - 1];
  return { start: first?.start ?? 0, end: last?.end ?? sentence.text.length };
}

/** Whether a place lies inside quotation marks. */
export function isQuoted(sentence: SentenceView, span: Span): boolean {
  return sentence.quotes.some((quote) => span.start >= quote.start && span.end <= quote.end);
}
