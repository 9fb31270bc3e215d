/** Words for days and months in the languages complaints come in, and working days. Nothing is read here. */
import { weekdayOfDay } from '../../domain/calendar.ts';
import { MONTH_NAMES, WEEKDAY_NAMES } from '../../domain/calendar-names.ts';

/** Plurals, short forms and second names. "Mon", "wed", "sat" and "sun" are left out: they are words of their own. */
const MORE_WEEKDAYS: Readonly<Record<string, number>> = {
  sundays: 0,
  mondays: 1,
  tuesdays: 2,
  wednesdays: 3,
  thursdays: 4,
  fridays: 5,
  saturdays: 6,
  tue: 2,
  tues: 2,
  thu: 4,
  thur: 4,
  thurs: 4,
  fri: 5,
  weds: 3,
  sonnabend: 6,
};
const MORE_MONTHS: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};
/** The names of all languages in lower case with their places, counted from `first`; "segunda-feira" is one by "segunda". */
function placesOf(names: Readonly<Record<string, readonly string[]>>, first: number): [string, number][] {
  return Object.values(names).flatMap((row) =>
    row.map((name, at): [string, number] => [name.toLowerCase().replace('-feira', ''), first + at]),
  );
}
const WEEKDAY_BY_WORD = new Map([...placesOf(WEEKDAY_NAMES, 0), ...Object.entries(MORE_WEEKDAYS)]);
const MONTH_BY_WORD = new Map([...placesOf(MONTH_NAMES, 1), ...Object.entries(MORE_MONTHS)]);

/** 0 for Sunday to 6 for Saturday; takes a folded word. */
export function weekdayOf(word: string): number | undefined {
  return WEEKDAY_BY_WORD.get(word);
}

/** 1 to 12; takes a folded word. */
export function monthOf(word: string): number | undefined {
  return MONTH_BY_WORD.get(word);
}

/** The names of the months as one alternative of a pattern, longest first. */
export const MONTH_PATTERN = [...MONTH_BY_WORD.keys()].sort((a, b) => b.length - a.length).join('|');

/** The day `count` working days (Monday to Friday) after a day. */
export function addWorkingDays(day: number, count: number): number {
  let at = day;
  for (let left = count; left > 0; ) {
    at++;
    const weekday = weekdayOfDay(at);
    if (weekday !== 0 && weekday !== 6) left--;
  }
  return at;
}
