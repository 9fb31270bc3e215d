/** Spanish beside its templates: days, dates and routes. */
import { MONTH_NAMES, WEEKDAY_NAMES } from '../../domain/calendar-names.ts';
import { type CalendarDay, calendarDay, clockOf, type Language, quotedIn } from './language.ts';

function by(iso: string, now: CalendarDay): string | null {
  const day = calendarDay(iso);
  const ahead = day.number - now.number;
  if (ahead < 0 || ahead > 6) return null;
  const named = ahead === 0 ? 'hoy' : ahead === 1 ? 'mañana' : `el ${WEEKDAY_NAMES.es[day.weekday]}`;
  const clock = clockOf(iso);
  if (clock === null) return ahead === 0 ? 'hoy mismo' : `${named} a más tardar`;
  const minute = clock.minute === 0 ? '' : `:${String(clock.minute).padStart(2, '0')}`;
  return `${named} antes de las ${clock.hour}${minute} h`;
}

export const ES: Language = {
  code: 'es',
  by: (due, now) => by(due.iso, now),
  date: ({ year, month, day }) => `${day} de ${MONTH_NAMES.es[month - 1]} de ${year}`,
  route: () => 'escríbame por mensaje privado',
  firstNames: true,
  and: (first, second) => `${first} y ${second}`,
  writes: (words, also) => `${also ? 'También nos' : 'Nos'} escribe: ${quotedIn(words, '«', '»', ', y además: ')}.`,
};
