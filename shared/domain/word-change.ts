/** One step of the difference between two texts, word by word. How it is found is no matter of this file. */
import { z } from 'zod';

/** The steps in order without `comes` make the old text, those without `goes` the new one. */
export const WordChange = z.object({ kind: z.enum(['stays', 'goes', 'comes']), text: z.string() });
export type WordChange = z.infer<typeof WordChange>;
