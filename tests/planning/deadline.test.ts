/** The day by which the customer needs something, as they name it. */
import { describe, expect, test } from 'vitest';
import type { AskType, DateMention } from '../../shared/domain/reading.ts';
import { deadlineOf } from '../../shared/planning/deadline.ts';
import { situationOf } from '../../shared/planning/situation.ts';
import { emptyReading } from '../support/empty-reading.ts';

const SUNDAY = '2026-11-22T10:30';

function deadlineIn(
  text: string,
  day: string,
  about: DateMention['about'],
  more: { writtenAt?: string; ask?: AskType } = {},
) {
  const start = text.indexOf(day);
  const reading = {
    ...emptyReading(),
    dates: [{ text: day, span: { start, end: start + day.length }, confidence: 0.9, about }],
    asks:
      more.ask === undefined ? [] : [{ type: more.ask, text, span: { start: 0, end: text.length }, confidence: 0.9 }],
  };
  const complaint = more.writtenAt === undefined ? { text } : { text, writtenAt: more.writtenAt };
  return deadlineOf(situationOf(complaint, reading, 0), SUNDAY);
}

describe('a deadline', () => {
  test('"tomorrow" is the day after today where the complaint carries no date', () => {
    expect(deadlineIn('I want somebody here TOMORROW.', 'TOMORROW', 'deadline')).toBe('2026-11-23');
  });

  test('"by the 30th" is the next day with that number', () => {
    expect(deadlineIn('I need the letter by the 30th.', 'by the 30th', 'deadline')).toBe('2026-11-30');
    expect(deadlineIn('I need the letter by the 3rd.', 'by the 3rd', 'deadline')).toBe('2026-12-03');
  });

  test('"this week" counts where something is asked for', () => {
    expect(deadlineIn('I would like a meeting this week.', 'this week', 'incident', { ask: 'contact' })).toBe(
      '2026-11-27',
    );
    expect(deadlineIn('It broke this week.', 'this week', 'incident')).toBeNull();
  });

  test('an event ahead is one, an event that is over is none', () => {
    expect(deadlineIn('My sister gets married tomorrow in Porto.', 'tomorrow', 'incident')).toBe('2026-11-23');
    expect(deadlineIn('The funeral is on Friday.', 'on Friday', 'other')).toBe('2026-11-27');
    expect(deadlineIn('The wedding was on Friday.', 'on Friday', 'other')).toBeNull();
    expect(deadlineIn('It comes tomorrow, they say.', 'tomorrow', 'incident')).toBeNull();
  });

  test('a day without a date in a dated complaint is not guessed', () => {
    expect(deadlineIn('I want it tomorrow.', 'tomorrow', 'deadline', { writtenAt: '2026-11-01' })).toBeNull();
  });

  test('the 31st is found though the next month has none', () => {
    expect(deadlineIn('I need it by the 31st.', 'by the 31st', 'deadline')).toBe('2026-12-31');
  });
});
