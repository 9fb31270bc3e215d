/** Laws of saving, searching and exporting that hold for any text. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { csvCell } from '../../electron/stores/case-log/csv.ts';
import { excerptOf, foldWord, searchTerms } from '../../electron/stores/case-log/search-words.ts';
import { caseId, type OpenedLog, openLog, query } from './open-log.ts';

let opened: OpenedLog;
beforeAll(() => {
  opened = openLog();
});
afterAll(() => opened.close());

/** Any well-formed text, with more letters and accents than chance would give. */
const anyText = fc
  .array(
    fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('cold', 'soup', 'Café', '£12.50', '"', '*', '\u0000')),
  )
  .map((pieces) => pieces.join(' '));

describe('any text', () => {
  it('comes back to the letter', () => {
    let number = 0;
    fc.assert(
      fc.property(
        anyText.filter((text) => text.trim() !== ''),
        (text) => {
          number += 1;
          opened.log.save({ id: caseId(number), base: 0, complaint: { text }, desk: text, written: false });
          const { complaint, desk } = opened.log.get(caseId(number));
          expect([complaint.text, desk]).toEqual([text, text]);
        },
      ),
      { numRuns: 60 },
    );
  });
  it('can be typed into the search', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('changed' as const, 'best' as const), (words, order) => {
        expect(opened.log.list(query({ words: words.slice(0, 500), order })).rows.length).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 60 },
    );
  });
  it('is marked only where a word that was searched for begins, in order and never twice', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, words) => {
        const terms = searchTerms(words);
        const excerpt = excerptOf([{ from: 'complaint', text }], terms);
        let end = 0;
        for (const mark of excerpt?.marks ?? []) {
          expect(mark.start).toBeGreaterThanOrEqual(end);
          expect(mark.end).toBeLessThanOrEqual(excerpt?.text.length ?? 0);
          const marked = foldWord(excerpt?.text.slice(mark.start, mark.end) ?? '');
          expect(terms.some((term) => marked.startsWith(term.words[0] ?? ' '))).toBe(true);
          end = mark.end;
        }
      }),
    );
  });
  it('stays one cell of a table and never begins a formula', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const cell = csvCell(text);
        const quoted = cell.startsWith('"');
        const inside = quoted ? cell.slice(1, -1).replaceAll('""', '"') : cell;
        expect(inside === text || inside === `'${text}`).toBe(true);
        expect(/^\s*[=+\-@]/.test(inside)).toBe(false);
        if (!quoted) expect(/[",\r\n]/.test(cell)).toBe(false);
      }),
    );
  });
});
