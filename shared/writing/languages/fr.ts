/** French beside its templates: days, dates and routes. */
import { type CalendarDay, calendarDay, daysBetween, type Language, quotedIn } from './language.ts';

const DAYS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];
const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];

function by(iso: string, now: CalendarDay): string | null {
  const day = calendarDay(iso);
  const ahead = daysBetween(now, day);
  if (ahead < 0 || ahead > 6) return null;
  if (ahead === 0) return "aujourd'hui même";
  return ahead === 1 ? 'demain au plus tard' : `au plus tard ${DAYS[day.weekday]}`;
}

export const FR: Language = {
  code: 'fr',
  by: (due, now) => by(due.iso, now),
  date: ({ year, month, day }) => `${day} ${MONTHS[month - 1]} ${year}`,
  route: () => 'écrivez-moi en message privé',
  firstNames: false,
  and: (first, second) => `${first} et ${second}`,
  writes: (words, also) => `Vous écrivez${also ? ' aussi' : ''} : ${quotedIn(words, '« ', ' »', ', et : ')}.`,
};
