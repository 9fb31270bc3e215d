/** The rule: a diagnosis or a denial where somebody fell ill or was hurt. */
import { GUESSED_CAUSES } from '../grammar/care-talk.ts';
import type { Rule } from '../rule.ts';

export const guessesAtTheIllness: Rule = {
  id: 'guesses-at-the-illness',
  title: 'Guesses at the illness',
  why: 'After food illness or injury: no diagnosis, no denial, keep the evidence. A doctor says what it was.',
  severity: 'warning',
  where: 'everywhere',
  grammar: GUESSED_CAUSES,
  phrases: [
    '(is|are|was) (usually|normally|often|probably|generally|typically|mostly) (harmless|normal|nothing|a bug|a virus|something)',
    'nothing (serious|to worry about)',
    '(probably|likely|possibly|perhaps|maybe|surely) (a|an|just|due|caused|something|from) ...',
    '(stomach|tummy) (bug|flu|virus)',
    '(something|anything) else you (ate|had|drank)',
    '(could|can) not have (been|come|made) ...',
    "(couldn't|can't|cannot) have (been|come|made) ...",
    '(nobody|no one|none) else (got|was|became|fell|reported|has been) (ill|sick|hurt|injured)',
    'not (caused|related|due|come) (by|to|from) our',
    'our (food|product|kitchen|products|dishes) (is|are|was|were) (perfectly|completely|absolutely)? (safe|fresh|fine)',
    'pre existing',
    'pre-existing',
    'allergic reaction to',
    'food poisoning (usually|takes|can|is) ...',
    'norovirus',
    'psychosomatic',
  ],
  accepts: (hit, sentence, ground) =>
    ground.input.reading.risks.some(({ type }) => type === 'illness' || type === 'injury') &&
    !sentence.isQuestion &&
    !ground.input.complaint.text
      .toLowerCase()
      .includes(sentence.lower.slice(sentence.tokens[hit.first]?.start, sentence.tokens[hit.after - 1]?.end)),
  message: (words) =>
    `“${words}” guesses at the cause. Say how sorry you are, keep the evidence, and let a doctor judge.`,
  flagged: [
    {
      text: 'It was probably a stomach bug.',
      reading: { risks: [{ type: 'illness', span: { start: 0, end: 1 }, confidence: 1 }] },
    },
  ],
  passing: [
    { text: 'It was probably a mix of two orders.' },
    {
      text: 'Please let a doctor look at it.',
      reading: { risks: [{ type: 'illness', span: { start: 0, end: 1 }, confidence: 1 }] },
    },
  ],
};
