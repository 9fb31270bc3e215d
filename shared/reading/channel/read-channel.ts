/** Guesses where a complaint came in when the person did not say. */
import type { ChannelId } from '../../domain/channel-id.ts';
import type { ReadableText } from '../readable-text.ts';

const PLATFORMS: readonly (readonly [RegExp, ChannelId])[] = [
  [/\btripadvisor\b/i, 'tripadvisor'],
  [/\btrustpilot\b/i, 'trustpilot'],
  [/\byelp\b/i, 'yelp'],
  [/\bgoogle (?:review|maps)\b/i, 'google-review'],
  [/\bapp store review\b/i, 'app-store'],
  [/\b(?:google play|play store) review\b/i, 'google-play'],
  [/\bbetter business bureau|\bbbb complaint/i, 'bbb'],
  [/\br\/[a-z]{3,20}\b/i, 'reddit'],
];
const SHORT = 320;

/** The channel the text looks like; `email` where nothing tells. */
export function readChannel(text: ReadableText): ChannelId {
  const has = (role: (typeof text.pieces)[number]['role']): boolean => text.pieces.some((piece) => piece.role === role);
  const head = text.text.slice(0, 400);
  if (text.turns.length > 0)
    return /whatsapp/i.test(head) || /^\[?\d{1,2}[./]\d{1,2}[./]\d{2,4},? \d{1,2}:\d{2}/m.test(head)
      ? 'whatsapp'
      : 'chat';
  if (has('subject') || has('forwarded-header')) return 'email';
  for (const [pattern, channel] of PLATFORMS) if (pattern.test(head)) return channel;
  if (has('stars')) return 'review';
  if (text.fields.length > 0) return 'form';
  if (/(?<![\p{L}\p{N}.])@[\p{L}\p{N}_]{2,}|#[\p{L}]{3,}/u.test(text.own) && text.own.trim().length < 600)
    return 'social';
  if (has('header') && has('greeting')) return 'letter';
  if (has('greeting') || has('closing') || has('signature')) return 'email';
  const length = text.own.trim().length;
  if (length <= SHORT && /\b(?:u|ur|pls|thx|btw|r u|gonna|dont|cant|wont|im|ive)\b/i.test(text.own)) return 'sms';
  return length <= SHORT ? 'review' : 'form';
}
