/** The forms in which a reply is copied. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asHtml, asMarkdown, asPlain } from '../../../renderer/screens/workspace/copy/copy-forms.ts';

describe('rich text', () => {
  it('keeps paragraphs and the lines of a sign-off', () => {
    expect(asHtml('Dear Ann,\n\nI am sorry.\n\nBen\nHill Books')).toBe(
      '<p>Dear Ann,</p>\n<p>I am sorry.</p>\n<p>Ben<br>Hill Books</p>',
    );
  });

  it('turns lists and emphasis into what they mean', () => {
    const html = asHtml('1. Open it.\n2. Press **start**.');
    expect(html).toContain('<ol>');
    expect(html).toContain('<strong>start</strong>');
  });

  it('shows markup that came with a complaint instead of obeying it', () => {
    expect(asHtml('You wrote <script>alert(1)</script> and <img src=x onerror=alert(1)>')).not.toMatch(/<script|<img/);
  });

  it('follows no link that could run something', () => {
    expect(asHtml('[here](javascript:alert(1)) and [there](https://example.org/a?b=1&c=2)')).toBe(
      '<p>here and <a href="https://example.org/a?b=1&amp;c=2">there</a></p>',
    );
  });

  it('holds no other tags than those of text, whatever was written', () => {
    const pieces = fc.constantFrom(
      '<b>',
      '</p>',
      '<img src=x>',
      '[a](',
      'data:x)',
      '"',
      '\n\n',
      '- ',
      '`',
      '&lt;',
      'word ',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string())), (words) => {
        const tags = [...asHtml(words.join('')).matchAll(/<\/?([a-z0-9]+)([^>]*)>/gi)];
        for (const [, name, rest] of tags) {
          expect(
            'p br strong em ol ul li a code pre blockquote h1 h2 h3 h4 h5 h6 hr del table thead tbody tr th td input',
          ).toContain(name?.toLowerCase());
          expect(rest).not.toMatch(/\son\w+=|javascript:/i);
        }
      }),
    );
  });
});

describe('plain text', () => {
  it('has one blank line between paragraphs and no Markdown signs', () => {
    expect(asPlain('Dear Ann,\n\n\n\nI am **very** sorry.\n\nBen\nHill Books\n')).toBe(
      'Dear Ann,\n\nI am very sorry.\n\nBen\nHill Books',
    );
  });

  it('keeps the steps of a list with their numbers', () => {
    expect(asPlain('Two things:\n\n1. Open it.\n2. Press start.')).toBe('Two things:\n\n1. Open it.\n2. Press start.');
  });

  it('says where a link leads', () => {
    expect(asPlain('See [the form](https://example.org/form).')).toBe('See the form (https://example.org/form).');
  });

  it('leaves amounts, times and signs as they were written', () => {
    const text = 'You paid £68.50 on 3/3, between 5 & 6 pm, for "Maureen" <3 — 100% of it comes back.';
    expect(asPlain(text)).toBe(text);
  });
});

describe('Markdown', () => {
  it('is the text as it was written', () => {
    expect(asMarkdown('\nA **b**\n')).toBe('A **b**');
  });
});
