/** Working days and the words for a day. Lives here: calendar arithmetic on local dates. Nothing about complaints. */
import { dayNumber, isoDay, weekdayOfDay } from '../domain/calendar.ts';
import { MONTH_NAMES, WEEKDAY_NAMES } from '../domain/calendar-names.ts';

/** Days of the year, month and day, on which hardly anybody works. Movable holidays are not known here. */
const FIXED_HOLIDAYS: ReadonlySet<string> = new Set(['01-01', '12-25', '12-26']);

/** The ISO date so many calendar days later; negative counts go back. */
export function addDays(iso: string, count: number): string {
  return isoDay(dayNumber(iso) + count);
}

/** Calendar days from the first ISO date to the second; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** Monday to Friday, except New Year's Day, Christmas Day and the day after it. */
export function isWorkingDay(iso: string): boolean {
  const weekday = weekdayOfDay(dayNumber(iso));
  return weekday !== 0 && weekday !== 6 && !FIXED_HOLIDAYS.has(iso.slice(5));
}

/** The ISO date itself when it is a working day, else the next one. */
export function nextWorkingDay(iso: string): string {
  let day = iso;
  while (!isWorkingDay(day)) day = addDays(day, 1);
  return day;
}

/** The ISO date itself when it is a working day, else the one before. */
export function lastWorkingDay(iso: string): string {
  let day = iso;
  while (!isWorkingDay(day)) day = addDays(day, -1);
  return day;
}

/** The working day so many working days after the date; `count` is at least 1. */
export function addWorkingDays(iso: string, count: number): string {
  let day = iso;
  for (let left = count; left > 0; left -= 1) day = nextWorkingDay(addDays(day, 1));
  return day;
}

/** How a day is called when it is said on `today`: a weekday within the week, else with its date. */
export function sayDay(iso: string, today: string, spelling: 'US' | 'UK'): string {
  const away = daysBetween(today, iso);
  const weekday = WEEKDAY_NAMES.en[weekdayOfDay(dayNumber(iso))] ?? '';
  if (away === 0) return 'today';
  if (away > 0 && away < 7) return weekday;
  const day = Number(iso.slice(8, 10));
  const month = MONTH_NAMES.en[Number(iso.slice(5, 7)) - 1] ?? '';
  return spelling === 'UK' ? `${weekday} ${day} ${month}` : `${weekday}, ${month} ${day}`;
}
