/** When something is promised for: a working day and an hour that lie ahead. Nothing about what is promised. */
import type { Moment } from '../domain/moment.ts';
import type { Due } from '../domain/plan.ts';
import type { Within } from '../domain/playbook.ts';
import { addDays, addWorkingDays, isWorkingDay, lastWorkingDay, nextWorkingDay, sayDay } from './calendar.ts';

/** Hours of the day at which a promise may end; never midnight, never before people are up. */
export type DueHour = 12 | 17;

export interface DueRequest {
  readonly now: Moment;
  readonly within: Within;
  readonly hour: DueHour;
  readonly spelling: 'US' | 'UK';
  /** ISO date by which the customer needs it; ignored when it has passed. */
  readonly deadline?: string | undefined;
}

/** The last hour at which "5 pm today" may still be promised. */
const LATEST_FOR_TODAY = 14;

function sayHour(hour: number): string {
  if (hour === 12) return 'noon';
  return hour < 12 ? `${hour} am` : `${hour - 12} pm`;
}

function dueAt(day: string, hour: number, request: DueRequest): Due {
  const today = request.now.slice(0, 10);
  const said = sayDay(day, today, request.spelling);
  const text = said === 'today' ? `${sayHour(hour)} today` : `${sayHour(hour)} on ${said}`;
  return { iso: `${day}T${String(hour).padStart(2, '0')}:00`, text };
}

function plainDue(request: DueRequest): Due {
  const { now, within, hour } = request;
  const today = now.slice(0, 10);
  switch (within.unit) {
    case 'working-days':
      return dueAt(addWorkingDays(today, within.count), hour, request);
    case 'days':
      return dueAt(nextWorkingDay(addDays(today, within.count)), hour, request);
    case 'hours': {
      if (within.count >= 24)
        return dueAt(nextWorkingDay(addDays(today, Math.floor(within.count / 24))), hour, request);
      const ends = Number(now.slice(11, 13)) + within.count + (now.slice(14) === '00' ? 0 : 1);
      if (isWorkingDay(today) && ends >= 9 && ends <= 18) return dueAt(today, ends, request);
      return dueAt(addWorkingDays(today, 1), 12, request);
    }
  }
}

/** The day and hour to promise: within the time given, earlier when the customer's deadline can still be met. */
export function dueWithin(request: DueRequest): Due {
  const due = plainDue(request);
  const { deadline, now } = request;
  const today = now.slice(0, 10);
  if (deadline === undefined || deadline < today || due.iso.slice(0, 10) < deadline) return due;
  if (due.iso.slice(0, 10) === deadline && due.iso.slice(11) <= '12:00') return due;
  const day = lastWorkingDay(deadline);
  if (day > today) return dueAt(day, 12, request);
  const stillToday = isWorkingDay(today) && Number(now.slice(11, 13)) < LATEST_FOR_TODAY;
  return stillToday ? dueAt(today, 17, request) : due;
}

/** Until this hour a word may be promised for the same evening. */
const LATEST_HOUR = 18;
const EARLIEST_HOUR = 9;
/** In hours: time to look into it. */
const TO_LOOK = 3;

/** An hour today, also at a weekend, for those who cannot wait until tomorrow; null when the day is over or `other` comes sooner. */
export function dueToday(now: Moment, other: Due): Due | null {
  const today = now.slice(0, 10);
  const hour = Math.max(EARLIEST_HOUR + TO_LOOK, Number(now.slice(11, 13)) + TO_LOOK);
  const iso = `${today}T${String(hour).padStart(2, '0')}:00`;
  return hour > LATEST_HOUR || iso >= other.iso ? null : { iso, text: `${sayHour(hour)} today` };
}

/** Whether the promise is kept in time for the customer's deadline, an ISO date. */
export function meetsDeadline(due: Due, deadline: string): boolean {
  return due.iso.slice(0, 10) <= deadline;
}
