/** The rule: fix and +1 together exceed what this user may give away. */

import { givesAway } from '../promises/find-promises.ts';
import { ledgerSum } from '../promises/ledger-sum.ts';
import type { Flag, Ground, Rule } from '../rule.ts';
import type { TextView } from '../sentence-view.ts';

export const overTheLimit: Rule = {
  id: 'over-the-limit',
  title: 'Over your limit',
  why: 'What you may give away without asking is set in the playbook. Ask first, or offer less.',
  severity: 'gate',
  gate: 'G6',
  where: 'everywhere',
  inText: (text: TextView, ground: Ground, whole): Flag[] => {
    const last = whole.texts.findLast(({ audience }) => audience === 'private') ?? whole.texts.at(-1);
    if (text !== last) return [];
    const sum = ledgerSum(whole.promises, ground);
    if (sum === null || !sum.over) return [];
    const promise =
      whole.promises
        .filter((one) => one.audience === text.audience && one.amount !== undefined)
        .sort((a, b) => (b.amount?.amount ?? 0) - (a.amount?.amount ?? 0))[0] ??
      whole.promises.find((one) => one.audience === text.audience && givesAway(one.kind));
    return [
      {
        start: promise?.span.start ?? 0,
        end: promise?.span.end ?? text.text.length,
        message: `This gives away ${sum.given}; without asking you may give ${sum.limit}.`,
        more: sum.note,
        fixes: [{ label: `Copy the note that asks ${sum.approver}`, replacement: null }],
      },
    ];
  },
  message: () => 'This gives away more than you may without asking.',
  flagged: [
    {
      text: 'I am refunding the $90 you paid, plus $40 for your trouble.',
      complaint: 'I paid $90.',
      playbook: { limits: { withoutAsking: { amount: 100, currency: 'USD' } } },
    },
    {
      text: 'We will refund the $300 you paid.',
      complaint: 'I paid $300.',
      playbook: { limits: { withoutAsking: { amount: 100, currency: 'USD' }, approver: 'Sam' } },
    },
  ],
  passing: [
    {
      text: 'We will refund the $80 you paid.',
      complaint: 'I paid $80.',
      playbook: { limits: { withoutAsking: { amount: 100, currency: 'USD' } } },
    },
    { text: 'We will refund the $300 you paid.', complaint: 'I paid $300.' },
  ],
};
