/** What the writer has to know of a language beside its templates. One file per language; none of them holds logic of its own. */
import type { ChannelId } from '../../domain/channel-id.ts';
import type { Due } from '../../domain/plan.ts';

/** A wall-clock date taken apart. `weekday` counts from Sunday, 0; `month` from 1. */
export type CalendarDay = { year: number; month: number; day: number; weekday: number };

export type Language = {
  code: string;
  /** A due time with its preposition: "by Thursday". Null when it cannot be said without a figure that nothing allows. */
  by(due: Due, now: CalendarDay): string | null;
  /** The date at the head of a letter. */
  date(day: CalendarDay): string;
  /** How to write privately on a channel, in words that follow an imperative slot: "send us a direct message". */
  route(channel: ChannelId): string;
  /** Whether strangers may be called by their first name in a friendly letter. */
  firstNames: boolean;
  /** Two clauses made one. */
  and(first: string, second: string): string;
  /** Words of theirs, quoted, one to three; `also` says that others were quoted before. */
  writes(words: readonly string[], also: boolean): string;
};

/** One to three quotations in a row, the last after its own joint: „…“, „…“, und: „…“. */
export function quotedIn(words: readonly string[], open: string, close: string, last: string): string {
  const quoted = words.map((one) => `${open}${one}${close}`);
  return quoted.length < 2 ? (quoted[0] ?? '') : `${quoted.slice(0, -1).join(', ')}${last}${quoted.at(-1)}`;
}

/** The parts of an ISO date or local date-time. */
export function calendarDay(iso: string): CalendarDay {
  const year = Number(iso.slice(0, 4));
  const month = Number(iso.slice(5, 7));
  const day = Number(iso.slice(8, 10));
  return { year, month, day, weekday: weekdayOf(year, month, day) };
}

/** Sakamoto's rule for the Gregorian calendar; 0 is Sunday. */
function weekdayOf(year: number, month: number, day: number): number {
  const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1] ?? 0;
  const y = month < 3 ? year - 1 : year;
  return (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + shift + day) % 7;
}

/** Days from one date to another, for dates less than a year apart. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return dayNumber(to) - dayNumber(from);
}

function dayNumber({ year, month, day }: CalendarDay): number {
  const y = month < 3 ? year - 1 : year;
  const m = month < 3 ? month + 9 : month - 3;
  const days = Math.floor((153 * m + 2) / 5) + day;
  return days + 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
}
