/** Makes the mask of a case and a copy of its request with every private value replaced. The one door to a prompt. */
import type { DraftText } from '../../../shared/domain/draft.ts';
import type { EngineRequest, EngineTask } from '../engine.ts';
import { findPrivateInComplaint, findPrivateInPlaybook, findPrivateShapes } from './mask/find-private.ts';
import { createMask, type Mask, NO_MASK } from './mask/mask.ts';
import { complaintToSend } from './prompt/complaint.ts';
import { withoutInvisible } from './prompt/quote.ts';

/** A request that may leave the machine, with the mask that brings its stand-ins back. */
export interface MaskedRequest {
  readonly mask: Mask;
  readonly request: EngineRequest;
  readonly masked: boolean;
}

/** @param masked false: the mask was switched off, and only what nobody sees is taken out */
export function maskRequest(request: EngineRequest, masked: boolean): MaskedRequest {
  const { complaint, reading, plan, playbook, choices, task } = request;
  const typed = task?.kind === 'revise' ? task.instruction : '';
  const mask = masked
    ? createMask(
        [
          ...findPrivateInPlaybook(playbook),
          ...findPrivateInComplaint({ ...complaint, text: withoutInvisible(complaint.text) }, reading),
          ...choices.confirmed.flatMap(findPrivateShapes),
          ...findPrivateShapes(typed),
        ].map(({ kind, value }) => ({ kind, value: withoutInvisible(value) })),
      )
    : NO_MASK;
  const hide = (text: string): string => mask.hide(withoutInvisible(text));
  return {
    mask,
    masked,
    request: {
      ...request,
      complaint: { ...complaint, text: hide(complaintToSend(complaint.text, reading)) },
      reading: {
        ...reading,
        parts: [],
        leftOut: [],
        customer: hideDeep(reading.customer, hide),
        staff: hideDeep(reading.staff, hide),
        facts: hideDeep(reading.facts, hide),
        impact: hideDeep(reading.impact, hide),
        asks: hideDeep(reading.asks, hide),
        questions: hideDeep(reading.questions, hide),
        money: hideDeep(reading.money, hide),
        dates: hideDeep(reading.dates, hide),
        references: hideDeep(reading.references, hide),
        priorContact: hideDeep(reading.priorContact, hide),
        loyalty: hideDeep(reading.loyalty, hide),
      },
      plan: hideDeep(plan, hide),
      playbook: {
        ...playbook,
        profile: hideDeep(playbook.profile, hide),
        policies: hideDeep(playbook.policies, hide),
        confirmedFacts: hideDeep(playbook.confirmedFacts, hide),
        fixes: [],
        offers: [],
      },
      choices: { ...choices, confirmed: choices.confirmed.map(hide) },
      ...(task === undefined ? {} : { task: hideTask(task, hide) }),
    },
  };
}

function hideTask(task: EngineTask, hide: (text: string) => string): EngineTask {
  if (task.kind === 'draft') return task;
  const texts: readonly DraftText[] = hideDeep(task.texts, hide);
  switch (task.kind) {
    case 'mend':
      return { ...task, texts, faults: hideDeep(task.faults, hide) };
    case 'revise':
      return { ...task, texts, instruction: hide(task.instruction) };
    case 'go-on':
    case 'translate':
      return { ...task, texts };
  }
}

/** A copy of plain data with every string replaced. */
function hideDeep<Data>(data: Data, hide: (text: string) => string): Data {
  const copy = (value: unknown): unknown => {
    if (typeof value === 'string') return hide(value);
    if (Array.isArray(value)) return value.map(copy);
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copy(inner)]));
    }
    return value;
  };
  // The copy has the shape of what was copied.
  return copy(data) as Data;
}
