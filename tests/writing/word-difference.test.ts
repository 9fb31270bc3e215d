/** The difference between two texts, word by word. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordDifference } from '../../shared/writing/word-difference.ts';

const side = (changes: ReturnType<typeof wordDifference>, not: 'goes' | 'comes'): string =>
  changes
    .filter(({ kind }) => kind !== not)
    .map(({ text }) => text)
    .join('');

describe('the difference', () => {
  it('shows what goes, what comes and what stays', () => {
    expect(wordDifference('I will send a new kettle today.', 'I will send the new kettle tomorrow.')).toEqual([
      { kind: 'stays', text: 'I will send ' },
      { kind: 'goes', text: 'a' },
      { kind: 'comes', text: 'the' },
      { kind: 'stays', text: ' new kettle ' },
      { kind: 'goes', text: 'today' },
      { kind: 'comes', text: 'tomorrow' },
      { kind: 'stays', text: '.' },
    ]);
    expect(wordDifference('same', 'same')).toEqual([{ kind: 'stays', text: 'same' }]);
    expect(wordDifference('', '')).toEqual([]);
  });
  it('holds both texts to the letter', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', ' ', '\n', 'word', 'don’t', '.', '👍🏽', 'é', '\u0301'), { maxLength: 30 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const changes = wordDifference(before, after);
        expect(side(changes, 'comes')).toBe(before);
        expect(side(changes, 'goes')).toBe(after);
      }),
    );
  });
  it('is done with very long texts', () => {
    const before = Array.from({ length: 20_000 }, (_, index) => `a${index}`).join(' ');
    const after = Array.from({ length: 20_000 }, (_, index) => `b${index}`).join(' ');
    expect(side(wordDifference(before, after), 'goes')).toBe(after);
  });
});
