/** The rule: an apology taken back in the same breath. */

import { regexFlags } from '../regex-flags.ts';
import type { Rule } from '../rule.ts';
import type { SentenceView } from '../sentence-view.ts';

export const sorryBut: Rule = {
  id: 'sorry-but',
  title: 'Sorry, but',
  why: 'What stands before “but” is not heard. Excuses cut trust (Kapes 2022).',
  severity: 'warning',
  where: 'everywhere',
  inSentence: (sentence: SentenceView) =>
    regexFlags(
      sentence,
      /\b(?:(?:i'm|i am|we're|we are) (?:very |so |truly |really )?sorry|sorry|(?:i|we) (?:sincerely )?apologi[sz]e|my apologies|our apologies)(?: (?:for|about|that|to hear) [^,.;!?]{1,70})?,? (?:but|however)\b/g,
    ),
  message: (words) => `“${words}” takes the apology back. End the sentence before “but”.`,
  flagged: [
    { text: 'Sorry, but that is how it works.' },
    { text: 'We are sorry for the delay, but we were very busy.', complaint: 'busy' },
  ],
  passing: [
    { text: "I'm sorry. But for you we would not have noticed." },
    { text: 'Nothing but the cake arrived, and I am sorry.' },
  ],
};
