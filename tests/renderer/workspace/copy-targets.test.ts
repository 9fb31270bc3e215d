/** Replies in the shape of the place where they are pasted. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COPY_TARGETS, shapeFor } from '../../../renderer/screens/workspace/copy/copy-targets.ts';

const REPLY = 'Dear Ann,\n\nI am **sorry**.  \n\n\n\n1. Open it.\n2. Press start.\n\nBen\nHill Books\n\n';

describe('a reply', () => {
  it('for Outlook has a gap after each paragraph but the last', () => {
    const html = shapeFor('One.\n\nTwo.', 'outlook').html;
    expect(html).toBe('<p style="margin:0 0 1em">One.</p>\n<p style="margin:0">Two.</p>');
  });

  it('for Gmail is lines with one empty line between paragraphs', () => {
    expect(shapeFor('One.\n\nTwo\nlines.', 'gmail').html).toBe(
      '<div>One.</div><div><br></div><div>Two<br>lines.</div>',
    );
  });

  it('for Google reviews and X is plain text alone, without Markdown', () => {
    for (const target of ['google-reviews', 'x', 'plain'] as const) {
      expect(shapeFor(REPLY, target)).toEqual({
        html: null,
        plain: 'Dear Ann,\n\nI am sorry.\n\n1. Open it.\n2. Press start.\n\nBen\nHill Books',
      });
    }
  });

  it('keeps its words and never has two blank lines, wherever it goes', () => {
    const piece = fc.constantFrom('Dear Ann,', '\n\n', '\n', '**so**', 'sorry', '- one', '\n\n\n', '  ', '1. two');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const text = pieces.join('');
        for (const { id } of COPY_TARGETS) {
          const { plain, html } = shapeFor(text, id);
          expect(plain).not.toMatch(/\n[ \t]*\n[ \t]*\n/);
          expect(html ?? '').not.toContain('<div><br></div><div><br></div>');
          expect(plain.includes('sorry')).toBe(text.includes('sorry'));
        }
      }),
    );
  });
});
