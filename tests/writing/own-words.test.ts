/** What the writer takes over from the customer's own words. */

import { describe, expect, test } from 'vitest';
import type { Reading } from '../../shared/domain/reading.ts';
import { quotableWords } from '../../shared/writing/own-words.ts';
import type { Clause } from '../../shared/writing/retell/retelling.ts';
import { aReading, factIn } from './a-case.ts';

function reading(words: string, change: Partial<Reading> = {}): Reading {
  return aReading({ facts: [factIn(words, words)], ...change }, words);
}

function told(clause: string, start: number, end: number): Clause {
  const rest = { sentence: clause, nounPhrase: null, quote: null, role: 'failure' as const, weight: 1, private: false };
  return { ...rest, clause, span: { start, end }, confidence: 0.9 };
}

describe('the customer’s own words', () => {
  test('are quoted without the stops around them', () => {
    expect(quotableWords(reading('... the van never came to our door.'), [])).toEqual([
      'the van never came to our door',
    ]);
  });

  test('are quoted in an ordinary voice when they were shouted', () => {
    expect(quotableWords(reading('MY 2007 JEEP STALLED ON THE GM DEALER LOT'), [])).toEqual([
      'my 2007 Jeep stalled on the GM dealer lot',
    ]);
  });

  test.each([
    ['a mask', 'I called XXXX about the card twice'],
    ['swearing', 'the whole thing is shit from start'],
    ['markup', 'the <b>whole</b> thing went wrong again'],
    ['an address', 'see www.example.com for what went wrong'],
    ['a beginning in the middle', 'is the algorithm for this and why'],
    ['an end in the middle', 'I would very much like to'],
    ['shouting in part', 'you LOCKED my wife out again'],
    ['too few words', 'it broke again'],
    [
      'too many words',
      'it was one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    ],
  ])('are not quoted with %s', (_why, words) => {
    expect(quotableWords(reading(words), [])).toEqual([]);
  });

  test('are not quoted when they were told already, in place or in substance', () => {
    const words = 'the red van never came to our door';
    expect(quotableWords(reading(words), [told('the van came late', 4, 8)])).toEqual([]);
    expect(quotableWords(reading(words), [told('the red van never came to your door', 90, 99)])).toEqual([]);
    expect(quotableWords(reading(words), [told('you paid for the cake', 90, 99)])).toEqual([words]);
  });

  test('are not quoted when they threaten somebody', () => {
    const words = 'I know where your driver lives, mind';
    const risks = [{ type: 'threat-to-staff' as const, span: { start: 0, end: 30 }, confidence: 0.9 }];
    expect(quotableWords(reading(words, { risks }), [])).toEqual([]);
  });
});
