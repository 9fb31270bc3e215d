/** The rule: a gift where somebody was hurt or wronged. */
import { GIFT_PHRASES } from '../grammar/gifts.ts';
import type { Rule } from '../rule.ts';
import { stemOf } from '../text/stem.ts';

export const giftWhereSomebodyWasHurt: Rule = {
  id: 'gift-where-somebody-was-hurt',
  title: 'A gift where somebody was hurt',
  why: 'After an injury, an illness or discrimination a gift looks like a settlement or a bribe. Care, and a named person, come first.',
  severity: 'warning',
  where: 'everywhere',
  grammar: [
    {
      says: GIFT_PHRASES,
      accepts: ({ ground, words, before }) =>
        ground.hurt &&
        !/^(?!as |come |stay |night ).*,|^(?:gave|given|offered|offering|sent|enjoyed|took|threw|had|granted|put it|put in)\b/.test(
          words,
        ) &&
        !/(?:^|[.,;:] |\b(?:and|that|which|when) )you(?:'d|'ve)? (?:\w+ )?$/.test(before) &&
        !/\b(?:not|no|never|nor|without|rather than) (?:\w+ ){0,2}$/.test(before) &&
        !/\b(?:refund|free (?:to|of|from|time)|your (?:room|booking|order|ticket))\b/.test(words),
    },
  ],
  phrases: [
    '(flowers|chocolates|hamper|hampers|bouquet|gift basket|fruit basket|care package)',
    'free (_)',
    '(with|accept) our compliments',
    '(dinner|lunch|breakfast|night|weekend|drinks|table) for (two|four|three|you|your family)',
    '(a)? bottle of (wine|champagne|prosecco|bubbly)',
    '(voucher|credit|refund) (worth|of|for) ...',
    '(voucher|vouchers|coupon|gift card|gift cards|discount|complimentary|on the house)',
    'free (meal|coffee|dessert|night|month|service|drink|session|class|stay|ticket|treatment|cake|dinner|lunch)',
    'dinner ... on us',
    '(meal|visit|drink|coffee|stay|service) is (on us|free)',
    'a (small)? (gift|token|treat)',
    'gesture of goodwill',
    'goodwill gesture',
    '(percent|%) off',
    'as a thank you',
    'bonus points',
  ],
  accepts: (hit, sentence, ground) =>
    ground.hurt &&
    !/^free (?:to|of|from|time|and|line|phone|at)$/.test(
      sentence.lower.slice(sentence.tokens[hit.first]?.start, sentence.tokens[hit.after - 1]?.end),
    ) &&
    !/^(?:refund|flowers|chocolates|table|drinks|lunch|dinner|night)/.test(
      ground.evidence.toldStems.has(stemOf(sentence.tokens[hit.first]?.word ?? ''))
        ? (sentence.tokens[hit.first]?.word ?? '')
        : '',
    ) &&
    !/\b(?:not|no|never|nor|without|rather than) (?:\w+ ){0,2}$/.test(
      sentence.lower.slice(0, sentence.tokens[hit.first]?.start),
    ) &&
    !sentence.quotes.length,
  message: (words) => `“${words}”: where somebody was hurt or wronged, leave the gift out.`,
  fixes: () => [{ label: 'Take it out', replacement: '' }],
  flagged: [
    {
      text: 'Please accept a voucher.',
      reading: { risks: [{ type: 'illness', span: { start: 0, end: 1 }, confidence: 1 }] },
    },
  ],
  passing: [
    { text: 'Please accept a voucher.' },
    {
      text: 'A nurse will ring you.',
      reading: { risks: [{ type: 'illness', span: { start: 0, end: 1 }, confidence: 1 }] },
    },
  ],
};
