/** The rule: a +1 that has a condition. */
import type { Rule } from '../rule.ts';

export const stringsAttached: Rule = {
  id: 'strings-attached',
  title: 'A gift with strings',
  why: 'A +1 has no condition: a discount on the next purchase asks them to pay again for your failure.',
  severity: 'warning',
  where: 'everywhere',
  grammar: [
    {
      says: [
        '(provided|providing|as long as|so long as|on condition|on the condition|on the understanding|if|when|once|whenever|in case|should) (that)? you (buy|book|order|spend|renew|return|come back|stay|sign|purchase|take out|subscribe|upgrade|extend|visit|shop|rebook|reorder|refer|bring|continue|choose us|give us) ...',
        '(spend|buy|order|book|purchase) (another|a further|more|over|at least|just) .... (free|off|complimentary|included|waived|half price|on us)',
        '(with|after|against|on|off|towards|toward) (your|a|any|the|another|all)? (next|new|future|further|minimum|following|subsequent|second) (_)? (purchase|purchases|order|orders|visit|visits|stay|stays|booking|bookings|service|meal|treatment|repair|trip|flight|invoice|invoices|rental|appointment|ticket|three|two|block|course)',
        '(redeem*|valid|usable|applied|used|good) (only)? (against|on|with|for|towards|toward|when|if|over) (your|a|any|the|you)? ...',
      ],
      accepts: ({ sentence, before, words, rest }) =>
        /\b(?:%|percent|off|discount|voucher|coupon|credit|free|gift|complimentary|refund(?:ed)?|on us|on the house|code|waive|extra|bonus|half price)\b|\d ?%/.test(
          sentence.lower,
        ) &&
        !/\b(?:not|never|without|no) (?:\w+ ){0,3}$/.test(before) &&
        !/\b(?:nothing|no purchase|no strings|without any)\b/.test(sentence.lower) &&
        !(
          /\b(?:return|visit|stay|continue|bring|sign|shop)\b/.test(words) &&
          /^ (?:the|it|this|your (?:old|receipt|form))\b/.test(rest)
        ) &&
        !/\b(?:return|send|bring) (?:the|it|them|your)\b/.test(words),
    },
  ],
  phrases: [
    '(off|discount|voucher|credit|free) ... your next (purchase|order|visit|stay|booking|service|bill over|meal|treatment|repair)',
    'on your next (purchase|order|visit|stay|booking|service|treatment|repair)',
    '(when|if) you (spend|order again|book again|buy|purchase|return to|come back|renew|upgrade|sign up|visit us again)',
    'with (any|your next|a minimum|every) (purchase|order|spend|booking)',
    'minimum (spend|purchase|order)',
    'valid (for|on) (purchases|orders|your next)',
    'towards your next',
    'toward your next',
    'off your next',
    'off (a|any|another) (future|next) ...',
    'future (purchase|order|stay|booking)',
  ],
  accepts: (hit, sentence) =>
    /\b(?:%|percent|off|discount|voucher|coupon|credit|free|gift|offer|code|£|\$|€)|\d/.test(sentence.lower) &&
    !/\b(?:not|never|without|no) (?:\w+ ){0,3}$/.test(sentence.lower.slice(0, sentence.tokens[hit.first]?.start)) &&
    !/\b(?:nothing|no purchase)\b/.test(sentence.lower),
  message: (words) => `“${words}” makes them spend again first. Give it without a condition, or leave it out.`,
  flagged: [
    { text: 'Here is 10% off your next purchase.', confirmed: ['10%'] },
    { text: 'A free coffee when you spend ten pounds.', confirmed: ['ten pounds'] },
  ],
  passing: [{ text: 'Your next coffee is on us.' }, { text: 'Your next visit will be better.' }],
};
