/** What the writer has to know of a language beside its templates. One file per language; none of them holds logic of its own. */
import { dayNumber, weekdayOfDay } from '../../domain/calendar.ts';
import type { ChannelId } from '../../domain/channel-id.ts';
import type { Due } from '../../domain/plan.ts';

/** A wall-clock date taken apart. `weekday` counts from Sunday, 0; `month` from 1; `number` from 1970-01-01. */
export type CalendarDay = { year: number; month: number; day: number; weekday: number; number: number };

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
  const number = dayNumber(iso);
  return { year, month, day, weekday: weekdayOfDay(number), number };
}

/** The clock time of an ISO date-time; null where it names none. */
export function clockOf(iso: string): { hour: number; minute: number } | null {
  const match = /T(\d{2}):(\d{2})/.exec(iso);
  return match === null ? null : { hour: Number(match[1]), minute: Number(match[2]) };
}
