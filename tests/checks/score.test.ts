/** The score: what wins points, what loses them, and what does not apply. */
import { describe, expect, it } from 'vitest';
import type { Example } from '../../shared/checks/rule.ts';
import { runChecks } from '../../shared/checks/run-checks.ts';
import { caseOf } from './empty-case.ts';

const complaint =
  'I paid $62 for the cake and the name on it was wrong. My daughter cried. I want my money back. Carla';
const reading: Example['reading'] = {
  issues: [{ type: 'wrong-or-missing-item', confidence: 1, spans: [] }],
  asks: [{ type: 'refund', text: 'I want my money back', span: { start: 72, end: 92 }, confidence: 1 }],
  impact: [{ kind: 'feeling', text: 'My daughter cried', span: { start: 53, end: 70 }, confidence: 1 }],
};
const scoreOf = (text: string, more: Partial<Example> = {}) =>
  runChecks(caseOf({ text, complaint, reading, ...more })).score;
const GOOD =
  "Dear Carla,\n\nWe put the wrong name on your daughter's cake, and she cried in front of it. I'm sorry.\n\nYour $62 comes back to you today. I'll bring her a small free cake with her own name.\n\nWhat does she like best?\n\nRuth";
const HOLLOW =
  'Dear customer,\n\nWe apologize for any inconvenience this may have caused. Your satisfaction is our top priority. As per our policy we cannot help.\n\nCustomer Care';

describe('the score', () => {
  it('puts a good reply far above a hollow one', () => {
    expect(scoreOf(GOOD).total).toBeGreaterThan(80);
    expect(scoreOf(HOLLOW).total).toBeLessThan(30);
  });
  it('is between 0 and 100, and every part says how to win it back', () => {
    for (const text of [
      GOOD,
      HOLLOW,
      'Sorry.',
      'You failed to check. You should have called. As per our policy, no.',
    ]) {
      const { total, parts } = scoreOf(text);
      expect(total).toBeGreaterThanOrEqual(0);
      expect(total).toBeLessThanOrEqual(100);
      for (const part of parts) {
        expect(part.note).not.toBe('');
        expect(part.got).toBeLessThanOrEqual(part.of);
      }
    }
  });
  it('asks for no ownership and no +1 where somebody was hurt', () => {
    const risks = [{ type: 'injury' as const, span: { start: 0, end: 1 }, confidence: 1 }];
    const { parts } = scoreOf('I am so sorry that you are hurt.', { reading: { ...reading, risks } });
    expect(parts.filter(({ id, applies }) => (id === 'S2' || id === 'S8') && applies)).toEqual([]);
  });
  it('takes points for blame', () => {
    const { parts } = scoreOf(`${GOOD}\n\nYou should have checked the box.`);
    expect(parts.find(({ id }) => id === 'blames-the-customer')?.got).toBe(-10);
  });
});
