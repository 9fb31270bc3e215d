/** The parts of a reply: how a new wording meets the person's own words. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isEdited,
  joinParts,
  mergeParts,
  mergeTexts,
  type Part,
  partsOf,
} from '../../../renderer/screens/workspace/session/part.ts';
import { joinSections, SectionRole } from '../../../shared/domain/draft.ts';

const first = partsOf([
  { role: 'greeting', text: 'Dear Ann,' },
  { role: 'fix', text: 'I will send a new one.' },
  { role: 'fix', text: 'It leaves today.' },
  { role: 'plus-one', text: 'And a tin of wax for it.' },
]);
const second = partsOf([
  { role: 'greeting', text: 'Hello Ann,' },
  { role: 'fix', text: 'A new one is yours.' },
  { role: 'plus-one', text: 'With it comes a tin of wax.' },
]);
const write = (parts: readonly Part[], key: string, text: string): Part[] =>
  parts.map((part) => (part.key === key ? { ...part, text } : part));

const sections = fc.array(
  fc.record({
    role: fc.constantFrom(...SectionRole.options),
    text: fc.string({ minLength: 1 }).map((text) => `a${text}`),
  }),
  { maxLength: 8 },
);

describe('the parts of a reply', () => {
  it('are numbered within their role, so that two fixes are two parts', () => {
    expect(first.map((part) => part.key)).toEqual(['greeting-0', 'fix-0', 'fix-1', 'plus-one-0']);
  });

  it('make the same text as the sections they came from', () => {
    fc.assert(
      fc.property(sections, (given) => {
        expect(joinParts(partsOf(given))).toBe(joinSections(given));
      }),
    );
  });

  it('leave no gap where one of them was emptied', () => {
    expect(joinParts(write(first, 'fix-1', '  '))).toBe(
      'Dear Ann,\n\nI will send a new one.\n\nAnd a tin of wax for it.',
    );
  });
});

describe('a new wording', () => {
  it('replaces what the person left alone', () => {
    expect(mergeParts(first, second)).toEqual(second);
  });

  it('is held back where the person wrote themselves', () => {
    const merged = mergeParts(write(first, 'plus-one-0', 'And a free tin of wax.'), second);
    const own = merged.find((part) => part.key === 'plus-one-0');
    expect(own).toMatchObject({ text: 'And a free tin of wax.', offered: 'With it comes a tin of wax.' });
    expect(merged[0]?.text).toBe('Hello Ann,');
  });

  it('holds nothing back when it says the same as before', () => {
    const merged = mergeParts(write(first, 'greeting-0', 'Hi Ann,'), first);
    expect(merged[0]).toMatchObject({ text: 'Hi Ann,', offered: null });
  });

  it('does not push out a part of theirs that it no longer has', () => {
    const merged = mergeParts(write(first, 'fix-1', 'The van leaves at noon.'), second);
    expect(merged.map((part) => part.key)).toEqual(['greeting-0', 'fix-0', 'fix-1', 'plus-one-0']);
  });

  it('never loses a word the person wrote', () => {
    fc.assert(
      fc.property(sections, sections, fc.nat(), fc.string({ minLength: 1 }), (before, after, at, words) => {
        fc.pre(before.length > 0);
        const parts = partsOf(before);
        const chosen = parts[at % parts.length];
        fc.pre(chosen !== undefined && words.trim() !== '');
        const mine = write(parts, chosen?.key ?? '', words);
        const kept = mine.filter((part) => isEdited(part)).map((part) => part.text);
        const merged = mergeParts(mine, partsOf(after)).map((part) => part.text.trim());
        for (const text of kept) expect(merged).toContain(text.trim());
      }),
    );
  });

  it('comes with the revision it was given, whatever was there', () => {
    const texts = mergeTexts([], [{ audience: 'private', text: 'x', sections: [{ role: 'fix', text: 'x' }] }], 7);
    expect(texts).toMatchObject([{ audience: 'private', text: 'x', revision: 7 }]);
  });
});
