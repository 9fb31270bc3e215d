/** The usage: what one piece of work with a model took. Prices and budgets live with the engine. */
import { z } from 'zod';

const Tokens = z.int().min(0);

export const Usage = z.object({
  model: z.string(),
  /** Tokens read anew, at the full price. */
  input: Tokens,
  output: Tokens,
  /** Tokens read from the prompt cache. */
  cacheRead: Tokens,
  /** Tokens written to the prompt cache. */
  cacheWrite: Tokens,
  /** US dollars; null when no price is known for the model. */
  cost: z.number().min(0).nullable(),
});
export type Usage = z.infer<typeof Usage>;

/** Both together. The cost is known only when both are; the model is the later one's. */
export function addUsage(before: Usage | undefined, more: Usage): Usage {
  if (before === undefined) return more;
  return {
    model: more.model,
    input: before.input + more.input,
    output: before.output + more.output,
    cacheRead: before.cacheRead + more.cacheRead,
    cacheWrite: before.cacheWrite + more.cacheWrite,
    cost: before.cost === null || more.cost === null ? null : before.cost + more.cost,
  };
}
