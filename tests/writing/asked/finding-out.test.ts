/** Whether finding out what went wrong answers what somebody asks for. */
import { describe, expect, it } from 'vitest';
import type { PlannedFix } from '../../../shared/domain/plan.ts';
import { isAnswered, leadOf } from '../../../shared/writing/asked/answered.ts';
import type { AskedFor } from '../../../shared/writing/asked/asked-for.ts';

const asked = (words: string): AskedFor => ({
  types: ['explanation'],
  words,
  span: { start: 0, end: 9 },
  private: false,
});
const deed = (does: string): PlannedFix => ({
  id: 'deed',
  kind: 'investigate',
  does,
  result: 'what I found',
  needs: '',
  who: 'Ruth Hill',
  due: null,
  worth: null,
  why: '',
  because: '',
  source: { kind: 'plan', id: 'deed' },
});
const granted = new Set(['explanation'] as const);

describe('finding out what went wrong', () => {
  const finding = deed('find out exactly what went wrong, and put it right');
  it('does not answer a deed that was asked for in words of its own', () => {
    const one = asked('you asked for your title sent overnight');
    expect(leadOf([one], granted, finding)).toBeUndefined();
    expect(isAnswered(one, undefined, granted, [finding])).toBe(false);
  });
  it('answers an explanation', () => {
    const one = asked('you asked for an explanation of the charge');
    expect(isAnswered(one, undefined, granted, [finding])).toBe(true);
  });
  it('answers a sum where it hands money back as well', () => {
    const one = asked('you asked for your £110');
    expect(leadOf([one], granted, deed('find out what happened and return what you paid'))).toBe(one);
  });
});
