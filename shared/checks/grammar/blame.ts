/** Ways to tell the customer that it is their doing. Data for one rule. */
import type { Grammar, GrammarHit } from '../grammar.ts';
import { isTold } from '../grammar.ts';

const NOT_THEIRS =
  /\b(?:nothing|isn't|is not|wasn't|not anything|nobody|no one|wrong|shouldn't|should never|without|never|not) (?:\w+ ){0,5}$/;

/** They did it, and do not tell it themselves. */
const verbIsNew = (hit: GrammarHit): boolean =>
  !hit.sentence.isQuestion &&
  !isTold(hit) &&
  !/^you (?:choose|decide|insist|refuse|decline|press|drop|force|park|forget|fail|leave)\b/.test(hit.words) &&
  !/\b(?:day|time|hour|one|way) $/.test(hit.before) &&
  // "The room you chose" only says which room.
  !(
    /^you (?:chose|picked|left|selected)\b/.test(hit.words) &&
    /\b(?:the|each|every|any) (?:\p{L}+ )?\p{L}+ $/u.test(hit.before)
  ) &&
  !/^ (?:us|me|in good faith|our|with us|with me|at our)\b/.test(hit.rest) &&
  !/ with$/.test(hit.words) &&
  !/\b(?:and|but) (?:we|i|our|got)\b/.test(hit.rest) &&
  !/\b(?:if|when|once|what|that|which|where|because|since|after|before|sorry|and) (?:\w+ )?$/.test(hit.before);

export const BLAME: readonly Grammar[] = [
  {
    says: [
      "(it is|it's) (always|generally|usually|really)? (wise|sensible|advisable|best|good practice|common sense|prudent|worth) ... <care>",
      "(it is|it's) (always|generally|usually|really)? (a good idea|your job|your duty|on you|down to you|up to you|up to the <customer>|for you|the <customer> 's job) to <care>",
      "that's (what|why) (they|it|those|we) (are|is|have|provide|send|give) ... (for|there|instructions|manual)",
      '(when|if|once) (it is|it was|it is being|being)? used (properly|correctly|right|as intended|as directed|as instructed|according)',
      '(leave|leaving|allow|give) (yourself|yourselves) ... (time|leeway|margin)',
      'cutting (it|things) (so|a bit|a little|too)? (fine|close)',
      '(do|doing|done) (your|their) (own)? homework',
      '(you|u|they|parents|guests|customers|anyone|people) (should|ought to|could) (have)? (know|known) (better|that|this)',
      '(a bit of|a little|some|with more|more|basic) (planning|preparation|care|common sense|foresight|research|leeway|attention) ... (would|could|might|goes|helps|earlier|before|and|on your)',
      '(keep|keeps|kept) <contactverb>',
      '(instead of|rather than) (letting|leaving|waiting|giving|allowing) (the|it|us|our|things|until) ... (work|system|do|job|time|late|fine)',
      '(any|every) ... <customer> (would|will|should|could) (know|have|understand|tell|expect|check|see)',
      '(anyone|anybody|someone|somebody|people|a person|everyone|everybody) with (any|half a|common|a bit of|sense|basic|eyes|experience) ...',
      '(most|other|normal|sensible|reasonable|all our other|the vast majority of|many) ... (people|<customer>) ... (manage|managed|read|know|knows|understand|cope|coped|find|follow|work it out|have no trouble|had no trouble)',
      '(by|on|from|through) your own ... (choice|making|admission|doing|decision|hand|lack)',
      'the way (you|it was) (used|use|handle|handled|treated|stored|washed|drive|drove|parked|packed|opened)',
      '(wear and tear|misuse|mishandling|tampering|careless handling|rough handling|rough use|poor maintenance|lack of care|lack of maintenance|incorrect installation)',
      "(you|u) (shouldnt|shouldn't|should not|should of|shoulda|shldnt) (lock|leave|drop|buy|order|book|park|let|open|press|click|post|put|drink|wash|wear|ride|wait till|wait until|expect)",
      '(did|have) (you|u) (read|follow|followed|charge|charged|measure|measured|supervise|rinse|descale) (the|your|our|it|any|those|all)',
      "(you|u) (need|have|ought|are supposed|are meant|'re supposed|'re meant|were supposed|were meant) to (always|really|first)? <care> ... (regularly|always|carefully|properly|beforehand|yourself|yourselves|first|in advance|in future)",
      'you (need to|must|have to) (be more|be a bit more|take more|take better|take greater|pay more) ...',
      '(remain|stay|stays|remaining|watch|supervise|supervised|accompanied|kept|keep) ... at all times',
      '(sign|signs|notice|notices|label|labels|instructions|leaflet|manual|page|email|website) ... (clearly|plainly) (say|says|state|states|ask|asks|warn|warns|tell|tells|mark*) ...',
      '(sign|signs|notice|notices|label|labels|instructions|leaflet|manual) ... (tell|tells|ask|asks|warn|warns|say|says|remind|reminds|advise|advises) (parents|customers|guests|people|users|everyone|you|owners|visitors) (not)? (to|that|against) ...',
      '(that|it|this|which) (is|was)? (what|exactly what) you (ordered|booked|chose|picked|asked for|signed up)',
      'you (got|received|were given) (exactly|precisely|just)? what you (ordered|booked|paid for|asked for|chose)',
      '(a|an) (common|frequent|typical|classic|basic|simple) (user|customer|beginner|rookie|owner|installation|driver) (error|mistake|fault)',
      '(your|the) (expectations|demands|request|requests) (were|was|are|is) ... (high|unrealistic|unreasonable|impossible|excessive)',
      '(unrealistic|unreasonable|excessive) (expectations|demands|expectation)',
      'you (brought|caused|started|created|invited|asked for) (this|it) (on yourself|yourself|upon yourself)',
      '(not|never) ... (our|my) (job|fault) (that|if|when) you',
    ],
    accepts: ({ before, words, sentence }) =>
      !NOT_THEIRS.test(before) &&
      !/\b(?:we|our \w+|i) $/.test(before) &&
      !(sentence.isQuestion && !/^(?:did|have)/.test(words)),
  },
  {
    says: ["(on|at|from) (your|the customer's|the user's|the client's) (own)? (side|end|part)"],
    accepts: ({ before, sentence, rest }) =>
      !/\b(?:nothing|isn't|is not|wasn't anything|not anything|no \w+|nobody|anything|wrong with anything) (?:[\w']+ ){0,8}$/.test(
        before,
      ) &&
      /\b(?:error|mistake|issue|problem|fault|weren't|wasn't|not|incorrect\w*|fail\w*|late|missing|wrong|slow|delay\w*|settings?|caused|lies|originat\w+)\b/.test(
        before + rest,
      ) &&
      !/\b(?:our|we|sorry)\b/.test(before) &&
      !sentence.isQuestion,
  },
  {
    says: [
      'you <misstep> (it|to|not|on|the|that|this|your|for|late|with|against|over|and|in|us)',
      'you (went|go) ahead',
      '(though|although|but|since|as|because|and) you (were|are|had|have|gave|took|put|set|let|kept) (late|rushed|careless|impatient|rushing|on your phone|not listening|not paying|already|it too|too)',
      '(because|since|as|after|when) you (kept|took|put|set|let|used|washed|left|moved|turned|plugged|cut|bent|opened|removed|drove|wore|stored) ...',
    ],
    accepts: verbIsNew,
  },
  {
    says: [
      "your <kin> ... (should|shouldn't|ought|helped|must have|failed|caused|ignored|insisted|misbehaved|climbed|pulled|pushed)",
      '<customer> ... (helped themselves|took too|ate too|drank too|used too|left it|arrived late|too generously|made the mess|pulled|climbed)',
    ],
    accepts: ({ words, before, rest, sentence }) =>
      !sentence.isQuestion &&
      !/\b(?:never|not|sorry|no|nobody|we|our|us)\b/.test(`${before}${words}`) &&
      !/^ (?:never|not|be|get|feel|see|hear|have (?:been|had|got|seen|felt)|enjoy|go|come|walk)\b/.test(rest),
  },
  {
    says: ["(shouldn't|shouldnt|should not|should|could) (have|of) (_) ..."],
    accepts: ({ before, words, sentence }) =>
      before.trim() === '' &&
      !sentence.isQuestion &&
      !/ (?:been|happened|had|taken|come|gone|reached|never|cost) ?/.test(`${words} `),
  },
];
