/** The rule: what the customer tells is denied. */
import { DENIAL } from '../grammar/denial.ts';
import { SIDELONG_DENIAL } from '../grammar/sidelong.ts';
import type { Rule } from '../rule.ts';

export const deniesIt: Rule = {
  id: 'denies-it',
  title: 'Denies what they tell',
  why: 'In public, denial and excuses cut trust (Kapes 2022). Say what you are looking into, or show the record.',
  severity: 'warning',
  where: 'everywhere',
  grammar: [...DENIAL, ...SIDELONG_DENIAL],
  phrases: [
    '(engineer|driver|courier|technician|plumber|agent|he|she|team|staff) did (attend|call|come|deliver|try|ring|knock|send|reply|answer|respond|tell|warn|visit)',
    '(this|it|that|you) must (be|mean|have been) (another|a different|some other) ...',
    '(lads|driver|drivers|staff|team|crew|guys|he|she|they) (deny|denies|denied) ...',
    "(we|system|team|office) (never|did not|didn't) (receive|received|get|got) (your|any) ...",
    '(we|i) (doubt|very much doubt|highly doubt|seriously doubt) (it|that|this|you|your|the)',
    '(was|were) ... before (it|you|they) (came|arrived|drove|brought|left|got) ...',
    "(cannot|can't|could not|couldn't) (possibly)? have (come|happened|left|arrived)",
    '(you|they|she|he) must be (mistaken|confused|exaggerating|thinking of|wrong|imagining|joking)',
    "(cannot|can't) (possibly)? be (wrong|true|right|correct|our|ours|the case)",
    '(was|were) (already)? (there|on the car|on it|on your car|broken|damaged|scratched|like that) (before|already|when)',
    '(logs|log|records|record|cameras|camera|footage|cctv|gps|tracking|tape|system|data) (prove|proves|clearly|contradict|contradicts|tell|tells a) ...',
    "(logs|footage|cctv|cameras|gps|records|system) (show|shows|confirm|confirms) (otherwise|no|nothing|that you did not|that you didn't|that you never|the room was|the order was|it was|everything)",
    '(he|she|we|i|our staff|our driver) never (said|promised|refused|swore|shouted|laughed|touched|offered) (that|this|such|any|anything|you|it)',
    '(hard|difficult|impossible) to believe',
    'not (how|what|the way) (we|i|our staff|they) (remember|recall|see|saw) (it|this|that|things)',
    '(our|the other) side of (the|this) story',
    'two sides to (every|this|the)',
    'in (perfect|excellent|good|full) (order|condition|working order) when ...',
    '(left|leave|leaves) (here|us|our shop|our warehouse|the kitchen|the shop|the warehouse) in (perfect|excellent|good|full) ...',
    '(was|were|is|are) (perfectly|absolutely|completely) (fine|fresh|clean|good|safe|normal|ok|okay)',
    '(works|worked|working|runs) (fine|perfectly|properly|normally|as intended|as designed|well) (on|for|at|here|in) (our|us|everyone|me|other|all|this)',
    '(is|are|was|were) (working|running) (fine|perfectly|normally|as intended|as designed|properly|correctly)',
    'nothing (is|was) wrong with',
    'there (is|was|were) (absolutely|simply)? (no|nothing) (problem|issue|fault|error|wrong) (with|on|at) (our|the) ...',
    'none of (this|that|it) (is true|happened|ever happened)',
    "(did not|didn't|does not|doesn't) come from (us|our|here)",
    '(zero|not one|never a single|not a single) (complaint|complaints) ...',
    '(had|received|have|has|get|gotten) (no|zero) (other|such)? (complaint|complaints)',
    '(customers|guests|people|everyone|everybody) (else)? (love|loves|loved|enjoy|enjoyed|are happy|were happy|is happy|was happy) ...',
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
    'nobody else (complained|mentioned|noticed|minded|had a|had any)',
    'nobody else has (ever|complained|mentioned|reported|had|said)',
    'we (have never|never) (had|received|heard) (a|any|such|one) (complaint|complaints|problem|problems) ...',
    'your (perception|interpretation)',
    'we did nothing wrong',
    'found no (evidence|fault|issue|wrongdoing)',
    'our (staff|team|driver|chef|employee|records) (denies|deny|say|says|insist|insists|did nothing|remember it differently|show otherwise)',
    'false accusations',
    'facts are',
  ],
  accepts: (hit, sentence, ground) => {
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
        !(/^your claims?\b/.test(words) && /\bclaim\b/.test(ground.input.complaint.text.toLowerCase())) &&
        !/^ (?:for|number|form)/.test(sentence.lower.slice(sentence.tokens[hit.after - 1]?.end))
      );
    if (/ doubt (?:it|that|this)$/.test(words)) {
      // "I doubt it spoiled much" makes it small, which is another fault.
      const rest = sentence.lower.slice(sentence.tokens[hit.after - 1]?.end);
      if (/^ (?:spoil|hurt|matter|ruin|made|bother|mind|harm)/.test(rest)) return false;
    }
    if (words === 'facts are') return /\bthe $/.test(before);
    if (/^(?:allegedly|supposed)/.test(words)) return !/\b(?:was|were|is|are) $/.test(before) || words === 'allegedly';
    return true;
  },
  message: (words) => `“${words}” tells them that it did not happen. Say what you are finding out, and by when.`,
  flagged: [
    { text: 'Our brakes performed exactly as designed.' },
    { text: 'Nobody at your table mentioned an allergy.' },
    { text: "We'd never turn anyone away." },
    { text: 'We have no record of your visit.' },
    { text: 'That is simply not true.' },
    { text: 'You are mistaken about the time.' },
    { text: 'Nobody else has complained.' },
    { text: 'The engineer did attend.' },
    { text: 'This must be another shop.' },
    { text: 'It cannot have come from our kitchen.' },
    { text: 'The scratch was there before you drove in.' },
    { text: 'You must be thinking of another shop.' },
    { text: 'It works fine on our devices.' },
  ],
  passing: [
    { text: 'We told you that this was not the case, and we were wrong.', complaint: 'this was not the case' },
    { text: 'You are not wrong.' },
    { text: 'Nobody else has seen your file.', complaint: 'who else has seen my file' },
    { text: 'It was hot when it left the oven and cold when it reached you.', complaint: 'it reached me cold' },
  ],
};
