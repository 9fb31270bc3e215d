/** How long ago a complaint was written, and which times are worth proposing. Pure: now is passed in. */
import type { Reading } from '../../shared/domain/reading.ts';
import { figure } from './formatting.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * Milliseconds since 1970 of an ISO date or date-time: local, unless it ends with a Z; a date alone counts from noon.
 * Null when it is neither.
 */
export function localTime(iso: string): number | null {
  if (iso.endsWith('Z')) {
    const instant = Date.parse(iso);
    return Number.isNaN(instant) ? null : instant;
  }
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}))?/.exec(iso);
  if (match === null) return null;
  const [, year, month, day, hour = '12', minute = '0'] = match;
  return new Date(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute)).getTime();
}

/** A time as a field for date and time holds it, in the person's own time. */
export function fieldTime(time: number): string {
  const date = new Date(time);
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** "5 min", "3 h", "2 days"; never less than nothing. */
export function goneWords(milliseconds: number): string {
  const gone = Math.max(0, milliseconds);
  if (gone < MINUTE) return 'under a minute';
  if (gone < HOUR) return `${Math.floor(gone / MINUTE)} min`;
  if (gone < 2 * DAY) return `${Math.floor(gone / HOUR)} h`;
  return `${figure(Math.floor(gone / DAY))} days`;
}

/** How pressing it is: within the hour, within the day, later. */
export function pace(milliseconds: number): 'fresh' | 'waiting' | 'late' {
  if (milliseconds <= HOUR) return 'fresh';
  return milliseconds <= DAY ? 'waiting' : 'late';
}

/** The latest days before now that the complaint itself names, newest first: it was written on one of them or later. */
export function namedDays(reading: Reading, now: number): string[] {
  const days = reading.dates.flatMap(({ iso }) => {
    const time = iso === undefined || iso.length < 'yyyy-mm-dd'.length ? null : localTime(iso);
    return iso === undefined || time === null || time > now || now - time > 90 * DAY ? [] : [iso.slice(0, 10)];
  });
  return [...new Set(days)].sort().reverse().slice(0, 2);
}
