/** The follow-up: a promise that was copied to a customer, to be kept by its time. How it stands is worked out from now. */
import { z } from 'zod';
import { Audience } from './channel-id.ts';
import { Instant } from './instant.ts';
import { Moment } from './moment.ts';
import { PromiseKind } from './promise.ts';

export const FollowUpId = z.int().positive();

/** `replaced`: a later reply, copied in place of this one, no longer says it. */
export const Settled = z.enum(['kept', 'broken', 'replaced']);
export type Settled = z.infer<typeof Settled>;

/** `due`: today; `undated`: nobody said by when. */
export const FollowUpState = z.enum(['overdue', 'due', 'later', 'undated', 'snoozed', 'kept', 'broken', 'replaced']);
export type FollowUpState = z.infer<typeof FollowUpState>;

export const FollowUp = z.object({
  id: FollowUpId,
  caseId: z.string(),
  /** Who it was promised to; empty when the name is not known. */
  customer: z.string(),
  audience: Audience,
  /** The promise in the words that were copied. */
  text: z.string(),
  kind: PromiseKind,
  who: z.string(),
  amount: z.object({ amount: z.number(), currency: z.string().nullable() }).nullable(),
  /** Local date or date-time. */
  due: z.string().nullable(),
  /** What the customer has to do first; empty when nothing. */
  condition: z.string(),
  promisedAt: Instant,
  snoozedUntil: Moment.nullable(),
  settled: Settled.nullable(),
  settledAt: Instant.nullable(),
  state: FollowUpState,
});
export type FollowUp = z.infer<typeof FollowUp>;

/** How many follow-ups are open, by how they stand. */
export const FollowUpCounts = z.object({
  overdue: z.int().min(0),
  due: z.int().min(0),
  later: z.int().min(0),
  undated: z.int().min(0),
  snoozed: z.int().min(0),
});
export type FollowUpCounts = z.infer<typeof FollowUpCounts>;

const DATE_LENGTH = 'yyyy-mm-dd'.length;
const LAST_MINUTE = 'T23:59';

/** The last minute of what a due time says: a bare date lasts until its end. */
export function deadlineOf(due: string): Moment {
  return due.length <= DATE_LENGTH ? `${due}${LAST_MINUTE}` : due.slice(0, 'yyyy-mm-ddThh:mm'.length);
}

/** How a follow-up stands at a local time. A snooze that has run out counts for nothing. */
export function followUpState(
  { due, snoozedUntil, settled }: Pick<FollowUp, 'due' | 'snoozedUntil' | 'settled'>,
  now: Moment,
): FollowUpState {
  if (settled !== null) return settled;
  if (snoozedUntil !== null && snoozedUntil > now) return 'snoozed';
  if (due === null) return 'undated';
  const deadline = deadlineOf(due);
  if (deadline < now) return 'overdue';
  return deadline.slice(0, DATE_LENGTH) === now.slice(0, DATE_LENGTH) ? 'due' : 'later';
}
