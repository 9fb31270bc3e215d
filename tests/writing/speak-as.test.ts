/** I or we, with contractions or without. */

import { describe, expect, test } from 'vitest';
import { speakAs, spokenBy } from '../../shared/writing/templates/speak-as.ts';

const WARM = { person: 'I', contractions: true, spelling: 'US' } as const;

describe('a template in another voice', () => {
  test.each([
    ["I'll write myself.", { person: 'we' }, "we'll write ourselves."],
    ["I'm sorry, and it's my job.", { person: 'we' }, "we're sorry, and it's our job."],
    ['I was there; ask me.', { person: 'we' }, 'we were there; ask us.'],
    ["I'll see that it doesn't recur.", { contractions: false }, 'I will see that it does not recur.'],
    ["That's ours, and you shouldn't wait.", { contractions: false }, 'That is ours, and you should not wait.'],
    ["I can't and won't.", { contractions: false }, 'I cannot and will not.'],
    ['I apologize.', { spelling: 'UK' }, 'I apologise.'],
    ['We honor it.', { spelling: 'UK' }, 'We honour it.'],
  ] as const)('%s', (source, change, wanted) => {
    expect(speakAs(source, 'en', { ...WARM, ...change })).toBe(wanted);
  });

  test('leaves what is put in alone', () => {
    expect(speakAs("I'll {{ my_fix }}.", 'en', { ...WARM, person: 'we' })).toBe("we'll {{ my_fix }}.");
  });

  test('leaves other languages alone', () => {
    expect(speakAs('Ich bin me my I.', 'de', { person: 'we', contractions: false, spelling: 'UK' })).toBe(
      'Ich bin me my I.',
    );
  });

  test('speaks the playbook’s words too', () => {
    expect(spokenBy('ring you myself', { ...WARM, person: 'we' })).toBe('ring you ourselves');
  });
});
