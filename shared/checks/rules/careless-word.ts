/** The rule: a word that may hurt people it is not about. */
import type { Rule } from '../rule.ts';

export const carelessWord: Rule = {
  id: 'careless-word',
  title: 'A careless word',
  why: 'Said without thought it hurts somebody the reply is not about.',
  severity: 'hint',
  where: 'everywhere',
  phrases: [
    '(crazy|insane|lame|retarded|spastic|schizophrenic|psycho|manic|ocd|gypped|grandfathered|master and slave|chairman|salesman|cleaning lady|manpower|man hours|housewife|old people|the elderly|the disabled|the blind|the deaf|wheelchair bound|confined to a wheelchair|suffers from|normal people|illegals|third world|tone deaf|fall on deaf ears|blind spot|sanity check|girls at|lady at|you guys|hey guys|hi guys)',
  ],
  accepts: (hit, sentence, ground) =>
    !ground.input.complaint.text
      .toLowerCase()
      .includes(sentence.lower.slice(sentence.tokens[hit.first]?.start, sentence.tokens[hit.after - 1]?.end)),
  message: (words) => `“${words}” may hurt somebody. Is there another word?`,
  flagged: [{ text: 'Hi guys, that was a crazy week.' }],
  passing: [{ text: 'That was a hard week.' }],
};
