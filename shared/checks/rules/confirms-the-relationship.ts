/** The rule: words that confirm in public that somebody is a patient or a client. */
import type { Rule } from '../rule.ts';

export const confirmsTheRelationship: Rule = {
  id: 'confirms-the-relationship',
  title: 'Confirms the relationship',
  why: 'In health never confirm in public that someone is a patient: HIPAA settlements of $30,000 and $23,000 followed from replies to reviews. The same care belongs to banks and insurers.',
  severity: 'gate',
  gate: 'G3',
  where: 'public',
  phrases: [
    'your (visit|visits|treatment|treatments|appointment|appointments|prescription|diagnosis|condition|procedure|surgery|operation|results|test results|scan|doctor|therapist|dentist|medication|medical records|records|chart|care with us|stay|symptoms|injury|pain|recovery|referral|filling|crown|root canal|exam|cleaning|consultation|therapy|session|sessions|admission|labor|labour|birth|baby|pregnancy|tooth|blood test|x ray|health|provider|case|care)',
    '(as|being) (a|our|one of our) (patient|client|resident|member|policyholder|customer)',
    'your (next|last|recent|first) (visit|appointment|cleaning|check up|treatment|session|consultation|stay|exam)',
    'when you (were|came|visited) (here|in|admitted|our|with us|to) ...',
    '(we|i) (saw|treated|examined|diagnosed|prescribed|operated|admitted|discharged|see that you|have you) ...',
    'you (visited|attended|saw) (us|our|the clinic|the practice|dr|the doctor) ...',
    'our records (show|indicate|confirm|reflect)',
    '(your|you) (account|accounts|balance|loan|mortgage|card|transaction|transactions|payment|payments|claim|policy|application|statement|deposit|credit report|overdraft|debt|file|escrow)',
    'your (time|experience) (with us|here|at our|at the)',
    'sorry (about|for|that) your (wait|visit|experience|treatment) ...',
    'thank you for (visiting|coming to|choosing) (us|our)',
  ],
  accepts: (hit, sentence, ground) => {
    if (ground.field === null) return false;
    const words = sentence.lower.slice(sentence.tokens[hit.first]?.start, sentence.tokens[hit.after - 1]?.end);
    const before = sentence.lower.slice(0, sentence.tokens[hit.first]?.start);
    if (
      /^your (?:doctor|dentist|therapist)$/.test(words) &&
      /\b(?:see|call|ring|ask|tell|contact|speak to|talk to|speak with|to)\b[^.;!?]{0,40} $/.test(before)
    )
      return false;
    if (
      /\b(?:cannot|can't|can not|unable to|not able to|never|may not|won't|without) (?:\w+ ){0,5}$/.test(before) &&
      /\b(?:confirm|discuss|say|comment|talk|speak)\b/.test(before)
    )
      return false;
    if (
      /\b(?:account|balance|loan|mortgage|card|transactions?|payments?|claim|application|statement|deposit|escrow|debt|overdraft|file|policy)\b/.test(
        words,
      ) &&
      ground.field === 'health'
    ) {
      return /\b(?:claim|balance|account|file)\b/.test(words);
    }
    if (
      ground.field === 'finance' &&
      /^your (?:visit|visits|health|case|session|doctor|care|condition|results|records|stay|injury|pain|baby|birth|cleaning|exam|provider)/.test(
        words,
      )
    ) {
      return /^your (?:case|records)/.test(words);
    }
    return true;
  },
  message: (words) =>
    `“${words}” confirms to everybody that this person is yours. Speak in general, and move to private.`,
  fixes: () => [{ label: 'Take it out', replacement: '' }],
  flagged: [
    {
      text: 'We are sorry about your treatment.',
      channel: 'google-review',
      audience: 'public',
      playbook: { profile: { trade: 'health-practice' } },
    },
    {
      text: 'Your mortgage is being looked at.',
      channel: 'facebook',
      audience: 'public',
      playbook: { profile: { trade: 'bank-credit-union' } },
    },
  ],
  passing: [
    { text: 'Your treatment was too slow.', channel: 'google-review', audience: 'public' },
    {
      text: 'If you feel worse, please call your doctor.',
      channel: 'google-review',
      audience: 'public',
      playbook: { profile: { trade: 'health-practice' } },
    },
    {
      text: 'Privacy rules mean we cannot confirm or discuss your treatment here.',
      channel: 'google-review',
      audience: 'public',
      playbook: { profile: { trade: 'health-practice' } },
    },
    {
      text: 'Your appointment is at noon.',
      audience: 'private',
      confirmed: ['noon'],
      playbook: { profile: { trade: 'health-practice' } },
    },
  ],
};
