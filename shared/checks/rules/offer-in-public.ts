/** The rule: a gift or discount where the channel forbids it. */

import { GIFT_PHRASES } from '../grammar/gifts.ts';
import { regexFlags } from '../regex-flags.ts';
import type { Ground, Rule } from '../rule.ts';
import type { SentenceView } from '../sentence-view.ts';

export const offerInPublic: Rule = {
  id: 'offer-in-public',
  title: 'An offer in public',
  why: 'Review platforms forbid incentives, and offering money early in public raises a complaint’s spread (Herhausen 2019, 472,995 posts). The +1 belongs in the private message.',
  severity: 'gate',
  gate: 'G2',
  where: 'public',
  grammar: [
    {
      says: GIFT_PHRASES,
      accepts: ({ ground, words, before, rest }) =>
        ground.channel.forbidsOffers &&
        !/^(?!as |come |stay |night ).*,|^(?:gave|given|offered|offering|sent|enjoyed|took|threw|had|granted|put it|put in)\b/.test(
          words,
        ) &&
        !/(?:^|[.,;:] |\b(?:and|that|which|when) )you(?:'d|'ve)? (?:\w+ )?$/.test(before) &&
        !/\b(?:not|no|never|rather than|instead of|isn't|without|you (?:asked|paid|bought|ordered|had|were)|refund|replace|remake) (?:\w+ ){0,3}$/.test(
          before,
        ) &&
        !/\b(?:refund|your (?:room|booking|order|ticket|meal|parking|delivery|membership|subscription)|free (?:to|of|from|time))\b/.test(
          words,
        ) &&
        !/^ (?:you (?:paid|ordered|booked|bought)|that (?:was|you))\b/.test(rest),
    },
  ],
  phrases: [
    'show this (message|reply|text|review|post)',
    '(for|get|have|claim|enjoy|grab) (a|one|two|three|your|some|2|3) free (_)',
    'with our compliments',
    'throw* in (a|an|some|your|the) ...',
    'come back for (a|an|your|our) (dinner|lunch|meal|drink|coffee|free) ...',
    '_ points to your',
    '(voucher|vouchers|coupon|coupons|gift card|gift cards|giftcard|gift certificate|promo code|discount code|freebie|complimentary|goodie)',
    '(months|month|weeks|year|days) of _ free',
    '(months|month|weeks|year|days) free',
    'discount',
    'discounts',
    'discounted',
    '(on the house|on us)',
    '(a|one|your|of|some|with) free (_)',
    "(it's|that's|is|are|be) (free|gratis)",
    '(next|another) (meal|visit|coffee|drink|stay|order|month|round|one|dinner|treat|purchase|haircut|wash|service) (is|will be|free|on)',
    '(as a|small) (gesture|token|thank you|gift)',
    'token of (our|my)',
    'gesture of goodwill',
    'goodwill gesture',
    '(treat|invite) you (and|to|both|for) ...',
    '(store|account|bill|service) credit',
    'a credit',
    '(percent|per cent) off',
    'off your next',
    '(bonus|reward) points',
    'compensate you',
    'compensation',
    '(free|complimentary) (of charge)? (upgrade|night|dessert|coffee|drink|meal|month|stay|shipping|delivery|ticket|tickets|session|lesson|class|copy|subscription|premium)',
    'a (gift|present)',
    'gutschein',
    'rabatt',
    'descuento',
    'regalo',
    'cadeau',
    'bon de réduction',
    'sconto',
    'korting',
    'desconto',
  ],
  accepts: (hit, sentence, ground) => {
    if (!ground.channel.forbidsOffers) return false;
    const before = sentence.lower.slice(0, sentence.tokens[hit.first]?.start);
    const words = sentence.lower.slice(sentence.tokens[hit.first]?.start, sentence.tokens[hit.after - 1]?.end);
    if (/\bfree (?:of charge|to|from|time)$/.test(words)) return false;
    if (
      /\b(?:you|your|we) (?:asked|paid|bought|used|were|had|had a|used a|ordered|redeemed)(?: \w+){0,3} $|\b(?:the|your|that) $/.test(
        before,
      ) &&
      /^(?:discount|vouchers?|coupons?|gift cards?|compensation|complimentary)$/.test(words)
    ) {
      return /\b(?:send|give|offer|add|issue|have|get)\b/.test(before);
    }
    if (/\b(?:not|no|never|nothing about|rather than|instead of|isn't|without) (?:\w+ ){0,2}$/.test(before))
      return false;
    if (
      words === 'on us' &&
      /\b(?:that's|that is|this is|it's|it's all|the blame is|fault is|lies|it is) $/.test(before) &&
      !/\b(?:meal|drink|coffee|dinner|lunch|dessert|round|next|one)\b/.test(before)
    )
      return false;
    return true;
  },
  inSentence: (sentence: SentenceView, ground: Ground) =>
    ground.channel.forbidsOffers
      ? regexFlags(
          sentence,
          /\b\p{L}+(?<!that|it)'s (?:free|on us|on the house)(?=[ .!,]|$)|\b\d{1,3} ?% off\b|\b\d{1,3} ?% discount\b/gu,
        )
      : [],
  message: (words) => `“${words}” is an offer, and here everybody reads it. Make it in the private message.`,
  fixes: () => [{ label: 'Move it to the private message', replacement: '' }],
  flagged: [
    { text: 'Show this message for a free bun.', channel: 'yelp', audience: 'public' },
    { text: "The pizza's free, of course.", channel: 'yelp', audience: 'public' },
    { text: 'Please come back for a dinner with our compliments.', channel: 'yelp', audience: 'public' },
    { text: 'Your next coffee is on us.', channel: 'google-review', audience: 'public' },
    { text: 'Please message us for a 20% discount.', channel: 'tripadvisor', audience: 'public' },
    { text: 'We would like to send you a voucher.', channel: 'x', audience: 'public', words: 'voucher' },
  ],
  passing: [
    { text: 'Your next coffee is on us.', channel: 'email', audience: 'private' },
    { text: 'Feel free to call me.', channel: 'review', audience: 'public' },
    { text: 'Your voucher should have been honoured.', complaint: 'my voucher', channel: 'review', audience: 'public' },
    { text: 'We put it right free of charge.', channel: 'review', audience: 'public' },
  ],
};
