/** What the page may ask about follow-ups: which are due, put off, kept, broken. */
import { oc } from '@orpc/contract';
import { z } from 'zod';
import { FollowUp, FollowUpCounts, FollowUpId } from '../domain/follow-up.ts';
import { Moment } from '../domain/moment.ts';
import { CONTRACT_ERRORS } from './errors.ts';

const procedure = oc.errors(CONTRACT_ERRORS);

export const followUpArea = {
  /** Open ones, the earliest due first, undated ones last; at most 500. */
  list: procedure.output(z.array(FollowUp)),
  /** Those that were kept or broken, settled last first; at most 100. */
  settled: procedure.output(z.array(FollowUp)),
  counts: procedure.output(FollowUpCounts),
  /** `open` takes back what was settled. */
  settle: procedure.input(z.object({ id: FollowUpId, as: z.enum(['kept', 'broken', 'open']) })).output(FollowUp),
  /** Null ends the snooze. */
  snooze: procedure.input(z.object({ id: FollowUpId, until: Moment.nullable() })).output(FollowUp),
};
