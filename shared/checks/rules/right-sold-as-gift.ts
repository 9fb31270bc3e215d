/** The rule: what the law gives them is sold as goodwill. */
import type { Rule } from '../rule.ts';

export const rightSoldAsGift: Rule = {
  id: 'right-sold-as-gift',
  title: 'A right sold as a gift',
  why: 'Statutory money (EU261: 250, 400 or 600 EUR) and the return of what was wrongly charged are rights, never a +1.',
  severity: 'warning',
  where: 'private',
  grammar: [
    {
      says: [
        '(as|by way of|with) (a|an|our|my)? (special|little|small|one off|one time|kind|free|goodwill|friendly|generous)? <favour> ...',
        '(out of|from) (the)? (goodwill|courtesy|kindness|generosity|goodness) ...',
        "(we|i) (are|am|have|'re|'m)? (decided|kindly|generously|happy|pleased|willing|delighted|prepared|exceptionally|feeling generous) (to|agreed|agree)? (make|let|grant|give|refund|return|waive|exceptionally) (an exception|you|the|your|it|back) ...",
        '(lucky|fortunate|in luck|generous) ... (refund*|give you back|waive*|return*)',
      ],
      accepts: ({ sentence, before, ground }) =>
        /\b(?:refund\w*|reimburs\w*|repay|repaid|give (?:you )?back|(?:money|difference|charge|fee|amount) back|pay (?:you )?back|return(?:ed|ing)? (?:the|your)|difference (?:for|between)|waiv\w+|paid back|given back|refunded|wrongly|overcharge\w*|(?:take|taken|remove|removed|knock) (?:off )?the (?:fee|charge|late fee)|what (?:you are|you're) owed)\b/.test(
          sentence.lower,
        ) &&
        !/\b(?:not|no|never|isn't|nothing) (?:\w+ ){0,2}$/.test(before) &&
        !/\bon top\b|\bbesides\b/.test(sentence.lower) &&
        ground.input.complaint.text !== '',
    },
  ],
  phrases: [
    '(goodwill|good will) ... refund',
    'refund ... (goodwill|gesture|courtesy|exception)',
    '(gesture|courtesy|exception) ... (refund|reimburse|repay|return your money|pay you back)',
    '(as a|a one time|one time|one-time) (courtesy|exception) ...',
    'as a (gesture|courtesy) (of goodwill)? (we|i) ... (refund|reimburse|cancel|remove|waive|return|correct|pay)',
    'happy to (make an)? exception',
  ],
  accepts: (hit, sentence) =>
    /\b(?:refund|reimburs|repay|pay|credit|remove|waive|return|correct|exception)\w*\b/.test(sentence.lower) &&
    !/\b(?:not|no|never) (?:\w+ ){0,2}$/.test(sentence.lower.slice(0, sentence.tokens[hit.first]?.start)),
  message: (words) => `“${words}”: giving back what is theirs is no favour. Say that it is put right.`,
  flagged: [
    { text: 'As a gesture of goodwill we will refund the double charge.', complaint: 'refund the double charge' },
    { text: 'As a one-time courtesy we will waive the fee.', complaint: 'the fee' },
  ],
  passing: [{ text: 'The double charge comes back to you today.', complaint: 'double charge' }],
};
