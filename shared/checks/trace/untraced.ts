/** What a draft can claim without a source, and the words that claim it. */
import type { Source } from '../../domain/plan.ts';
import type { Span } from '../../domain/span.ts';

export type ClaimKind =
  | 'amount'
  | 'percentage'
  | 'date'
  | 'deadline'
  | 'name'
  | 'reference'
  | 'count'
  | 'deed'
  | 'cause'
  | 'policy'
  | 'change'
  | 'fact';

/** Words in a sentence that make a claim, with what allows them; `source` is null when nothing does. */
export interface Claim {
  readonly kind: ClaimKind;
  readonly span: Span;
  readonly source: Source | null;
}
