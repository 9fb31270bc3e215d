/** What the page may ask about a complaint. */
import { oc } from '@orpc/contract';
import { z } from 'zod';
import { Complaint } from '../domain/complaint.ts';
import { LARGEST_FILE, OpenedFile } from '../domain/opened-file.ts';
import { OpenedTable } from '../domain/opened-table.ts';
import { Reading } from '../domain/reading.ts';
import { CONTRACT_ERRORS } from './errors.ts';

/** Four letters for each three bytes. */
const LONGEST_BASE64 = Math.ceil(LARGEST_FILE / 3) * 4;

const procedure = oc.errors(CONTRACT_ERRORS);

/** A file that the person gives; `content` is its bytes in base64. */
const GivenFile = z.object({ name: z.string().max(1000), content: z.base64().max(LONGEST_BASE64) });

export const complaintArea = {
  /** Reads a complaint; answers in well under a tenth of a second. */
  read: procedure.input(z.object({ complaint: Complaint })).output(Reading),
  /** An e-mail or text file that was dropped or chosen. */
  open: procedure.input(GivenFile).output(OpenedFile),
  /** A CSV or TSV file with many complaints; nothing is kept of it yet. */
  openTable: procedure.input(GivenFile).output(OpenedTable),
};
