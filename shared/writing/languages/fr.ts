/** French beside its templates: days, dates and routes. */
import { MONTH_NAMES, WEEKDAY_NAMES } from '../../domain/calendar-names.ts';
import { type CalendarDay, calendarDay, clockOf, type Language, quotedIn } from './language.ts';

function by(iso: string, now: CalendarDay): string | null {
  const day = calendarDay(iso);
  const ahead = day.number - now.number;
  if (ahead < 0 || ahead > 6) return null;
  const named = ahead === 0 ? "aujourd'hui" : ahead === 1 ? 'demain' : WEEKDAY_NAMES.fr[day.weekday];
  const clock = clockOf(iso);
  if (clock === null) return ahead === 0 ? "aujourd'hui même" : `${named} au plus tard`;
  const minute = clock.minute === 0 ? '' : ` ${String(clock.minute).padStart(2, '0')}`;
  return `${named} avant ${clock.hour} h${minute}`;
}

export const FR: Language = {
  code: 'fr',
  by: (due, now) => by(due.iso, now),
  date: ({ year, month, day }) => `${day} ${MONTH_NAMES.fr[month - 1]} ${year}`,
  route: () => 'écrivez-moi en message privé',
  firstNames: false,
  and: (first, second) => `${first} et ${second}`,
  writes: (words, also) => `Vous écrivez${also ? ' aussi' : ''} : ${quotedIn(words, '« ', ' »', ', et : ')}.`,
};
