/** The rule: no name under the reply. */
import type { Flag, Ground, Rule } from '../rule.ts';
import type { TextView } from '../sentence-view.ts';

export const nobodySigns: Rule = {
  id: 'nobody-signs',
  title: 'Nobody signs',
  why: 'A name at the end makes a person answerable; a human voice raises trust (Sparks, So & Bradley 2016).',
  severity: 'hint',
  where: 'private',
  inText: (text: TextView, ground: Ground): Flag[] => {
    if (!['email', 'letter'].includes(ground.channel.shape) || text.sentences.length < 4) return [];
    const last = text.sentences.at(-1);
    if (last === undefined) return [];
    const closes = text.sentences.filter(({ view }) => view.role === 'sign-off');
    if (
      closes.some(({ view }) =>
        view.tokens.some(
          (token) =>
            /\p{Lu}/u.test(view.text[token.start] ?? '') &&
            !/^(?:kind|best|yours|warm|regards|sincerely|with|many|the|team|customer|customers|support|service|care|relations|all|thanks|your)$/.test(
              token.word,
            ),
        ),
      )
    )
      return [];
    return [{ start: last.start, end: last.end }];
  },
  message: () => 'Sign with a name, so that they know who answers for it.',
  flagged: [
    {
      text: 'Hello,\n\nI am sorry. We lost it. We will look for it. You will hear from us.\n\nKind regards,\nCustomer Care Team',
    },
  ],
  passing: [
    { text: 'Hello,\n\nI am sorry. We lost it. We will look for it. You will hear from us.\n\nKind regards,\nAnna' },
  ],
};
