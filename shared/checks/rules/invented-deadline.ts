/** The rule: a deadline that nothing allows. */
import type { Rule } from '../rule.ts';

export const inventedDeadline: Rule = {
  id: 'invented-deadline',
  title: 'A deadline nobody set',
  why: 'A promised time is kept or it makes things worse; it has to come from the plan, the playbook or you.',
  severity: 'gate',
  gate: 'G1',
  where: 'everywhere',
  claims: ['deadline'],
  message: (words) => `Nothing says that “${words}” can be kept. Confirm the time, or take the plan's.`,
  flagged: [
    { text: 'Your money will be back within 24 hours.', words: '24 hours' },
    { text: 'I will write to you by Friday.', words: 'Friday' },
  ],
  passing: [
    { text: 'I will write to you by Friday.', confirmed: ['Gwen writes on Friday.'] },
    { complaint: 'I need it before 28 March', text: 'You will have it before 28 March.' },
  ],
};
