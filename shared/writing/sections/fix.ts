/** The fix: what is done, why this way, and an answer to each thing they asked for. The choice was made by the plan. */

import type { PlannedFix } from '../../domain/plan.ts';
import type { FixKind } from '../../domain/playbook.ts';
import type { AskType } from '../../domain/reading.ts';
import { spansOverlap } from '../../domain/span.ts';
import { leadOf } from '../asked/answered.ts';
import type { AskedFor } from '../asked/asked-for.ts';
import type { Desk } from '../desk.ts';
import { usable } from '../slots.ts';
import { spokenBy, toldBy } from '../templates/speak-as.ts';
import { verdicts } from './verdicts.ts';

/** Which asks a kind of fix grants by itself, so that no further verdict is needed. */
const GRANTS: Readonly<Record<FixKind, readonly AskType[]>> = {
  refund: ['refund', 'compensation'],
  replace: ['replacement'],
  repair: ['repair', 'redo'],
  redo: ['redo', 'repair'],
  correct: ['correct-record'],
  deliver: ['redo', 'information'],
  credit: ['compensation', 'refund'],
  cancel: ['cancel'],
  secure: ['contact'],
  investigate: ['explanation', 'information'],
  explain: ['explanation', 'information'],
  answer: ['information', 'explanation'],
  attend: ['contact'],
};

const FIGURE = /\d/;
/** A reason that goes without saying once the fix is what they asked for. */
const AS_ASKED = 'that is what you asked for';

/** Kinds that end in money. */
const PAYS: ReadonlySet<FixKind> = new Set(['refund', 'credit']);
/** Kinds that give the customer something; only between a deed and money is there a choice worth laying out. */
const GIVES: ReadonlySet<FixKind> = new Set(['refund', 'replace', 'repair', 'redo', 'credit', 'cancel', 'deliver']);

function alternativeTo(fix: PlannedFix, others: readonly PlannedFix[]): PlannedFix | undefined {
  return GIVES.has(fix.kind)
    ? others.find((one) => GIVES.has(one.kind) && PAYS.has(one.kind) !== PAYS.has(fix.kind))
    : undefined;
}

/** The deed is often led in with the same words. */
const SAYS_IT_TWICE = /\bput (?:it|this|that|things) right\b/i;

/** Whoever has said that it is money they want, has chosen. */
function wantsMoney({ input }: Desk): boolean {
  return input.reading.asks.some(
    ({ type, confidence }) => (type === 'refund' || type === 'compensation') && confidence >= SURELY_ASKED,
  );
}
const SURELY_ASKED = 0.6;

/** Empty when the plan has no fix. */
export function writeFix(desk: Desk): string {
  const { plan } = desk.input;
  const { fix } = plan;
  const { manner } = desk;
  if (fix === null) return '';
  const open = desk.audience === 'public';
  if (open && (desk.conditions.has('quiet') || FIGURE.test(fix.does))) return desk.say('fix', 'part-route');
  const room = desk.room > 20 && !open;
  const wishes =
    open || desk.shape === 'sms' ? [] : desk.asked.filter((one) => !isTold(one, desk) && !NO_REQUEST.test(one.words));
  const questions = desk.retelling.questions.filter(({ span }) => !wishes.some((one) => spansOverlap(one.span, span)));
  const done: PlannedFix[] = room
    ? [fix, ...besides(desk, wishes.length > 0 || usable(questions, desk.audience).length > 0)]
    : [fix];
  const granted = grantedBy(desk, done);
  const lead = leadOf(wishes, granted, fix);
  const parts = [
    lead === undefined || SAYS_IT_TWICE.test(lead.words)
      ? ''
      : desk.say('fix', 'part-asked', { slots: { asked: toldBy(lead.words, manner) } }),
    desk.say('fix', 'part-fix'),
    open || desk.shape === 'chat' || fix.because === '' || fix.because === AS_ASKED
      ? ''
      : desk.say('fix', 'part-reason'),
  ];
  if (room) {
    for (const also of done.slice(1)) {
      parts.push(
        desk.say('fix', 'part-other-way', { slots: { other_way: spokenBy(also.does, manner) }, with: ['also'] }),
      );
    }
    const other =
      done.length > 1 || wishes.length > 1 || lead !== undefined || desk.shape === 'chat' || wantsMoney(desk)
        ? undefined
        : alternativeTo(fix, plan.alternatives);
    if (other !== undefined) {
      parts.push(
        desk.say('fix', 'part-other-way', { slots: { other_way: spokenBy(other.does, manner) }, with: ['instead'] }),
      );
      done.push(other);
    }
    parts.push(...verdicts(desk, grantedBy(desk, done), done, { wishes, lead, questions }));
  }
  return parts.filter((part) => part !== '').join(' ');
}

/** What is done besides. That every point is answered goes without saying where their points are answered by name. */
function besides(desk: Desk, named: boolean): PlannedFix[] {
  const { also } = desk.input.plan;
  const deeds = named ? also.filter(({ kind }) => kind !== 'answer') : also;
  return deeds.slice(0, desk.shape === 'chat' || named ? 1 : deeds.length);
}

/** What the deeds grant by their kind, or because the playbook says so. */
function grantedBy(desk: Desk, done: readonly PlannedFix[]): Set<AskType> {
  const { fixes } = desk.input.playbook;
  return new Set(
    done.flatMap(({ id, kind }) => [...GRANTS[kind], ...(fixes.find((fix) => fix.id === id)?.answers ?? [])]),
  );
}

/** An idiom that begins like an order. */
const NO_REQUEST = /^you asked us to (?:put you (?:right )?off|keep your phone|say yes|[a-z-]+['’]s)\b/i;

/** Whether the story has told it already. */
function isTold(one: AskedFor, desk: Desk): boolean {
  return desk.told.some((clause) => spansOverlap(clause.span, one.span));
}
