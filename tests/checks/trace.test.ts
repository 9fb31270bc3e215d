/** Tracing: where each sentence comes from, and what in it comes from nowhere. */
import { describe, expect, it } from 'vitest';
import type { Example } from '../../shared/checks/rule.ts';
import { runChecks } from '../../shared/checks/run-checks.ts';
import { caseOf } from './empty-case.ts';

const sentencesOf = (example: Example) => runChecks(caseOf(example)).sentences;
const untruths = (example: Example) => runChecks(caseOf(example)).findings.filter(({ gate }) => gate === 'G1');

describe('tracing', () => {
  it('leads a figure back to the sentence of the complaint', () => {
    const complaint = 'Hello. I paid $40 for the lamp.';
    const [sentence] = sentencesOf({ text: 'You paid $40 for the lamp.', complaint });
    expect(sentence?.kind).toBe('claim');
    expect(sentence?.sources[0]).toEqual({ kind: 'complaint', span: { start: 7, end: 31 } });
  });
  it('tells courtesy, question, promise and claim apart', () => {
    const kinds = sentencesOf({
      text: 'Dear Anna,\n\nI am sorry. Was it cold? I will ring you. The soup was cold.',
      complaint: 'The soup was cold. Anna',
    }).map(({ kind }) => kind);
    expect(kinds).toEqual(['courtesy', 'courtesy', 'question', 'promise', 'claim']);
  });
  it('points at the words that nothing allows', () => {
    const text = 'You paid $45 for the lamp.';
    const [sentence] = sentencesOf({ text, complaint: 'I paid $40 for the lamp.' });
    expect(sentence?.untraced.map(({ start, end }) => text.slice(start, end))).toEqual(['$45']);
  });
  it('lets sums, differences and repeated amounts through', () => {
    const complaint = 'I paid 749,00 € and 39 Euro for shipping. You charged me $79 and again $79.';
    expect(untruths({ text: 'Together that is 788 €.', complaint })).toEqual([]);
    expect(untruths({ text: 'Without shipping that is 710 €.', complaint })).toEqual([]);
    expect(untruths({ text: 'The $158 comes back.', complaint })).toEqual([]);
    expect(untruths({ text: 'Together that is 798 €.', complaint })).not.toEqual([]);
  });
  it('lets no number stand for another thing that is counted', () => {
    const complaint = 'I waited seventeen minutes and wrote 9 letters.';
    expect(untruths({ text: 'You wrote to us seventeen times.', complaint })).not.toEqual([]);
    expect(untruths({ text: 'You waited seventeen minutes and wrote 9 times.', complaint })).toEqual([]);
  });
  it('does not take today for a deadline in the week to come', () => {
    const complaint = 'The soup was cold.';
    expect(untruths({ text: 'By 5 pm on Monday you will have what was done about it.', complaint })).not.toEqual([]);
  });
  it('knows a plain statement about the business for one that nobody made', () => {
    const complaint = 'The sofa leans and the driver shrugged.';
    expect(untruths({ text: 'The sofa leans, and our driver shrugged.', complaint })).toEqual([]);
    expect(untruths({ text: 'Our sofas are assembled by carpenters in Leeds.', complaint })).not.toEqual([]);
  });
  it('knows an amount in another currency for another amount', () => {
    expect(untruths({ text: 'You paid $40.', complaint: 'I paid £40.' })).not.toEqual([]);
    expect(untruths({ text: 'You paid 40 pounds.', complaint: 'I paid £40.' })).toEqual([]);
  });
  it('reads hours and durations in any writing', () => {
    expect(untruths({ text: 'You waited at half past four.', complaint: 'I waited at 16:30' })).toEqual([]);
    expect(untruths({ text: 'It took two weeks.', complaint: 'It took 14 days' })).toEqual([]);
    expect(untruths({ text: 'It took 24 hours.', complaint: 'It took one day' })).toEqual([]);
  });
  it('does not let a day that is gone stand for a day to come', () => {
    const complaint = 'I came on Thursday and nobody was there.';
    const start = complaint.indexOf('Thursday');
    const reading = {
      dates: [{ text: 'Thursday', span: { start, end: start + 8 }, confidence: 1, about: 'incident' as const }],
    };
    expect(untruths({ text: 'You came on Thursday.', complaint, reading })).toEqual([]);
    expect(untruths({ text: 'I will be there on Thursday.', complaint, reading })).not.toEqual([]);
  });
  it('takes a ticked sentence as true, deeds and all', () => {
    const text = 'I have refunded the $40 on your card.';
    expect(untruths({ text })).not.toEqual([]);
    expect(untruths({ text, confirmed: [text] })).toEqual([]);
  });
  it('raises no alarm for the story told from our side', () => {
    const complaint = 'You charged me twice, your driver left the parcel in the rain, and nobody has called me back.';
    const text = 'We charged you twice, our driver left the parcel in the rain, and nobody called you back.';
    expect(untruths({ text, complaint })).toEqual([]);
  });
  it('lets a policy through only when the playbook holds it', () => {
    const text = 'Our policy gives you thirty days to bring shoes back.';
    expect(untruths({ text })).not.toEqual([]);
    expect(
      untruths({ text, playbook: { policies: [{ id: 'shoes', text: 'Thirty days to bring back shoes.' }] } }),
    ).toEqual([]);
  });
});
