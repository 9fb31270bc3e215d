/** Chats and text messages: short, with the deed and the day. */
import { describe, expect, test } from 'vitest';
import { writeTexts } from '../../../shared/writing/write-texts.ts';
import { aCase, aPlan } from '../a-case.ts';

const TEXT =
  'I ordered an oak table on 3 March and paid £240. The table arrived with a split leg. Your driver said it was normal. We have ten guests tomorrow.';

describe('a text message', () => {
  const { texts } = writeTexts(aCase({ complaint: { text: TEXT }, plan: aPlan({ channel: 'sms' }) }));
  const [only] = texts;

  test('takes two parts at most and keeps the deed and the next step', () => {
    expect(only?.text.length).toBeLessThanOrEqual(306);
    expect(only?.sections.map(({ role }) => role)).toEqual(expect.arrayContaining(['apology', 'fix', 'next-step']));
  });

  test('has no sign that would halve its room', () => {
    expect(only?.text).not.toMatch(/[“”‘’–]/);
  });
});

test('a chat takes up what runs out', () => {
  const [only] = writeTexts(aCase({ complaint: { text: TEXT }, plan: aPlan({ channel: 'chat' }) })).texts;
  expect(only?.text).toMatch(/tomorrow so near/);
});
