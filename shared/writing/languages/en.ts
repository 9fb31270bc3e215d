/** English beside its templates: dates, routes, joins. */
import { MONTH_NAMES } from '../../domain/calendar-names.ts';
import type { ChannelId } from '../../domain/channel-id.ts';
import { type Language, quotedIn } from './language.ts';

const ROUTES: Partial<Record<ChannelId, string>> = {
  x: 'send me a direct message',
  facebook: 'send me a private message',
  instagram: 'send me a direct message',
  linkedin: 'send me a message',
  reddit: 'send me a chat message',
  social: 'send me a direct message',
  'app-store': 'write to me through the support link in the app',
  'google-play': 'write to me through the support link',
  press: 'contact our press office',
};

export const EN: Language = {
  code: 'en',
  by: (due) => (/^(?:today|tonight|now)\b/.test(due.text) ? due.text : `by ${due.text}`),
  date: ({ year, month, day }) => `${day} ${MONTH_NAMES.en[month - 1]} ${year}`,
  route: (channel) => ROUTES[channel] ?? 'get in touch with me directly',
  firstNames: true,
  and: (first, second) => `${first}, and ${second}`,
  writes: (words, also) => `You${also ? ' also' : ''} write: ${quotedIn(words, '“', '”', ', and: ')}.`,
};
