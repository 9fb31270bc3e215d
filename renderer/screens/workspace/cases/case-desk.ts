/** What the page puts down with a case to take it up again exactly as it was, undo included, and how it is taken up. Pure. */
import { z } from 'zod';
import type { Case } from '../../../../shared/domain/case.ts';
import { Audience } from '../../../../shared/domain/channel-id.ts';
import { EngineId, Notice, SectionRole } from '../../../../shared/domain/draft.ts';
import { Choices, Plan } from '../../../../shared/domain/plan.ts';
import { Usage } from '../../../../shared/domain/usage.ts';
import { type CaseState, EMPTY_CASE } from '../session/case-state.ts';
import { joinParts, partsOf, type ReplyText, replyText } from '../session/part.ts';
import { NO_STEPS, type Step, type Steps } from '../session/reply-history.ts';

/** The most that the ways back and forward may take up, in UTF-16 code units; the furthest steps are left behind. */
const MOST_STEPS = 400_000;
/** The most that is put down with the ways back and forward, in UTF-16 code units; beyond it they are left behind. */
const MOST = 3_000_000;

const DeskText = z.object({
  audience: Audience,
  text: z.string(),
  parts: z.array(
    z.object({
      key: z.string(),
      role: SectionRole,
      text: z.string(),
      written: z.string(),
      offered: z.string().nullable(),
    }),
  ),
  typed: z.unknown().optional(),
});

const PhaseLeft = z.enum(['idle', 'writing', 'written', 'stopped', 'failed']);

/** What the state of a reply and a step of its past have in common. */
const DeskReply = z.object({
  texts: z.array(DeskText).max(2),
  notices: z.array(Notice),
  engine: EngineId.nullable(),
  unfinished: z.boolean(),
  usage: Usage.nullable(),
  phase: PhaseLeft,
  stale: z.boolean(),
});

/** Plans are put down once and named by their place. Of the complaint a step only knows whether it is the one that stands. */
const DeskStep = DeskReply.extend({ choices: Choices, plan: z.int().min(-1), sameComplaint: z.boolean() });

const Desk = z.object({
  version: z.literal(1),
  reply: DeskReply,
  overrides: z.record(z.string(), z.string()),
  /** False when the reading that is kept was made of an earlier form of the complaint. */
  readingFits: z.boolean(),
  /** How typing in the complaint can be undone. */
  typed: z.unknown().optional(),
  plans: z.array(Plan),
  past: z.array(DeskStep),
  future: z.array(DeskStep),
});

/** How typing can be undone, by editor, as the editors put it down. */
export interface Typed {
  readonly complaint?: unknown;
  readonly public?: unknown;
  readonly private?: unknown;
}

/** A case as the session takes it up, and as it can be left again. */
export interface LeftCase {
  readonly state: CaseState;
  readonly steps: Steps;
  readonly typed: Typed;
}

function replyOf(
  reply: Omit<Step, 'choices' | 'plan' | 'checked' | 'complaint'>,
  typed: Typed,
): z.infer<typeof DeskReply> {
  const { texts, notices, engine, unfinished, usage, phase, stale } = reply;
  return {
    texts: texts.map(({ audience, text, parts }) => ({
      audience,
      text,
      parts: parts.map(({ key, role, text, written, offered }) => ({ key, role, text, written, offered })),
      typed: typed[audience],
    })),
    notices: [...notices],
    engine,
    unfinished,
    usage,
    phase,
    stale,
  };
}

/** The steps nearest to where the person stands, as far as there is room. */
function nearest(steps: readonly string[], room: number): { kept: string[]; left: number } {
  const kept: string[] = [];
  let left = room;
  for (const step of steps.toReversed()) {
    left -= step.length;
    if (left < 0) break;
    kept.unshift(step);
  }
  return { kept, left: Math.max(0, left) };
}

/** Steps and plans never change once they are made: each is written out once, however often the case is saved. */
function writtenOnce<Value extends object>(write: (value: Value) => string): (value: Value) => string {
  const written = new WeakMap<Value, string>();
  return (value) => {
    const known = written.get(value) ?? write(value);
    written.set(value, known);
    return known;
  };
}
const planJson = writtenOnce<Plan>((plan) => JSON.stringify(plan));
const stepJson = writtenOnce<Step>((step) => JSON.stringify({ ...replyOf(step, {}), choices: step.choices }));

