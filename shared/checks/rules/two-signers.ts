/** The rule: the public and the private text are signed by different people. */
import type { Flag, Ground, Rule } from '../rule.ts';
import type { TextView } from '../sentence-view.ts';
import { isGivenName } from '../trace/first-names.ts';

export const twoSigners: Rule = {
  id: 'two-signers',
  title: 'Two people sign',
  why: 'The pair is one answer: the person named in public is the one who writes in private.',
  severity: 'warning',
  where: 'private',
  inText: (text: TextView, _ground: Ground, whole): Flag[] => {
    const other = whole.texts.find(({ audience }) => audience === 'public');
    if (other === undefined) return [];
    const names = (one: TextView): string[] =>
      one.sentences
        .filter(({ view }) => view.role === 'sign-off')
        .flatMap(({ view }) =>
          view.tokens
            .filter(({ word, start }) => /\p{Lu}/u.test(view.text[start] ?? '') && isGivenName(word))
            .map(({ word }) => word),
        );
    const mine = names(text);
    const theirs = names(other);
    if (mine.length === 0 || theirs.length === 0 || mine.some((name) => theirs.includes(name))) return [];
    const close = text.sentences.find(
      ({ view }) => view.role === 'sign-off' && view.tokens.some(({ word }) => mine.includes(word)),
    );
    return close === undefined ? [] : [{ start: close.start, end: close.end }];
  },
  message: () => 'The public reply is signed by somebody else. Let one person answer.',
  flagged: [
    {
      text: 'I am sorry.\n\nKind regards,\nAnna',
      audience: 'private',
      channel: 'review',
      other: 'I am sorry. Message me.\n\nKind regards,\nPeter',
    },
  ],
  passing: [
    {
      text: 'I am sorry.\n\nKind regards,\nAnna',
      audience: 'private',
      channel: 'review',
      other: 'I am sorry. Message me.\n\nKind regards,\nAnna',
    },
  ],
};
