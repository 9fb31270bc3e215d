/** The rule: a number of things, days or times that nothing allows. */
import type { Rule } from '../rule.ts';

export const inventedCount: Rule = {
  id: 'invented-count',
  title: 'A number nobody named',
  why: 'Figures retold wrongly show that the complaint was not read.',
  severity: 'gate',
  gate: 'G1',
  where: 'everywhere',
  claims: ['count'],
  message: (words) => `“${words}” does not stand in the complaint or the playbook. Is it right?`,
  flagged: [
    { complaint: 'The repair lasted nine days.', text: 'Our repair lasted twelve days.', words: 'twelve days' },
    { complaint: 'Forty people watched', text: 'Fifty people watched that box open.', words: 'Fifty' },
  ],
  passing: [
    { complaint: 'The repair lasted 9 days.', text: 'Our repair lasted nine days.' },
    { text: 'Two things I would like to tell you.' },
    { complaint: 'We had a 55 minute wait for our mains.', text: 'The 55-minute wait was ours.' },
    { complaint: 'I called on Monday and again on Tuesday', text: 'You called us twice.' },
  ],
};
