/** What becomes of a text on its way into the complaint. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutControls } from '../../../renderer/screens/workspace/complaint/clean-paste.ts';

describe('a pasted text', () => {
  it('loses control characters and nothing else', () => {
    expect(withoutControls('a\u0000b\u0007\tc\nd\u009fe')).toEqual({ text: 'ab\tc\nde', removed: 3 });
    expect(withoutControls('🙂 مرحبا\u200d ok')).toEqual({ text: '🙂 مرحبا\u200d ok', removed: 0 });
  });

  it('is as much shorter as control characters were counted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const clean = withoutControls(text);
        expect(clean.text.length + clean.removed).toBe(text.length);
        expect(withoutControls(clean.text).removed).toBe(0);
      }),
    );
  });
});
