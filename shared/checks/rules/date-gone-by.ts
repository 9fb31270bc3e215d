/** The rule: a promise for a day that has passed. */
import type { Flag, Ground, Rule } from '../rule.ts';
import type { TextView } from '../sentence-view.ts';

export const dateGoneBy: Rule = {
  id: 'date-gone-by',
  title: 'A day that has passed',
  why: 'A promise for yesterday cannot be kept.',
  severity: 'warning',
  where: 'everywhere',
  inText: (text: TextView, ground: Ground, whole): Flag[] =>
    whole.promises
      .filter(
        ({ audience, due }) =>
          audience === text.audience && due !== undefined && due.slice(0, 10) < ground.input.now.slice(0, 10),
      )
      .map(({ span }) => ({ start: span.start, end: span.end })),
  message: () => 'This promises something for a day that has passed.',
  flagged: [{ text: 'We will send it by 3 March 2026.', confirmed: ['3 March 2026'] }],
  passing: [{ text: 'We will send it by 13 March 2026.', confirmed: ['13 March 2026'] }],
};
