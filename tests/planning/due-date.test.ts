/** Days and hours that are promised: ahead, on working days, and in time for the customer where that is possible. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addWorkingDays, daysBetween, isWorkingDay, sayDay } from '../../shared/planning/calendar.ts';
import { type DueRequest, dueWithin } from '../../shared/planning/due-date.ts';

const TUESDAY = '2026-03-17T10:30';
const request = (change: Partial<DueRequest>): DueRequest => ({
  now: TUESDAY,
  within: { count: 2, unit: 'working-days' },
  hour: 12,
  spelling: 'US',
  ...change,
});

describe('the calendar', () => {
  test('steps over weekends', () => {
    expect(addWorkingDays('2026-03-20', 1)).toBe('2026-03-23');
    expect(addWorkingDays('2026-03-17', 5)).toBe('2026-03-24');
  });

  test('steps over Christmas and New Year', () => {
    expect(addWorkingDays('2026-12-24', 1)).toBe('2026-12-28');
    expect(addWorkingDays('2026-12-31', 1)).toBe('2027-01-04');
  });

  test('names a day within the week by its weekday and a later one with its date', () => {
    expect(sayDay('2026-03-19', '2026-03-17', 'US')).toBe('Thursday');
    expect(sayDay('2026-03-24', '2026-03-17', 'US')).toBe('Tuesday, March 24');
    expect(sayDay('2026-03-24', '2026-03-17', 'UK')).toBe('Tuesday 24 March');
  });

  test('counts days over the end of February in a leap year', () => {
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
  });
});

describe('a due time', () => {
  test('falls on a working day at the hour asked for', () => {
    expect(dueWithin(request({}))).toEqual({ iso: '2026-03-19T12:00', text: 'noon on Thursday' });
    expect(dueWithin(request({ hour: 17 }))).toEqual({ iso: '2026-03-19T17:00', text: '5 pm on Thursday' });
  });

  test('in hours stays today while people work', () => {
    expect(dueWithin(request({ within: { count: 4, unit: 'hours' } })).text).toBe('3 pm today');
  });

  test('in hours moves to the next working day when the evening has come', () => {
    const late = request({ now: '2026-03-20T18:30', within: { count: 2, unit: 'hours' } });
    expect(dueWithin(late)).toEqual({ iso: '2026-03-23T12:00', text: 'noon on Monday' });
  });

  test('comes earlier when the customer needs it earlier', () => {
    const needed = request({ within: { count: 5, unit: 'working-days' }, deadline: '2026-03-19' });
    expect(dueWithin(needed).iso).toBe('2026-03-19T12:00');
  });

  test('before a deadline on a Sunday falls on the Friday', () => {
    const needed = request({ within: { count: 9, unit: 'working-days' }, deadline: '2026-03-22' });
    expect(dueWithin(needed).iso).toBe('2026-03-20T12:00');
  });

  test('for a deadline today is today when there is still time, else stays', () => {
    expect(dueWithin(request({ deadline: '2026-03-17' })).text).toBe('5 pm today');
    expect(dueWithin(request({ deadline: '2026-03-17', now: '2026-03-17T16:10' })).iso).toBe('2026-03-19T12:00');
  });

  test('ignores a deadline that has passed', () => {
    expect(dueWithin(request({ deadline: '2026-03-10' })).iso).toBe('2026-03-19T12:00');
  });

  test('is never in the past, never at midnight, and always on a working day', () => {
    const two = (value: number) => String(value).padStart(2, '0');
    const moments = fc.tuple(fc.integer({ min: 0, max: 1500 }), fc.nat(23), fc.nat(59)).map(([day, hour, minute]) => {
      const date = new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10);
      return `${date}T${two(hour)}:${two(minute)}`;
    });
    const within = fc.record({
      count: fc.integer({ min: 1, max: 40 }),
      unit: fc.constantFrom('hours' as const, 'days' as const, 'working-days' as const),
    });
    const deadline = fc.option(fc.integer({ min: 0, max: 1550 }), { nil: undefined });
    fc.assert(
      fc.property(moments, within, deadline, fc.constantFrom(12 as const, 17 as const), (now, span, last, hour) => {
        const day = last === undefined ? undefined : new Date(Date.UTC(2026, 0, 1 + last)).toISOString().slice(0, 10);
        const due = dueWithin({ now, within: span, hour, spelling: 'UK', deadline: day });
        expect(due.iso > now).toBe(true);
        expect(due.iso.slice(11) >= '09:00' && due.iso.slice(11) <= '18:00').toBe(true);
        expect(isWorkingDay(due.iso.slice(0, 10))).toBe(true);
      }),
    );
  });
});
