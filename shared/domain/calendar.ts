/** Days of the Gregorian calendar by number and weekday, without clock or time zone. Nothing about complaints. */

const DAY_MS = 86_400_000;

/** Days since 1970-01-01 of an ISO date or date-time; NaN when it is none. */
export function dayNumber(iso: string): number {
  return Math.floor(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / DAY_MS);
}

/** ISO date of a day number. */
export function isoDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** Weekday of a day number, 0 for Sunday to 6 for Saturday. */
export function weekdayOfDay(day: number): number {
  // Day 0, 1 January 1970, was a Thursday.
  return (((day + 4) % 7) + 7) % 7;
}
