/** Portuguese beside its templates: days, dates and routes. */
import { type CalendarDay, calendarDay, daysBetween, type Language, quotedIn } from './language.ts';

const DAYS = ['domingo', 'segunda-feira', 'terça-feira', 'quarta-feira', 'quinta-feira', 'sexta-feira', 'sábado'];
const MONTHS = [
  'janeiro',
  'fevereiro',
  'março',
  'abril',
  'maio',
  'junho',
  'julho',
  'agosto',
  'setembro',
  'outubro',
  'novembro',
  'dezembro',
];

function by(iso: string, now: CalendarDay): string | null {
  const day = calendarDay(iso);
  const ahead = daysBetween(now, day);
  if (ahead < 0 || ahead > 6) return null;
  if (ahead === 0) return 'ainda hoje';
  return ahead === 1 ? 'até amanhã' : `até ${DAYS[day.weekday]}`;
}

export const PT: Language = {
  code: 'pt',
  by: (due, now) => by(due.iso, now),
  date: ({ year, month, day }) => `${day} de ${MONTHS[month - 1]} de ${year}`,
  route: () => 'escreva-me por mensagem privada',
  firstNames: true,
  and: (first, second) => `${first} e ${second}`,
  writes: (words, also) => `Escreve-nos${also ? ' ainda' : ''}: ${quotedIn(words, '“', '”', ', e também: ')}.`,
};
