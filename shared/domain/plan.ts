/** The plan: what the reply will do, decided before how it is said. */
import { z } from 'zod';
import { ChannelId } from './channel-id.ts';
import { Amount, FixKind, Worth } from './playbook.ts';
import { Span } from './span.ts';

export const Level = z.enum(['make-it-right', 'plus-one', 'plus-two']);
export type Level = z.infer<typeof Level>;

/** What sort of reply the text calls for. */
export const ReplyKind = z.enum(['resolve', 'care', 'answer', 'thank', 'hold', 'decline']);
export type ReplyKind = z.infer<typeof ReplyKind>;

/** What allows something to be said: nothing is said without one. */
export const Source = z.object({
  kind: z.enum(['complaint', 'playbook', 'confirmed', 'user', 'statute', 'plan']),
  /** The playbook entry, the confirmed fact or the statute. */
  id: z.string().optional(),
  /** The words of the complaint. */
  span: Span.optional(),
});
export type Source = z.infer<typeof Source>;

/** A day and hour by which something will be done, worked out from now. */
export const Due = z.object({
  /** ISO date or local date-time. */
  iso: z.string(),
  /** As it is said, without a preposition: Thursday, noon on Friday, tomorrow. */
  text: z.string(),
});
export type Due = z.infer<typeof Due>;

export const PlannedFix = z.object({
  id: z.string(),
  kind: FixKind,
  /** Words that follow "I will". */
  does: z.string(),
  /** What the customer has in hand when it is done, a noun phrase; empty when it goes without saying. */
  result: z.string().default(''),
  needs: z.string(),
  who: z.string(),
  due: Due.nullable(),
  worth: Worth.nullable(),
  /** Why this one, in a sentence for the person who decides. */
  why: z.string(),
  /** Why this one, for the customer, in words that follow "because"; empty when nothing true can be said. */
  because: z.string(),
  source: Source,
});
export type PlannedFix = z.infer<typeof PlannedFix>;

export const PlannedOffer = z.object({
  id: z.string(),
  does: z.string(),
  who: z.string(),
  worth: Worth.nullable(),
  cost: Amount.nullable(),
  why: z.string(),
  /** The customer's own words it takes up. */
  tiedTo: z.object({ text: z.string(), span: Span }).nullable(),
  source: Source,
});
export type PlannedOffer = z.infer<typeof PlannedOffer>;

export const Plan = z.object({
  reply: ReplyKind,
  /** One sentence: what is recommended and why. */
  why: z.string(),
  channel: ChannelId,
  level: Level,
  levelWhy: z.string(),
  /** full: owned and said; sympathy: care without admission; regret: sorry for one concrete thing that is not our fault; none. */
  apology: z.object({ form: z.enum(['full', 'sympathy', 'regret', 'none']), why: z.string() }),
  fix: PlannedFix.nullable(),
  /** What is done besides, for points of the complaint that the fix leaves open; at most two, in the order of the complaint. */
  also: z.array(PlannedFix).default([]),
  /** What could be done instead of the fix. At most two. */
  alternatives: z.array(PlannedFix),
  plusOne: PlannedOffer.nullable(),
  otherOffers: z.array(PlannedOffer),
  /** Why there is no +1, when there is none; else empty. */
  plusOneWithheld: z.string(),
  nextStep: z.object({ text: z.string(), who: z.string(), what: z.string(), due: Due.nullable(), how: z.string() }),
  /** One precise question to the customer that has to be answered first. */
  question: z.string().nullable(),
  explanation: z.object({ text: z.string(), source: Source }).nullable(),
  prevention: z.object({ text: z.string(), source: Source }).nullable(),
  /** For the team, never for the customer. */
  teamNote: z.string(),
  escalation: z.object({ to: z.string(), why: z.string() }).nullable(),
  /** What a law or regulator gives the customer anyway; never sold as a +1. */
  duties: z.array(z.object({ text: z.string(), source: z.string(), checkedOn: z.iso.date() })),
  worth: z.object({
    /** What went wrong, in money; null when nobody knows. */
    wentWrong: Amount.nullable(),
    given: Amount.nullable(),
    limit: Amount.nullable(),
    withinLimit: z.boolean(),
    /** Ready to send to whoever approves; empty when within the limit. */
    approvalNote: z.string(),
  }),
});
export type Plan = z.infer<typeof Plan>;

/** What the person chose instead of what was recommended. Everything left out is recommended. */
export const Choices = z.object({
  level: Level.optional(),
  channel: ChannelId.optional(),
  fixId: z.string().optional(),
  /** null means: no +1. */
  offerId: z.string().nullable().optional(),
  /** Only a short note that it is being looked at, with a time. */
  holding: z.boolean().optional(),
  /** Turns the wording: 0 is the first, each further number another one. */
  wording: z.int().min(0).default(0),
  /** Facts that the person confirmed for this reply, as sentences. */
  confirmed: z.array(z.string()).default([]),
});
export type Choices = z.infer<typeof Choices>;
