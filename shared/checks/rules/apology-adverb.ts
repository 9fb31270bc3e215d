/** The rule: an adverb that is meant to make the apology bigger. */
import type { Rule } from '../rule.ts';

export const apologyAdverb: Rule = {
  id: 'apology-adverb',
  title: 'An adverb on the apology',
  why: "“I'm sorry”, two to eight words, once: no adverb improves it.",
  severity: 'hint',
  where: 'everywhere',
  phrases: [
    '(sincerely|deeply|truly|profoundly|wholeheartedly|humbly|unreservedly|terribly|extremely|genuinely|honestly) (sorry|apologize|apologise|regret)',
    '(sincere|sincerest|deepest|heartfelt|humble|profound|profuse|unreserved) (apologies|apology|regret|regrets)',
    '(apologize|apologise) (sincerely|deeply|profusely|unreservedly|wholeheartedly)',
  ],
  message: (words) => `“${words}”: without the adverb it is stronger.`,
  fixes: (words) => [
    {
      label: 'Without it',
      replacement: /apologi[sz]e/i.test(words) ? 'apologize' : /sorry/i.test(words) ? 'sorry' : null,
    },
  ],
  flagged: [{ text: 'We are deeply sorry.' }, { text: 'Our sincerest apologies.' }],
  passing: [{ text: 'I am sorry.' }],
};
