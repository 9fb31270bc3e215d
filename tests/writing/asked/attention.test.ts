/** Requests that cost only attention are promised; what costs money or has no answer is not. */
import { describe, expect, it } from 'vitest';
import { asksForADeed, asksToBeTold, attentionFor } from '../../../shared/writing/asked/attention.ts';

describe('a request that costs only attention', () => {
  it.each([
    ['you asked us to go line by line with you', 'deed', 'go line by line with you'],
    ['you asked for somebody to look in the cage', 'deed', 'have somebody look in the cage'],
    ['you asked for somebody to call you', 'deed', 'call you'],
    ['you asked us to tell you how that payee got changed', 'question', 'how that payee got changed'],
    ['you asked why it happened', 'question', 'why it happened'],
    ['you asked for a letter you can show the police', 'thing', 'a letter you can show the police'],
    ['you asked for an honest account of how it happened', 'thing', 'an honest account of how it happened'],
  ])('%s', (words, kind, promise) => {
    expect(attentionFor(words)).toEqual({ kind, words: promise });
  });

  it.each([
    ['you asked us to refund all four'],
    ['you asked us to look at it again and refund it'],
    ['you asked for a new one'],
    ['you asked for £300'],
    ["you asked us to tell you what isn't"],
    ['you asked for somebody to tell you how that is okay'],
    ['you asked what we are going to do about it'],
    ['you want to bring the car back'],
  ])('does not promise: %s', (words) => {
    expect(attentionFor(words)).toBeNull();
  });

  it('knows the question that any deed answers', () => {
    expect(asksForADeed('you asked what we are going to do about it')).toBe(true);
    expect(asksForADeed('you asked what happened')).toBe(false);
  });

  it('knows what only wants to be told', () => {
    expect(asksToBeTold('you asked for somebody to tell you how that is okay')).toBe(true);
    expect(asksToBeTold('you asked us to take it back')).toBe(false);
  });
});
