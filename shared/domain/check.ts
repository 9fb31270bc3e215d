/** What the checks are given and what they give back. */
import { z } from 'zod';
import { Audience, ChannelId } from './channel-id.ts';
import { Complaint } from './complaint.ts';
import { Section } from './draft.ts';
import { Finding } from './finding.ts';
import { Moment } from './moment.ts';
import { Plan, Source } from './plan.ts';
import { Playbook } from './playbook.ts';
import { PromiseMade } from './promise.ts';
import { Reading } from './reading.ts';
import { Score } from './score.ts';
import { Span } from './span.ts';

export const CheckedText = z.object({
  audience: Audience,
  text: z.string(),
  /** Roles, when they are known; a text written by hand has none. */
  sections: z.array(Section).default([]),
});
export type CheckedText = z.infer<typeof CheckedText>;

export const CheckInput = z.object({
  complaint: Complaint,
  reading: Reading,
  /** Missing when the text was not written by this program. */
  plan: Plan.optional(),
  playbook: Playbook,
  channel: ChannelId,
  texts: z.array(CheckedText),
  /** Sentences that the person confirmed to be true, and deeds they ticked as done. */
  confirmed: z.array(z.string()).default([]),
  now: Moment,
});
export type CheckInput = z.infer<typeof CheckInput>;

/** Where a sentence of the draft comes from. */
export const TracedSentence = z.object({
  audience: Audience,
  span: Span,
  kind: z.enum(['courtesy', 'claim', 'promise', 'question']),
  /** What allows it; empty for a courtesy, and for a claim that nothing allows. */
  sources: z.array(Source),
  /** The words in it that nothing allows. */
  untraced: z.array(Span),
});
export type TracedSentence = z.infer<typeof TracedSentence>;

export const CheckResult = z.object({
  findings: z.array(Finding),
  promises: z.array(PromiseMade),
  score: Score,
  sentences: z.array(TracedSentence),
  /** Rules that crashed, and so said nothing. */
  didNotRun: z.array(z.object({ rule: z.string(), reason: z.string() })),
});
export type CheckResult = z.infer<typeof CheckResult>;
