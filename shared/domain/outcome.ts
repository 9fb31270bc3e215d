/** The outcome: how a complaint ended, as the person who answered it saw it. */
import { z } from 'zod';
import { Instant } from './instant.ts';

/** `silent`: nothing was heard again. `lost`: the customer left. `elsewhere`: a regulator, a lawyer or the press has it now. */
export const OutcomeResult = z.enum(['happy', 'settled', 'unhappy', 'silent', 'lost', 'elsewhere']);
export type OutcomeResult = z.infer<typeof OutcomeResult>;

export const Outcome = z.object({
  result: OutcomeResult,
  /** In the person's own words; may be empty. */
  note: z.string().max(10_000),
  at: Instant,
});
export type Outcome = z.infer<typeof Outcome>;
