/** What the page may ask about the engines that write with a model: key, models, what leaves the machine, what it costs, and work on a reply that is there. */
import { eventIterator, oc } from '@orpc/contract';
import { z } from 'zod';
import { Audience } from '../domain/channel-id.ts';
import { CheckedText, CheckResult } from '../domain/check.ts';
import { DraftText, EngineId, Notice, SectionRole } from '../domain/draft.ts';
import { DraftEvent, NoticeEvent, TextDelta } from '../domain/draft-event.ts';
import { KeptFact } from '../domain/kept-fact.ts';
import { Usage } from '../domain/usage.ts';
import { WordChange } from '../domain/word-change.ts';
import { DraftRequest, Manner } from './draft-area.ts';
import { CONTRACT_ERRORS } from './errors.ts';

const procedure = oc.errors(CONTRACT_ERRORS);

export const ModelEngineId = EngineId.extract(['claude', 'local']);
export type ModelEngineId = z.infer<typeof ModelEngineId>;

/** Where the key is. The key itself never comes back to the page. */
export const KeyPlace = z.enum(['none', 'environment', 'keyring', 'file', 'memory']);
export type KeyPlace = z.infer<typeof KeyPlace>;

export const MonthSpent = z.object({
  /** "2026-03". */
  month: z.string(),
  drafts: z.int().min(0),
  tokens: z.int().min(0),
  /** US dollars, by list prices; what had no known price is not in it. */
  cost: z.number().min(0),
  /** US dollars; null when none was set. */
  budget: z.number().min(0).nullable(),
  /** True when the month has reached its budget. */
  reached: z.boolean(),
});
export type MonthSpent = z.infer<typeof MonthSpent>;

export const EngineState = z.object({
  key: z.object({
    place: KeyPlace,
    /** Whether this system has a keyring; without one a key is kept until PlusOne is closed, or in a file. */
    keyring: z.boolean(),
  }),
  month: MonthSpent,
  /** What writes when nothing else was chosen, and the quick one. */
  recommended: z.object({ model: z.string(), fast: z.string() }),
});
export type EngineState = z.infer<typeof EngineState>;

export const ModelChoice = z.object({ id: z.string(), name: z.string() });
export type ModelChoice = z.infer<typeof ModelChoice>;

/** What would leave the machine, to the letter. */
export const RequestPreview = z.object({
  engine: ModelEngineId,
  /** Where it would go. */
  address: z.string(),
  /** The body of the request as JSON. */
  body: z.string(),
  /** What was replaced in it, and by what. */
  masked: z.array(z.object({ standIn: z.string(), value: z.string() })),
  /** Tokens of the request, estimated. */
  tokens: z.int().min(0),
  /** US dollars for the request and a usual reply, estimated without the cache; null when no price is known. */
  cost: z.number().nullable(),
});
export type RequestPreview = z.infer<typeof RequestPreview>;

/** A section of the reply; missing: the whole reply. */
const OneSection = z.object({ audience: Audience, role: SectionRole }).optional();

/** How the reply or a section of it is to be said instead; an instruction is the person's own words. */
export const RevisionWish = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('manner'), how: Manner, section: OneSection }),
  z.object({ kind: z.literal('instruction'), instruction: z.string().trim().min(1).max(2000), section: OneSection }),
  z.object({ kind: z.literal('translate'), language: z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z]{2,4})?$/) }),
]);
export type RevisionWish = z.infer<typeof RevisionWish>;

/** A proposal for the texts: nothing is replaced before the person has seen the difference. */
export const RevisionEvent = z.discriminatedUnion('type', [
  TextDelta,
  NoticeEvent,
  z.object({ type: z.literal('waiting'), code: z.string(), seconds: z.number().min(0) }),
  z.object({
    type: z.literal('proposed'),
    language: z.string(),
    texts: z.array(DraftText),
    differences: z.array(z.object({ audience: Audience, words: z.array(WordChange) })),
    checked: CheckResult,
    /** What the texts state, compared; only of a translation. */
    facts: z.array(KeptFact).default([]),
    notices: z.array(Notice),
    usage: Usage.optional(),
  }),
]);
export type RevisionEvent = z.infer<typeof RevisionEvent>;

/** The reply as it stands, with the person's own edits. */
const Standing = z.array(CheckedText).min(1).max(2);

export const engineArea = {
  state: procedure.output(EngineState),
  /** Tries the key before it is kept. `inFile` allows a file that only this account may read where there is no keyring. */
  saveKey: procedure
    .input(z.object({ key: z.string().trim().min(8).max(500), inFile: z.boolean().default(false) }))
    .output(EngineState),
  forgetKey: procedure.output(EngineState),
  /** Asks the service for its models, which also tells whether key and address are right. */
  models: procedure.input(z.object({ engine: ModelEngineId })).output(z.array(ModelChoice)),
  preview: procedure.input(DraftRequest).output(RequestPreview),
  /** Goes on where a draft broke off. */
  goOn: procedure.input(z.object({ request: DraftRequest, texts: Standing })).output(eventIterator(DraftEvent)),
  /** Three drafts side by side; `variant` counts from 0. Offline, each is the next wording. */
  variants: procedure
    .input(DraftRequest)
    .output(eventIterator(z.object({ variant: z.int().min(0).max(2), event: DraftEvent }))),
  revise: procedure
    .input(z.object({ request: DraftRequest, texts: Standing, wish: RevisionWish }))
    .output(eventIterator(RevisionEvent)),
};
