/** Differences as they are read. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceRuns } from '../../../renderer/components/difference-runs.ts';
import { wordDifference } from '../../../shared/writing/word-difference.ts';

const side = (changes: ReturnType<typeof differenceRuns>, not: 'goes' | 'comes'): string =>
  changes
    .filter(({ kind }) => kind !== not)
    .map(({ text }) => text)
    .join('');

describe('a difference in runs', () => {
  it('puts neighbouring words together instead of one against one', () => {
    expect(differenceRuns(wordDifference('I regret the delay.', 'I am sorry you waited.'))).toEqual([
      { kind: 'stays', text: 'I ' },
      { kind: 'goes', text: 'regret the delay' },
      { kind: 'comes', text: 'am sorry you waited' },
      { kind: 'stays', text: '.' },
    ]);
  });

  it('still holds both texts whole', () => {
    const text = fc.array(fc.constantFrom('a ', 'kettle ', 'of ', 'works', '. ', 'new '), { maxLength: 12 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const runs = differenceRuns(wordDifference(before.join(''), after.join('')));
        expect(side(runs, 'comes')).toBe(before.join(''));
        expect(side(runs, 'goes')).toBe(after.join(''));
      }),
    );
  });
});
