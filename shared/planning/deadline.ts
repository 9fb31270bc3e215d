/** The day by which the customer needs something. What is promised for it is decided elsewhere. */
import { dayNumber, weekdayOfDay } from '../domain/calendar.ts';
import type { Moment } from '../domain/moment.ts';
import type { DateMention } from '../domain/reading.ts';
import { spansOverlap } from '../domain/span.ts';
import { addDays } from './calendar.ts';
import type { Situation } from './situation.ts';

const DAY_OF_MONTH = /\bthe (\d{1,2})(?:st|nd|rd|th)\b/i;
const SATURDAY = 6;
/** In days: a month without the number may lie between. */
const MOST_AHEAD = 61;

/** The next day with this number, ISO; null where there is no such day. */
function nextWithNumber(number: number, today: string): string | null {
  for (let ahead = 0; ahead <= MOST_AHEAD; ahead += 1) {
    const day = addDays(today, ahead);
    if (Number(day.slice(8, 10)) === number) return day;
  }
  return null;
}

/** The working week's last day that is not over, ISO. */
function endOfWeek(today: string): string {
  const weekday = weekdayOfDay(dayNumber(today));
  return addDays(today, weekday === SATURDAY ? 0 : SATURDAY - 1 - weekday);
}

/** A day told from the day of writing, which is taken for today where the complaint carries no date. */
function dayMeant(text: string, today: string): string | null {
  const words = text.toLowerCase();
  if (/\btomorrow\b/.test(words)) return addDays(today, 1);
  if (/\b(?:today|tonight)\b/.test(words)) return today;
  if (/\bthis week\b/.test(words)) return endOfWeek(today);
  const number = DAY_OF_MONTH.exec(words)?.[1];
  return number === undefined ? null : nextWithNumber(Number(number), today);
}

/** What is asked for "this week" has that week for its deadline. */
function standsInAsk({ span }: DateMention, { reading }: Situation): boolean {
  return reading.asks.some((ask) => ask.type !== 'none' && spansOverlap(ask.span, span));
}

/** The earliest deadline the customer named that still lies ahead, ISO date. */
export function deadlineOf(situation: Situation, now: Moment): string | null {
  const today = now.slice(0, 10);
  const undated = situation.complaint.writtenAt === undefined;
  const days = situation.reading.dates
    .map((date) => {
      const named = date.about === 'deadline';
      if (named && date.iso?.length === 10) return date.iso;
      if (!undated || date.iso !== undefined) return null;
      const soon = /\bthis week\b/i.test(date.text) && standsInAsk(date, situation);
      return named || soon ? dayMeant(date.text, today) : null;
    })
    .filter((day) => day !== null && day >= today)
    .sort();
  return days[0] ?? null;
}
