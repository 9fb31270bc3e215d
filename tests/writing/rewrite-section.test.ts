/** One section in other words, the rest untouched. */

import { describe, expect, test } from 'vitest';
import { rewriteSection } from '../../shared/writing/rewrite-section.ts';
import { writeTexts } from '../../shared/writing/write-texts.ts';
import { aCase } from './a-case.ts';

const input = aCase();
const sections = writeTexts(input).texts[0]?.sections ?? [];
const currentOf = (role: (typeof sections)[number]['role']) => sections.find((one) => one.role === role)?.text ?? '';
const words = (text: string) => text.split(/\s+/).length;

describe('one section again', () => {
  test.each(['apology', 'fix', 'plus-one', 'anything-else'] as const)('in other words: %s', (role) => {
    const current = currentOf(role);
    const again = rewriteSection({ ...input, audience: 'private', role, how: 'other-words', current });
    expect(again.role).toBe(role);
    expect(again.text).not.toBe(current);
    expect(again.text).not.toBe('');
  });

  test('shorter is shorter, also for a text that the person wrote', () => {
    const current =
      'I will send you a new table. It is oak, like the first. The driver brings it in and takes the old one away.';
    const again = rewriteSection({ ...input, audience: 'private', role: 'fix', how: 'shorter', current });
    expect(words(again.text)).toBeLessThan(words(current));
  });

  test('more formal drops the contractions', () => {
    const again = rewriteSection({
      ...input,
      audience: 'private',
      role: 'fix',
      how: 'more-formal',
      current: currentOf('fix'),
    });
    expect(again.text).not.toMatch(/'(?:ll|m|s|d|re|ve)\b/);
  });

  test('plainer has no longer sentences than before', () => {
    const longest = (text: string) => Math.max(...text.split(/[.!?]\s/).map(words));
    const current = currentOf('fix');
    const again = rewriteSection({ ...input, audience: 'private', role: 'fix', how: 'plainer', current });
    expect(longest(again.text)).toBeLessThanOrEqual(longest(current));
  });

  test('a section that cannot be written is left as it stands', () => {
    const again = rewriteSection({
      ...input,
      audience: 'private',
      role: 'prevention',
      how: 'warmer',
      current: 'We lock the door.',
    });
    expect(again).toEqual({ role: 'prevention', text: 'We lock the door.' });
  });
});
