/** The reading: what was understood of a complaint, each item with the words it rests on. */
import { z } from 'zod';
import { ChannelId } from './channel-id.ts';
import { IssueType } from './issue-type.ts';
import { Span } from './span.ts';

/** How sure the reader is, 0 to 1. */
export const Confidence = z.number().min(0).max(1);

/** A verbatim stretch of the complaint with its place. `text` always equals the slice at `span`. */
const quoted = { text: z.string(), span: Span, confidence: Confidence };

export const ReadingKind = z.enum(['complaint', 'mixed', 'not-a-complaint']);
export type ReadingKind = z.infer<typeof ReadingKind>;

/** What a text is when it is not, or not only, a complaint. */
export const Occasion = z.enum(['complaint', 'praise', 'question', 'thanks', 'spam', 'unknown']);
export type Occasion = z.infer<typeof Occasion>;

export const AskType = z.enum([
  'refund',
  'replacement',
  'repair',
  'redo',
  'explanation',
  'apology',
  'contact',
  'compensation',
  'cancel',
  'correct-record',
  'policy-change',
  'information',
  'action-on-staff',
  'none',
]);
export type AskType = z.infer<typeof AskType>;

export const RiskType = z.enum([
  'injury',
  'illness',
  'safety',
  'legal-threat',
  'regulator',
  'press-threat',
  'discrimination',
  'fraud',
  'privacy',
  'child',
  'health-info',
  'self-harm',
  'threat-to-staff',
]);
export type RiskType = z.infer<typeof RiskType>;

export const FaultVerdict = z.enum(['ours', 'shared', 'unclear', 'not-ours']);
export type FaultVerdict = z.infer<typeof FaultVerdict>;

/** The parts a complaint's text is made of, found before anything else is read. They do not overlap and come in order. */
export const TextPart = z.object({
  role: z.enum([
    'header',
    'subject',
    'stars',
    'form-label',
    'greeting',
    'body',
    'closing',
    'signature',
    'quoted-thread',
    'forwarded-header',
    'disclaimer',
    'markup',
    'hidden',
  ]),
  span: Span,
});
export type TextPart = z.infer<typeof TextPart>;

export const Issue = z.object({ type: IssueType, confidence: Confidence, spans: z.array(Span) });
export type Issue = z.infer<typeof Issue>;

export const Person = z.object({ name: z.string(), span: Span, confidence: Confidence });
export type Person = z.infer<typeof Person>;

export const StaffMember = z.object({ name: z.string(), span: Span, role: z.string().nullable() });
export type StaffMember = z.infer<typeof StaffMember>;

export const Ask = z.object({ type: AskType, ...quoted });
export type Ask = z.infer<typeof Ask>;

export const MoneyMention = z.object({
  ...quoted,
  /** In major units (12.5 is twelve dollars fifty); null when the amount is masked or unreadable. */
  amount: z.number().nullable(),
  /** ISO 4217; null when the sign does not say which. */
  currency: z.string().nullable(),
  /** What the money is in the story. */
  role: z.enum(['paid', 'charged', 'owed', 'asked', 'lost', 'offered', 'total', 'other']),
});
export type MoneyMention = z.infer<typeof MoneyMention>;

export const DateMention = z.object({
  ...quoted,
  /** ISO date, or year-month, when the text or the complaint's own date settles it. */
  iso: z.string().optional(),
  about: z.enum(['incident', 'deadline', 'earlier-contact', 'purchase', 'other']),
});
export type DateMention = z.infer<typeof DateMention>;

export const ReferenceKind = z.enum([
  'order',
  'booking',
  'case',
  'invoice',
  'flight',
  'policy',
  'account',
  'contract',
  'tracking',
  'membership',
  'job',
  'other',
]);
export const Reference = z.object({ kind: ReferenceKind, ...quoted });
export type Reference = z.infer<typeof Reference>;

