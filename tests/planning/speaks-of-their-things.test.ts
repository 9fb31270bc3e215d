/** Entries that take a thing for granted are only for complaints in which it plays a part. */
import { describe, expect, it } from 'vitest';
import type { Trade } from '../../shared/domain/playbook.ts';
import { speaksOfTheirThings } from '../../shared/planning/speaks-of-their-things.ts';
import { indexTies } from '../../shared/planning/tie-index.ts';
import { emptyReading } from '../support/empty-reading.ts';

const SURELY = [{ type: 'other' as const, confidence: 0.9, spans: [] }];

const fits = (does: string, text: string, language = 'en', trade: Trade = 'general'): boolean => {
  const reading = emptyReading({ language: { code: language, confidence: 1, also: [] }, issues: SURELY });
  return speaksOfTheirThings(does, trade, { reading, ties: indexTies({ text }, reading) });
};

describe('what a playbook does', () => {
  it.each([
    ['trace the parcel and get it moving', 'You gave our wedding date to another couple.'],
    ['take the dish off the bill', 'The mechanic laughed at me on the phone.'],
    ['have the brakes tested', 'Nobody emptied my bin for three weeks.'],
    ['see that the children board first on your next journey', 'The haircut is crooked.'],
    ['put the lesson on at another time', 'The soup was cold.'],
  ])('has no place in a story without its things: %s', (does, text) => {
    expect(fits(does, text)).toBe(false);
  });
  it.each([
    ['trace the parcel and get it moving', 'I ordered a cot mattress on the 2nd and it is not here.'],
    ['trace the parcel and get it moving', 'Where is my package?'],
    ['take the dish off the bill', 'Our waiter brought chicken.'],
    ['have the brakes tested', 'My SUV went straight through a red light.'],
    ['see that the children board first on your next journey', 'Six hours on the tarmac.'],
  ])('has one where they play a part: %s', (does, text) => {
    expect(fits(does, text)).toBe(true);
  });
  it('may give what the story does not have', () => {
    expect(fits('have a coffee and a small cake waiting', 'You gave our wedding date to another couple.')).toBe(true);
    expect(fits('go through the bill with you', 'You gave our wedding date to another couple.')).toBe(true);
  });
  it('may take for granted what every story of the trade has', () => {
    expect(fits('have the brakes tested', 'Nobody called me back.', 'en', 'automotive')).toBe(true);
    expect(fits('have the brakes tested', 'Nobody called me back.', 'en', 'care')).toBe(false);
  });
  it('is not judged in a language whose words are not known here', () => {
    expect(fits('trace the parcel', 'Das Paket ist weg.', 'de')).toBe(true);
  });
});
