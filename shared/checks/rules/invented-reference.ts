/** The rule: a number, address or link that nobody has given. */
import type { Rule } from '../rule.ts';

export const inventedReference: Rule = {
  id: 'invented-reference',
  title: 'A reference nobody gave',
  why: 'An order number, a telephone number or a link that is wrong sends the customer astray.',
  severity: 'gate',
  gate: 'G1',
  where: 'everywhere',
  claims: ['reference'],
  message: (words) => `“${words}” stands neither in the complaint nor in your playbook. Check it, or confirm it.`,
  flagged: [
    { complaint: 'order 88213', text: 'Your order 88231 went to the wrong door.', words: '88231' },
    { text: 'Ring us on 0115 496 0120.', words: '0115 496 0120' },
    { text: 'Write to help@sugarandstone.example about it.', words: 'help@sugarandstone.example' },
  ],
  passing: [
    { complaint: 'order 88213', text: 'Your order #88213 went to the wrong door.' },
    { playbook: { profile: { contact: '555-0148' } }, text: 'Text my own phone, 555-0148.' },
  ],
};
