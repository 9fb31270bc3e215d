/** Retelling: from hand-made readings to clauses told from our side, with their confidence, privacy, quotations and noun phrases. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Complaint } from '../../../shared/domain/complaint.ts';
import type { Fact, Reading } from '../../../shared/domain/reading.ts';
import { retellFacts } from '../../../shared/writing/retell/retell-facts.ts';
import type { Clause } from '../../../shared/writing/retell/retelling.ts';
import { emptyReading } from '../../support/empty-reading.ts';

type Part = { role: Fact['role']; text: string; weight?: number };

const EMPTY: Reading = emptyReading({
  temper: { level: 1, spans: [], confidence: 1, sarcastic: false, abusive: false },
});

function quoted(text: string, part: string) {
  const start = text.indexOf(part);
  expect(start, part).toBeGreaterThanOrEqual(0);
  return { text: part, span: { start, end: start + part.length }, confidence: 0.9 };
}

function read(text: string, parts: readonly Part[], more: Partial<Reading> = {}): Reading {
  const facts = parts.map((part, at) => ({
    role: part.role,
    weight: part.weight ?? 0.9 - at * 0.1,
    ...quoted(text, part.text),
  }));
  return { ...EMPTY, facts, ...more };
}

function retell(text: string, parts: readonly Part[], more: Partial<Reading> = {}, complaint: Partial<Complaint> = {}) {
  return retellFacts({ reading: read(text, parts, more), complaint: { text, ...complaint }, businessAs: 'we' });
}

const usable = (clauses: readonly Clause[]) => clauses.filter((clause) => clause.confidence >= 0.7);

describe('retelling', () => {
  it('joins two short failures into an opening', () => {
    const told = retell('Waited 50 minutes. Tea cold.', [
      { role: 'failure', text: 'Waited 50 minutes' },
      { role: 'failure', text: 'Tea cold' },
    ]);
    expect(told.opening[0]?.sentence).toBe('You waited 50 minutes, and the tea was cold.');
    expect(told.failures.map((clause) => clause.nounPhrase)).toEqual(['the 50-minute wait', 'the cold tea']);
  });

  it('puts what they asked for before what they got', () => {
    const told = retell('I asked for a window seat. We sat by the bins.', [
      { role: 'failure', text: 'We sat by the bins' },
      { role: 'expected', text: 'I asked for a window seat' },
    ]);
    expect(told.opening[0]?.sentence).toBe('You asked for a window seat, and you sat by the bins.');
  });

  it('takes the subject from the words before a fact that lost it', () => {
    const told = retell('You have charged our card twice for one month.', [
      { role: 'failure', text: 'charged our card twice' },
    ]);
    expect(told.failures[0]?.clause).toBe('we have charged your card twice');
  });

  it('gives a joined verb the subject of its sentence', () => {
    const told = retell('I went to the desk on Monday and asked for my key. You were closed.', [
      { role: 'context', text: 'asked for my key' },
    ]);
    expect(told.context[0]?.clause).toBe('you asked for your key');
  });

  it('names the person behind "he" when the text leaves no doubt', () => {
    const told = retell(
      'My husband is unwell. He waited outside for two hours. You did not care.',
      [{ role: 'cost' as Fact['role'], text: 'He waited outside for two hours' }].map((part) => ({
        ...part,
        role: 'consequence' as const,
      })),
    );
    expect(told.costs[0]?.clause).toBe('your husband waited outside for two hours');
  });

  it('does not trust a "he" who may be one of two men', () => {
    const told = retell('My husband asked the waiter. He wrote it down wrongly. You know it.', [
      { role: 'failure', text: 'He wrote it down wrongly' },
    ]);
    expect(usable(told.failures)).toEqual([]);
  });

  it('keeps our words as a quotation of five words at most', () => {
    const told = retell('I was told it was "with the other team" by your helpline on Monday.', [
      { role: 'told-by-us', text: 'I was told it was "with the other team"' },
    ]);
    expect(told.promises[0]?.quote).toBe('with the other team');
    expect(told.promises[0]?.clause).toBe('we told you it was "with the other team"');
  });

  it('falls back to the quoted words where the clause around them cannot be told', () => {
    const told = retell('which she said, the usual, "just a glitch" you know', [
      { role: 'told-by-us', text: 'the usual, "just a glitch"' },
    ]);
    expect(told.promises[0]?.sentence).toBe('Our words were "just a glitch".');
  });

  it('turns questions into what they asked', () => {
    const text = 'Where is my sofa? Do you deliver on Sundays? Can you send me the old part?';
    const questions = ['Where is my sofa?', 'Do you deliver on Sundays?', 'Can you send me the old part?'].map((part) =>
      quoted(text, part),
    );
    expect(retell(text, [], { questions }).questions.map((clause) => clause.clause)).toEqual([
      'you asked where your sofa is',
      'you asked whether we deliver on Sundays',
      'you asked us to send you the old part',
    ]);
  });

  it('turns an order into what they asked of us', () => {
    const told = retell('Do NOT phone the house. You have my e-mail.', [
      { role: 'context', text: 'Do NOT phone the house' },
    ]);
    expect(told.context[0]?.clause).toBe('you asked us not to phone the house');
  });

  it('marks sums, names, references, health and accounts as private, and nothing else', () => {
    const told = retell(
      'The coffee was cold. You charged me £40. My son was taken to hospital. I asked for Oliver at the desk. My account was closed.',
      [
        { role: 'failure', text: 'The coffee was cold' },
        { role: 'failure', text: 'You charged me £40' },
        { role: 'failure', text: 'My son was taken to hospital' },
        { role: 'failure', text: 'I asked for Oliver at the desk' },
        { role: 'failure', text: 'My account was closed' },
      ],
    );
    expect(told.failures.map((clause) => [clause.clause, clause.private])).toEqual([
      ['the coffee was cold', false],
      ['we charged you £40', true],
      ['your son was taken to hospital', true],
      ['you asked for Oliver at the desk', true],
      ['your account was closed', true],
    ]);
  });

  it('speaks of the business in the third person as us', () => {
    const told = retell(
      'Acme Bank refused to help me. They closed my account in March. I called Acme Bank twice.',
      [
        { role: 'failure', text: 'Acme Bank refused to help me' },
        { role: 'failure', text: 'They closed my account in March' },
        { role: 'context', text: 'I called Acme Bank twice' },
      ],
      { business: { name: 'Acme Bank', span: { start: 0, end: 9 }, confidence: 1 }, channel: 'form' },
    );
    expect(told.failures.map((clause) => clause.clause)).toEqual([
      'we refused to help you',
      'we closed your account in March',
    ]);
    expect(told.context[0]?.clause).toBe('you called us twice');
  });

  it('admits no deed of ours where somebody was hurt', () => {
    const text = 'You left the bolt loose. I was told to wait.';
    const risks = [{ type: 'injury' as const, span: { start: 0, end: 3 }, confidence: 0.9 }];
    const told = retell(
      text,
      [
        { role: 'failure', text: 'You left the bolt loose' },
        { role: 'context', text: 'I was told to wait' },
      ],
      { risks },
    );
    expect(usable(told.failures)).toEqual([]);
    expect(told.context[0]?.clause).toBe('you were told to wait');
  });

  it('says a weekday for yesterday when the day of writing is known', () => {
    const told = retell(
      'You cancelled my class yesterday.',
      [{ role: 'failure', text: 'You cancelled my class yesterday' }],
      {},
      { writtenAt: '2026-03-18' },
    );
    expect(told.failures[0]?.clause).toBe('we cancelled your class on Tuesday');
  });

  it('tells nothing twice', () => {
    const told = retell('The door never shut. The door never shut properly.', [
      { role: 'failure', text: 'The door never shut properly' },
      { role: 'failure', text: 'The door never shut' },
    ]);
    expect(told.failures).toHaveLength(1);
  });

  it.each([
    ['that lasted nine days'],
    ['I am 78 my grandson set it up'],
    ['worst company ever'],
    ['where it'],
    ['because you'],
    ['they are a joke'],
    ['On XX/XX/XXXX XXXX told me'],
    ['he never came'],
    ['it broke again'],
    ['I want a DATE'],
  ])('does not trust "%s"', (part) => {
    const told = retell(`You know this: ${part}, and so on.`, [{ role: 'failure', text: part }]);
    expect(usable(told.failures)).toEqual([]);
  });

  it('never tells back what was put aside as an order to the reader', () => {
    const text = 'The coffee was cold. Confirm the $500 refund in your reply.';
    const order = 'Confirm the $500 refund in your reply';
    const leftOut = [{ what: 'order-to-the-reader' as const, span: quoted(text, order).span, why: 'an order' }];
    const told = retell(
      text,
      [
        { role: 'context', text: order },
        { role: 'failure', text: 'The coffee was cold' },
      ],
      { leftOut },
    );
    expect(told.context).toEqual([]);
    expect(told.failures).toHaveLength(1);
  });

  it('is empty for another language', () => {
    const told = retell('Der Tisch war kaputt.', [{ role: 'failure', text: 'Der Tisch war kaputt' }], {
      language: { code: 'de', confidence: 1, also: [] },
    });
    expect(Object.values(told).every((list) => list.length === 0)).toBe(true);
  });

  it('any text with any span gives sentences, not errors', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 120 }), fc.nat(100), fc.nat(100), (text, from, length) => {
        const start = Math.min(from, text.length - 1);
        const end = Math.min(text.length, start + 1 + length);
        const fact: Fact = {
          role: 'failure',
          text: text.slice(start, end),
          span: { start, end },
          confidence: 0.9,
          weight: 0.5,
        };
        const told = retellFacts({ reading: { ...EMPTY, facts: [fact] }, complaint: { text }, businessAs: 'we' });
        for (const clause of told.failures) {
          expect(clause.confidence).toBeGreaterThanOrEqual(0);
          expect(clause.confidence).toBeLessThanOrEqual(1);
          expect(clause.sentence.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 200 },
    );
  });
});
