/** What the page may ask about drafts: plan one, write one, check one. */
import { eventIterator, oc } from '@orpc/contract';
import { z } from 'zod';
import { ChannelId } from '../domain/channel-id.ts';
import { CheckedText, CheckResult } from '../domain/check.ts';
import { Complaint } from '../domain/complaint.ts';
import { EngineId } from '../domain/draft.ts';
import { DraftEvent } from '../domain/draft-event.ts';
import { Choices, Plan } from '../domain/plan.ts';
import { Reading } from '../domain/reading.ts';
import { CONTRACT_ERRORS } from './errors.ts';

const procedure = oc.errors(CONTRACT_ERRORS);

/** A complaint with what the person decided about it. */
export const DraftRequest = z.object({
  complaint: Complaint,
  /** A reading the person corrected; missing: read anew. */
  reading: Reading.optional(),
  choices: Choices.prefault({}),
  /** Missing: the engine of the settings. */
  engine: EngineId.optional(),
});
export type DraftRequest = z.infer<typeof DraftRequest>;

export const CheckRequest = z.object({
  complaint: Complaint,
  reading: Reading.optional(),
  plan: Plan.optional(),
  channel: ChannelId,
  texts: z.array(CheckedText),
  confirmed: z.array(z.string()).default([]),
});
export type CheckRequest = z.infer<typeof CheckRequest>;

export const draftArea = {
  plan: procedure.input(DraftRequest).output(z.object({ reading: Reading, plan: Plan })),
  /** Streams the draft; ends after the `finished` event. Aborting ends the engine's work. */
  write: procedure.input(DraftRequest).output(eventIterator(DraftEvent)),
  check: procedure.input(CheckRequest).output(CheckResult),
};
