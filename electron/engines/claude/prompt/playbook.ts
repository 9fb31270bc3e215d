/** Prompt section: what the business knows about itself. What it would do for other complaints stays out: only the plan may be promised. */
import type { PromptSection } from './prompt-section.ts';
import { oneLine } from './quote.ts';

export const playbook: PromptSection = {
  id: 'playbook',
  lasts: 'business',
  write: ({ playbook: { profile, policies } }) => {
    const named: readonly (readonly [string, string])[] = [
      ['Business', profile.name],
      ['Trade', profile.trade],
      ['Signed by', profile.signer],
      ['Role', profile.signerRole],
      ['How customers reach that person (private replies)', profile.contact],
      ['Where public replies point to', profile.publicContact],
      ['Open', profile.hours],
      ['Country', profile.country],
      ['Currency', profile.currency],
    ];
    return [
      '# The business',
      ...named.filter(([, value]) => value !== '').map(([name, value]) => `- ${name}: ${oneLine(value)}`),
      profile.signer === '' ? '- Nobody is named to sign: close without a personal name.' : '',
      profile.name === '' ? '- The business is not named: do not name it.' : '',
      ...(policies.length === 0
        ? []
        : [
            'Rules of the house (kept in mind, never hidden behind):',
            ...policies.map(({ text }) => `- ${oneLine(text)}`),
          ]),
    ]
      .filter((line) => line !== '')
      .join('\n');
  },
};
