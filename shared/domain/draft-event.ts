/** What an engine and the draft service report while a draft is being written. */
import { z } from 'zod';
import { Audience } from './channel-id.ts';
import { Draft, Notice, SectionRole } from './draft.ts';
import { Finding } from './finding.ts';
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
  /** The engine was told to wait and tries again by itself after so many seconds; `code` is one of shared/errors. */
  z.object({ type: z.literal('waiting'), code: z.string(), seconds: z.number().min(0) }),
  /**
   * A gate is open and the engine is asked once to mend it. The draft is whole as it stands and stays the reply when the
   * work is cancelled from here on; no text follows before `finished`.
   */
  z.object({ type: z.literal('repairing'), draft: Draft, findings: z.array(Finding) }),
  /** Last: the whole draft with its checks. */
  z.object({ type: z.literal('finished'), draft: Draft }),
]);
export type DraftEvent = z.infer<typeof DraftEvent>;
