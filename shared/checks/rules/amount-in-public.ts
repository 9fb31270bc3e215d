/** The rule: an amount where everybody can read it. */
import type { Ground, Rule } from '../rule.ts';
import type { SentenceView } from '../sentence-view.ts';

export const amountInPublic: Rule = {
  id: 'amount-in-public',
  title: 'An amount in public',
  why: 'Amounts belong in the private message, even when the customer posted them; money in public raises the spread (Herhausen 2019).',
  severity: 'warning',
  where: 'public',
  inSentence: (sentence: SentenceView, ground: Ground) =>
    ground.channel.shape === 'press'
      ? []
      : sentence.figures.filter(({ kind }) => kind === 'amount').map(({ span }) => span),
  message: (words) => `${words} can be read by everybody. Keep amounts for the private message.`,
  flagged: [{ text: 'The $40 comes back to you.', complaint: '$40', channel: 'x', audience: 'public', words: '$40' }],
  passing: [{ text: 'The $40 comes back to you.', complaint: '$40', audience: 'private' }],
};
