/** The rule: the failure has no doer. */
import type { Rule } from '../rule.ts';

export const nobodyDidIt: Rule = {
  id: 'nobody-did-it',
  title: 'Nobody did it',
  why: 'Ownership is I or we with the named failure, in the active voice; taking responsibility is the strongest part of an apology (Lewicki et al. 2016).',
  severity: 'hint',
  where: 'everywhere',
  phrases: [
    '(errors|mistakes|delays|problems|issues) (occurred|happened|arose|were made)',
    'an (error|issue|oversight|incident) (occurred|happened|arose|was made)',
    'there (was|were|has been|have been) (a|an|some) (error|mistake|delay|issue|problem|mix-up|failure|oversight|lapse|breakdown)',
    'the (error|mistake|delay|issue) (that)? (occurred|happened|arose)',
    'you were (charged|billed|overcharged|sent|given|told|served) (twice|wrong|the wrong|incorrectly|in error)',
    'things went wrong',
    'something went wrong',
    'ball was dropped',
  ],
  accepts: (_hit, _sentence, ground) => ground.input.reading.fault.verdict === 'ours' && !ground.risky,
  message: (words) => `“${words}”: by whom? Say “we”.`,
  fixes: () => [{ label: 'Say “we”', replacement: null }],
  flagged: [{ text: 'An error occurred with your order.', complaint: 'error with my order' }],
  passing: [{ text: 'We sent you the wrong box.', complaint: 'wrong box' }],
};
