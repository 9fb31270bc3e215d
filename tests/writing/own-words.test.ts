/** What the writer takes over from the customer's own words. */

import { describe, expect, test } from 'vitest';
import type { Reading } from '../../shared/domain/reading.ts';
import { quotableWords, wordsOfTheirs } from '../../shared/writing/own-words.ts';
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

describe('the words of a text that nothing turns round', () => {
  const french = { code: 'fr', confidence: 1, also: [] };
  const theirs = (text: string) => wordsOfTheirs({ text }, aReading({ language: french, facts: [] }, text));

  test('are its first sentences where no facts were read', () => {
    expect(theirs('Le bouquet du mois n’est jamais arrivé. Il n’y a pas de gardien chez nous.')).toEqual([
      'Le bouquet du mois n’est jamais arrivé',
      'Il n’y a pas de gardien chez nous',
    ]);
  });

  test('end at a comma where a sentence is too long, and never within a quotation', () => {
    const long =
      'J’ai résilié mon abonnement le 2 février depuis mon compte, j’ai même la capture d’écran avec « Au revoir, vous allez nous manquer » affiché en gros.';
    expect(theirs(long)).toEqual(['J’ai résilié mon abonnement le 2 février depuis mon compte']);
  });

  test('turn inner marks and leave out questions', () => {
    expect(theirs('Le conducteur a dit « pas le temps » trois fois. Vous trouvez cela normal chez vous ?')).toEqual([
      'Le conducteur a dit ‘pas le temps’ trois fois',
    ]);
  });
});
