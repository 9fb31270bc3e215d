/** Which deed is promised: what was asked for surely, nothing of another scene, and no more money than was asked for. */
import { describe, expect, test } from 'vitest';
import { Choices, type Plan } from '../../shared/domain/plan.ts';
import type { AskType, Reading } from '../../shared/domain/reading.ts';
import { makePlan } from '../../shared/planning/make-plan.ts';
import { emptyReading } from '../support/empty-reading.ts';
import { starter } from './starter-files.ts';

const NOW = '2026-11-22T10:30';

function planFor(text: string, told: Partial<Reading>, trade: Parameters<typeof starter>[0] = 'general'): Plan {
  const reading: Reading = {
    ...emptyReading(),
    fault: { ...emptyReading().fault, verdict: 'ours', confidence: 0.8 },
    ...told,
  };
  return makePlan({ complaint: { text }, reading, playbook: starter(trade), choices: Choices.parse({}), now: NOW });
}

const issue = (type: Reading['issues'][number]['type'], confidence = 0.9) => [{ type, confidence, spans: [] }];
const ask = (type: AskType, text: string, confidence: number) => ({
  type,
  text,
  span: { start: 0, end: text.length },
  confidence,
});

describe('an ask', () => {
  test('weighs by how sure it is, and not by standing first', () => {
    const text = 'Strike it out of my notes, please, and tell me.';
    const asks = [ask('explanation', text, 0.5), ask('correct-record', text, 0.95)];
    expect(planFor(text, { issues: issue('record-error'), asks }, 'health-practice').fix?.kind).toBe('correct');
  });

  test('that is refused is none', () => {
    const text = "I don't need compensation.";
    const plan = planFor(text, {
      issues: issue('lost-or-damaged-property'),
      asks: [ask('compensation', text, 0.7)],
    });
    expect(['refund', 'credit']).not.toContain(plan.fix?.kind);
  });

  test('for half of the price gives nobody all of it back', () => {
    const text = 'The photos are spoilt. I think half of the price back is fair.';
    const asks = [ask('refund', text, 0.9)];
    expect(planFor(text, { issues: issue('workmanship'), asks }, 'craft-seller').fix?.does).not.toMatch(
      /return what you paid/,
    );
  });
});

describe('where it is a guess what went wrong', () => {
  test('nothing of one scene is promised, and nothing besides', () => {
    const plan = planFor('It is all wrong and I am tired of it, the whole thing, from start to end of it.', {
      issues: issue('late-or-lost-delivery', 0.35),
    });
    expect(plan.fix?.does).toBe('find out exactly what went wrong, and put it right');
    expect(plan.also).toEqual([]);
  });

  test('a sure ask still calls for its deed', () => {
    const text = 'Come and do it again, please.';
    const plan = planFor(text, { issues: issue('workmanship', 0.35), asks: [ask('redo', text, 0.9)] });
    expect(plan.fix?.kind).toBe('redo');
  });
});

describe('a question', () => {
  test('gets its answer and no going through of points', () => {
    const text = 'Are you open on Sunday?';
    const plan = planFor(text, { kind: 'not-a-complaint', occasion: 'question' }, 'restaurant-cafe');
    expect(plan.fix?.does).not.toMatch(/each point|point by point/);
  });
});

describe('who has to be somewhere tomorrow', () => {
  test('is helped on the way before money is spoken of, and hears today', () => {
    const text = 'The flight was cancelled and my sister gets married tomorrow in Porto.';
    const plan = planFor(text, { issues: issue('travel-disruption') }, 'travel');
    expect(plan.fix?.kind).toBe('redo');
    expect(plan.nextStep.text).toContain('today');
  });
});

describe('a meeting', () => {
  test('is answered with times, and not with a call', () => {
    const text = 'I would like a meeting with you this week, not a phone call.';
    const plan = planFor(text, { issues: issue('staff-conduct'), asks: [ask('contact', text, 0.9)] });
    expect(plan.nextStep.text).toContain('times for us to meet');
    expect(plan.nextStep.text).not.toMatch(/\bcall\b/);
  });
});
