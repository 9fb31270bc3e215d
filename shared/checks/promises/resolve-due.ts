/** Turns "by Friday", "tomorrow at 10" and "within two days" into a date, from now. */
import { dayNumber, isoDay, weekdayOfDay } from '../../domain/calendar.ts';
import type { Moment } from '../../domain/moment.ts';
import { addWorkingDays } from '../trace/calendar-words.ts';
import type { Figure } from '../trace/figure.ts';

const two = (value: number): string => String(value).padStart(2, '0');

/** The next such weekday after today; today itself when `sameDay` and the words say today. */
function nextWeekday(today: number, weekday: number): number {
  const ahead = (weekday - weekdayOfDay(today) + 7) % 7;
  return today + (ahead === 0 ? 7 : ahead);
}

function clockOf(figures: readonly Figure[], lower: string): number | null {
  const clocks = figures.filter((figure) => figure.kind === 'clock');
  const last = clocks.at(-1);
  if (last === undefined) return null;
  const options = last.minutes;
  if (options.length === 1) return options[0] ?? null;
  const evening = /\b(?:evening|tonight|afternoon|abend|tarde)\b/.test(lower);
  const morning = /\bmorning\b/.test(lower);
  const [early = 0, late = 0] = [...options].sort((a, b) => a - b);
  if (morning) return early;
  return evening || early < 8 * 60 ? late : early;
}

/**
 * ISO date, or local date-time when an hour is said; undefined when the words name no day. A bare weekday is the next one
 * after today, a date without a year the next such date.
 */
export function resolveDue(figures: readonly Figure[], lower: string, now: Moment): string | undefined {
  const today = dayNumber(now);
  let day: number | null = null;
  for (const figure of figures) {
    if (figure.kind === 'date') {
      const first = figure.days[0];
      if (first === undefined || first.day === null) continue;
      const year = first.year ?? Number(now.slice(0, 4));
      let candidate = dayNumber(`${year}-${two(first.month)}-${two(first.day)}`);
      if (figure.days.length > 2) {
        const month = Number(now.slice(5, 7));
        candidate = dayNumber(`${now.slice(0, 4)}-${two(month)}-${two(first.day)}`);
        if (candidate < today)
          candidate = dayNumber(
            `${month === 12 ? year + 1 : year}-${two(month === 12 ? 1 : month + 1)}-${two(first.day)}`,
          );
      } else if (first.year === null && candidate < today - 60)
        candidate = dayNumber(`${year + 1}-${two(first.month)}-${two(first.day)}`);
      if (Number.isFinite(candidate)) day = candidate;
    }
  }
  if (day === null) {
    const weekday = figures.find((figure) => figure.kind === 'weekday');
    const relative = figures.find((figure) => figure.kind === 'relative-day' && figure.offset > 0);
    const duration = figures.findLast((figure) => figure.kind === 'duration');
    if (/\b(?:today|tonight|this (?:morning|afternoon|evening)|heute|hoy|aujourd'hui|oggi|vandaag|hoje)\b/.test(lower))
      day = today;
    else if (relative?.kind === 'relative-day') day = today + relative.offset;
    else if (weekday?.kind === 'weekday') day = nextWeekday(today, weekday.weekday);
    else if (
      duration?.kind === 'duration' &&
      /\b(?:within|in|inside|innerhalb|binnen|en|dentro|sous|next|takes?|dans)\b/.test(lower)
    ) {
      const count = Math.max(...duration.counts);
      if (duration.unit === 'day')
        day = /\b(?:working|business|arbeitstag\w*|werktag\w*|laborables|ouvr\w+)\b/.test(duration.text)
          ? addWorkingDays(today, count)
          : today + count;
      else if (duration.unit === 'month') day = today + Math.round(count * 30.4);
      else if (duration.unit === 'hour') {
        const minutes = Number(now.slice(11, 13)) * 60 + Number(now.slice(14, 16)) + count * 60;
        return `${isoDay(today + Math.floor(minutes / 1440))}T${two(Math.floor((minutes % 1440) / 60))}:${two(minutes % 60)}`;
      }
    }
  }
  const clock = clockOf(figures, lower);
  if (day === null)
    return clock !== null && /\b(?:by|at|before|until)\b/.test(lower)
      ? `${isoDay(today)}T${two(Math.floor(clock / 60))}:${two(clock % 60)}`
      : undefined;
  return clock === null ? isoDay(day) : `${isoDay(day)}T${two(Math.floor(clock / 60))}:${two(clock % 60)}`;
}
