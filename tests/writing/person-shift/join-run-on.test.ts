/** Joints and articles that note style leaves out. */
import { describe, expect, test } from 'vitest';
import { fillArticles } from '../../../shared/writing/person-shift/fill-articles.ts';
import { joinRunOn } from '../../../shared/writing/person-shift/join-run-on.ts';
import { tagWords } from '../../../shared/writing/person-shift/tag-words.ts';
import { joinTokens, tokenize } from '../../../shared/writing/person-shift/token.ts';

const joined = (text: string) => joinTokens(joinRunOn(tagWords(tokenize(text))));
const filled = (text: string) => joinTokens(fillArticles(tagWords(tokenize(text))));

describe('clauses that ran on', () => {
  test.each([
    ['I boiled it, it went browner', 'I boiled it, and it went browner'],
    ['the check came back, I have the tracking', 'the check came back, and I have the tracking'],
    ['When it came it was left handed, we ordered right', 'When it came it was left handed, and we ordered right'],
    ['I called twice, I have the log, I got through once', 'I called twice, I have the log, and I got through once'],
    ['we sat for two hours, were taken off again', 'we sat for two hours, and were taken off again'],
    ['my mother, who is 77, came down on it', 'my mother, who is 77, came down on it'],
    ['When I asked, the student laughed', 'When I asked, the student laughed'],
    ['it was fine, he said', 'it was fine, he said'],
  ])('%s', (text, whole) => {
    expect(joined(text)).toBe(whole);
  });
});

describe('articles that were left out', () => {
  test.each([
    ['I asked for refund', 'I asked for a refund'],
    ['I sent police report', 'I sent a police report'],
    ['we drove to airport', 'we drove to the airport'],
    ['I asked and girl said no', 'I asked and the girl said no'],
    ['the gate was open, dog got out', 'the gate was open, my dog got out'],
    ['I told them by letter', 'I told them by letter'],
    ['I bought it in store', 'I bought it in store'],
    ['I sent a letter', 'I sent a letter'],
  ])('%s', (text, whole) => {
    expect(filled(text)).toBe(whole);
  });
});
