/** German beside its templates: days, dates and routes. */
import { MONTH_NAMES } from '../../domain/calendar-names.ts';
import { type CalendarDay, calendarDay, type Language, quotedIn } from './language.ts';

const IN_DAYS = ['zwei', 'drei', 'vier', 'fünf', 'sechs'];

function by(iso: string, now: CalendarDay): string | null {
  const day = calendarDay(iso);
  const ahead = day.number - now.number;
  if (ahead < 0 || ahead > 6) return null;
  if (ahead === 0) return 'noch heute';
  return ahead === 1 ? 'spätestens morgen' : `spätestens in ${IN_DAYS[ahead - 2]} Tagen`;
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
