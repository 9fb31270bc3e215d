/** What stands as their own words, or as a thing of theirs, because it cannot be turned. */
import { describe, expect, it } from 'vitest';
import { DIRECT } from '../../../shared/writing/person-shift/shift-options.ts';
import { turnClause } from '../../../shared/writing/person-shift/turn-clause.ts';
import { quotable, thingNamed } from '../../../shared/writing/retell/quoted-sentence.ts';

const ANYONE = { properNames: new Set<string>(), shouted: false, they: 'business' as const };

describe('a quotation', () => {
  it.each([
    ['After two week is smell of burn and then stop.', 'After two week is smell of burn and then stop'],
    ['TIRE PRESSURE SENSORS HAVE ALL FAILED IN 4 YEARS', 'tire pressure sensors have all failed in 4 years'],
    ['the sign says "90 days" in the window', 'the sign says ‘90 days’ in the window'],
    ['They will not validate the debt they claim', 'They will not validate the debt they claim'],
    ['the nurse was quite rude to my son', 'the nurse was quite rude to my son'],
  ])('%s', (sentence, quoted) => {
    expect(quotable(sentence, ANYONE)).toBe(quoted);
  });

  it.each([
    ['an order', 'Get back here and fix it right this time'],
    ['advice', 'Inform patients what will happen to them next'],
    ['a wish', "I don't want a discount on the next one"],
    ['words about the writing', "I've waited two days to write this so I could write it calmly"],
    ['a mask', 'I called XXXX about the card last week'],
    ['swearing', 'the whole fucking thing went wrong on Monday'],
    ['a verdict on people', 'your crew are a bunch of idiots every time'],
    ['a start that leans', "it's literally on the door of the shop"],
    ['an end in mid-air', 'the crew arrived and then they went to the'],
    ['too few words', 'it broke again'],
    ['an excuse made for us', 'I understand all services are stretched at this time'],
    ['a threat of law', 'I will see you in court about this matter'],
  ])('is not made of %s', (_what, sentence) => {
    expect(quotable(sentence, ANYONE)).toBeNull();
  });

  it('says nothing of others as they', () => {
    expect(quotable('They will not validate the debt they claim', { ...ANYONE, they: 'others' })).toBeNull();
  });
});

describe('a thing named without a verb', () => {
  const named = (words: string) => thingNamed(turnClause(words, { ...DIRECT, whole: true }));
  it.each([
    ['dirty toilets on my ward', 'dirty toilets on your ward'],
    ['Urine samples left for hours.', 'urine samples left for hours'],
    ['One leg motor dead on arrival.', 'one leg motor dead on arrival'],
  ])('%s', (words, thing) => {
    expect(named(words)).toBe(thing);
  });

  it.each(['Best popcorn in town', 'Order 88213', 'No soap', 'Rude.', 'I waited an hour', 'Monday morning in March'])(
    '%s is no such thing',
    (words) => {
      expect(named(words)).toBeNull();
    },
  );
});
