/** The rule: more apologies than one reply bears. */
import type { Flag, Rule } from '../rule.ts';
import type { TextView } from '../sentence-view.ts';
import { hitSpan, isQuoted } from '../sentence-view.ts';

export const apologizesAgain: Rule = {
  id: 'apologizes-again',
  title: 'Sorry, sorry, sorry',
  why: 'Repeated apologies can be worse than silence (Halperin et al. 2022). Once, for a deed, and then the fix.',
  severity: 'warning',
  where: 'everywhere',
  inText: (text: TextView): Flag[] => {
    const said = text.sentences.flatMap(({ view, start }) =>
      (view.hits.get('feature-apology') ?? []).flatMap((hit) => {
        const span = hitSpan(view, hit);
        if (isQuoted(view, span) || !/sorry|apolog|forgive|regret/.test(view.lower.slice(span.start, span.end)))
          return [];
        return [{ start: span.start + start, end: span.end + start }];
      }),
    );
    const third = said[2];
    return third === undefined ? [] : [third];
  },
  message: () => 'This is the third apology. One is enough; say what you do instead.',
  flagged: [{ text: 'I am sorry. We apologize. Please accept my apologies.' }],
  passing: [{ text: 'I am sorry. It was our mistake.' }],
};
