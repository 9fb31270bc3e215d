/** Where the story of a complaint stands, and which words of it count. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeInStory, storyOf } from '../../shared/planning/story.ts';
import { emptyReading } from '../support/empty-reading.ts';
import { complaintWithReading } from './arbitrary-reading.ts';

const text = 'My dog was asleep. The cake was wrong. My mum cried. "Have a lovely day," said the girl.';
const place = (part: string) => {
  const start = text.indexOf(part);
  return { start, end: start + part.length };
};
const fact = (role: 'failure' | 'context' | 'told-by-us' | 'praise', part: string, weight: number) => ({
  role,
  text: part,
  span: place(part),
  confidence: 0.9,
  weight,
});
const reading = {
  ...emptyReading(),
  facts: [
    fact('failure', 'The cake was wrong', 0.9),
    fact('context', 'My dog was asleep', 0.05),
    fact('told-by-us', 'Have a lovely day', 0.8),
  ],
  impact: [{ kind: 'feeling' as const, text: 'My mum cried', span: place('My mum cried'), confidence: 0.9 }],
};

test('a word of what it cost them counts most, then one of the failure, and one by the way not at all', () => {
  const story = storyOf(reading);
  expect(placeInStory(place('mum'), story)).toBe(3);
  expect(placeInStory(place('cake'), story)).toBe(2);
  expect(placeInStory(place('dog'), story)).toBe(0);
});

test('words that our side said are no part of their story', () => {
  expect(placeInStory(place('lovely'), storyOf(reading))).toBe(0);
});

test('praise in a complaint is no part of what went wrong, in friendly post it is the story', () => {
  const praised = {
    ...reading,
    facts: [fact('praise', 'a lovely day', 0.8), fact('failure', 'The cake was wrong', 0.9)],
  };
  expect(placeInStory(place('lovely'), storyOf(praised))).toBe(0);
  const friendly = { ...praised, kind: 'not-a-complaint' as const };
  expect(placeInStory(place('lovely'), storyOf(friendly))).toBe(1);
});

test('where no story was made out, every word may belong to it', () => {
  fc.assert(
    fc.property(complaintWithReading, fc.nat(50), ({ reading: told }, start) => {
      const untold = { ...told, facts: [], impact: [], issues: [], vulnerability: [] };
      expect(placeInStory({ start, end: start + 1 }, storyOf(untold))).toBeGreaterThan(0);
    }),
  );
});
