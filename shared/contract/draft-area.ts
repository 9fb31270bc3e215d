/** What the page may ask about drafts: plan one, write one, check one. */
import { eventIterator, oc } from '@orpc/contract';
import { z } from 'zod';
import { Audience, ChannelId } from '../domain/channel-id.ts';
import { CheckedText, CheckResult } from '../domain/check.ts';
import { Complaint } from '../domain/complaint.ts';
import { EngineId, Section, SectionRole } from '../domain/draft.ts';
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

/** How a section can be said instead. */
export const Manner = z.enum(['other-words', 'shorter', 'warmer', 'more-formal', 'plainer']);
export type Manner = z.infer<typeof Manner>;

export const RewriteRequest = z.object({
  request: DraftRequest,
  how: Manner,
  /** The sections to be written again, as they stand with the person's own edits. */
  sections: z.array(z.object({ audience: Audience, role: SectionRole, text: z.string() })).min(1),
});
export type RewriteRequest = z.infer<typeof RewriteRequest>;

export const draftArea = {
  plan: procedure.input(DraftRequest).output(z.object({ reading: Reading, plan: Plan })),
  /** Streams the draft; ends after the `finished` event. Aborting ends the engine's work. */
  write: procedure.input(DraftRequest).output(eventIterator(DraftEvent)),
  /** Sections in another manner, by the offline writer, in the order asked for; one that cannot be said otherwise comes back as it was. */
  rewrite: procedure.input(RewriteRequest).output(z.array(Section)),
  check: procedure.input(CheckRequest).output(CheckResult),
};
