/** French beside its templates: days, dates and routes. */
import { MONTH_NAMES, WEEKDAY_NAMES } from '../../domain/calendar-names.ts';
import { type CalendarDay, calendarDay, type Language, quotedIn } from './language.ts';

function by(iso: string, now: CalendarDay): string | null {
  const day = calendarDay(iso);
  const ahead = day.number - now.number;
  if (ahead < 0 || ahead > 6) return null;
  if (ahead === 0) return "aujourd'hui même";
  return ahead === 1 ? 'demain au plus tard' : `au plus tard ${WEEKDAY_NAMES.fr[day.weekday]}`;
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
