/** The playbook: what the business knows about itself and allows to be promised. Every field has a default. */
import { z } from 'zod';
import { IssueType } from './issue-type.ts';
import { AskType } from './reading.ts';

/** An amount in major units with its ISO 4217 currency. */
export const Amount = z.object({ amount: z.number().min(0), currency: z.string().length(3) });
export type Amount = z.infer<typeof Amount>;

/** What something is worth: an amount, or the price the customer paid, or a part of it. */
export const Worth = z.union([
  Amount,
  z.object({ shareOfPrice: z.number().min(0).max(2).describe('1 is the whole price the customer paid') }),
]);
export type Worth = z.infer<typeof Worth>;

export const Trade = z.enum([
  'restaurant-cafe',
  'retail-web-shop',
  'craft-seller',
  'trades-repairs',
  'hotel-bnb',
  'travel',
  'health-practice',
  'salon-gym',
  'software',
  'telecom-utility',
  'bank-credit-union',
  'public-body',
  'automotive',
  'insurance',
  'property',
  'education',
  'courier',
  'events-leisure',
  'credit-reporting-collection',
  'care',
  'general',
]);
export type Trade = z.infer<typeof Trade>;

/** How soon something is done. The plan turns it into a day. */
export const Within = z.object({
  count: z.int().positive(),
  unit: z.enum(['hours', 'days', 'working-days']),
});
export type Within = z.infer<typeof Within>;

export const FixKind = z.enum([
  'refund',
  'replace',
  'repair',
  'redo',
  'correct',
  'deliver',
  'credit',
  'cancel',
  'secure',
  'investigate',
  'explain',
  'answer',
  'attend',
]);
export type FixKind = z.infer<typeof FixKind>;

export const PlaybookFix = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  types: z.array(IssueType).min(1).describe('the complaint types it puts right'),
  kind: FixKind,
  does: z.string().min(3).describe('what is done, in words that follow "I will": send you a new one by courier'),
  because: z.string().default('').describe('why this way is recommended, in words that follow "because"'),
  needs: z.string().default('').describe('what we need from the customer first, a noun phrase: a photo of the damage'),
  onlyIf: z.string().default('').describe('when it may be offered, for the person who decides'),
  answers: z.array(AskType).default([]).describe('the asks it grants'),
  ties: z
    .array(z.string())
    .default([])
    .describe(
      'words in a complaint that call for exactly this: escrow, gift card; none means any complaint of its types',
    ),
  result: z
    .string()
    .default('')
    .describe('what the customer has in hand when it is done, a noun phrase: the corrected bill'),
  worth: Worth.nullable().default(null).describe('what it is worth to the customer'),
  who: z.string().default('').describe('who does it, when it is not the person who signs'),
  within: Within.nullable().default(null).describe('how soon'),
  suitsRisk: z
    .boolean()
    .default(false)
    .describe('true when it may be promised although somebody was hurt or threatens to sue'),
});
export type PlaybookFix = z.infer<typeof PlaybookFix>;

export const PlaybookOffer = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  types: z.array(IssueType).min(1),
  does: z
    .string()
    .min(3)
    .describe(
      'what is given, in words that follow "I will": keep the window table for you; {theirs} stands for the tie, told to them: your mother',
    ),
  lead: z
    .string()
    .default('')
    .describe('why just this, a whole sentence that stands before it: You have waited in for us once too often.'),
  level: z.enum(['plus-one', 'plus-two']).default('plus-one'),
  ties: z
    .array(z.string())
    .default([])
    .describe('words of which a complaint must hold one for it to fit: birthday, dog, garden; none means anybody'),
  worth: Worth.nullable().default(null).describe('what it is worth to the customer'),
  cost: Amount.nullable().default(null).describe('what it costs us'),
  conditions: z.string().default(''),
  monthlyBudget: Amount.nullable().default(null),
  stock: z.int().min(0).nullable().default(null).describe('how many are left; empty means no limit'),
  coolDownDays: z.int().min(0).default(0).describe('days before the same customer may get it again'),
  goesWith: z
    .array(FixKind)
    .default([])
    .describe('the kinds of fix it goes with; none means any: nothing about delivery goes with a refund'),
  suitsRisk: z
    .boolean()
    .default(false)
    .describe(
      'true when it is care and no gift, so that it may be offered although danger, health or a child is involved',
    ),
  onlyFor: z
    .enum(['any', 'complaint', 'praise', 'question'])
    .default('any')
    .describe('the kind of message it answers: words are read out to the team for praise and for nothing else'),
  who: z.string().default(''),
});
export type PlaybookOffer = z.infer<typeof PlaybookOffer>;

export const ConfirmedFact = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  text: z.string().min(3).describe('a sentence that is true today, as it may be said to a customer'),
  types: z.array(IssueType).default([]).describe('the complaint types it belongs to; none means all'),
  use: z.enum(['explanation', 'prevention', 'fix']).default('explanation'),
  until: z.iso.date().nullable().default(null).describe('last day on which it may be said'),
});
export type ConfirmedFact = z.infer<typeof ConfirmedFact>;

export const Profile = z.object({
  name: z.string().default('').describe('the business, as customers know it'),
  trade: Trade.default('general'),
  signer: z.string().default('').describe('who signs'),
  signerRole: z.string().default('').describe('owner, head of service …'),
  contact: z.string().default('').describe('how customers reach that person: a telephone number or an address'),
  publicContact: z.string().default('').describe('the route named in public replies'),
  hours: z.string().default(''),
  currency: z.string().length(3).default('USD'),
  country: z.string().length(2).default('US').describe('decides spelling and statutory reminders'),
  language: z.string().default('en'),
});
export type Profile = z.infer<typeof Profile>;

export const Voice = z.object({
  warmth: z.enum(['warm', 'neutral', 'formal']).default('warm'),
  person: z.enum(['I', 'we']).default('I'),
  firstNames: z.boolean().default(true),
  plainWords: z.boolean().default(true),
  contractions: z.boolean().default(true),
  emoji: z.enum(['never', 'rarely']).default('never'),
  spelling: z.enum(['US', 'UK']).default('US'),
});
export type Voice = z.infer<typeof Voice>;

export const Playbook = z.object({
  version: z.literal(1).default(1),
  profile: Profile.prefault({}),
  voice: Voice.prefault({}),
  fixes: z.array(PlaybookFix).default([]),
  offers: z.array(PlaybookOffer).default([]),
  policies: z
    .array(z.object({ id: z.string(), text: z.string(), types: z.array(IssueType).default([]) }))
    .default([])
    .describe('rules of the house in its own words'),
  confirmedFacts: z.array(ConfirmedFact).default([]),
  limits: z
    .object({
      withoutAsking: Amount.nullable().default(null).describe('fix and +1 together that this user may give away'),
      approver: z.string().default('').describe('who approves more'),
    })
    .prefault({}),
  neverSay: z.array(z.string()).default([]).describe('words that are never used'),
});
export type Playbook = z.infer<typeof Playbook>;
