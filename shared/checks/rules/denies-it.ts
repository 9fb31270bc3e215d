/** The rule: what the customer tells is denied. */
import type { Rule } from '../rule.ts';

export const deniesIt: Rule = {
  id: 'denies-it',
  title: 'Denies what they tell',
  why: 'In public, denial and excuses cut trust (Kapes 2022). Say what you are looking into, or show the record.',
  severity: 'warning',
  where: 'everywhere',
  phrases: [
    '(we|i) have no (record|records|trace|evidence|proof) of',
    "we (do not|don't|cannot|can't|could not|couldn't) (have|find|see|locate) (any|a) (record|records|trace|evidence) ...",
    '(this|that) (is|was) (simply|just)? (not true|untrue|false|incorrect|not the case|not what happened|impossible|inaccurate|not correct|nonsense)',
    "(this|that) (isn't|wasn't) (true|the case|what happened|correct)",
    'you are (mistaken|wrong|incorrect|confused|misinformed|exaggerating|lying)',
    "you're (mistaken|wrong|incorrect|confused|exaggerating|lying)",
    "(we|i) (disagree|dispute|deny|reject|refute|do not agree|don't agree|do not accept|don't accept) ...",
    'your (claim|claims|allegation|allegations|version|accusation|accusations|story) (is|are|of|that|about)',
    '(so called|alleged|allegedly|supposed|supposedly|apparently you)',
    'contrary to (what you|your)',
    "that (never|did not|didn't) happen*",
    "(cannot|can't|could not) have happened",
    'no (other|one else) (customer|guest|has|had|complained)',
    'nobody else (has|complained|had|mentioned)',
    'we (have never|never) (had|received|heard) (a|any|such|one) (complaint|complaints|problem|problems) ...',
    'your (perception|interpretation)',
    'we did nothing wrong',
    'found no (evidence|fault|issue|wrongdoing)',
    'our (staff|team|driver|chef|employee|records) (denies|deny|say|says|insist|insists|did nothing|remember it differently|show otherwise)',
    'false accusations',
    'facts are',
  ],
  accepts: (hit, sentence) => {
    const words = sentence.lower.slice(sentence.tokens[hit.first]?.start, sentence.tokens[hit.after - 1]?.end);
    const before = sentence.lower.slice(0, sentence.tokens[hit.first]?.start);
    if (
      /\b(?:if|whether|told you|said|answered|not saying|wrote|were told|telling you|insisted)\b[^,.]{0,40}$/.test(
        before,
      )
    )
      return false;
    if (/^that (?:never|did not|didn't) happen/.test(words))
      return (
        !/\b(?:call|visit|promise|delivery|refund)\b/.test(before) && /^(?:that) /.test(words) && before.trim() === ''
      );
    if (/^you(?: are|'re) (?:wrong|mistaken)/.test(words)) return !/\bnot\b/.test(before);
    if (/^your (?:version|story|claim|claims)/.test(words))
      return (
        /(?:allegation|accusation|claim|version|story)s? (?:is|are|that|about)/.test(words) &&
        !/\binsurance|warranty\b/.test(sentence.lower) &&
        !/^ (?:for|number|form)/.test(sentence.lower.slice(sentence.tokens[hit.after - 1]?.end))
      );
    if (words === 'facts are') return /\bthe $/.test(before);
    if (/^(?:allegedly|supposed)/.test(words)) return !/\b(?:was|were|is|are) $/.test(before) || words === 'allegedly';
    return true;
  },
  message: (words) => `“${words}” tells them that it did not happen. Say what you are finding out, and by when.`,
  flagged: [
    { text: 'We have no record of your visit.' },
    { text: 'That is simply not true.' },
    { text: 'You are mistaken about the time.' },
    { text: 'Nobody else has complained.' },
  ],
  passing: [
    { text: 'We told you that this was not the case, and we were wrong.', complaint: 'this was not the case' },
    { text: 'You are not wrong.' },
  ],
};
