/** How figures and days are written, as the person chose. */
import { afterEach, describe, expect, it } from 'vitest';
import { amountWords, counted, dayWords, sizeWords, timeWords, writeAs } from '../../../renderer/words/formatting.ts';

afterEach(() => writeAs('system'));

describe('figures and days', () => {
  it('follow the chosen way', () => {
    writeAs('en-US');
    expect(dayWords('2026-03-17')).toBe('Tue, Mar 17');
    expect(amountWords({ amount: 1234.5, currency: 'EUR' })).toBe('€1,234.50');
    expect(counted(12_345, 'case')).toBe('12,345 cases');
    writeAs('de-DE');
    expect(dayWords('2026-03-17')).toMatch(/17\. M/);
    expect(amountWords({ amount: 1234.5, currency: 'EUR' })).toMatch(/^1\.234,50\s€$/);
    writeAs('iso');
    expect(dayWords('2026-03-17T09:05')).toBe('2026-03-17 09:05');
    expect(amountWords({ amount: 1234.5, currency: 'EUR' })).toBe('1234.50 EUR');
    expect(counted(12_345, 'case')).toBe('12345 cases');
    expect(timeWords(new Date(2026, 2, 17, 9, 5).getTime())).toBe('2026-03-17 09:05');
  });

  it('give sizes in the largest unit', () => {
    writeAs('en-US');
    expect([0, 999, 1000, 1_550_000, 3_200_000_000].map(sizeWords)).toEqual([
      '0 bytes',
      '999 bytes',
      '1 kB',
      '1.6 MB',
      '3.2 GB',
    ]);
  });
});
