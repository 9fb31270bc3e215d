/** The score: how much of what makes a reply work is present. It sees presence, not sincerity. */
import { z } from 'zod';

export const ScorePart = z.object({
  /** S1 to S11, or the rule of a penalty. */
  id: z.string(),
  title: z.string(),
  /** Points this part can give; 0 for penalties. */
  of: z.number(),
  /** Points it gave; negative for penalties. */
  got: z.number(),
  /** False when the part does not apply here; then it does not count. */
  applies: z.boolean(),
  /** What was seen, or how to win the points back. */
  note: z.string(),
});
export type ScorePart = z.infer<typeof ScorePart>;

export const Score = z.object({
  /** 0 to 100, renormalised over the parts that apply. */
  total: z.number().min(0).max(100),
  parts: z.array(ScorePart),
});
export type Score = z.infer<typeof Score>;
