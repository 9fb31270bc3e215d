/** The rule: a name that nobody has given. */
import type { Rule } from '../rule.ts';

export const inventedName: Rule = {
  id: 'invented-name',
  title: 'A name nobody gave',
  why: 'A wrong name tells the customer that nobody read the complaint; an invented one is untrue.',
  severity: 'gate',
  gate: 'G1',
  where: 'everywhere',
  claims: ['name'],
  message: (words) => `Who or what is “${words}”? The name stands neither in the complaint nor in your playbook.`,
  flagged: [
    { complaint: 'La soupe était froide.', text: 'Madame Delacroix vous appellera pour que nous en parlions.' },
    { complaint: 'Regards, Denise', text: 'Dear Sandra,\n\nI am sorry about the cake.', words: 'Sandra' },
    { text: 'Our head baker Mireille made a mistake.', words: 'Mireille' },
    { complaint: 'I spoke to Jo', text: 'Kevin told you the wrong thing.', words: 'Kevin' },
  ],
  passing: [
    { complaint: 'Regards, Denise', text: 'Dear Denise,\n\nI am sorry about the cake.' },
    { text: 'On Monday I am back in the Service Office.', confirmed: ['Monday'] },
    { text: 'Sorry it took so long.\n\nKind regards,\nMaria Lopez' },
  ],
};
