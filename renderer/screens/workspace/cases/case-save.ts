/** What is saved of a case as it stands, in the words of the contract: only what changed since it was saved last. Pure. */
import type { CaseSave, OverriddenFinding } from '../../../../shared/domain/case.ts';
import { complaintOf, standingOf } from '../session/case-requests.ts';
import type { CaseState } from '../session/case-state.ts';
import type { Steps } from '../session/reply-history.ts';

/** What the workspace holds at one moment. */
export interface Standing {
  readonly state: CaseState;
  readonly steps: Steps;
}

/** The parts of the state that are kept. */
const KEPT = [
  'caseId',
  'complaint',
  'cameBy',
  'writtenAt',
  'reading',
  'readingOf',
  'choices',
  'plan',
  'texts',
  'engine',
  'phase',
  'stale',
  'unfinished',
  'usage',
  'notices',
  'overrides',
] as const;

/** Whether two moments are the same as far as they are kept. */
export function isKeptAlike(a: Standing, b: Standing): boolean {
  return (
    a.steps.past === b.steps.past &&
    a.steps.future === b.steps.future &&
    KEPT.every((name) => a.state[name] === b.state[name])
  );
}

/** Whether there is anything worth keeping. */
export function hasWords({ complaint, texts }: CaseState): boolean {
  return complaint.trim() !== '' || texts.some(({ text }) => text.trim() !== '');
}

/** Gates that were passed knowingly, with their reasons, as far as the checks still find them. */
export function overriddenOf({ overrides, checked }: CaseState): OverriddenFinding[] {
  return (checked?.findings ?? []).flatMap(({ id, rule, gate, message }) => {
    const reason = overrides[id];
    return reason === undefined
      ? []
      : [{ finding: id, rule, ...(gate === undefined ? {} : { gate }), message, reason }];
  });
}

export interface SaveWish {
  readonly state: CaseState;
  /** The state that was saved last; null when everything goes along. */
  readonly before: CaseState | null;
  /** The revision that is known; 0 for a new case. */
  readonly base: number;
  readonly desk: string;
  /** True when an engine has just finished these texts. */
  readonly written: boolean;
}

/** The save that brings the disk from the state before to this one. */
export function saveOf({ state, before, base, desk, written }: SaveWish): CaseSave {
  const { caseId, reading, readingOf, complaint, plan, choices, texts, engine, overrides } = state;
  const changed = (name: keyof CaseState): boolean => before === null || before[name] !== state[name];
  const fits = reading !== null && readingOf === complaint;
  const newReading = changed('reading') || changed('readingOf') || changed('complaint');
  return {
    id: caseId,
    base,
    complaint: complaintOf(state),
    ...(fits && newReading ? { reading } : {}),
    ...(plan !== null && changed('plan') ? { plan } : {}),
    ...(changed('choices') ? { choices } : {}),
    ...(changed('texts') && (texts.length > 0 || before !== null) ? { texts: standingOf(state) } : {}),
    ...(changed('engine') ? { engine } : {}),
    ...(Object.keys(overrides).length > 0 && (changed('overrides') || changed('checked'))
      ? { overridden: overriddenOf(state) }
      : {}),
    desk,
    written,
  };
}
