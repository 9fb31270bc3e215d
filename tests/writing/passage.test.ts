/** Which sentences of the story a reply tells, and how. */
import { describe, expect, test } from 'vitest';
import type { Reading } from '../../shared/domain/reading.ts';
import { takePassage, tellPassage } from '../../shared/writing/passage.ts';
import { deskFor, writeTexts } from '../../shared/writing/write-texts.ts';
import { aCase, aPlan, aReading, factIn } from './a-case.ts';

const STORY =
  'I ordered a lamp from you in May for my desk. It was meant to be brass with a green shade. What came was a plastic one with no bulb. I would like to know how that happened. The weather has been fine.';
const FACTS: [string, Reading['facts'][number]['role']][] = [
  ['I ordered a lamp from you in May', 'expected'],
  ['What came was a plastic one with no bulb', 'failure'],
];

function inputFor(text: string, facts: typeof FACTS, change: Partial<Reading> = {}) {
  const reading = aReading({ facts: facts.map(([words, role]) => factIn(text, words, role)), ...change }, text);
  return aCase({ reading, complaint: { text } });
}

function opening(text: string, facts: typeof FACTS, change: Partial<Reading> = {}) {
  const desk = deskFor(inputFor(text, facts, change), 'private', 'en');
  return tellPassage(desk, takePassage(desk, { words: 45, sentences: 3 })).text;
}

describe('the passage that opens a reply', () => {
  test('is neighbouring sentences in the customer’s own order, turned round', () => {
    expect(opening(STORY, FACTS)).toBe(
      'You ordered a lamp from us in May for your desk. It was meant to be brass with a green shade. What came was a plastic one with no bulb.',
    );
  });

  test('stays within its words', () => {
    const desk = deskFor(inputFor(STORY, FACTS), 'private', 'en');
    const told = takePassage(desk, { words: 14, sentences: 3 });
    expect(
      told
        .map((one) => one.clause.clause)
        .join(' ')
        .split(' ').length,
    ).toBeLessThanOrEqual(14);
    expect(told).toHaveLength(1);
  });

  test('never begins with what leans on a sentence before it', () => {
    const text = 'I bought a kettle. It leaked over the floor on the first day.';
    expect(opening(text, [['It leaked over the floor on the first day', 'failure']])).toMatch(/^You bought a kettle\./);
  });

  test('tells no wish, no thanks and no words about the writing', () => {
    const text = 'I have tried hard to be reasonable. The door of the oven fell off on Sunday. I would like a new one.';
    const facts: typeof FACTS = [
      ['I have tried hard to be reasonable', 'context'],
      ['The door of the oven fell off on Sunday', 'failure'],
      ['I would like a new one', 'failure'],
    ];
    expect(opening(text, facts)).toBe('The door of the oven fell off on Sunday.');
  });

  test('tells alleged deeds as what the customer writes', () => {
    const text = 'You called my boss about a debt on Monday.';
    const risks = [{ type: 'fraud' as const, span: { start: 0, end: 5 }, confidence: 0.9 }];
    expect(opening(text, [['You called my boss about a debt on Monday', 'failure']], { risks })).toBe(
      'You write that we called your boss about a debt on Monday.',
    );
    expect(opening(text, [['You called my boss about a debt on Monday', 'failure']])).toBe(
      'We called your boss about a debt on Monday.',
    );
  });

  test('never tells hearsay as a fact', () => {
    const text = 'Apparently the dog was ill already. You shaved her from head to tail.';
    const facts: typeof FACTS = [
      ['the dog was ill already', 'failure'],
      ['You shaved her from head to tail', 'failure'],
    ];
    expect(opening(text, facts)).not.toContain('ill already');
  });

  test('is empty where nothing says what went wrong', () => {
    expect(opening('The weather is fine. My desk is brown.', [])).toBe('');
  });
});

describe('a further point', () => {
  const text =
    'The washing machine you sold me flooded the kitchen on Friday evening while I was at work. I had to pay £90 for a plumber to turn the water off. Your helpline kept me waiting for an hour and then hung up.';
  const facts: typeof FACTS = [
    ['The washing machine you sold me flooded the kitchen', 'failure'],
    ['I had to pay £90 for a plumber', 'consequence'],
  ];

  test('follows the apology and repeats nothing of it', () => {
    const input = aCase({ ...inputFor(text, facts), plan: aPlan() });
    const sections = writeTexts(input).texts[0]?.sections ?? [];
    const told = sections.find((section) => section.role === 'apology')?.text ?? '';
    const more = sections.find((section) => section.role === 'acknowledgement')?.text ?? '';
    expect(told).toContain('flooded the kitchen');
    expect(`${told} ${more}`).toContain('£90');
    expect(more).not.toContain('flooded the kitchen');
  });

  test('quotes none of the customer’s own words', () => {
    const input = inputFor(text, facts);
    expect(writeTexts(input).texts[0]?.text).not.toMatch(/[“”]/);
  });
});
