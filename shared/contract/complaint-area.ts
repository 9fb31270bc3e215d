/** What the page may ask about a complaint. */
import { oc } from '@orpc/contract';
import { z } from 'zod';
import { Complaint } from '../domain/complaint.ts';
import { Reading } from '../domain/reading.ts';
import { CONTRACT_ERRORS } from './errors.ts';

const procedure = oc.errors(CONTRACT_ERRORS);

export const complaintArea = {
  /** Reads a complaint; answers in well under a tenth of a second. */
  read: procedure.input(z.object({ complaint: Complaint })).output(Reading),
};
