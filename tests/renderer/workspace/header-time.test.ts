/** The day in a pasted e-mail's own header lines, as mail programs write it. */
import { describe, expect, it } from 'vitest';
import { headerTime } from '../../../renderer/screens/workspace/complaint/header-time.ts';

describe('the time of a pasted e-mail', () => {
  it('is that of its Date line, in UTC', () => {
    const text =
      'From: Dana <dana@example.org>\r\nDate: Tue, 10 Mar 2026 09:00:00 +0100\r\nSubject: Shelf\r\n\r\nHello';
    expect(headerTime(text)).toBe('2026-03-10T08:00:00.000Z');
  });

  it('is local where no zone is said, as in what a mail program shows', () => {
    const text = 'From: Dana\nSent: Tuesday, March 10, 2026 9:00 AM\nTo: Shop\n\nHello';
    expect(headerTime(text)).toBe(new Date(2026, 2, 10, 9).toISOString());
  });

  it('is not taken from lines of the text itself', () => {
    expect(headerTime('Hello,\n\nFrom: me\nDate: 10 Mar 2026\n')).toBeNull();
    expect(headerTime('Date: 10 Mar 2026\nThe parcel never came.')).toBeNull();
    expect(headerTime('From: me\n\nDate: 10 Mar 2026')).toBeNull();
  });

  it('is nothing where the line names no day of a year', () => {
    expect(headerTime('From: me\nDate: last Monday\n')).toBeNull();
    expect(headerTime('From: me\nDate: sometime in 2026, I think\n')).toBeNull();
    expect(headerTime('')).toBeNull();
  });
});
