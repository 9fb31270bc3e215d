/** How fit a sentence is to be told: laws of the weighing, and what careful readers would say. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Clause } from '../../../shared/writing/retell/retelling.ts';
import { type Weighable, weighTold } from '../../../shared/writing/retell/weigh-told.ts';

function told(sentence: string, rest: Partial<Weighable> = {}, role: Clause['role'] = 'failure'): Weighable {
  const clause: Clause = {
    sentence,
    clause: sentence,
    nounPhrase: null,
    quote: null,
    role,
    span: { start: 0, end: sentence.length },
    confidence: 0.9,
    weight: 0.5,
    private: false,
  };
  return { at: 1, worth: 1, main: true, leans: false, view: false, wish: false, cut: false, clause, ...rest };
}

describe('how fit a sentence is to be told', () => {
  it('is shared out among the four for any words', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 200 }),
        fc.nat(40),
        fc.double({ min: 0, max: 3, noNaN: true }),
        (text, at, worth) => {
          const { opens, follows, idle, broken } = weighTold(told(text, { at, worth }));
          expect(opens + follows + idle + broken).toBeCloseTo(1, 6);
          for (const share of [opens, follows, idle, broken]) expect(share).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
  it('is greater as a first sentence for what we did than for what they ordered', () => {
    const deed = weighTold(told('We charged you twice for the same lamp and refused to return either sum.'));
    const order = weighTold(told('You ordered a lamp from us in May.', { main: false, worth: 0.1 }, 'context'));
    expect(deed.opens).toBeGreaterThan(order.opens);
    expect(deed.opens + deed.follows).toBeGreaterThan(order.opens + order.follows);
  });
  it('is less for praise and for how somebody feels than for the failure', () => {
    const chance = (one: Weighable) => {
      const { opens, follows } = weighTold(one);
      return opens + follows;
    };
    const failure = chance(told('The engineer never came and nobody told you.'));
    expect(chance(told('The room itself is lovely and clever.', { main: false, worth: 0.2 }, 'praise'))).toBeLessThan(
      failure,
    );
    expect(chance(told('You feel sick.', { main: false, worth: 0.2 }, 'context'))).toBeLessThan(failure);
  });
  it('is less as a first sentence where it leans on one before', () => {
    const words = 'She was left at the station for three hours.';
    expect(weighTold(told(words, { leans: true })).opens).toBeLessThan(weighTold(told(words)).opens);
  });
});
