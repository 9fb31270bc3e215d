/** What may be told of a story, and what a letter is better without. */
import { describe, expect, test } from 'vitest';
import { readsWell } from '../../../shared/writing/retell/reads-well.ts';

describe('a told sentence', () => {
  test.each([
    'you paid £1,150 for the flowers for your wedding on 24 October',
    'the street lamp has been out since the clocks changed',
    'nobody called you',
    'when you collected Ayla she was wearing another child’s trousers',
    'the parcel, a birthday present, never came',
    'our outage map had you as restored, and the line read that out each time',
    'last Thursday, the lift stopped between two floors',
    'you asked for an individual cremation and paid for one',
  ])('may stand: %s', (sentence) => {
    expect(readsWell(sentence, false)).toBe(true);
  });

  test.each([
    ['two verbs run into each other', 'we shut off your phone box said it was not supported and sent a new one'],
    ['it states how old they are', 'you are 71 and have had us 16 years'],
    ['it states what they suffer from', 'you are profoundly deaf'],
    ['it states how old their child is', 'your son is five'],
    ['its article is missing', 'pharmacy said it had not come'],
    ['a thing does what only people do', 'the inquiry removed'],
    ['a row has no verb before the clause', 'no staff, no message, the app said on time'],
    ['its number has no thing', 'your permit runs out in six'],
    ['its number lost its currency', 'you booked three months ahead, 80 deposit'],
    ['it repeats a reproach', 'we stole $500 from your account'],
    ['it is garbled', 'there is been several complaints about the gearbox'],
    ['it has no verb', 'the long wait at the desk'],
    [
      'it is too long',
      'you moved out on 30 June and told us on 1 July by our own form and then in September you had a bill to March and rang and were told to ignore it and did',
    ],
  ])('is left out where %s', (_why, sentence) => {
    expect(readsWell(sentence, false)).toBe(false);
  });

  test('is left out where "they" is us and was left standing', () => {
    expect(readsWell('they deactivated your account', true)).toBe(false);
    expect(readsWell('the notes were wrong when they came', false)).toBe(true);
  });
});
