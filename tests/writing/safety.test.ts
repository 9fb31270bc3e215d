/** Danger and despair come before everything else in a reply. */

import { describe, expect, test } from 'vitest';
import type { IssueType } from '../../shared/domain/issue-type.ts';
import { safetyLine } from '../../shared/writing/safety.ts';
import { aCase, aReadingOf } from './a-case.ts';

function lineFor(text: string, type: IssueType = 'defective-or-damaged', risky = true): string {
  const risks = risky ? [{ type: 'safety' as const, span: { start: 0, end: 4 }, confidence: 0.9 }] : [];
  return safetyLine(aCase({ complaint: { text }, reading: aReadingOf(type, { risks }) }), 'en');
}

describe('the instruction that keeps people safe', () => {
  test.each([
    ['The brakes of my vehicle failed on the highway.', /car/],
    ['Smoke came out of my vehicle at the dealer.', /(?:outdoors|open|garage)/],
    ['The airbag light of my vehicle stays on.', /seat/],
    ['There is a smell of gas from the boiler.', /gas emergency line/],
    ['Sparks came out of the toaster.', /(?:wall|unplug)/i],
    ['My daughter was choking on a part that came off.', /child/],
    ['There was glass in the bread I ate.', /eat/],
  ])('fits the danger: %s', (text, wanted) => {
    expect(lineFor(text)).toMatch(wanted);
  });

  test('stays silent without danger, and where nothing dangerous went wrong', () => {
    expect(lineFor('The brakes of my vehicle failed.', 'defective-or-damaged', false)).toBe('');
    expect(lineFor('You charged my card for a vehicle with good brakes.', 'billing')).toBe('');
    expect(lineFor('The table wobbles.')).toBe('');
  });

  test('is only said in English', () => {
    const risks = [{ type: 'safety' as const, span: { start: 0, end: 4 }, confidence: 0.9 }];
    expect(
      safetyLine(
        aCase({ complaint: { text: 'brakes of my vehicle' }, reading: aReadingOf('workmanship', { risks }) }),
        'de',
      ),
    ).toBe('');
  });
});
