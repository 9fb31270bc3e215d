/** The rule: a risky case without a person who owns it. */
import type { Flag, Ground, Rule } from '../rule.ts';
import type { TextView } from '../sentence-view.ts';

export const noPersonTakesOver: Rule = {
  id: 'no-person-takes-over',
  title: 'Nobody takes it over',
  why: 'Injury, illness, danger, discrimination: a named person takes over now, with a way to reach them.',
  severity: 'hint',
  where: 'everywhere',
  inText: (text: TextView, ground: Ground, whole): Flag[] => {
    const grave = ground.input.reading.risks.some(({ type }) =>
      ['injury', 'illness', 'safety', 'discrimination', 'self-harm'].includes(type),
    );
    if (
      !grave ||
      !text.english ||
      whole.texts.some((one) =>
        /\b(?:i'm|i am|this is|my name is) \p{Lu}|\b(?:ring|call|ask for|write to|reach|deal with|contact|speak to) (?:me|\p{Lu}\p{Ll}+)|\bstays with me\b|\bmyself\b|\b(?:i'll|i will|i am|i'm) (?:ring|call|look|deal|find|write|go|tak|see)\w*/u.test(
          one.text.replace(/\bI\b/g, 'i').replace(/\bI'/g, "i'"),
        ),
      )
    )
      return [];
    const last = text.sentences.at(-1);
    return last === undefined ? [] : [{ start: last.start, end: last.end }];
  },
  message: () => 'Somebody was hurt or endangered. Name the person who takes it over, and how to reach them.',
  flagged: [
    {
      text: 'We were sorry to read this. The matter will be passed to the relevant department.',
      reading: { risks: [{ type: 'injury', span: { start: 0, end: 1 }, confidence: 1 }] },
    },
  ],
  passing: [
    {
      text: 'I will ring you myself.',
      reading: { risks: [{ type: 'injury', span: { start: 0, end: 1 }, confidence: 1 }] },
    },
  ],
};
