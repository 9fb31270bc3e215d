/** The rule: money or a discount they said they do not want. */
import type { Rule } from '../rule.ts';
import { fold } from '../text/fold.ts';

const REFUSES =
  /\b(?:don't|do not|not) (?:want|need|after|looking for|interested in|asking for) (?:a |any |your |another |some |the )?(?:discount|voucher|coupon|gift|money|compensation|credit|freebie|percent)/;

export const offersWhatTheyRefused: Rule = {
  id: 'offers-what-they-refused',
  title: 'Offers what they refused',
  why: 'What they refused beforehand is not offered: it shows that nobody read to the end.',
  severity: 'warning',
  where: 'everywhere',
  phrases: [
    '(voucher|vouchers|coupon|discount|gift card|compensation|goodwill|store credit)',
    '(percent|per cent) off',
    'off your next',
    'compensate you',
  ],
  accepts: (hit, sentence, ground) => {
    const told = fold(ground.input.complaint.text);
    if (ground.input.reading.wantsMoney !== 'refused' && !REFUSES.test(told)) return false;
    if (/^(?:goodwill|compensat)/.test(hit.phrase.slice(1)) || sentence.tokens[hit.first]?.word === 'goodwill') {
      // Who wants no voucher may well want the money that is theirs.
      if (!/\b(?:money|compensation|goodwill|gesture)\b/.test(told)) return false;
    }
    return !/\b(?:not|no|never|nor|without|you asked|you refused|you (?:do not|don't|didn't) want|instead of|rather than) (?:\w+ ){0,3}$/.test(
      sentence.lower.slice(0, sentence.tokens[hit.first]?.start),
    );
  },
  message: (words) => `They wrote that they do not want this (“${words}”).`,
  flagged: [
    {
      text: 'We would like to send you a voucher.',
      complaint: "I don't want a voucher.",
      reading: { wantsMoney: 'refused' },
    },
  ],
  passing: [
    { text: 'We would like to send you a voucher.' },
    { text: 'You asked for no voucher.', reading: { wantsMoney: 'refused' } },
  ],
};
