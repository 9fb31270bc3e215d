/** What the list asks for, and which keys belong to it. */
import { describe, expect, it } from 'vitest';
import { FIRST_VIEW, isNarrowed, queryOf, withoutFilters } from '../../../renderer/screens/cases/cases-view.ts';
import { inPressingOrder } from '../../../renderer/screens/cases/FollowUpList.tsx';
import { SNOOZES } from '../../../renderer/screens/cases/snooze.ts';
import { agoWords, tookWords } from '../../../renderer/words/case-words.ts';
import { CaseQuery } from '../../../shared/domain/case-query.ts';
import type { FollowUp } from '../../../shared/domain/follow-up.ts';

describe('the question to the main process', () => {
  it('is one that it understands, whatever is chosen', () => {
    const full = queryOf(
      {
        ...FIRST_VIEW,
        words: 'late "walnut shelf"',
        issue: 'billing',
        channel: 'email',
        risk: 'child',
        customer: 'Marion',
      },
      'cursor',
    );
    expect(CaseQuery.parse(full)).toMatchObject({ state: 'open', words: 'late "walnut shelf"', after: 'cursor' });
  });
  it('names no state for all cases', () => {
    expect(queryOf({ ...FIRST_VIEW, tab: 'all' }, undefined)).not.toHaveProperty('state');
  });
  it('puts the best match first while searching, unless another order was chosen', () => {
    expect(queryOf({ ...FIRST_VIEW, words: 'shelf' }, undefined).order).toBe('best');
    expect(queryOf({ ...FIRST_VIEW, words: 'shelf', order: 'due' }, undefined).order).toBe('due');
    expect(queryOf({ ...FIRST_VIEW, words: 's' }, undefined)).toMatchObject({ order: 'changed', words: '' });
  });
});

describe('a view', () => {
  it('without its filters keeps tab and order', () => {
    const view = { ...FIRST_VIEW, tab: 'done' as const, order: 'due' as const, words: 'shelf', risk: 'child' as const };
    expect(isNarrowed(view)).toBe(true);
    expect(withoutFilters(view)).toEqual({ ...FIRST_VIEW, tab: 'done', order: 'due' });
    expect(isNarrowed(withoutFilters(view))).toBe(false);
  });
});

describe('follow-ups', () => {
  it('press in this order: overdue, today, later, without a time, put off, settled', () => {
    const states = ['kept', 'snoozed', 'later', 'overdue', 'undated', 'due', 'broken'] as const;
    const one = (state: FollowUp['state']) => ({ state }) as FollowUp;
    expect(inPressingOrder(states.map(one)).map(({ state }) => state)).toEqual([
      'overdue',
      'due',
      'later',
      'undated',
      'snoozed',
      'kept',
      'broken',
    ]);
  });
  it('come back on a morning after today', () => {
    const sunday = new Date(2026, 10, 22, 3, 0);
    expect(SNOOZES.map(({ until }) => until(sunday))).toEqual([
      '2026-11-23T09:00',
      '2026-11-25T09:00',
      '2026-11-23T09:00',
    ]);
    expect(SNOOZES.at(-1)?.until(new Date(2026, 10, 23, 12, 0))).toBe('2026-11-30T09:00');
  });
});

describe('times in a list', () => {
  const now = new Date(2026, 10, 22, 12, 0).getTime();
  it.each([
    [30_000, 'now'],
    [5 * 60_000, '5 min'],
    [3 * 3_600_000, '3 h'],
  ])('%i ms ago are "%s"', (gone, words) => expect(agoWords(now - gone, now)).toBe(words));
  it.each([
    [10_000, 'under a minute'],
    [90 * 60_000, '1.5 h'],
    [30 * 3_600_000, '30 h'],
    [72 * 3_600_000, '3 days'],
  ])('%i ms took "%s"', (took, words) => expect(tookWords(took)).toBe(words));
});