/** The desk as the string that is kept. */
export function putDown({ state, steps, typed }: LeftCase): string {
  const plans: string[] = [];
  const placeOf = (list: string[], value: string): number => {
    const at = list.indexOf(value);
    return at === -1 ? list.push(value) - 1 : at;
  };
  const put = (step: Step): string => {
    const plan = step.plan === null ? -1 : placeOf(plans, planJson(step.plan));
    return `${stepJson(step).slice(0, -1)},"plan":${plan},"sameComplaint":${step.complaint === state.complaint}}`;
  };
  const past = nearest(steps.past.map(put), MOST_STEPS);
  const future = nearest(steps.future.map(put), past.left);
  const rest = JSON.stringify({
    version: 1,
    reply: replyOf(state, typed),
    overrides: state.overrides,
    readingFits: state.readingOf === state.complaint,
    typed: typed.complaint,
  });
  const lists = `"plans":[${plans.join(',')}],"past":[${past.kept.join(',')}],"future":[${future.kept.join(',')}]`;
  const desk = `${rest.slice(0, -1)},${lists}}`;
  const hasSteps = past.kept.length + future.kept.length > 0;
  return desk.length > MOST && hasSteps ? putDown({ state, steps: NO_STEPS, typed }) : desk;
}

function textsOf(texts: z.infer<typeof DeskReply>['texts']): ReplyText[] {
  return texts.map(({ audience, text, parts, typed }) => ({
    audience,
    text,
    parts,
    revision: 0,
    ...(typed === undefined || joinParts(parts) !== text ? {} : { typed }),
  }));
}

/** What can be read of a desk; null when there is none or another version of the program put it down. */
function readDesk(desk: string | null): z.infer<typeof Desk> | null {
  if (desk === null) return null;
  try {
    return Desk.safeParse(JSON.parse(desk)).data ?? null;
  } catch {
    // Not even JSON: the case itself still has everything but the undo.
    return null;
  }
}

/** A kept case as it was left. Without a readable desk, everything but the undo comes from the case itself. */
export function takenUp(kept: Case): LeftCase {
  const desk = readDesk(kept.desk);
  const { complaint, reading, plan, choices, engine } = kept;
  const { text, channel, writtenAt } = complaint;
  const base: CaseState = {
    ...EMPTY_CASE,
    caseId: kept.id,
    begunAt: kept.createdAt,
    complaint: text,
    cameBy: channel ?? null,
    writtenAt: writtenAt ?? null,
    reading,
    readingOf: reading === null ? '' : text,
    plan,
    choices,
    engine,
  };
  if (desk === null) {
    const texts = kept.texts.map(({ audience, text, sections }) => {
      const whole = sections.length > 0 ? sections : [{ role: 'fix' as const, text }];
      return replyText(audience, partsOf(whole), 0);
    });
    const overrides = Object.fromEntries(kept.overridden.map(({ finding, reason }) => [finding, reason]));
    const state: CaseState = { ...base, texts, overrides, phase: texts.length > 0 ? 'written' : 'idle' };
    return { state, steps: NO_STEPS, typed: {} };
  }
  const stepOf = (step: z.infer<typeof DeskStep>): Step => ({
    ...step,
    texts: textsOf(step.texts),
    plan: desk.plans[step.plan] ?? null,
    // Any other complaint than the one that stands makes the reply out of date, and that is all it is needed for.
    complaint: step.sameComplaint ? text : '',
    checked: null,
  });
  const { reply, overrides, readingFits, past, future } = desk;
  return {
    state: {
      ...base,
      ...reply,
      texts: textsOf(reply.texts),
      overrides,
      // A reading of other words is made anew.
      readingOf: readingFits ? base.readingOf : '',
    },
    steps: { past: past.map(stepOf), future: future.map(stepOf) },
    typed: { complaint: desk.typed },
  };
}
