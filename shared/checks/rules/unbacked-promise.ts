/** The rule: something is given away that nothing allows. */

import { GIFT_PHRASES } from '../grammar/gifts.ts';
import { givesAway } from '../promises/find-promises.ts';
import type { Flag, Ground, Rule } from '../rule.ts';
import type { TextView } from '../sentence-view.ts';
import { fold } from '../text/fold.ts';

/** A playbook in English cannot be compared with a reply in Spanish, so there nothing can be said. */
function speaksTheirLanguage(ground: Ground): boolean {
  const { profile, policies, fixes, offers, confirmedFacts } = ground.input.playbook;
  if (ground.input.plan !== undefined) return false;
  return profile.language !== 'en' || policies.length + fixes.length + offers.length + confirmedFacts.length === 0;
}

export const unbackedPromise: Rule = {
  id: 'unbacked-promise',
  title: 'A promise nothing allows',
  why: 'A draft promises nothing that does not come from the complaint, from the playbook or from you; a firm answers for what its reply wrongly said (Moffatt v. Air Canada, 2024).',
  severity: 'gate',
  gate: 'G1',
  where: 'everywhere',
  grammar: [
    {
      says: GIFT_PHRASES,
      accepts: ({ words, before, rest, stems, ground, sentence }) =>
        ground.input.plan === undefined &&
        !sentence.isQuestion &&
        sentence.role !== 'plus-one' &&
        !/^(?!as |come |stay |night ).*,|^(?:gave|given|offered|offering|sent|enjoyed|took|threw|had|granted|put it|put in)\b/.test(
          words,
        ) &&
        !/\b(?:not|no|never|rather than|instead of|without|you(?:'d|'ve)?|refund|replace|remake|if) (?:\w+ ){0,3}$/.test(
          before,
        ) &&
        !/\b(?:refund|your (?:room|booking|order|ticket|meal|parking|delivery|membership|subscription)|free (?:to|of|from|time))\b/.test(
          words,
        ) &&
        !/^ (?:you (?:paid|ordered|booked|bought)|that (?:was|you))\b/.test(rest) &&
        !stems.some(
          (stem) =>
            ground.evidence.toldStems.has(stem) ||
            ground.evidence.units.some((unit) => unit.role !== 'told' && unit.stems.has(stem)),
        ) &&
        !ground.input.confirmed.some((line) => fold(line).includes(words)),
    },
  ],
  inText: (text: TextView, ground: Ground, whole): Flag[] =>
    (text.english || speaksTheirLanguage(ground) ? whole.promises : [])
      .filter(
        ({ audience, source, kind }) => audience === text.audience && source.kind === 'nothing' && givesAway(kind),
      )
      .filter(({ text: words }) => !ground.input.confirmed.some((line) => fold(line).includes(fold(words))))
      .map(({ span }) => ({ start: span.start, end: span.end })),
  message: () => 'Neither the playbook nor the plan allows this. Confirm it, or take it out.',
  flagged: [
    { text: 'I will send you a gift basket.', complaint: 'The soup was cold.' },
    { text: 'Wir schicken Ihnen einen Gutschein.', complaint: 'Die Suppe war kalt.' },
    { text: 'Le enviaremos un vale para su próxima cena.', complaint: 'La sopa estaba fría.' },
  ],
  passing: [
    { text: 'I will send you a gift basket.', confirmed: ['A gift basket is sent.'] },
    {
      text: 'I will refund you.',
      complaint: 'I want my money back',
      reading: { asks: [{ type: 'refund', text: 'money back', span: { start: 10, end: 20 }, confidence: 1 }] },
    },
  ],
};
