/** The rule: a percentage that nothing allows. */
import type { Rule } from '../rule.ts';

export const inventedPercentage: Rule = {
  id: 'invented-percentage',
  title: 'A percentage nobody named',
  why: 'A draft states and promises only what comes from the complaint, the playbook or you.',
  severity: 'gate',
  gate: 'G1',
  where: 'everywhere',
  claims: ['percentage'],
  message: (words) => `${words} has no source. Correct it, or confirm it.`,
  flagged: [{ text: 'I have a 15% discount in mind for you.', words: '15%' }],
  passing: [
    { complaint: 'I was promised 10% off', text: 'You were promised 10 percent and did not get it.' },
    { text: 'I am 100% with you.' },
  ],
};
