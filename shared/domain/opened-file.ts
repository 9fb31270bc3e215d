/** A file that was dropped or chosen, as a complaint. */
import { z } from 'zod';
import { Complaint } from './complaint.ts';

/** The largest file that is opened, in bytes: an e-mail with a few pictures. */
export const LARGEST_FILE = 10 * 1024 * 1024;

export const OpenedFile = z.object({
  complaint: Complaint,
  /** UTF-16 code units that were left out because the text was too long. */
  cut: z.int().min(0),
  /** Names of the attachments; they are not read. */
  attachments: z.array(z.string()),
});
export type OpenedFile = z.infer<typeof OpenedFile>;
