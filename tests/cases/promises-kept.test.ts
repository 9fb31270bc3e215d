/** From a copied reply to follow-ups, and from follow-ups to an end. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { followUpState } from '../../shared/domain/follow-up.ts';
import { momentOf } from '../../shared/domain/moment.ts';
import { makePlan } from '../../shared/planning/make-plan.ts';
import { openTestApp, TEST_NOW } from '../support/test-app.ts';
import {
  COFFEE,
  caseId,
  DAY,
  KETTLE,
  KETTLE_AGAIN,
  MINUTE,
  type OpenedLog,
  openLog,
  promise,
  query,
  reply,
  saveOf,
} from './open-log.ts';

let opened: OpenedLog;
const one = caseId(1);
beforeEach(() => {
  opened = openLog();
  opened.log.save(
    saveOf(one, { ...KETTLE, writtenAt: '2026-03-16T10:30' }, { texts: reply('I will send a new lid by Friday.') }),
  );
});
afterEach(() => opened.close());

const copy = (text: string, promises = [promise('I will send a new lid by Friday.', '2026-03-20')], id = one) =>
  opened.log.copied({ id, audience: 'private', form: 'plain', channel: 'email', text, promises });

describe('how a follow-up stands', () => {
  it.each([
    [{ due: '2026-03-20', snoozedUntil: null, settled: null }, '2026-03-17T10:30', 'later'],
    [{ due: '2026-03-17', snoozedUntil: null, settled: null }, '2026-03-17T23:59', 'due'],
    [{ due: '2026-03-17', snoozedUntil: null, settled: null }, '2026-03-18T00:00', 'overdue'],
    [{ due: '2026-03-17T12:00', snoozedUntil: null, settled: null }, '2026-03-17T12:01', 'overdue'],
    [{ due: null, snoozedUntil: null, settled: null }, '2026-03-17T10:30', 'undated'],
    [{ due: '2026-03-01', snoozedUntil: '2026-03-18T09:00', settled: null }, '2026-03-17T10:30', 'snoozed'],
    [{ due: '2026-03-01', snoozedUntil: '2026-03-17T09:00', settled: null }, '2026-03-17T10:30', 'overdue'],
    [{ due: '2026-03-01', snoozedUntil: null, settled: 'kept' }, '2026-03-17T10:30', 'kept'],
  ] as const)('%o at %s is %s', (one, now, state) => {
    expect(followUpState(one, now)).toBe(state);
  });
});

describe('copying', () => {
  it('notes what was copied, makes follow-ups and lets the case wait', () => {
    const [followUp] = copy('I will send a new lid by Friday.');
    expect(followUp).toMatchObject({ state: 'later', due: '2026-03-20', customer: 'Marta Ferreira', who: 'I' });
    expect(opened.log.get(one)).toMatchObject({
      state: 'waiting',
      copies: [{ audience: 'private', form: 'plain', channel: 'email', text: 'I will send a new lid by Friday.' }],
    });
    expect(opened.log.versions(one)[0]).toMatchObject({ reason: 'copied' });
    expect(opened.log.list(query({ order: 'due' })).rows.map(({ nextDue }) => nextDue)).toEqual(['2026-03-20']);
  });
  it('twice in a row is one copy, and the same promise is made once', () => {
    copy('The same.');
    copy('The same.');
    expect(opened.log.get(one).copies.length).toBe(1);
    opened.pass(MINUTE);
    expect(copy('The same.').length).toBe(1);
    expect(opened.log.get(one).copies.length).toBe(2);
  });
  it('again with other words soon after replaces the promise; days later it stays', () => {
    copy('First.');
    opened.pass(5 * MINUTE);
    const [replaced, now] = copy('Second.', [promise('I will send it by Thursday.', '2026-03-19')]);
    expect([replaced?.state, now?.state]).toEqual(['replaced', 'later']);
    opened.pass(DAY);
    expect(copy('Third.', []).map(({ state }) => state)).toEqual(['replaced', 'later']);
  });
  it('a case that is gone says so', () => {
    expect(() => copy('Text', [], caseId(9))).toThrowError(expect.objectContaining({ code: 'case-gone' }));
  });
  it('remembers the fix and the +1 of the plan', () => {
    const testApp = openTestApp();
    const { reading } = saveOf(one, KETTLE);
    const playbook = testApp.app.playbooks.starter('retail-web-shop');
    testApp.close();
    if (reading === undefined) throw new Error('there is no reading');
    const plan = makePlan({
      complaint: KETTLE,
      reading,
      playbook,
      choices: { wording: 0, confirmed: [] },
      now: momentOf(TEST_NOW),
    });
    opened.log.save(saveOf(one, KETTLE, { base: 1, plan }));
    copy('With a plan.');
    const [made] = opened.log.get(one).copies;
    expect(made).toMatchObject({ fix: plan.fix?.does, plusOne: plan.plusOne?.does ?? '' });
    expect(made?.fix).not.toBe('');
    expect(opened.log.get(one).plan).toEqual(plan);
  });
});

describe('follow-ups', () => {
  it('are counted by how they stand as time goes by', () => {
    copy('x', [promise('By Friday.', '2026-03-20'), promise('Today.', '2026-03-17'), promise('Some day.')]);
    expect(opened.log.followUpCounts()).toEqual({ overdue: 0, due: 1, later: 1, undated: 1, snoozed: 0 });
    opened.pass(DAY);
    expect(opened.log.followUpCounts()).toMatchObject({ overdue: 1, due: 0 });
    expect(opened.log.openFollowUps().map(({ text }) => text)).toEqual(['Today.', 'By Friday.', 'Some day.']);
  });
  it('are put off, kept, broken, and opened again', () => {
    const [made] = copy('x');
    const id = made?.id ?? 0;
    expect(opened.log.snooze(id, '2026-03-19T09:00').state).toBe('snoozed');
    expect(opened.log.snooze(id, null).state).toBe('later');
    expect(opened.log.settle(id, 'kept').state).toBe('kept');
    expect(opened.log.openFollowUps()).toEqual([]);
    expect(opened.log.list(query({ order: 'due' })).rows).toEqual([]);
    expect(opened.log.settle(id, 'broken').state).toBe('broken');
    expect(opened.log.settledFollowUps().map(({ state }) => state)).toEqual(['broken']);
    expect(opened.log.settle(id, null).state).toBe('later');
    expect(opened.log.settledFollowUps()).toEqual([]);
    expect(() => opened.log.settle(999, 'kept')).toThrowError(expect.objectContaining({ code: 'case-gone' }));
  });
});

describe('the end of a case', () => {
  it('is recorded with how it went, and can be taken back', () => {
    expect(opened.log.closeCase({ id: one, result: 'happy', note: 'She called to say thanks.' })).toMatchObject({
      state: 'done',
      outcome: { result: 'happy', note: 'She called to say thanks.' },
    });
    expect(opened.log.setState(one, 'open')).toMatchObject({ state: 'open', doneAt: null });
  });
  it('is measured from when the complaint was written', () => {
    expect(opened.log.times(0)).toMatchObject({ firstReply: { cases: 0, median: null } });
    opened.pass(2 * 60 * MINUTE);
    copy('x');
    opened.pass(DAY);
    opened.log.closeCase({ id: one, result: 'settled', note: '' });
    expect(opened.log.times(0)).toEqual({
      firstReply: { cases: 1, median: DAY + 120 * MINUTE, slowest: DAY + 120 * MINUTE },
      resolution: { cases: 1, median: 2 * DAY + 120 * MINUTE, slowest: 2 * DAY + 120 * MINUTE },
      repliedWithinADay: 0,
    });
  });
});

describe('the same customer', () => {
  const newcomer = (complaint: typeof KETTLE) => {
    const { reading } = saveOf(caseId(2), complaint);
    if (reading === undefined) throw new Error('there is no reading');
    return { complaint, reading, except: caseId(2) };
  };
  it('is recognised, with what was promised and given before, and what was not kept', () => {
    copy('x');
    opened.pass(10 * DAY);
    opened.log.save(saveOf(caseId(2), KETTLE_AGAIN));
    const history = opened.log.history(newcomer(KETTLE_AGAIN));
    expect(history).toMatchObject({ repeat: true, unkept: 1 });
    expect(history.earlier).toEqual([
      expect.objectContaining({
        by: 'email',
        sameIssue: true,
        promised: [{ text: 'I will send a new lid by Friday.', due: '2026-03-20', settled: null }],
        row: expect.objectContaining({ id: one }),
      }),
    ]);
  });
  it('is recognised by telephone number, order and full name, not by a first name', () => {
    const base = 'The lid of the kettle is cracked and nobody answers.';
    opened.log.save(saveOf(caseId(3), { text: `${base} Call me: +44 7700 900123. John` }));
    const by = (text: string) => opened.log.history(newcomer({ text })).earlier.map((one) => [one.by, one.row.id]);
    expect(by('My number is 07700 900123, ring me about the kettle.')).toEqual([['phone', caseId(3)]]);
    expect(by('Still no answer about order K-48213!')).toEqual([['reference', one]]);
    expect(by('Where is my new lid?\n\nKind regards,\nMARTA FERREIRA')).toEqual([['name', one]]);
    expect(by('Where is my new lid?\n\nKind regards,\nJohn')).toEqual([]);
  });
  it('is not taken for somebody by the business’s own address', () => {
    const ours = openLog({ ours: () => 'help@shop.example' });
    ours.log.save(saveOf(one, { text: 'To: help@shop.example\n\nMy parcel never came.' }));
    const history = ours.log.history(newcomer({ text: 'To: help@shop.example\n\nThe soup was cold.' }));
    ours.close();
    expect(history.earlier).toEqual([]);
  });
});

describe('similar past cases', () => {
  it('stand beside a new one with the replies that were used', () => {
    opened.log.save(saveOf(caseId(2), COFFEE));
    copy('I am sending you a new lid.');
    const complaint = { text: 'My kettle was delivered with a cracked lid. I want a replacement lid, please.' };
    const { reading } = saveOf(caseId(4), complaint);
    if (reading === undefined) throw new Error('there is no reading');
    const similar = opened.log.similar({ complaint, reading });
    expect(similar.map(({ row, replies }) => [row.id, replies])).toEqual([
      [one, [{ audience: 'private', text: 'I am sending you a new lid.' }]],
    ]);
  });
});
