/** The rule: a sentence too long to follow at first reading. */
import type { Ground, Rule } from '../rule.ts';
import type { SentenceView } from '../sentence-view.ts';

export const longSentence: Rule = {
  id: 'long-sentence',
  title: 'A long sentence',
  why: 'A long sentence carries facts and the next is short; beyond about forty words people read twice.',
  severity: 'hint',
  where: 'everywhere',
  inSentence: (sentence: SentenceView, ground: Ground) => {
    const most = ground.input.reading.vulnerability.some(({ type }) => type === 'not-technical' || type === 'language')
      ? 25
      : 40;
    return sentence.tokens.length > most
      ? [
          {
            start: 0,
            end: sentence.text.length,
            message: `${sentence.tokens.length} words in one sentence. Cut it in two.`,
          },
        ]
      : [];
  },
  message: () => 'A long sentence. Cut it in two.',
  flagged: [
    {
      text: 'I am writing to you because we have looked at what you told us about the delivery and the box and the man at the door and the neighbour and the rain and the dog and the phone call and the second call and all the rest of it.',
      complaint: 'delivery box man door neighbour rain dog phone call second call',
    },
  ],
  passing: [{ text: 'I have read it. I am sorry.' }],
};
