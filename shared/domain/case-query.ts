/** How cases are found again: filters, order, what a row of the list shows, and what is known of a customer. */
import { z } from 'zod';
import { CaseId, CaseState } from './case.ts';
import { ChannelId } from './channel-id.ts';
import { Instant } from './instant.ts';
import { IssueType } from './issue-type.ts';
import { Outcome } from './outcome.ts';
import { RiskType } from './reading.ts';
import { Span } from './span.ts';

/** `due`: the next follow-up first, only cases that have one. `best`: how well the words fit, where the search is narrow enough. */
export const CaseOrder = z.enum(['changed', 'created', 'due', 'temper', 'best']);
export type CaseOrder = z.infer<typeof CaseOrder>;

export const CaseQuery = z.object({
  /** As it is typed; the last word may be half a word, and counts from its second letter on. Words in quotes stand together. */
  words: z.string().max(500).default(''),
  state: CaseState.optional(),
  issue: IssueType.optional(),
  channel: ChannelId.optional(),
  risk: RiskType.optional(),
  /** Cases in which this name was read, as it stands in a row. */
  customer: z.string().max(300).optional(),
  order: CaseOrder.default('changed'),
  limit: z.int().min(1).max(500).default(50),
  /** From the page before, unchanged. */
  after: z.string().max(200).optional(),
});
export type CaseQuery = z.infer<typeof CaseQuery>;

/** Words of the case with those that were searched for marked. */
export const CaseExcerpt = z.object({
  from: z.enum(['customer', 'complaint', 'reply', 'notes']),
  text: z.string(),
  /** Into `text`. */
  marks: z.array(Span),
});
export type CaseExcerpt = z.infer<typeof CaseExcerpt>;

export const CaseRow = z.object({
  id: CaseId,
  state: CaseState,
  createdAt: Instant,
  changedAt: Instant,
  repliedAt: Instant.nullable(),
  doneAt: Instant.nullable(),
  channel: ChannelId.nullable(),
  /** The main one. */
  issue: IssueType.nullable(),
  temper: z.int().min(0).max(3),
  risks: z.array(RiskType),
  /** Empty when no name was read. */
  customer: z.string(),
  /** The beginning of the complaint on one line. */
  opening: z.string(),
  hasDraft: z.boolean(),
  /** Local date or date-time of the next follow-up. */
  nextDue: z.string().nullable(),
  excerpt: CaseExcerpt.nullable(),
});
export type CaseRow = z.infer<typeof CaseRow>;

export const CasePage = z.object({
  rows: z.array(CaseRow),
  /** For the next page; null at the end. */
  next: z.string().nullable(),
  /** True when the search is so broad that only the latest cases were looked at and `best` means latest. */
  broad: z.boolean(),
});
export type CasePage = z.infer<typeof CasePage>;

export const CaseCounts = z.object({ open: z.int().min(0), waiting: z.int().min(0), done: z.int().min(0) });
export type CaseCounts = z.infer<typeof CaseCounts>;

/** By what two complaints seem to come from one person; the first is the surest. */
export const SamePersonBy = z.enum(['email', 'phone', 'reference', 'name']);
export type SamePersonBy = z.infer<typeof SamePersonBy>;

/** An earlier case that seems to be the same customer's, with what was promised and given then. A suggestion: nothing is merged. */
export const EarlierCase = z.object({
  row: CaseRow,
  by: SamePersonBy,
  promised: z.array(z.object({ text: z.string(), due: z.string().nullable(), settled: z.string().nullable() })),
  given: z.array(z.object({ at: Instant, fix: z.string(), plusOne: z.string() })),
  outcome: Outcome.nullable(),
  /** True when it was about the same thing: one of the main types agrees. */
  sameIssue: z.boolean(),
});
export type EarlierCase = z.infer<typeof EarlierCase>;

export const CustomerHistory = z.object({
  /** Latest first, at most twenty. */
  earlier: z.array(EarlierCase),
  /** True when an earlier case is about the same thing: a repeat claim. */
  repeat: z.boolean(),
  /** Promises to this customer that were broken or are overdue. */
  unkept: z.int().min(0),
});
export type CustomerHistory = z.infer<typeof CustomerHistory>;

/** A past case like this one, with the reply that was used. */
export const SimilarCase = z.object({
  row: CaseRow,
  /** 0 to 1. */
  likeness: z.number().min(0).max(1),
  /** What was copied, by audience. */
  replies: z.array(z.object({ audience: z.enum(['public', 'private']), text: z.string() })),
  outcome: Outcome.nullable(),
});
export type SimilarCase = z.infer<typeof SimilarCase>;

/** Milliseconds, over the cases that have both ends; null when there is none. */
const Spread = z.object({ cases: z.int().min(0), median: z.number().nullable(), slowest: z.number().nullable() });

/** How long customers waited. Quick resolution keeps 82 of 100 customers, slow resolution 54. */
export const CaseTimes = z.object({
  /** From the complaint to the first copied reply. */
  firstReply: Spread,
  /** From the complaint to done. */
  resolution: Spread,
  /** Cases whose first reply was copied within a day, of those replied to. */
  repliedWithinADay: z.int().min(0),
});
export type CaseTimes = z.infer<typeof CaseTimes>;
