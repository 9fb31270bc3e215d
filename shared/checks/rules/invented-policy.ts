/** The rule: a rule of the house that the playbook does not hold. */
import type { Rule } from '../rule.ts';

export const inventedPolicy: Rule = {
  id: 'invented-policy',
  title: 'A rule your playbook does not hold',
  why: 'A firm is held to the policy its reply states (Moffatt v. Air Canada, 2024 BCCRT 149).',
  severity: 'gate',
  gate: 'G1',
  where: 'everywhere',
  claims: ['policy'],
  message: () => 'Your playbook holds no such rule. Correct it, or add the rule.',
  flagged: [
    { text: 'Our packers check every box.', complaint: 'The box was empty.' },
    { text: 'Coats must be collected by their owner.', complaint: 'My umbrella is gone.' },
    { complaint: 'La sopa estaba fría.', text: 'Según nuestra política no se devuelve el dinero de platos empezados.' },
    { text: 'Our policy allows returns of opened items at any time.' },
    { text: 'Every parcel is insured against breakage.' },
    { text: 'We never refund sale items.' },
  ],
  passing: [
    {
      text: 'Our policy gives you thirty days to return shoes.',
      playbook: { policies: [{ id: 'returns', text: 'Shoes can be returned within thirty days.' }] },
    },
    { text: 'We never called you back, and I am sorry.', complaint: 'you never called me back' },
  ],
};
