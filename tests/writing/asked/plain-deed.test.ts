/** Ordinary deeds that are promised in the words they were asked for in, and what has to be decided first. */
import { describe, expect, it } from 'vitest';
import { plainDeed } from '../../../shared/writing/asked/plain-deed.ts';

describe('an ordinary deed', () => {
  it.each([
    ['you asked us to collect the pots', 'deed', 'collect the pots'],
    ['you asked us to put it back where it was', 'deed', 'put it back where it was'],
    ['you asked for your title sent overnight', 'deed', 'have your title sent overnight'],
    ['you asked for somebody to come and read the meter', 'deed', 'have somebody come and read the meter'],
    ['you asked for a corrected invoice', 'thing', 'a corrected invoice'],
  ])('%s', (words, kind, promise) => {
    expect(plainDeed(words)).toEqual({ kind, words: promise });
  });

  it.each([
    ['you asked us to return the money'],
    ['you asked us to send you a check for £40'],
    ['you asked us to take it off all three bureaus'],
    ['you asked us to replace the car'],
    ['you asked us to sack the driver'],
    ['you asked for a different car'],
    ['you asked for the 84 payments put back'],
    ['you want to bring it back'],
  ])('does not promise: %s', (words) => {
    expect(plainDeed(words)).toBeNull();
  });
});
