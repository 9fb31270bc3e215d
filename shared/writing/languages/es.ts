/** Spanish beside its templates: days, dates and routes. */
import { type CalendarDay, calendarDay, daysBetween, type Language, quotedIn } from './language.ts';

const DAYS = ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'];
const MONTHS = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
];

function by(iso: string, now: CalendarDay): string | null {
  const day = calendarDay(iso);
  const ahead = daysBetween(now, day);
  if (ahead < 0 || ahead > 6) return null;
  if (ahead === 0) return 'hoy mismo';
  return ahead === 1 ? 'mañana' : `a más tardar el ${DAYS[day.weekday]}`;
}

export const ES: Language = {
  code: 'es',
  by: (due, now) => by(due.iso, now),
  date: ({ year, month, day }) => `${day} de ${MONTHS[month - 1]} de ${year}`,
  route: () => 'escríbame por mensaje privado',
  firstNames: true,
  and: (first, second) => `${first} y ${second}`,
  writes: (words, also) => `${also ? 'También nos' : 'Nos'} escribe: ${quotedIn(words, '«', '»', ', y además: ')}.`,
};
