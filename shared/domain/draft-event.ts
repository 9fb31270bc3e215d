/** What an engine and the draft service report while a draft is being written. */
import { z } from 'zod';
import { Audience } from './channel-id.ts';
import { Draft, Notice, SectionRole } from './draft.ts';
import { Plan } from './plan.ts';
import { Reading } from './reading.ts';

/** A piece of text that belongs to the section with this index of this audience's text. */
export const TextDelta = z.object({
  type: z.literal('text'),
  audience: Audience,
  section: z.int().min(0),
  role: SectionRole,
  delta: z.string(),
});
export type TextDelta = z.infer<typeof TextDelta>;

export const NoticeEvent = z.object({ type: z.literal('notice'), notice: Notice });

export const DraftEvent = z.discriminatedUnion('type', [
  /** First: what was read and what is planned. */
  z.object({ type: z.literal('planned'), reading: Reading, plan: Plan }),
  TextDelta,
  NoticeEvent,
  /** Last: the whole draft with its checks. */
  z.object({ type: z.literal('finished'), draft: Draft }),
]);
export type DraftEvent = z.infer<typeof DraftEvent>;
