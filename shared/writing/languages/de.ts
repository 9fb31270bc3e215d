/** German beside its templates: days, dates and routes. */
import { MONTH_NAMES, WEEKDAY_NAMES } from '../../domain/calendar-names.ts';
import { type CalendarDay, calendarDay, clockOf, type Language, quotedIn } from './language.ts';

function by(iso: string, now: CalendarDay): string | null {
  const day = calendarDay(iso);
  const ahead = day.number - now.number;
  if (ahead < 0 || ahead > 6) return null;
  const named = ahead === 0 ? 'heute' : ahead === 1 ? 'morgen' : WEEKDAY_NAMES.de[day.weekday];
  const clock = clockOf(iso);
  if (clock === null) return ahead === 0 ? 'noch heute' : `bis ${named}`;
  const minute = clock.minute === 0 ? '' : `.${String(clock.minute).padStart(2, '0')}`;
  return `bis ${named} um ${clock.hour}${minute} Uhr`;
}

export const DE: Language = {
  code: 'de',
  by: (due, now) => by(due.iso, now),
  date: ({ year, month, day }) => `${day}. ${MONTH_NAMES.de[month - 1]} ${year}`,
  route: () => 'schreiben Sie mir eine private Nachricht',
  firstNames: false,
  and: (first, second) => `${first} und ${second}`,
  writes: (words, also) => `Sie schreiben${also ? ' außerdem' : ''}: ${quotedIn(words, '„', '“', ', und: ')}.`,
};
