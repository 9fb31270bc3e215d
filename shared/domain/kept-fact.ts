/** The kept fact: something a reply states that must be the same in its translation. How it is found is no matter of this file. */
import { z } from 'zod';
import { Audience } from './channel-id.ts';

export const KeptFact = z.object({
  audience: Audience,
  kind: z.enum(['amount', 'percentage', 'day', 'time', 'reference', 'name']),
  /** In the words of the reply; in those of the translation when it was added there. */
  text: z.string(),
  /** `missing` is in the reply and not in the translation, `added` the other way round. */
  state: z.enum(['kept', 'missing', 'added']),
});
export type KeptFact = z.infer<typeof KeptFact>;
