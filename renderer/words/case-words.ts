/** What the states of cases, follow-ups and outcomes are called on the screen, and when things happened. Words only. */
import type { CaseState } from '../../shared/domain/case.ts';
import type { CaseOrder, SamePersonBy } from '../../shared/domain/case-query.ts';
import type { FollowUpState } from '../../shared/domain/follow-up.ts';
import type { OutcomeResult } from '../../shared/domain/outcome.ts';

export const CASE_STATE_WORDS: Readonly<Record<CaseState, string>> = {
  open: 'Open',
  waiting: 'Waiting',
  done: 'Done',
};

export const CASE_ORDER_WORDS: Readonly<Record<CaseOrder, string>> = {
  changed: 'Last worked on',
  created: 'Newest',
  due: 'Next follow-up',
  temper: 'Most upset',
  best: 'Best match',
};

export const FOLLOW_UP_WORDS: Readonly<Record<FollowUpState, string>> = {
  overdue: 'Overdue',
  due: 'Due today',
  later: 'Later',
  undated: 'No time named',
  snoozed: 'Snoozed',
  kept: 'Kept',
  broken: 'Broken',
  replaced: 'Replaced by a later reply',
};

/** In the order in which they are offered. */
export const OUTCOMES: readonly { readonly id: OutcomeResult; readonly name: string; readonly means: string }[] = [
  { id: 'happy', name: 'Happy', means: 'They said so, or came back.' },
  { id: 'settled', name: 'Settled', means: 'Put right, without applause.' },
  { id: 'unhappy', name: 'Still unhappy', means: 'Answered, but not put right for them.' },
  { id: 'silent', name: 'Not heard again', means: 'They did not answer.' },
  { id: 'lost', name: 'Lost', means: 'They left.' },
  { id: 'elsewhere', name: 'Gone elsewhere', means: 'A regulator, a lawyer or the press has it now.' },
];

/** Follow "recognised by". */
export const SAME_PERSON_WORDS: Readonly<Record<SamePersonBy, string>> = {
  email: 'the same e-mail address',
  phone: 'the same telephone number',
  reference: 'the same reference',
  name: 'the same name',
};

/** The hour as the person's system writes it. */
export function hourWords(time: number): string {
  return new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit' }).format(new Date(time));
}

/** A day of this year without it, of another year with it. */
export function dateWords(time: number, now: number): string {
  const date = new Date(time);
  const sameYear = date.getFullYear() === new Date(now).getFullYear();
  return new Intl.DateTimeFormat(undefined, {
    day: 'numeric',
    month: 'short',
    ...(sameYear ? {} : { year: 'numeric' }),
  }).format(date);
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** When something happened, as short as a list needs it: "now", "12 min", "5 h", then the day. */
export function agoWords(time: number, now: number): string {
  const gone = now - time;
  if (gone < MINUTE) return 'now';
  if (gone < HOUR) return `${Math.floor(gone / MINUTE)} min`;
  if (gone < DAY) return `${Math.floor(gone / HOUR)} h`;
  return dateWords(time, now);
}

/** How long something took: "under a minute", "5 min", "3.5 h", "2 days". */
export function tookWords(milliseconds: number): string {
  if (milliseconds < MINUTE) return 'under a minute';
  if (milliseconds < HOUR) return `${Math.round(milliseconds / MINUTE)} min`;
  const hours = milliseconds / HOUR;
  if (hours < 48) return `${hours < 10 ? Math.round(hours * 10) / 10 : Math.round(hours)} h`;
  return `${(Math.round(milliseconds / DAY)).toLocaleString()} days`;
}
