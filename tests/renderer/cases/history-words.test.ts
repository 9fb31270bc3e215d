/** What is said of a customer who wrote before, and what a status update says. */
import { describe, expect, it } from 'vitest';
import { historyWords } from '../../../renderer/screens/workspace/cases/history-words.ts';
import {
  nextWorkingDay,
  statusUpdate,
  tellsHowItStands,
} from '../../../renderer/screens/workspace/cases/status-update.ts';
import type { Case } from '../../../shared/domain/case.ts';
import type { CustomerHistory, EarlierCase } from '../../../shared/domain/case-query.ts';
import type { FollowUp } from '../../../shared/domain/follow-up.ts';

const NOW = new Date(2026, 10, 22, 12, 0).getTime();
const MARCH = new Date(2026, 2, 3, 12, 0).getTime();

function earlier(more: Partial<EarlierCase> = {}): EarlierCase {
  return {
    row: {
      id: '00000000-0000-4000-8000-000000000001',
      state: 'waiting',
      createdAt: MARCH,
      changedAt: MARCH,
      repliedAt: MARCH,
      doneAt: null,
      channel: 'email',
      issue: 'billing',
      temper: 0,
      risks: [],
      customer: 'Marion Keller',
      opening: '',
      hasDraft: true,
      nextDue: null,
      excerpt: null,
    },
    by: 'email',
    promised: [],
    given: [],
    outcome: null,
    sameIssue: false,
    ...more,
  };
}

const history = (more: Partial<CustomerHistory>): CustomerHistory => ({
  earlier: [earlier()],
  repeat: false,
  unkept: 0,
  ...more,
});

const march = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short' }).format(MARCH);

describe('a customer who wrote before', () => {
  it('is not mentioned when there is none', () => {
    expect(historyWords(null, NOW)).toBeNull();
    expect(historyWords(history({ earlier: [] }), NOW)).toBeNull();
  });
  it('is told of with the promise that is still open', () => {
    const open = { text: 'I will send a voucher.', due: null, settled: null };
    const words = historyWords(history({ earlier: [earlier({ promised: [open] }), earlier()] }), NOW);
    expect(words).toMatchObject({ headline: 'Wrote before: 2 cases', careful: false });
    expect(words?.point).toBe(`On ${march} you promised: “I will send a voucher.” It is still open.`);
  });
  it('with a repeat claim is told of plainly', () => {
    const words = historyWords(history({ earlier: [earlier({ sameIssue: true })], repeat: true }), NOW);
    expect(words?.headline).toBe(`A repeat: they wrote about this on ${march}, too`);
    expect(words?.careful).toBe(true);
  });
  it('to whom a promise was broken makes careful', () => {
    expect(historyWords(history({ unkept: 1 }), NOW)).toMatchObject({
      careful: true,
      point: '1 promise to this customer was not kept.',
    });
  });
  it('is told of with what was given', () => {
    const given = [{ at: MARCH, fix: 'send a new shelf', plusOne: 'add felt pads' }];
    expect(historyWords(history({ earlier: [earlier({ given })] }), NOW)?.point).toBe(
      `On ${march} the reply was to send a new shelf, and to add felt pads.`,
    );
  });
});

const promise = (text: string, state: FollowUp['state']): FollowUp => ({
  id: 1,
  caseId: 'x',
  customer: '',
  audience: 'private',
  text,
  kind: 'other',
  who: 'I',
  amount: null,
  due: null,
  condition: '',
  promisedAt: MARCH,
  snoozedUntil: null,
  settled: state === 'kept' ? 'kept' : null,
  settledAt: null,
  state,
});

const keptCase = (followUps: FollowUp[]): Case => ({
  id: 'x',
  revision: 1,
  state: 'waiting',
  createdAt: MARCH,
  changedAt: MARCH,
  repliedAt: MARCH,
  doneAt: null,
  complaint: { text: 'The shelf is split.' },
  reading: null,
  plan: null,
  choices: { wording: 0, confirmed: [] },
  engine: 'offline',
  texts: [
    {
      audience: 'private',
      text: '',
      sections: [
        { role: 'greeting', text: 'Dear Marion,' },
        { role: 'fix', text: 'I will send a new one.' },
        { role: 'sign-off', text: 'Ruth' },
      ],
    },
  ],
  overridden: [],
  desk: null,
  copies: [],
  followUps,
  outcome: null,
});

describe('a status update', () => {
  const sunday = new Date(2026, 10, 22, 12, 0);
  it('greets and is signed as before, quotes what presses most, and names the next working day', () => {
    const followUps = [
      promise('Kept long ago.', 'kept'),
      promise('Some day.', 'undated'),
      promise('By noon.', 'overdue'),
    ];
    const { text } = statusUpdate(keptCase(followUps), sunday);
    expect(text).toMatch(/^Dear Marion,\n\n/);
    expect(text).toMatch(/\n\nRuth$/);
    expect(text).toContain('“By noon.” and “Some day.” The time for them has passed');
    expect(text).not.toContain('Kept long ago');
    expect(text).toContain('by Monday 23 November');
    expect(tellsHowItStands(text, followUps)).toBe(true);
  });
  it('promises nothing of what nobody promised', () => {
    const { text } = statusUpdate(keptCase([]), sunday);
    expect(text).toContain('I have not forgotten you.');
    expect(tellsHowItStands(text, [promise('By noon.', 'due')])).toBe(false);
  });
  it('skips the weekend', () => {
    expect(nextWorkingDay(new Date(2026, 10, 20)).getDate()).toBe(23);
    expect(nextWorkingDay(new Date(2026, 10, 24)).getDate()).toBe(25);
  });
});
