/** The complaint: the text a customer wrote, with its channel and time. */
import { z } from 'zod';
import { ChannelId } from './channel-id.ts';

/** The longest complaint that is read, in UTF-16 code units; a longer one is cut with a notice, never silently. */
export const LONGEST_COMPLAINT = 200_000;

export const Complaint = z.object({
  /** As it was pasted. Spans of a reading point into this very string. */
  text: z.string().max(LONGEST_COMPLAINT),
  /** Where it came in, when the person said so; otherwise the reading guesses. */
  channel: ChannelId.optional(),
  /** When the customer wrote it, ISO date or date-time, when known. */
  writtenAt: z.string().optional(),
  /** What kind of business answers, in anybody's words ("wedding venue"), when that is known and no playbook says it. */
  industry: z.string().max(200).optional(),
});
export type Complaint = z.infer<typeof Complaint>;
