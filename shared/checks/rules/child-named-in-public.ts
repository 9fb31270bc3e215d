/** The rule: a child's name where everybody can read it. */

import { regexFlags } from '../regex-flags.ts';
import type { Ground, Rule } from '../rule.ts';
import type { SentenceView } from '../sentence-view.ts';

export const childNamedInPublic: Rule = {
  id: 'child-named-in-public',
  title: 'A child in public',
  why: 'Children are not named in public; a safeguarding owner takes over.',
  severity: 'gate',
  gate: 'G3',
  where: 'public',
  inSentence: (sentence: SentenceView, ground: Ground) =>
    ground.input.reading.risks.some(({ type }) => type === 'child') ||
    ground.input.reading.vulnerability.some(({ type }) => type === 'child')
      ? regexFlags(
          sentence,
          /\byour (?:son|daughter|child|baby|boy|girl|little one|toddler|kid)(?:,? (?!and|was|is|had|has|who|got|in|on|at|to|did|were|will|with|for|that|should|could|when|after|from|be|or|the|so|as|by|not|being)[a-z]{3,12})?\b/g,
        ).filter(({ start, end }) => /\p{Lu}/u.test(sentence.text.slice(start + 5, end)))
      : [],
  message: (words) => `“${words}”: no child is named where everybody can read it.`,
  flagged: [
    {
      text: 'We are sorry that your son Oliver fell.',
      channel: 'review',
      audience: 'public',
      complaint: 'my son Oliver fell',
      reading: { risks: [{ type: 'child', span: { start: 0, end: 1 }, confidence: 1 }] },
    },
  ],
  passing: [
    {
      text: 'We are sorry about that afternoon.',
      channel: 'review',
      audience: 'public',
      reading: { risks: [{ type: 'child', span: { start: 0, end: 1 }, confidence: 1 }] },
    },
  ],
};
