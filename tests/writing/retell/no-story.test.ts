/** What is told back, and what is only said around it. */
import { describe, expect, it } from 'vitest';
import { chargesUs, onlyPassesVerdict, statesAWish, tellsAStory } from '../../../shared/writing/retell/no-story.ts';

describe('what tells a story', () => {
  it.each([
    'you collected a table from us on Saturday',
    'we charged your card twice',
    'nobody came to the door',
    'you’d booked two nights and paid for both'.replace('’', "'"),
  ])('%s', (clause) => {
    expect(tellsAStory(clause)).toBe(true);
  });

  it.each([
    'you have tried hard to be reasonable',
    'you are writing to complain about a delivery',
    'you look forward to hearing from us',
    'you can try another firm',
    "you'd like the money back",
    'if it is not here by Friday you will be away',
    'your account number is 4471 2236',
    "you read it, you clicked it, that's on you",
    'you will never use us again',
    'as we are aware there is an account',
  ])('not: %s', (clause) => {
    expect(tellsAStory(clause)).toBe(false);
  });
});

describe('a stated wish', () => {
  it.each(['you want a date for the delivery', "you'd like to know how it happened", 'you asked us to call after six'])(
    '%s',
    (clause) => {
      expect(statesAWish(clause)).toBe(true);
    },
  );

  it.each(['you want him fired', 'you waited for an hour', 'you asked us not to write again'])('not: %s', (clause) => {
    expect(statesAWish(clause)).toBe(false);
  });
});

describe('a reproach', () => {
  it('is the customer’s to say', () => {
    expect(chargesUs('we have no right to the money')).toBe(true);
    expect(chargesUs('we charged you twice')).toBe(false);
  });

  it('alone is no news', () => {
    expect(onlyPassesVerdict('this is unacceptable')).toBe(true);
    expect(onlyPassesVerdict('the lock is broken')).toBe(false);
  });
});

describe('a refusal in the present', () => {
  it.each(['we will not reply to your emails', "we don't answer the phone", "now we can't find your file"])(
    '%s is told as theirs to say',
    (clause) => {
      expect(chargesUs(clause)).toBe(true);
    },
  );

  it('a refusal that is past is told as it was', () => {
    expect(chargesUs("we didn't answer the phone")).toBe(false);
  });
});
