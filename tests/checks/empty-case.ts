/** An empty case for tests of the checks, to be filled by what a test is about. */

import type { Example } from '../../shared/checks/rule.ts';
import type { CheckInput } from '../../shared/domain/check.ts';
import { Playbook } from '../../shared/domain/playbook.ts';
import type { Reading } from '../../shared/domain/reading.ts';
import { emptyReading } from '../support/empty-reading.ts';

/** A reading in which nothing was found. */
export const EMPTY_READING: Reading = emptyReading();

/** A Tuesday morning, and now for all tests of the checks. */
export const NOW = '2026-03-10T09:30';

/** The case an example describes. */
export function caseOf(example: Example): CheckInput {
  const channel = example.channel ?? 'email';
  const audience = example.audience ?? 'private';
  const texts = [{ audience, text: example.text, sections: [] as [] }];
  if (example.other !== undefined) {
    texts.push({ audience: audience === 'public' ? 'private' : 'public', text: example.other, sections: [] });
    if (audience === 'private') texts.reverse();
  }
  return {
    complaint: { text: example.complaint ?? '' },
    reading: { ...EMPTY_READING, channel, ...example.reading },
    playbook: Playbook.parse(example.playbook ?? {}),
    channel,
    texts,
    confirmed: [...(example.confirmed ?? [])],
    now: NOW,
  };
}
