/** Working days and the words for a day. Lives here: calendar arithmetic on local dates. Nothing about complaints. */

const DAY_MS = 86_400_000;
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Days of the year, month and day, on which hardly anybody works. Movable holidays are not known here. */
const FIXED_HOLIDAYS: ReadonlySet<string> = new Set(['01-01', '12-25', '12-26']);

function dayNumber(iso: string): number {
  const [year = 1970, month = 1, day = 1] = iso.split('-').map(Number);
  return Math.round(Date.UTC(year, month - 1, day) / DAY_MS);
}

function isoOf(number: number): string {
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}

function weekdayIndex(iso: string): number {
  // Day 0, 1 January 1970, was a Thursday.
  return (((dayNumber(iso) + 4) % 7) + 7) % 7;
}

/** The ISO date so many calendar days later; negative counts go back. */
export function addDays(iso: string, count: number): string {
  return isoOf(dayNumber(iso) + count);
}

/** Calendar days from the first ISO date to the second; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** Monday to Friday, except New Year's Day, Christmas Day and the day after it. */
export function isWorkingDay(iso: string): boolean {
  const weekday = weekdayIndex(iso);
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
  const weekday = WEEKDAYS[weekdayIndex(iso)] ?? '';
  if (away === 0) return 'today';
  if (away > 0 && away < 7) return weekday;
  const day = Number(iso.slice(8, 10));
  const month = MONTHS[Number(iso.slice(5, 7)) - 1] ?? '';
  return spelling === 'UK' ? `${weekday} ${day} ${month}` : `${weekday}, ${month} ${day}`;
}
