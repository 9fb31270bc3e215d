/** For how long a follow-up can be put off. Pure. */
import { type Moment, momentOf } from '../../../shared/domain/moment.ts';

/** The hour of the morning at which something that was put off comes back. */
const MORNING = 9;
const MONDAY = 1;
const WEEK = 7;

function morningAfter(now: Date, days: number): Moment {
  return momentOf(new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, MORNING));
}

/** In the order in which they are offered. */
export const SNOOZES: readonly { readonly id: string; readonly name: string; readonly until: (now: Date) => Moment }[] =
  [
    { id: 'tomorrow', name: 'Until tomorrow', until: (now) => morningAfter(now, 1) },
    { id: 'three-days', name: 'For three days', until: (now) => morningAfter(now, 3) },
    {
      id: 'monday',
      name: 'Until Monday',
      until: (now) => morningAfter(now, (MONDAY - now.getDay() + WEEK) % WEEK || WEEK),
    },
  ];