export const PriorContact = z.object({
  /** How often they say they contacted the business about this before; null when they do not say. */
  times: z.int().min(1).nullable(),
  /** Names or roles of those they dealt with. */
  withWhom: z.array(z.string()),
  /** What was promised, in the customer's words. */
  promised: z.array(z.object(quoted)),
  spans: z.array(Span),
  confidence: Confidence,
});
export type PriorContact = z.infer<typeof PriorContact>;

export const Impact = z.object({
  kind: z.enum(['time', 'money', 'event', 'health', 'feeling', 'property', 'work', 'other']),
  ...quoted,
});
export type Impact = z.infer<typeof Impact>;

export const Loyalty = z.object({ ...quoted, years: z.number().nullable() });
export type Loyalty = z.infer<typeof Loyalty>;

export const Temper = z.object({
  /** 0 calm, 1 annoyed, 2 angry, 3 furious. */
  level: z.int().min(0).max(3),
  spans: z.array(Span),
  confidence: Confidence,
  /** True when thanks or praise in the text is meant the other way round. */
  sarcastic: z.boolean(),
  /** True when abuse is aimed at a person. */
  abusive: z.boolean(),
});
export type Temper = z.infer<typeof Temper>;

export const Risk = z.object({ type: RiskType, span: Span, confidence: Confidence });
export type Risk = z.infer<typeof Risk>;

/** A circumstance that makes the same failure weigh more. */
export const Vulnerability = z.object({
  type: z.enum([
    'bereavement',
    'illness',
    'disability',
    'age',
    'hardship',
    'child',
    'pregnancy',
    'distress',
    'not-technical',
    'language',
  ]),
  ...quoted,
});
export type Vulnerability = z.infer<typeof Vulnerability>;

/** A point of the story worth taking up in the reply: a clause of the customer's, verbatim. Best first. */
export const Fact = z.object({
  role: z.enum(['failure', 'expected', 'told-by-us', 'consequence', 'context', 'occasion', 'praise']),
  ...quoted,
  /** How much the reply should want to take it up, 0 to 1. */
  weight: z.number().min(0).max(1),
});
export type Fact = z.infer<typeof Fact>;

export const LeftOut = z.object({
  what: z.enum([
    'masked',
    'quoted-thread',
    'signature',
    'disclaimer',
    'hidden-text',
    'markup',
    'order-to-the-reader',
    'too-long',
  ]),
  span: Span,
  why: z.string(),
});
export type LeftOut = z.infer<typeof LeftOut>;

export const Reading = z.object({
  kind: ReadingKind,
  occasion: Occasion,
  language: z.object({
    /** ISO 639-1, or "und" when it is not known. */
    code: z.string(),
    confidence: Confidence,
    /** Other languages with a real share of the text. */
    also: z.array(z.string()),
  }),
  /** The channel the person named, else a guess from the text. */
  channel: ChannelId,
  parts: z.array(TextPart),
  /** Main one first. */
  issues: z.array(Issue),
  customer: Person.nullable(),
  business: Person.nullable(),
  /** People of the business whom the customer names. */
  staff: z.array(StaffMember),
  asks: z.array(Ask),
  /** Whether the customer wants money: yes, no (asks for something else), refused (says money will not do), or not known. */
  wantsMoney: z.enum(['yes', 'no', 'refused', 'unknown']),
  /** Direct questions to the business, in their order. */
  questions: z.array(z.object(quoted)),
  money: z.array(MoneyMention),
  dates: z.array(DateMention),
  references: z.array(Reference),
  priorContact: PriorContact.nullable(),
  /** Best first. */
  impact: z.array(Impact),
  loyalty: Loyalty.nullable(),
  temper: Temper,
  risks: z.array(Risk),
  vulnerability: z.array(Vulnerability),
  fault: z.object({ verdict: FaultVerdict, why: z.string(), spans: z.array(Span), confidence: Confidence }),
  facts: z.array(Fact),
  leftOut: z.array(LeftOut),
});
export type Reading = z.infer<typeof Reading>;
