/** Which extras only work for somebody who comes back, and who says that they will not. */
import { describe, expect, test } from 'vitest';
import { asksThemBack, saysGoodbye } from '../../shared/planning/next-visit.ts';

describe('an extra asks them to come again', () => {
  test.each([
    'put something sweet in your next order',
    'keep the table you like best for you the next time you come',
    'send breakfast up to you on your next stay',
    'have your usual on the counter the next time you come in',
    'let you bring a friend along',
    'invite you to taste what is new',
  ])('when it is to %s', (does) => {
    expect(asksThemBack(does)).toBe(true);
  });

  test.each([
    'read your next bill myself before it goes out',
    'bring it to your door myself the day it turns up',
    'ring you on a day of your choosing, once this is settled',
    'write to you before the next date that could cost you money',
  ])('but not when it is to %s', (does) => {
    expect(asksThemBack(does)).toBe(false);
  });
});

test('a goodbye is seen in the words that stand there and in no others', () => {
  const stands = (text: string) => (words: string) => text.includes(words);
  expect(saysGoodbye(stands('cold coffee, never coming back'))).toBe(true);
  expect(saysGoodbye(stands('I will be back next week'))).toBe(false);
});
