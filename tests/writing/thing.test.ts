/** The thing that a complaint turns on. */
import { describe, expect, it } from 'vitest';
import { readComplaint } from '../../shared/reading/read-complaint.ts';
import { thingOf } from '../../shared/writing/thing.ts';

const thing = (text: string): string | null => thingOf(text, readComplaint({ text, channel: 'email' }));

describe('the thing', () => {
  it('is the noun that comes up again and again', () => {
    expect(thing('My kettle leaks. I have had the kettle for a week, and the kettle is your best one.')).toBe('kettle');
  });
  it('is not the kind of another thing', () => {
    expect(thing('The coffee grinder I bought came with a cracked lid. A coffee grinder should grind.')).toBeNull();
    expect(thing('You changed my card number. I never asked for another card number.')).toBeNull();
    expect(thing('The kitchen table wobbles. I paid a lot for this kitchen table.')).toBe('table');
  });
  it('stays a thing before a word that only looks like a tool', () => {
    expect(thing('My oven never works. I want my oven mended.')).toBe('oven');
  });
  it('is not named where none stands out', () => {
    expect(thing('Nobody called me back.')).toBeNull();
  });
});
