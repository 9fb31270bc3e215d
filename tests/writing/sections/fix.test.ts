/** The fix section: what they asked for, the deed, and an answer to what it leaves open. */
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../shared/domain/plan.ts';
import { readComplaint } from '../../../shared/reading/read-complaint.ts';
import { writeTexts } from '../../../shared/writing/write-texts.ts';
import { aCase, aPlan } from '../a-case.ts';

/** The fix of the private text for what the customer wrote. */
function fixFor(text: string, change: Partial<Plan> = {}): string {
  const complaint = { text, channel: 'email' as const };
  const input = aCase({ complaint, reading: readComplaint(complaint), plan: aPlan(change) });
  const { texts } = writeTexts(input);
  return texts.at(-1)?.sections.find((section) => section.role === 'fix')?.text ?? '';
}

const STORY = 'I ordered an oak table on 3 March. The table arrived with a split leg.';

describe('the fix', () => {
  it('takes up what they asked for before the deed that grants it', () => {
    const fix = fixFor(`${STORY} Please send me a new one.`);
    expect(fix).toMatch(/^You asked us to send you a new one\. /);
    expect(fix.indexOf('You asked us')).toBeLessThan(fix.indexOf('take the broken one away'));
  });

  it('answers what the deed leaves open', () => {
    const fix = fixFor(`${STORY} Please send me a new one. I would like to know how it happened.`);
    expect(fix).toMatch(/You also asked how it happened\. \S|find out how it happened/);
  });

  it('leaves a day that they ask for to the next step', () => {
    const fix = fixFor(`${STORY} Please tell me when you can bring a new one.`);
    expect(fix).toContain('You asked when we can bring a new one.');
    expect(fix).not.toContain('straight answer');
  });

  it('keeps to how they want to be reached', () => {
    const fix = fixFor(`${STORY} Please do not phone the house.`);
    expect(fix).toMatch(/You asked us not to phone the house\. (?:I'll keep to that|That holds|Understood)/);
  });

  it('offers no second way to somebody who gets what they asked for', () => {
    const [instead] = [aPlan().fix].filter((fix) => fix !== null);
    if (instead === undefined) throw new Error('the plan has no fix');
    const alternatives = [{ ...instead, id: 'money', kind: 'refund' as const, does: 'return what you paid' }];
    expect(fixFor(`${STORY} Please send me a new one.`, { alternatives })).not.toContain('return what you paid');
    expect(fixFor(STORY, { alternatives })).toContain('return what you paid');
  });

  it('does not say that every point is answered where the points are answered by name', () => {
    const [also] = [aPlan().fix].filter((fix) => fix !== null);
    if (also === undefined) throw new Error('the plan has no fix');
    const answers = { ...also, id: 'points', kind: 'answer' as const, does: 'answer each of your points' };
    expect(fixFor(`${STORY} I would like to know how it happened.`, { also: [answers] })).not.toContain(
      'each of your points',
    );
    expect(fixFor(STORY, { also: [answers] })).toContain('each of your points');
  });

  it('says of which thing it finds out what went wrong, and leaves the words of a playbook as they are', () => {
    const [fix] = [aPlan().fix].filter((each) => each !== null);
    if (fix === undefined) throw new Error('the plan has no fix');
    const finds = { ...fix, kind: 'investigate' as const, does: 'find out what went wrong here, and put it right' };
    const ofThePlan = { ...finds, source: { kind: 'plan' as const, id: 'deed' } };
    const ofAPlaybook = { ...finds, source: { kind: 'playbook' as const, id: 'deed' } };
    expect(fixFor(STORY, { fix: ofThePlan })).toContain('find out what went wrong with the table, and put it right');
    expect(fixFor(STORY, { fix: ofAPlaybook })).toContain('find out what went wrong here, and put it right');
    expect(fixFor('Nobody called me back, ever.', { fix: ofThePlan })).toContain('what went wrong here, and');
  });

  it('says nothing of what they asked for in public', () => {
    const complaint = { text: `${STORY} Please send me a new one.`, channel: 'google-review' as const };
    const input = aCase({ complaint, reading: readComplaint(complaint), plan: aPlan({ channel: 'google-review' }) });
    const open = writeTexts(input).texts.find((one) => one.audience === 'public');
    expect(open?.text).not.toContain('You asked us');
  });
});
