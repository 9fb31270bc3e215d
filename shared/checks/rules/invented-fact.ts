/** The rule: something is told as a fact that nobody ever said. */
import type { Rule } from '../rule.ts';

export const inventedFact: Rule = {
  id: 'invented-fact',
  title: 'A fact nobody told',
  why: 'A reply states nothing that does not come from the complaint, from the playbook or from you; a firm answers for what its reply wrongly said (Moffatt v. Air Canada, 2024).',
  severity: 'gate',
  gate: 'G1',
  where: 'everywhere',
  claims: ['fact'],
  message: (words) => `“${words}”: neither the complaint nor the playbook says so. Confirm it, or take it out.`,
  flagged: [
    { text: 'Our labels are sewn by machine.', complaint: 'The mattress was too small.' },
    { text: 'We had a record number of diners on Sunday.', complaint: 'On Sunday the soup was cold.' },
    { text: 'Each batch is blessed by a monk before baking.', complaint: 'The loaf was stale.' },
  ],
  passing: [
    {
      text: 'Our labels are sewn by machine.',
      complaint: 'Too small.',
      confirmed: ['Our labels are sewn by machine.'],
    },
    { text: 'We were slow to answer, and that was wrong.', complaint: 'Nobody wrote back.' },
    { text: 'The soup was cold and the waiter shrugged.', complaint: 'cold soup, the waiter just shrugged' },
  ],
};
