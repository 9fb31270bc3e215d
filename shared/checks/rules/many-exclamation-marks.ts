/** The rule: more excitement than a complaint bears. */
import type { Flag, Rule } from '../rule.ts';
import type { TextView } from '../sentence-view.ts';

export const manyExclamationMarks: Rule = {
  id: 'many-exclamation-marks',
  title: 'Too many exclamation marks',
  why: 'Next to a complaint they read as cheer or as anger.',
  severity: 'warning',
  where: 'everywhere',
  inText: (text: TextView): Flag[] => {
    const flags: Flag[] = [];
    for (const match of text.text.matchAll(/!{2,}|\?!|!\?|\?{2,}/g))
      flags.push({ start: match.index, end: match.index + match[0].length });
    if (flags.length > 0) return flags;
    const single = [...text.text.matchAll(/!/g)];
    const third = single[2];
    return third === undefined ? [] : [{ start: third.index, end: third.index + 1 }];
  },
  message: () => 'So many exclamation marks sound cheerful or angry. A full stop will do.',
  fixes: (words) => [{ label: 'A full stop', replacement: words.includes('?') ? '?' : '.' }],
  flagged: [{ text: 'We are so sorry!!' }, { text: 'Hi! Thanks for writing! We will call you!' }],
  passing: [{ text: 'Happy birthday to your mum!' }],
};
