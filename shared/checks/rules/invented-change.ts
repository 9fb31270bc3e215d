/** The rule: a change is claimed that nobody confirmed. */
import type { Rule } from '../rule.ts';

export const inventedChange: Rule = {
  id: 'invented-change',
  title: 'A change nobody confirmed',
  why: 'Prevention is stated only when it is a confirmed, concrete change: promises to do better can be worse than silence (Halperin et al. 2022, 1.5 million riders).',
  severity: 'gate',
  gate: 'G1',
  where: 'everywhere',
  claims: ['change'],
  message: () => 'Has this change been decided? Confirm it, or leave it out.',
  flagged: [
    { text: 'From now on every box is opened before it leaves the shop.' },
    { text: 'We now double check all orders before they are packed.' },
  ],
  passing: [
    {
      text: 'From today every box is opened and the name read aloud.',
      confirmed: ['From today every cake box is opened and the name read out loud.'],
    },
    { text: 'In future I hope to see you smile again.' },
  ],
};
