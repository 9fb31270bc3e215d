/** Noun phrases: what a clause tells of, in a few words. */
import { describe, expect, it } from 'vitest';
import { DIRECT } from '../../../shared/writing/person-shift/shift-options.ts';
import { tagWords } from '../../../shared/writing/person-shift/tag-words.ts';
import { turnClause } from '../../../shared/writing/person-shift/turn-clause.ts';
import { nounPhraseOf, thereWas } from '../../../shared/writing/retell/noun-phrase.ts';

function phraseOf(clause: string): string | null {
  const turned = turnClause(clause, DIRECT);
  return nounPhraseOf(turned.text, tagWords(turned.tokens));
}

describe('a clause named in a few words', () => {
  it.each([
    ['Waited 50 minutes', 'the 50-minute wait'],
    ['I waited over two hours', 'the wait of over two hours'],
    ['I have been waiting three weeks', 'the three-week wait'],
    ['Drove 40 minutes for nothing', 'the 40-minute drive'],
    ['I walked 3 miles home', 'the 3-mile walk'],
    ['Delayed 5 hrs in Perth', 'the 5-hour delay'],
    ['my train was 40 minutes late', 'the 40-minute delay'],
    ['you charged my card twice', 'the double charge'],
    ['you charged me $95 for it', 'the $95 charge'],
    ['I paid £219.00 by cheque', 'the £219.00 you paid'],
    ['I lost about 400 quid already', 'the 400 quid you lost'],
    ['my bill went from $54 to $81.30', 'the jump from $54 to $81.30'],
    ['nobody called me back', 'the call that never came'],
    ['no one has replied', 'the reply that never came'],
    ['I called three times', 'your three calls'],
    ['I rang you twice', 'your two calls'],
    ['Still waiting for my refund', 'the refund you are still waiting for'],
    ["I didn't get a receipt", 'the missing receipt'],
    ['you lost my luggage', 'your lost luggage'],
    ['Missed my connection', 'your missed connection'],
    ['No soap', 'the missing soap'],
    ['Coffee cold', 'the cold coffee'],
    ['the dryer was broken', 'the broken dryer'],
    ["the door won't shut", "the door that won't shut"],
    ['my parcel never arrived', 'your parcel that never arrived'],
    ['there was a smell in the room', 'the smell in the room'],
  ])('%s', (clause, phrase) => {
    expect(phraseOf(clause)).toBe(phrase);
  });

  it.each([
    ['I was furious'],
    ['you told me it was fixed'],
    ['there was no rush'],
    ['my son was ill'],
    ['the manager was late'],
    ['it was cold'],
    ['I lost my patience'],
    ['you lost my trust'],
    ['the food was cold and the waiter was late'],
  ])('%s has none', (clause) => {
    expect(phraseOf(clause)).toBeNull();
  });
});

describe('a thing without a verb', () => {
  const named = (words: string) => thereWas(tagWords(turnClause(words, DIRECT).tokens));

  it('becomes what there was', () => {
    expect(named('black mould in the back bedroom')).toEqual({
      clause: 'there was black mould in the back bedroom',
      nounPhrase: 'the black mould in the back bedroom',
    });
    expect(named('a piece of wire in my bread')?.clause).toBe('there was a piece of wire in your bread');
  });

  it('is left alone when it is a time, a number, or a part of a sentence', () => {
    for (const words of ['six weeks off work', 'in the back bedroom', 'the man at the door', 'Day 4 without internet'])
      expect(named(words)).toBeNull();
  });
});
