/** Words that have to fit on a line. */
import { describe, expect, it } from 'vitest';
import { shortened } from '../../../renderer/words/shortened.ts';

describe('shortened words', () => {
  it('are left as they are where they fit, on one line', () => {
    expect(shortened('  The lid\n was cracked. ', 40)).toBe('The lid was cracked.');
  });

  it('end with a whole word', () => {
    expect(shortened('I was promised a call back on Monday', 20)).toBe('I was promised a…');
    expect(shortened('I was promised a call back on Monday', 22)).toBe('I was promised a call…');
  });

  it('are cut within where there are no blanks, but never through a sign', () => {
    expect(shortened('水壶的盖子裂开了没有人回电话给我所以我很生气真的非常生气', 20)).toBe(
      '水壶的盖子裂开了没有人回电话给我所以我很…',
    );
    expect(shortened(`${'x'.repeat(19)}👩‍👩‍👧 and more`, 20)).toBe(`${'x'.repeat(19)}…`);
  });
});
