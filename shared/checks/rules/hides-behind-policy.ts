/** The rule: a rule is given instead of an answer. */
import type { Rule } from '../rule.ts';

export const hidesBehindPolicy: Rule = {
  id: 'hides-behind-policy',
  title: 'Hides behind a rule',
  why: 'Common sense beats the letter of the rule: people judge fairness of the procedure (Gelbrich & Roschk 2011). Say what you can do.',
  severity: 'warning',
  where: 'everywhere',
  phrases: [
    "(per|as per|according to|under|due to|because of|in line with|in accordance with|given|following|based on) (our|company|the company|store|the store's|hotel|the hotel's|the|standard|corporate|your) ... (policy|policies|terms|rules|procedure|procedures|guidelines|regulations|t&cs|conditions)",
    'unfortunately (we|i) <cannot>',
    "unfortunately (we|i) (do not|don't|are not|am not|won't)",
    'there (is|was) (nothing|not much|little|very little) (else|more|further)? (we|i) can do',
    'nothing (else|more|further) (we|i) can do',
    "(isn't|is not|not) (our|my) (responsibility|problem|department|job|concern)",
    "(company|our|store|hotel) policy (does not|doesn't|do not|prohibits|prevents|states|requires|is clear|forbids|dictates)",
    'our (hands|policies) are (tied|clear)',
    'my hands are tied',
    "it's (just|simply)? (our|company|the) policy",
    'it is (just|simply)? (our|company|the|against) ... policy',
    'against (our|company|the) (policy|rules)',
    'the (policy|rules|terms) (is|are) the (policy|rules|terms)',
    "(we|i) (don't|do not|can't|cannot) make exceptions",
    'no exceptions',
    'outside (of)? (our|my) control',
    'beyond (our|my) control',
    'out of our (hands|control)',
    'not (authorised|authorized|permitted|allowed) to',
    "the system (does not|doesn't|won't|will not) (allow|let|permit)",
    'our terms (clearly)? (state|say|are)',
    'final decision',
    'decision is final',
    'leider können wir (nicht|keine)',
    'laut unserer',
    'según nuestra política',
    'conformément à notre politique',
  ],
  accepts: (hit, sentence) => {
    const words = sentence.lower.slice(sentence.tokens[hit.first]?.start, sentence.tokens[hit.after - 1]?.end);
    const before = sentence.lower.slice(0, sentence.tokens[hit.first]?.start);
    if (/^not (?:authori|permit|allow)/.test(words) && /\byou(?:'re)? (?:were |are |was )?$/.test(before)) return false;
    if (/ conditions$/.test(words) && !/\bour\b/.test(words)) return false;
    if (
      /^(?:is )?not (?:our|my)|^isn't/.test(words) &&
      /\b(?:say|said|told|call it|called it) (?:[\w']+ ){0,4}$/.test(before)
    )
      return false;
    if (/^final decision|^decision is final/.test(words))
      return !/\b(?:your|before|until|no|not) (?:\w+ ){0,2}$/.test(before);
    if (/^no exceptions/.test(words)) return sentence.tokens.length <= 8;
    return true;
  },
  message: (words) => `“${words}” gives a rule instead of an answer. Say what you can do, and why it is fair.`,
  flagged: [
    { text: 'As per our policy, sale items are final.' },
    { text: 'Unfortunately we cannot help with that.' },
    { text: 'There is nothing more we can do.' },
  ],
  passing: [
    {
      text: 'The insurance will not help: it stops where the label was followed.',
      complaint: 'insurance label followed',
    },
    {
      text: 'You told us it is not our responsibility, and that was wrong to say.',
      complaint: 'not our responsibility',
    },
  ],
};
