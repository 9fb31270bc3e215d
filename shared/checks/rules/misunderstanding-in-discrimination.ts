/** The rule: discrimination is called a misunderstanding. */
import { EXPLAINED_AWAY } from '../grammar/care-talk.ts';
import type { Rule } from '../rule.ts';

export const misunderstandingInDiscrimination: Rule = {
  id: 'misunderstanding-in-discrimination',
  title: 'Not a misunderstanding',
  why: 'Where somebody tells of discrimination: no “misunderstanding”, no gift, a named investigator.',
  severity: 'warning',
  where: 'everywhere',
  grammar: EXPLAINED_AWAY.map((grammar) => ({
    ...grammar,
    accepts: (hit) => hit.ground.discrimination && (grammar.accepts?.(hit) ?? true),
  })),
  phrases: [
    'misunderstanding',
    'misunderstood',
    'miscommunication',
    'misinterpret*',
    '(not|never) (intended|meant) (to|as) ...',
    "(didn't|did not) (mean|intend) ...",
    '(we|our _) (treat|treats|serve|welcome) (everyone|everybody|all) ... (same|equally|alike|fairly)?',
    "(don't|do not) discriminate",
    'not (racist|sexist|discriminat*)',
    'oversensitive',
    'sensitive',
    'race card',
    'diverse (team|staff)',
  ],
  accepts: (_hit, _sentence, ground) => ground.discrimination,
  message: (words) => `“${words}” explains it away. Say who looks into it, and by when.`,
  flagged: [
    {
      text: 'This was a misunderstanding.',
      reading: { risks: [{ type: 'discrimination', span: { start: 0, end: 1 }, confidence: 1 }] },
    },
  ],
  passing: [
    {
      text: 'I look into it myself.',
      reading: { risks: [{ type: 'discrimination', span: { start: 0, end: 1 }, confidence: 1 }] },
    },
  ],
};
