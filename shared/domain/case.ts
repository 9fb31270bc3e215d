/** The case: one complaint with its reading, drafts, promises and outcome. How cases are found again lives in case-query.ts. */
import { z } from 'zod';
import { Audience, ChannelId } from './channel-id.ts';
import { CheckedText } from './check.ts';
import { Complaint } from './complaint.ts';
import { EngineId } from './draft.ts';
import { GateId } from './finding.ts';
import { FollowUp } from './follow-up.ts';
import { Instant } from './instant.ts';
import { Outcome } from './outcome.ts';
import { Choices, Plan } from './plan.ts';
import { Amount } from './playbook.ts';
import { PromiseMade } from './promise.ts';
import { Reading } from './reading.ts';

/** Made by whoever begins the case, so that saving twice cannot make two. */
export const CaseId = z.uuid();
export type CaseId = z.infer<typeof CaseId>;

/** open: to be answered; waiting: answered, something is still to be kept or heard; done. */
export const CaseState = z.enum(['open', 'waiting', 'done']);
export type CaseState = z.infer<typeof CaseState>;

/** A gate that was passed knowingly. */
export const OverriddenFinding = z.object({
  finding: z.string(),
  rule: z.string(),
  gate: GateId.optional(),
  message: z.string(),
  reason: z.string().max(2_000),
});
export type OverriddenFinding = z.infer<typeof OverriddenFinding>;

/** Why a version was kept: an engine wrote it, a person's edits stood for a while, it was copied, another window overwrote it. */
export const VersionReason = z.enum(['written', 'edited', 'copied', 'other-window']);
export type VersionReason = z.infer<typeof VersionReason>;

export const DraftVersion = z.object({
  number: z.int().positive(),
  at: Instant,
  reason: VersionReason,
  engine: EngineId.nullable(),
  texts: z.array(CheckedText),
});
export type DraftVersion = z.infer<typeof DraftVersion>;

/** In what form words went to the clipboard. */
export const CopyForm = z.enum(['rich', 'plain', 'markdown']);
export type CopyForm = z.infer<typeof CopyForm>;

/** What was copied, when and for where, and what was given with it. */
export const CopyMade = z.object({
  at: Instant,
  audience: Audience,
  form: CopyForm,
  channel: ChannelId,
  text: z.string(),
  /** What the plan gave; empty when nothing. */
  fix: z.string(),
  plusOne: z.string(),
  /** What fix and +1 are worth together, when that is known. */
  given: Amount.nullable(),
});
export type CopyMade = z.infer<typeof CopyMade>;

/** What the page puts down to take the case up again exactly as it was, undo included; nobody else looks into it. */
export const Desk = z.string().max(4_000_000);

/** What is saved as the person works. What is left out stays as it was. */
export const CaseSave = z.object({
  id: CaseId,
  /** The revision the page knows; 0 for a new case. When another window saved since, its words are kept as a version. */
  base: z.int().min(0),
  complaint: Complaint,
  reading: Reading.optional(),
  plan: Plan.optional(),
  choices: Choices.optional(),
  texts: z.array(CheckedText).max(2).optional(),
  engine: EngineId.nullable().optional(),
  overridden: z.array(OverriddenFinding).max(500).optional(),
  desk: Desk.optional(),
  /** True when an engine has just finished these texts: they are kept as a version. */
  written: z.boolean().default(false),
});
export type CaseSave = z.infer<typeof CaseSave>;

export const CaseSaved = z.object({
  revision: z.int().positive(),
  /** True when another window had saved meanwhile; what it had is among the versions. */
  conflict: z.boolean(),
  savedAt: Instant,
});
export type CaseSaved = z.infer<typeof CaseSaved>;

export const Case = z.object({
  id: CaseId,
  revision: z.int().positive(),
  state: CaseState,
  createdAt: Instant,
  changedAt: Instant,
  /** First time a reply was copied. */
  repliedAt: Instant.nullable(),
  doneAt: Instant.nullable(),
  complaint: Complaint,
  reading: Reading.nullable(),
  plan: Plan.nullable(),
  choices: Choices,
  engine: EngineId.nullable(),
  texts: z.array(CheckedText),
  overridden: z.array(OverriddenFinding),
  desk: Desk.nullable(),
  copies: z.array(CopyMade),
  followUps: z.array(FollowUp),
  outcome: Outcome.nullable(),
});
export type Case = z.infer<typeof Case>;

/** A reply that has just been copied. The case has to be saved before. */
export const CopyNow = z.object({
  id: CaseId,
  audience: Audience,
  form: CopyForm,
  channel: ChannelId,
  text: z.string(),
  /** All promises of this text. */
  promises: z.array(PromiseMade),
});
export type CopyNow = z.infer<typeof CopyNow>;
