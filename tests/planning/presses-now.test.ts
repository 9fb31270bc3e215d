/** Letters that cannot wait until tomorrow, and those that can. */
import { describe, expect, it } from 'vitest';
import { pressesNow } from '../../shared/planning/presses-now.ts';

describe('whether an answer tomorrow comes too late', () => {
  it.each([
    ['r u coming or not', 'en'],
    ['URGENT URGENT completion', 'en'],
    ['I want you to tell me today that you have read this.', 'en'],
    ["I'm giving you until end of today to tell me.", 'en'],
    ["I'm locked out and it is raining.", 'en'],
    ['Es ist dringend, bitte rufen Sie an.', 'de'],
  ])('%s', (text, language) => {
    expect(pressesNow(text, language)).toBe(true);
  });

  it.each([
    ['I would like someone to actually ring me.', 'en'],
    ['My dad had a drip at urgent care.', 'en'],
    ['I was locked out of my account in March.', 'en'],
    ['The train was stuck outside Mallow.', 'en'],
    ['I bought it today.', 'en'],
  ])('not: %s', (text, language) => {
    expect(pressesNow(text, language)).toBe(false);
  });
});
