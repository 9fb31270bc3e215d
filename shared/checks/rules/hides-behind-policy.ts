/** The rule: a rule is given instead of an answer. */
import { RULE_TALK } from '../grammar/rule-talk.ts';
import { SIDELONG_RULE } from '../grammar/sidelong.ts';
import type { Rule } from '../rule.ts';

export const hidesBehindPolicy: Rule = {
  id: 'hides-behind-policy',
  title: 'Hides behind a rule',
  why: 'Common sense beats the letter of the rule: people judge fairness of the procedure (Gelbrich & Roschk 2011). Say what you can do.',
  severity: 'warning',
  where: 'everywhere',
  grammar: [...RULE_TALK, ...SIDELONG_RULE],
  phrases: [
    '(per|under) (the|your|our) (contract|agreement|terms|policy|rules|small print)',
    "(cannot|can't|do not|don't|can not|not) (accept|take|assume) (any)? (responsibility|liability)",
    '(policy|rules|terms) (is|are) (policy|rules|terms)',
    'rules are rules',
    "(in|at) (our|their|the driver's|the manager's|the florist's|the crew's) (sole|own|absolute)? discretion",
    '(drivers|staff|managers|crew|agents) have discretion',
    "(we|the company|the hotel|the shop|the airline|it) (is|are|am|was|were|'re) not (be)? (responsible|liable|obliged|obligated|required)",
    "(cannot|can't|not) be held (responsible|liable|accountable)",
    '(accept|accepts|take|assume|bear) no (responsibility|liability)',
    '(conditions|terms) of (carriage|service|use|sale|business|contract|entry|hire)',
    'no (compensation|refund|refunds|exchange|exchanges) (applies|apply|is|are|will|can|due|possible|given|payable|on|for|after)',
    "(we|i) (don't|do not) (do|give|offer|issue|make) (refunds|exceptions|exchanges|compensation)",
    "(is|are|you are|you're) (not|in) (eligible|ineligible|entitled) (for|to) ...",
    '(does|do) not qualify (for)? ...',
    "(doesn't|don't) qualify (for)? ...",
    '(is|are|was|were|be) (non-refundable|nonrefundable|non refundable|not refundable|final sale|non-negotiable|non-transferable)',
    "(cannot|can't|can not) be (cancelled|canceled|refunded|exchanged|returned|changed|waived|amended|reversed|overturned) (once|after|as|because|under|for|at|without|under any|in any)",
    'the (small|fine) print',
    "there's a (sign|notice|policy|rule) ...",
    '(we|i) (are|am) (therefore|unfortunately|regrettably|sadly|afraid)? (not able|unable) to (make|refund|offer|pay|do|help|accept|give|waive|honour|honor|compensate|reimburse|provide|consider)',
    "(we're|i'm) (therefore|unfortunately|sadly|afraid)? (not able|unable) to (make|refund|offer|pay|do|help|accept|give|waive|honour|honor|compensate|reimburse|provide|consider)",
    '(nothing|not much|little) (more)? (we|i) can do',
    '(the)? (no|24|24-hour|48-hour) ... rule (is|applies|there) ...',
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
    if (/^no exceptions/.test(words)) return sentence.tokens.length <= 8 || /\bcan be made\b/.test(sentence.lower);
    if (
      /\b(?:wrong|should not|shouldn't|no answer|mistake|poor answer)\b/.test(sentence.lower) &&
      /refundable|discretion|eligible|print|rule/.test(words)
    )
      return false;
    return true;
  },
  message: (words) => `“${words}” gives a rule instead of an answer. Say what you can do, and why it is fair.`,
  flagged: [
    { text: 'Cabins remain subject to availability.' },
    { text: 'The guidelines do not permit us to pay penalties.' },
    { text: "Refunds aren't something we do." },
    { text: 'As per our policy, sale items are final.' },
    { text: 'Unfortunately we cannot help with that.' },
    { text: 'There is nothing more we can do.' },
    { text: 'Deposits are non-refundable.' },
    { text: 'We cannot accept responsibility for coats.' },
    { text: 'We are not responsible for scratches.' },
    { text: 'Drivers have discretion in such cases.' },
    { text: 'No exceptions can be made, as everybody knows.' },
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
