/** The rule: an amount of money that nothing allows. */
import type { Rule } from '../rule.ts';

export const inventedAmount: Rule = {
  id: 'invented-amount',
  title: 'An amount nobody named',
  why: 'A draft promises nothing that does not come from the complaint, the playbook or you. A firm answers for what its reply wrongly said (Moffatt v. Air Canada, 2024).',
  severity: 'gate',
  gate: 'G1',
  where: 'everywhere',
  claims: ['amount'],
  message: (words) => `${words} stands neither in the complaint nor in your playbook. Correct it, or confirm it.`,
  flagged: [
    { complaint: 'You charged me $389.50.', text: 'We will refund the $398.50 you paid.', words: '$398.50' },
    { complaint: 'I paid 40 for it', text: 'Here is £25 for your trouble.', words: '£25' },
    { complaint: '749,00 € und 39 Euro', text: 'Sie erhalten zusammen 798,00 € zurück.', words: '798,00 €' },
  ],
  passing: [
    { complaint: 'You charged me $389.50.', text: 'We will refund the $389.50 you paid.' },
    { complaint: '749,00 € und 39 Euro', text: 'Sie erhalten zusammen 788,00 € zurück.' },
    { complaint: 'that cost me 45 quid', text: 'The £45 comes off your bill.' },
  ],
};
