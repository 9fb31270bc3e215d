/** The rule: a reason for the failure that nobody confirmed. */
import type { Rule } from '../rule.ts';

export const inventedCause: Rule = {
  id: 'invented-cause',
  title: 'A cause nobody confirmed',
  why: 'An explanation helps only when it is true, and reads as an excuse when it is guessed; denial and excuses cut trust (Kapes 2022).',
  severity: 'gate',
  gate: 'G1',
  where: 'everywhere',
  claims: ['cause'],
  message: (words) => `Is this the cause: “${words}”? Nobody has confirmed it.`,
  flagged: [
    { complaint: 'La sopa estaba fría.', text: 'Esto ocurrió debido a una avería eléctrica de nuestro proveedor.' },
    {
      complaint: 'Das Paket kam nie.',
      text: 'Das lag daran, dass unser Fahrer plötzlich erkrankte, weil eine Grippewelle herrschte.',
    },
    { complaint: 'The parcel never came.', text: 'The parcel was late because our courier had an accident.' },
    { complaint: 'You charged me twice.', text: 'This was due to a system error.' },
    { complaint: 'Cold soup.', text: 'We had a new chef that evening.' },
  ],
  passing: [
    {
      complaint: 'Das Paket kam nie, weil der Fahrer die falsche Adresse hatte.',
      text: 'Das Paket kam nie, weil unser Fahrer die falsche Adresse hatte.',
    },
    {
      complaint: 'The parcel never came because you had the wrong address.',
      text: 'It never came because we had the wrong address.',
    },
    { text: 'I ask because I want to get this right.' },
    {
      complaint: 'You charged me twice.',
      text: 'This was due to a system error.',
      confirmed: ['A system error charged cards twice.'],
    },
  ],
};
