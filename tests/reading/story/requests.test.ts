/** Requests: which clauses ask, by their form, and what they ask for. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { booksFor } from '../../../shared/reading/story/lexicons.ts';
import { findRequestActs } from '../../../shared/reading/story/request-acts.ts';
import { findRequests } from '../../../shared/reading/story/request-clauses.ts';
import { makeStoryText } from '../../../shared/reading/story/words.ts';
import { makeReadableText } from '../../../shared/reading/structure/make-readable-text.ts';

const textOf = (text: string) => makeStoryText(makeReadableText(text));
const objects = booksFor('en').askObjects;
const actsOf = (text: string) =>
  objects === null ? [] : findRequestActs(textOf(text), objects).filter(({ strength }) => strength >= 0.6);

describe('the form of a request', () => {
  it.each([
    ['order', 'Send me the missing shelf.'],
    ['order', 'Kindly look into it.'],
    ['wish', 'I would like to speak to the owner.'],
    ['wish', 'We expect our deposit by Friday.'],
    ['modal', 'Could somebody ring my mother?'],
    ['modal', 'my lunch was cold can i get my money back'],
    ['duty', 'The balance needs to be put right.'],
    ['question', 'Why was the gate shut?'],
    ['hint', 'A discount would be fair.'],
    ['lack', 'Nobody has said sorry.'],
    ['told', 'I asked for the manager.'],
  ])('is %s: %j', (form, text) => {
    expect(findRequests(textOf(text)).map((clause) => clause.form)).toContain(form);
  });

  it.each([
    'Order arrived late.',
    'Call quality was fine.',
    'Who does that?',
    'Is this how rude you are?',
    'The waiter took our plates.',
  ])('is none: %j', (text) => {
    expect(findRequests(textOf(text))).toEqual([]);
  });
});

describe('the thing asked for', () => {
  it.each([
    ['refund', 'Please put the £40 back on my card.'],
    ['replacement', 'I want a lamp that works.'],
    ['repair', 'Someone has to mend the gate.'],
    ['redo', 'The hedge needs cutting again.'],
    ['explanation', 'How is it possible that a museum loses a coat?'],
    ['apology', 'I expect her to say sorry.'],
    ['contact', 'Could a person ring me after six?'],
    ['compensation', 'You should pay for the ruined rug.'],
    ['cancel', 'Please end my membership.'],
    ['correct-record', 'Take the late mark off my credit file.'],
    ['policy-change', 'You ought to train your staff.'],
    ['information', 'Please let me know when it will come.'],
    ['action-on-staff', 'He should be disciplined.'],
  ] as const)('is %s: %j', (label, text) => {
    expect(actsOf(text).map((act) => act.label)).toContain(label);
  });

  it('is only retold where somebody else or the past asked', () => {
    const acts = objects === null ? [] : findRequestActs(textOf('I asked for a refund in May.'), objects);
    expect(acts.map(({ label, manner }) => ({ label, manner }))).toEqual([{ label: 'refund', manner: 'told' }]);
  });

  it('stands in its sentence', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (random) => {
        const text = textOf(`${random} Please refund me. ${random}`);
        for (const act of findRequestActs(text, objects ?? { byWord: new Map(), byStem: new Map() })) {
          const span = text.sentences[act.sentence]?.span;
          expect(span !== undefined && act.start >= span.start && act.stop <= span.end).toBe(true);
          expect(act.strength).toBeGreaterThan(0);
          expect(act.strength).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
