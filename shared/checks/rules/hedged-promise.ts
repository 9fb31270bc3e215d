/** The rule: a promise that promises nothing. */
import type { Rule } from '../rule.ts';

export const hedgedPromise: Rule = {
  id: 'hedged-promise',
  title: 'A promise that promises nothing',
  why: 'Credibility is one of the six things people judge (Davidow 2003): say what will be done, or what will not.',
  severity: 'warning',
  where: 'everywhere',
  grammar: [
    {
      says: [
        '(would|will|might|may|could|shall|do|can) (only)? (hope|endeavour|endeavor|attempt|seek|aim|look|strive|be looking) to ...',
        '(hope|hoping|hopeful) (to|that|of) (be|being)? (in a position|able|we|i|this|it) ...',
        '(in a position to (look|help|offer|do|review|consider|respond))',
        '(circumstances|workload|time|resources|availability|weather|stock|diary) (permitting|allowing)',
        '(all being well|all going well|with (any|a bit of) luck|fingers crossed|no promises|best endeavours|best efforts|god willing|touch wood|knock on wood)',
        '(if|provided|assuming|should) (a|an|the|we|i|our|somebody|someone|any) ... (can|could|might|may|happen to|is|are|becomes|become) (be)? (found|available|free|spared|arranged|persuaded|able|possible|willing|sourced) ...',
        '(could|might|may|can) (possibly|perhaps|potentially|conceivably|maybe) (be|get|have|look|offer|do|see|help|arrange|stretch)',
        "(see|look|find out) (whether|if) (anything|something|there is anything|there's anything|it (is|might be)|we might|we could|this could) ...",
      ],
      accepts: ({ sentence, before, words }) =>
        !sentence.isQuestion &&
        !/\b(?:you|not|never|nobody|we had|i had) (?:\w+ )?$/.test(before) &&
        !/\bdo (?:hope|look)/.test(words) &&
        !/\bhope (?:that )?(?:it|this|we|to hear)\b/.test(words) &&
        !/\blook to\b/.test(words),
    },
  ],
  phrases: [
    "(we|i) (will|'ll) (try|do our best|do my best|attempt|endeavor|endeavour|aim|see what we can|see what i can)",
    "(we'll|i'll) (try|do our best|do my best|attempt|endeavor|endeavour|aim|see what we can|see what i can)",
    '(we|i) hope to (be able|have|get|send|resolve|fix|refund|call)',
    '(we|i) should be able to',
    'hopefully (we|i|you|this|it)',
    '(we|i) (might|may) be able to',
    '(we|i) (might|could possibly|may possibly|may)  (consider|be able)',
    '(we|i) will (consider|think about)',
    "(we'll|i'll) (consider|think about)",
    '(see|find out) what (we|i) can do',
    'do (our|my) (very|level)? best to',
    'try our best',
    'try my best',
    'if (at all)? possible (we|i)',
  ],
  accepts: (hit, sentence) =>
    !sentence.isQuestion &&
    !/\b(?:you|not|never) (?:\w+ )?$/.test(sentence.lower.slice(0, sentence.tokens[hit.first]?.start)),
  message: (words) => `“${words}” promises nothing. Say what you will do, and by when you will know.`,
  flagged: [
    { text: 'We would hope to be in a position to help.' },
    { text: 'We will try to send a replacement.' },
    { text: 'Hopefully it will arrive.' },
    { text: 'I will see what I can do.' },
  ],
  passing: [{ text: 'I will send a replacement.' }, { text: 'Try the blue button once more.' }],
};
