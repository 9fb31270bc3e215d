/** The rule: longer than the channel takes. */

import { countLength } from '../count-length.ts';
import type { Flag, Ground, Rule } from '../rule.ts';
import type { TextView } from '../sentence-view.ts';

export const tooLong: Rule = {
  id: 'too-long',
  title: 'Too long for the channel',
  why: 'A longer text is cut or refused; it is counted as the platform counts.',
  severity: 'gate',
  gate: 'G5',
  where: 'everywhere',
  inText: (text: TextView, ground: Ground): Flag[] => {
    const { limit, public: open, name } = ground.channel;
    if (limit === null || (open && text.audience === 'private')) return [];
    const length = countLength(text.text, limit.unit);
    if (length <= limit.max) return [];
    const unit = {
      graphemes: 'characters',
      'x-weighted': 'characters',
      'utf8-bytes': 'bytes',
      'sms-segments': 'message parts',
    }[limit.unit];
    return [{ start: 0, end: text.text.length, message: `${name} takes ${limit.max} ${unit}; this has ${length}.` }];
  },
  message: () => 'This is longer than the channel takes.',
  flagged: [
    { text: `${'Sorry about the wait. '.repeat(20)}`, channel: 'x', audience: 'public' },
    { text: `${'Das tut mir leid. '.repeat(25)}`, channel: 'google-play', audience: 'public' },
  ],
  passing: [
    { text: 'Sorry about the wait.', channel: 'x', audience: 'public' },
    { text: `${'Sorry about the wait. '.repeat(20)}`, channel: 'email' },
  ],
};
