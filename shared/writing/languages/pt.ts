/** Portuguese beside its templates: days, dates and routes. */
import { MONTH_NAMES, WEEKDAY_NAMES } from '../../domain/calendar-names.ts';
import { type CalendarDay, calendarDay, clockOf, type Language, quotedIn } from './language.ts';

function by(iso: string, now: CalendarDay): string | null {
  const day = calendarDay(iso);
  const ahead = day.number - now.number;
  if (ahead < 0 || ahead > 6) return null;
  const named = ahead === 0 ? 'hoje' : ahead === 1 ? 'amanhã' : WEEKDAY_NAMES.pt[day.weekday];
  const clock = clockOf(iso);
  if (clock === null) return ahead === 0 ? 'ainda hoje' : `até ${named}`;
  return `até ${named} às ${clock.hour}h${clock.minute === 0 ? '' : String(clock.minute).padStart(2, '0')}`;
}

export const PT: Language = {
  code: 'pt',
  by: (due, now) => by(due.iso, now),
  date: ({ year, month, day }) => `${day} de ${MONTH_NAMES.pt[month - 1]} de ${year}`,
  route: () => 'escreva-me por mensagem privada',
  firstNames: true,
  and: (first, second) => `${first} e ${second}`,
  writes: (words, also) => `Escreve-nos${also ? ' ainda' : ''}: ${quotedIn(words, '“', '”', ', e também: ')}.`,
};
