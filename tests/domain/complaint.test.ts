/** How a text is cut to the longest complaint. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutAt, cutToLongest, LONGEST_COMPLAINT } from '../../shared/domain/complaint.ts';

const FAMILY = '👩‍👩‍👧‍👦';
const filled = (room: number): string => 'x'.repeat(LONGEST_COMPLAINT - room);

describe('a text that is too long', () => {
  it('is cut only beyond the greatest length', () => {
    expect(cutToLongest('short')).toEqual({ text: 'short', cut: 0 });
    expect(cutToLongest(filled(0))).toEqual({ text: filled(0), cut: 0 });
    expect(cutToLongest(`${filled(0)}${'y'.repeat(10)}`)).toEqual({ text: filled(0), cut: 10 });
  });

  it('is not cut through a surrogate pair', () => {
    expect(cutToLongest(`${filled(1)}🙂!`)).toEqual({ text: filled(1), cut: 3 });
    expect(cutToLongest(`${filled(2)}🙂!`)).toEqual({ text: `${filled(2)}🙂`, cut: 1 });
  });

  it('is not cut through an emoji of many parts, nor between a letter and its accent', () => {
    for (let room = 1; room < FAMILY.length; room++) {
      expect(cutToLongest(`${filled(room)}${FAMILY}`)).toEqual({ text: filled(room), cut: FAMILY.length });
    }
    expect(cutToLongest(`${filled(FAMILY.length)}${FAMILY}!`).text.endsWith(FAMILY)).toBe(true);
    expect(cutToLongest(`${filled(1)}e\u0301`).text).toBe(filled(1));
    expect(cutToLongest(`${filled(1)}👍🏽`).text).toBe(filled(1));
  });

  it('is cut all the same where one letter has accents without end', () => {
    expect(cutAt(`${filled(1)}e${'\u0301'.repeat(500)}`)).toBe(LONGEST_COMPLAINT - 1);
    expect(cutAt(`e${'\u0301'.repeat(LONGEST_COMPLAINT + 500)}`)).toBe(LONGEST_COMPLAINT);
    expect(cutAt(`e${'\u{e0100}'.repeat(500)}`, 200)).toBe(199);
  });

  it('keeps the beginning, well formed, within the length and next to it', () => {
    const signs = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(signs, fc.integer({ min: 1, max: 120 }), (text, longest) => {
        const kept = cutAt(text, longest);
        expect(kept).toBeLessThanOrEqual(Math.min(longest, text.length));
        expect(kept).toBeGreaterThanOrEqual(Math.min(text.length, longest - 64));
        expect(text.slice(0, kept).isWellFormed()).toBe(true);
      }),
    );
  });
});
