/** Which sentences of the story a reply tells, and how. */
import { describe, expect, test } from 'vitest';
import type { Reading } from '../../shared/domain/reading.ts';
import { takePassage } from '../../shared/writing/passage.ts';
import { tellPassage } from '../../shared/writing/tell-passage.ts';
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

describe('a story told at more length', () => {
  const risks = [{ type: 'fraud' as const, span: { start: 0, end: 5 }, confidence: 0.9 }];
  const parts = (input: ReturnType<typeof inputFor>) => {
    const sections = writeTexts({ ...input, plan: aPlan() }).texts[0]?.sections ?? [];
    const of = (role: string) => sections.find((section) => section.role === role)?.text ?? '';
    return { opening: of('apology'), more: of('acknowledgement'), all: `${of('apology')} ${of('acknowledgement')}` };
  };

  test('leads two charges in with one word of theirs, and never twice alike', () => {
    const text =
      'You called my boss about a debt on Monday. You told my sister what I owe. You charged me a fee of £40 for it. You closed my account without a word.';
    const facts: typeof FACTS = [
      ['You called my boss about a debt on Monday', 'failure'],
      ['You told my sister what I owe', 'failure'],
      ['You charged me a fee of £40 for it', 'failure'],
      ['You closed my account without a word', 'failure'],
    ];
    const told = parts(inputFor(text, facts, { risks })).all;
    expect(told).toContain('You write that we called your boss about a debt on Monday, and that we told your sister');
    const leads =
      told.match(/\b(?:you (?:also )?write that|by your account|you say(?:, too,)? that|as you describe it)/gi) ?? [];
    expect(new Set(leads.map((lead) => lead.toLowerCase())).size).toBe(leads.length);
  });

  test('tells what is done to us without a word of doubt', () => {
    const text = 'I called you three times about the missing money and nobody answered. Nobody wrote back.';
    const facts: typeof FACTS = [['I called you three times about the missing money and nobody answered', 'failure']];
    expect(opening(text, facts, { risks })).toMatch(/^You called us three times about the missing money/);
  });

  test('quotes what cannot be turned, side by side and in their order, and only in private', () => {
    const text = 'After two week is smell of burn and then stop. Tracking number say you have received it back there.';
    const facts: typeof FACTS = [
      ['After two week is smell of burn and then stop', 'failure'],
      ['Tracking number say you have received it back there', 'failure'],
    ];
    const told = parts(inputFor(text, facts)).all;
    expect(told).toContain('“After two week is smell of burn and then stop');
    const desk = deskFor(inputFor(text, facts), 'public', 'en');
    expect(takePassage(desk, { words: 45, sentences: 3 })).toEqual([]);
  });

  test('goes back to what came before the opening without the words that go on', () => {
    const text =
      'My mother gave me the ring in spring. I brought the ring to you in May for a new stone. Nobody rang me for a month. Then the ring came back with a crack through the band. The crack runs right through to the other side of the band.';
    const facts: typeof FACTS = [
      ['Then the ring came back with a crack through the band', 'failure'],
      ['The crack runs right through to the other side of the band', 'failure'],
    ];
    const { opening: first, more } = parts(inputFor(text, facts));
    expect(first).toContain('crack');
    if (more.includes('in spring')) expect(more).toMatch(/^You also told us that/);
  });

  test('news of something done is told as past', () => {
    const text = 'You have sent me four new cards and none of them works. I pay for the account every month.';
    const facts: typeof FACTS = [['You have sent me four new cards and none of them works', 'failure']];
    const told = parts(inputFor(text, facts)).all;
    expect(told).toContain('We sent you four new cards');
    expect(told).not.toMatch(/we have sent/i);
  });

  test('manners are told as their account, not as our confession', () => {
    const text = "The staff were there all night. They didn't listen and showed no respect at all.";
    const facts: typeof FACTS = [["They didn't listen and showed no respect at all", 'failure']];
    expect(opening(text, facts)).not.toMatch(/(?:^|\. )We didn't listen/);
  });

  test('never tells back what would read as blame or as a rule to hide behind', () => {
    const text = 'I did not read the small print. Your man said there is nothing we can do. The roof leaks on the bed.';
    const facts: typeof FACTS = [
      ['I did not read the small print', 'failure'],
      ['Your man said there is nothing we can do', 'told-by-us'],
      ['The roof leaks on the bed', 'failure'],
    ];
    const { all } = parts(inputFor(text, facts));
    expect(all).toContain('leaks on the bed');
    expect(all).not.toMatch(/did not read|nothing we can do/i);
  });

  test('a complaint without more than two lines is told once', () => {
    const text = 'Waited 50 minutes. Coffee cold.';
    const facts: typeof FACTS = [['Waited 50 minutes', 'failure']];
    const { all } = parts(inputFor(text, facts));
    expect(all.match(/50 minutes/g)).toHaveLength(1);
  });
});
