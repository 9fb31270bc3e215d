/** The clock since a complaint was written. */
import { describe, expect, it } from 'vitest';
import { fieldTime, goneWords, localTime, namedDays, pace } from '../../../renderer/words/time-gone.ts';
import { readComplaint } from '../../../shared/reading/read-complaint.ts';

const NOW = new Date(2026, 4, 20, 15, 30).getTime();
const hours = (count: number): number => count * 3_600_000;

describe('the clock', () => {
  it('counts in minutes, then hours, then days', () => {
    expect([0, hours(0.1), hours(1.5), hours(30), hours(49)].map(goneWords)).toEqual([
      'under a minute',
      '6 min',
      '1 h',
      '30 h',
      '2 days',
    ]);
  });

  it('does not count backwards', () => {
    expect(goneWords(-5)).toBe('under a minute');
  });

  it('is fresh for an hour and late after a day', () => {
    expect([hours(1), hours(24), hours(25)].map(pace)).toEqual(['fresh', 'waiting', 'late']);
  });

  it('reads back the time it wrote into a field', () => {
    expect(fieldTime(NOW)).toBe('2026-05-20T15:30');
    expect(localTime(fieldTime(NOW))).toBe(NOW);
    expect(localTime('last week')).toBeNull();
  });

  it('proposes days that the complaint names, and none that are still to come', () => {
    const reading = readComplaint({
      text: 'My parcel was due on 12 May 2026. I wrote to you on 18 May 2026. I need it by 30 May 2026.',
      writtenAt: '2026-05-19',
    });
    expect(namedDays(reading, NOW)).toEqual(['2026-05-18', '2026-05-12']);
  });
});
