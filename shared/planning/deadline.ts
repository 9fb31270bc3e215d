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

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const WEEKDAY = /^(?:(?:by|on|this|before|until|till|coming|next) ){0,2}((?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/;

/** The next such weekday after today, ISO. */
function nextWeekday(weekday: number, today: string): string {
  const ahead = (weekday - weekdayOfDay(dayNumber(today)) + 7) % 7;
  return addDays(today, ahead === 0 ? 7 : ahead);
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
  const weekday = WEEKDAY.exec(words)?.[1];
  if (weekday !== undefined) return nextWeekday(WEEKDAYS.indexOf(weekday.slice(0, 3)), today);
  const number = DAY_OF_MONTH.exec(words)?.[1];
  return number === undefined ? null : nextWithNumber(Number(number), today);
}

/** What is asked for "this week" has that week for its deadline. */
function standsInAsk({ span }: DateMention, { reading }: Situation): boolean {
  return reading.asks.some((ask) => ask.type !== 'none' && spansOverlap(ask.span, span));
}

/** What happens on a day and waits for nobody. */
const EVENT =
  /\b(?:flight|wedding|married|funeral|exam|interview|race|party|birthday|operation|surgery|completion|moving|move (?:in|out)|court|hearing|concert|recital|christening|fly|flying|leave for|driving test|grade \d)\b/i;
/** It is over, or somebody said so once. */
const OVER =
  /\b(?:was|were|had|did|missed|happened|went|came|paid|bought|booked|told|said|promised|last|ago|since|got|took|rang|called|wrote)\b/i;

/** An event told in the present with its day: "I race on the 29th", "my sister gets married tomorrow". */
function isEventAhead({ span }: DateMention, { complaint: { text } }: Situation): boolean {
  const before = text.slice(Math.max(0, span.start - LOOK), span.start);
  const after = text.slice(span.end, span.end + LOOK);
  const sentence = `${before.slice(before.search(/[^.!?\n;]*$/))}${text.slice(span.start, span.end)}${after.split(/[.!?\n;]/)[0] ?? ''}`;
  return EVENT.test(sentence) && !OVER.test(sentence);
}

/** In UTF-16 code units: as far as a sentence is looked at on either side of a day. */
const LOOK = 120;

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
      return named || soon || isEventAhead(date, situation) ? dayMeant(date.text, today) : null;
    })
    .filter((day) => day !== null && day >= today)
    .sort();
  return days[0] ?? null;
}
