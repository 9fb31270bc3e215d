/** The rule: longer than people read here. */

import { countLength } from '../count-length.ts';
import type { Flag, Ground, Rule } from '../rule.ts';
import type { TextView } from '../sentence-view.ts';

export const longerThanAdvised: Rule = {
  id: 'longer-than-advised',
  title: 'Longer than people read here',
  why: 'Public text is a cut of the private: fact, sorry, action, whom to find; 40 to 90 words.',
  severity: 'hint',
  where: 'everywhere',
  inText: (text: TextView, ground: Ground): Flag[] => {
    const { advised, limit, shape, public: open, name } = ground.channel;
    if (advised === null || (open && text.audience === 'private')) return [];
    const unit = shape === 'sms' || limit === null ? 'graphemes' : limit.unit;
    const length = countLength(text.text, unit);
    return length > advised * 1.15 && (limit === null || countLength(text.text, limit.unit) <= limit.max)
      ? [{ start: 0, end: text.text.length, message: `${length} characters; for ${name} about ${advised} are enough.` }]
      : [];
  },
  message: () => 'Longer than people read here.',
  flagged: [{ text: 'We looked at it again and again. '.repeat(40), channel: 'review', audience: 'public' }],
  passing: [{ text: 'I am sorry.', channel: 'review', audience: 'public' }],
};
