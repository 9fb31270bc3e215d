/** How soon each kind of fix is done when the playbook does not say, and how soon the customer hears. Only data. */
import type { FixKind, Within } from '../domain/playbook.ts';

const workingDays = (count: number): Within => ({ count, unit: 'working-days' });

/** Cautious enough for a small business that reads its mail once a day. */
export const PACE: Readonly<Record<FixKind, Within>> = {
  refund: workingDays(3),
  replace: workingDays(3),
  repair: workingDays(4),
  redo: workingDays(3),
  correct: workingDays(4),
  deliver: workingDays(3),
  credit: workingDays(3),
  cancel: workingDays(2),
  secure: workingDays(1),
  investigate: workingDays(5),
  explain: workingDays(2),
  answer: workingDays(2),
  attend: workingDays(1),
};

/** Nobody waits longer than this for the first word. */
export const FIRST_WORD: Within = workingDays(2);

/** The first word to somebody who writes in a chat or by text message, or whose service is down: they wait for it now. */
export const FIRST_WORD_TO_THE_WAITING: Within = { count: 5, unit: 'hours' };

/** A holding reply names this time. */
export const HOLDING: Within = workingDays(1);
