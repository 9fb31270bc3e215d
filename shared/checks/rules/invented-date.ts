/** The rule: a day or an hour that nothing allows. */
import type { Rule } from '../rule.ts';

export const inventedDate: Rule = {
  id: 'invented-date',
  title: 'A day or hour nobody named',
  why: 'Dates are promises or facts; a wrong one makes the whole reply untrue.',
  severity: 'gate',
  gate: 'G1',
  where: 'everywhere',
  claims: ['date'],
  message: (words) => `“${words}” comes neither from the complaint nor from the plan. Correct it, or confirm it.`,
  flagged: [
    { complaint: 'I ordered on 3 March.', text: 'You ordered on 5 March.', words: '5 March' },
    { text: 'Gary will be there on Thursday at 3:15.', words: 'Thursday' },
  ],
  passing: [
    { complaint: 'I ordered on 3 March.', text: 'You ordered on March 3rd.' },
    { complaint: 'It was meant to come on Saturday.', text: 'It never came on Saturday.' },
    { text: 'We may meet again one day.' },
  ],
};
