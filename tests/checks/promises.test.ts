/** The promise ledger: who, what, worth, by when, on what condition, and what allows it. */
import { describe, expect, it } from 'vitest';
import type { Example } from '../../shared/checks/rule.ts';
import { runChecks } from '../../shared/checks/run-checks.ts';
import { caseOf } from './empty-case.ts';

const promisesOf = (example: Example) => runChecks(caseOf(example)).promises;

describe('the promise ledger', () => {
  it('resolves a weekday and an hour to the next such moment', () => {
    const [promise] = promisesOf({ text: 'I will ring you on Friday at 5 pm.', confirmed: ['Friday 5 pm'] });
    expect(promise).toMatchObject({ kind: 'contact', who: 'I', due: '2026-03-13T17:00' });
  });
  it('counts working days over a weekend', () => {
    const [promise] = promisesOf({ text: 'Your refund will be credited within five working days.' });
    expect(promise).toMatchObject({ kind: 'refund', due: '2026-03-17' });
  });
  it('knows tomorrow and today', () => {
    expect(promisesOf({ text: "I'll send it tomorrow." })[0]?.due).toBe('2026-03-11');
    expect(promisesOf({ text: "I'll send it today." })[0]?.due).toBe('2026-03-10');
  });
  it('finds the worth and the condition', () => {
    const [promise] = promisesOf({ text: 'Once you send me a photo, I will refund the $40.', complaint: 'I paid $40' });
    expect(promise).toMatchObject({ amount: { amount: 40, currency: 'USD' }, condition: 'Once you send me a photo' });
  });
  it('takes two promises of one sentence apart', () => {
    const promises = promisesOf({ text: 'I will send you a new lamp, and my colleague will call you on Friday.' });
    expect(promises.map(({ kind }) => kind)).toEqual(['replace', 'contact']);
  });
  it('says what allows a promise, and says so when nothing does', () => {
    const playbook = {
      fixes: [
        { id: 'new-lamp', types: ['defective-or-damaged'], kind: 'replace', does: 'send you a new lamp by courier' },
      ],
    };
    expect(promisesOf({ text: 'I will send you a new lamp by courier.', playbook })[0]?.source).toEqual({
      kind: 'playbook',
      id: 'new-lamp',
    });
    expect(promisesOf({ text: 'I will send you a gift basket.' })[0]?.source).toEqual({ kind: 'nothing' });
  });
  it('takes no refusal, question or retelling for a promise', () => {
    expect(
      promisesOf({ text: 'We will not forget this. Will you be in on Friday? You told us that we will see.' }),
    ).toEqual([]);
  });
  it('adds up what is given away and writes the note that asks for approval', () => {
    const { findings } = runChecks(
      caseOf({
        text: 'We will refund the $80 you paid. I will also give you a $30 voucher.',
        complaint: 'I paid $80, and you promised me a $30 voucher.',
        playbook: { limits: { withoutAsking: { amount: 100, currency: 'USD' }, approver: 'Sam' } },
      }),
    );
    const gate = findings.find(({ gate }) => gate === 'G6');
    expect(gate?.message).toContain('110 USD');
    expect(gate?.why).toContain('Please approve 110 USD');
    expect(gate?.fixes[0]?.label).toContain('Sam');
  });
});
