/** Rows of a table as complaints: which cells count, and which dates are beyond doubt. */
import { describe, expect, it } from 'vitest';
import { channelOf, complaintsOf, countCut, writtenAtOf } from '../../../renderer/screens/import/complaints-of-rows.ts';
import { LONGEST_COMPLAINT } from '../../../shared/domain/complaint.ts';

describe('the day in a cell', () => {
  it.each([
    ['2026-03-01', '2026-03-01'],
    ['2026-03-01 14:05:00Z', '2026-03-01T14:05:00.000Z'],
    ['Sun, 1 Mar 2026 10:00:00 +0000', '2026-03-01T10:00:00.000Z'],
  ])('is taken where it can be read in one way: %s', (cell, day) => {
    expect(writtenAtOf(cell)).toBe(day);
  });
  it.each(['3/4/2026', '03.04.2026', '', 'last week', '2026-13-45'])('is left out where it cannot: %s', (cell) => {
    expect(writtenAtOf(cell)).toBeUndefined();
  });
});

describe('the channel in a cell', () => {
  it('is known by id, by name and by the name’s first word', () => {
    expect(channelOf('email')).toBe('email');
    expect(channelOf(' E-Mail ')).toBe('email');
    expect(channelOf('Facebook')).toBe('facebook');
    expect(channelOf('carrier pigeon')).toBeUndefined();
    expect(channelOf('')).toBeUndefined();
  });
});

describe('the rows of a table', () => {
  const table = {
    columns: ['Id', 'Where', 'When', 'What'],
    rows: [
      ['1', 'google', '2026-03-01', 'Cold soup.'],
      ['2', '', '3/4/2026', ''],
    ],
    left: 0,
    guess: { text: 3, channel: 1, writtenAt: 2 },
  };
  it('become complaints one for one, with what the table does not say filled in', () => {
    expect(complaintsOf(table, { text: 3, channel: 1, writtenAt: 2, otherwise: 'email' })).toEqual([
      { text: 'Cold soup.', channel: 'google-review', writtenAt: '2026-03-01' },
      { text: '', channel: 'email' },
    ]);
    expect(complaintsOf(table, { text: 0, channel: null, writtenAt: null, otherwise: null })).toEqual([
      { text: '1' },
      { text: '2' },
    ]);
  });
  it('are cut where they are longer than a complaint may be, and counted', () => {
    const columns = { text: 3, channel: null, writtenAt: null, otherwise: null };
    const long = `${'x'.repeat(LONGEST_COMPLAINT - 1)}🙂`;
    const tall = { ...table, rows: [...table.rows, ['3', '', '', long]] };
    expect(countCut(table, columns)).toBe(0);
    expect(countCut(tall, columns)).toBe(1);
    expect(complaintsOf(tall, columns).at(-1)?.text).toBe('x'.repeat(LONGEST_COMPLAINT - 1));
  });
});
