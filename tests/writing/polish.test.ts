/** The last touch on a text: spaces, capitals, articles, punctuation. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { polish, takesAn } from '../../shared/writing/polish.ts';

const CASES: readonly (readonly [given: string, wanted: string, why: string])[] = [
  ['a hour', 'An hour', 'silent h'],
  ['it took a hour.', 'It took an hour.', 'silent h within a sentence'],
  ['an union', 'A union', 'spoken with y'],
  ['an one-off', 'A one-off', 'spoken with w'],
  ['a umbrella', 'An umbrella', 'short u'],
  ['a unexpected bill', 'An unexpected bill', 'un- is a vowel'],
  ['an European flight', 'A European flight', 'spoken with y'],
  ['a 80-pound fee', 'An 80-pound fee', 'eighty'],
  ['an 18-month wait', 'An 18-month wait', 'eighteen'],
  ['a 11 am slot', 'An 11 am slot', 'eleven'],
  ['an 100 dollar fee', 'A 100 dollar fee', 'a hundred'],
  ['a MRI', 'An MRI', 'letters spoken one by one'],
  ['an NHS form', 'An NHS form', 'letters spoken one by one'],
  ['we sent the the box', 'We sent the box', 'doubled word'],
  ['I know that that is so', 'I know that that is so', 'that that may be right'],
  ['Sorry . And now', 'Sorry. And now', 'space before a stop'],
  ['the box,, then', 'The box, then', 'doubled comma'],
  ['the box,.', 'The box.', 'comma before a stop'],
  ['It broke.. We came', 'It broke. We came', 'doubled stop'],
  ['wait...', 'Wait...', 'an ellipsis stays'],
  ['it broke. we came. you paid', 'It broke. We came. You paid', 'capitals after stops'],
  ['we meet at 5 p.m. on Friday', 'We meet at 5 p.m. on Friday', 'no capital after p.m.'],
  ['ask for Mr. smith', 'Ask for Mr. smith', 'no capital after a title'],
  ["i'll write and i will call", "I'll write and I will call", 'the pronoun'],
  ['iPhone repairs take a day', 'iPhone repairs take a day', 'a name that begins small'],
  ['two  spaces   here', 'Two spaces here', 'spaces'],
  ['line one \nline two', 'Line one\nLine two', 'lines'],
  ['a\n\n\n\nb', 'A\n\nB', 'empty lines'],
];

describe('polish', () => {
  test.each(CASES)('makes %j into %j: %s', (given, wanted) => {
    expect(polish(given, true)).toBe(wanted);
  });

  test('leaves another language its own articles and spaces', () => {
    expect(polish('a hora e a água ?', false)).toBe('A hora e a água ?');
  });

  test('changes nothing the second time', () => {
    const piece = fc.constantFrom(
      'a',
      'hour',
      'the',
      'i',
      'we',
      '.',
      ',',
      '?',
      '\n',
      'MRI',
      '8',
      'Mr.',
      "i'll",
      'p.m.',
      '“so',
      'x”',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const once = polish(pieces.join(' '), true);
        expect(polish(once, true)).toBe(once);
      }),
    );
  });

  test('knows which words take an', () => {
    for (const word of ['apple', 'hour', 'honest', 'umbrella', 'MRI', 'X-ray', '8', '11'])
      expect(takesAn(word), word).toBe(true);
    for (const word of ['table', 'user', 'unit', 'one', 'European', 'UK', '1', '110'])
      expect(takesAn(word), word).toBe(false);
  });
});
