/** The rule: a promise that promises nothing. */
import type { Rule } from '../rule.ts';

export const hedgedPromise: Rule = {
  id: 'hedged-promise',
  title: 'A promise that promises nothing',
  why: 'Credibility is one of the six things people judge (Davidow 2003): say what will be done, or what will not.',
  severity: 'warning',
  where: 'everywhere',
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
    { text: 'We will try to send a replacement.' },
    { text: 'Hopefully it will arrive.' },
    { text: 'I will see what I can do.' },
  ],
  passing: [{ text: 'I will send a replacement.' }, { text: 'Try the blue button once more.' }],
};
