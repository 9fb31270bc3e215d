/** Deeds with the customer's own amount in them. */
import { describe, expect, it } from 'vitest';
import type { MoneyMention } from '../../shared/domain/reading.ts';
import { nameTheSum } from '../../shared/writing/name-the-sum.ts';

const sum = (text: string, amount: number, role: MoneyMention['role']): MoneyMention => ({
  text,
  amount,
  currency: 'USD',
  role,
  span: { start: 0, end: text.length },
  confidence: 0.9,
});

describe('the sum in the deed', () => {
  it.each([
    [
      'return what you paid for work that did not hold',
      sum('$389.50', 389.5, 'paid'),
      'return the $389.50 you paid for work that did not hold',
    ],
    ['take it back and return what you paid', sum('£68', 68, 'paid'), 'take it back and return the £68 you paid'],
    ['put back what you were charged too much', sum('€45', 45, 'charged'), 'put back the €45 you were charged'],
    ['take the fee off and return it', sum('{$35.00}', 35, 'charged'), 'take the $35 fee off and return it'],
    [
      'take back what you did not order and return your money',
      sum('$12', 12, 'paid'),
      'take back what you did not order and return your $12',
    ],
  ])('%s', (does, money, said) => {
    expect(nameTheSum(does, [money])).toBe(said);
  });

  it('names what they ask for where the deed pays whatever it cost them', () => {
    const does = 'pay back the night you did not have, and what it cost you to get to another bed';
    const asked = [sum('$318', 318, 'asked'), sum('$64', 64, 'asked')];
    expect(nameTheSum(does, asked)).toBe(`${does}: the $318 and the $64 you name`);
    expect(nameTheSum(does, [...asked, sum('$9', 9, 'lost')])).toBe(does);
    expect(nameTheSum('look at what it cost you', asked)).toBe('look at what it cost you');
  });

  it('takes a bill for paid where nothing else is said', () => {
    expect(nameTheSum('give back what you paid', [sum('£680', 680, 'charged')])).toBe('give back the £680 you paid');
  });

  it.each([
    ['pay back a fair part of the price', [sum('£68', 68, 'paid')]],
    ['return what you paid too much', [sum('£68', 68, 'paid')]],
    ['look at what you paid and what you got, and pay back what is due to you', [sum('£68', 68, 'paid')]],
    ['return what you paid', [sum('£68', 68, 'paid'), sum('£12', 12, 'paid')]],
    ['return what you paid', [sum('£68', 68, 'offered')]],
    ['return what you paid', []],
  ])('stays as it is: %s', (does, money) => {
    expect(nameTheSum(does, money)).toBe(does);
  });
});
