/** The rule: something they asked for is not answered. */

import { ANSWERS } from '../ask-answers.ts';
import type { Flag, Ground, Rule } from '../rule.ts';
import type { TextView } from '../sentence-view.ts';

export const unansweredAsk: Rule = {
  id: 'unanswered-ask',
  title: 'A wish without an answer',
  why: 'Every ask gets a verdict, in their order; answering every allegation is a duty with some regulators.',
  severity: 'hint',
  where: 'private',
  inText: (text: TextView, ground: Ground, whole): Flag[] => {
    if (!text.english) return [];
    const kinds = new Set(whole.promises.filter(({ audience }) => audience === text.audience).map(({ kind }) => kind));
    const open = ground.input.reading.asks.filter(({ type }) => {
      const test = ANSWERS[type];
      return test !== undefined && !test.words.test(text.lower) && !test.kinds.some((kind) => kinds.has(kind));
    });
    const last = text.sentences.findLast(({ view }) => view.role !== 'sign-off') ?? text.sentences.at(-1);
    if (open.length === 0 || last === undefined) return [];
    const names = [...new Set(open.map(({ type }) => ANSWERS[type]?.name ?? type))].join(', ');
    return [
      { start: last.start, end: last.end, message: `They asked for ${names}, and the reply says neither yes nor no.` },
    ];
  },
  message: () => 'They asked for something that the reply does not answer.',
  flagged: [
    {
      text: 'I am sorry about the wait.',
      reading: { asks: [{ type: 'refund', text: 'money back', span: { start: 0, end: 10 }, confidence: 1 }] },
      complaint: 'money back',
    },
  ],
  passing: [
    {
      text: 'I refund you in full.',
      reading: { asks: [{ type: 'refund', text: 'money back', span: { start: 0, end: 10 }, confidence: 1 }] },
      complaint: 'money back',
    },
  ],
};
