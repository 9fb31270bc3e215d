/** The promise: a commitment found in a draft. */
import { z } from 'zod';
import { Audience } from './channel-id.ts';
import { Source } from './plan.ts';
import { Span } from './span.ts';

export const PromiseKind = z.enum([
  'refund',
  'replace',
  'repair',
  'redo',
  'credit',
  'gift',
  'contact',
  'deliver',
  'correct',
  'investigate',
  'other',
]);
export type PromiseKind = z.infer<typeof PromiseKind>;

export const PromiseMade = z.object({
  audience: Audience,
  /** Verbatim, the slice of the audience's text at `span`. */
  text: z.string(),
  span: Span,
  kind: PromiseKind,
  /** Who will do it, as the text says it. */
  who: z.string(),
  amount: z.object({ amount: z.number(), currency: z.string().nullable() }).optional(),
  /** ISO date or local date-time. */
  due: z.string().optional(),
  /** What the customer has to do first; missing when nothing. */
  condition: z.string().optional(),
  /** What allows it; "nothing" is a finding. */
  source: z.union([Source, z.object({ kind: z.literal('nothing') })]),
});
export type PromiseMade = z.infer<typeof PromiseMade>;
