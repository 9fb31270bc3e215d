/** What can be asked of a reply that is there, beside saying it again in a manner. Types only. */
import type { PartPlace } from '../session/part.ts';

export type Work =
  | { readonly kind: 'versions' }
  /** `place` null: the whole reply. An instruction that is already given is asked at once; else it is empty. */
  | { readonly kind: 'instruction'; readonly place: PartPlace | null; readonly instruction: string }
  | { readonly kind: 'translate' };
