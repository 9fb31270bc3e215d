/** What the page may ask about a complaint. */
import { oc } from '@orpc/contract';
import { z } from 'zod';
import { Complaint } from '../domain/complaint.ts';
import { LARGEST_FILE, OpenedFile } from '../domain/opened-file.ts';
import { Reading } from '../domain/reading.ts';
import { CONTRACT_ERRORS } from './errors.ts';

/** Four letters for each three bytes. */
const LONGEST_BASE64 = Math.ceil(LARGEST_FILE / 3) * 4;

const procedure = oc.errors(CONTRACT_ERRORS);

export const complaintArea = {
  /** Reads a complaint; answers in well under a tenth of a second. */
  read: procedure.input(z.object({ complaint: Complaint })).output(Reading),
  /** An e-mail or text file that was dropped or chosen; `content` is its bytes in base64. */
  open: procedure
    .input(z.object({ name: z.string().max(1000), content: z.base64().max(LONGEST_BASE64) }))
    .output(OpenedFile),
};
