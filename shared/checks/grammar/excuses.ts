/** Ways to push the failure onto hands that were few or new, machines, weather and others. Data for one rule. */
import type { Grammar } from '../grammar.ts';
import { isBacked } from '../grammar.ts';

const TAKEN_BACK =
  /\b(?:no|not|never|isn't|wasn't|without|hide behind|blame|told you|said|no excuse|despite|whether|if|even) (?:[\w']+ ){0,5}$/;

export const EXCUSES: readonly Grammar[] = [
  {
    says: [
      '(is|was|were|are|being) (still|very|quite|fairly|rather|only|just|brand)? (new|learning|inexperienced|in training|an apprentice|a trainee|a temp|a student|a beginner|finding his feet|finding her feet|finding their feet)',
      '(inexperienced|junior|temporary|agency|trainee|seasonal|relief|student|stand in) <staff>',
      '(a|our|the|by a|one of our) (brand)? new <staff>',
      '(agency|temp|temporary|holiday|weekend|bank|relief|seasonal) (staff|workers|nurses|drivers|cover|carers|cleaners)',
      '(first|second|third|fourth|fifth) (day|week|shift|month|night|weekend) (in|on|at|with|here|behind) ...',
      '(only|just) (started|joined|been here|been with us|opened|taken over) ...',
      '(one|two|three|four|several|some|half|a few|a couple of|a number) (of)? (our|the)? (<staff>|people|them|us|hands) ... (short|down|off|sick|ill|missing|away|on leave|on holiday|called in|called off|out)',
      '(short|down|light|low|thin) (on|of) (<staff>|people|hands|numbers|cover)',
      '(were|was|are|be|been|running|being) (a bit|rather|quite|very|so|one|two|three|several)? (short|shorthanded|short handed|shortstaffed|understaffed|overstretched|overworked|overrun|overbooked)',
      "(not|n't|without|never) enough (<staff>|people|hands|cover|tables|vans)",
      '(staffing|staff|recruitment|manpower|labour|labor) (levels|shortage|shortages|issues|problems|sickness|challenges|difficulties|crisis|situation)',
      '(called|phoned|rang|gone) (in|off) sick',
      '(had|having) (an off|a bad|a rough|a hard|a long) (day|night|shift|week|morning)',
      '(unprecedented|record|exceptional|unusual|exceptionally high|unusually high|huge|massive|sheer|overwhelming|large|high|heavy|extraordinary) (call|calls|order|orders|booking|demand|volume|volumes|number|numbers|traffic|wave|rush|workload|influx|levels|backlog)',
      '(call|order|booking|parcel|claim|ticket|e mail|email|application) (volume|volumes|backlog|numbers|backlogs)',
      '(due to|because of|given|with|amid|owing to) (the)? (rush|peak|busy|high|holiday|festive|christmas|summer|demand|volume|pandemic|season|backlog|workload|pressure|strike|strikes|weather)',
      '(it was|that was|this was|place was|it had been) (a|an|the|our)? (very|really|extremely|particularly|pretty|so|just)? (busy|hectic|manic|mental|crazy|loud|noisy|chaotic|full|packed|rammed|heaving)',
      "(it was|it is|it's|that was|this was|being) (a|an|the|our)? ... (weekend|season|rush|holiday|mother's day|father's day|valentine's|christmas|easter|bank holiday|black friday|half term|payday|friday night|saturday night|sunday lunch|school holidays|long weekend|opening night|match day|peak time|rush hour|new year's eve)",
      '(our|the) (busiest|most hectic|craziest|maddest) (_)',
      '(always|particularly|notoriously|never) (difficult|hard|tricky|busy|challenging|hectic|easy) ...',
      '<machine> (had|has|have|was|were|is|are)? (just|also|completely|suddenly)? (broken|broke|died|down|jammed|crashed|packed up|given up|frozen|played up|playing up|gone down|out of action|on the blink|acting up|failed|overloaded|overheated|full|flat|faulty)',
      '(computer|technology|tech|machines|the system|systems|the software|printers) (says|said|gremlins|does what|do what|sometimes|can|will)',
      '<weather> ... (caught|held|made|meant|delayed|blocked|slowed|stopped|caused|hit|closed|kept|trapped|ruined|stranded|brought|mate)',
      "(like gold dust|act of god|forces of nature|perfect storm|hens teeth|gremlins|murphy's law|bad luck|sod's law|just unlucky|the planets)",
      "<outsider> ... (let us down|lets us down|messed up|messed|failed us|lost it|at fault|to blame|dropped the ball|refuses|refused|won't|keeps|is responsible|are responsible|must have|hadn't|hasn't delivered|didn't deliver|didn't arrive|were late|was late|ran late|sent us|sends us)",
      "(stuck|held up|waiting|sitting|delayed) (at|in|by|with|on) (our|the|a)? (supplier|suppliers|supplier's|customs|port|depot|courier|courier's|border|warehouse|manufacturer|traffic|m25|queue|factory)",
      "(can't|cannot|cant|can not|could not|couldn't|can only|could only) (fly|work miracles|do so much|be in two places|do magic|work magic|conjure|please everyone|please everybody|do two things|be everywhere|clone|split|teleport|turn back time|grow)",
      '(only|just) (got|have|has) (two|one) (hands|pair of hands|van|chef|person|kitchen)',
      "(it is what it is|that is life|that's life|one of those (days|things|nights|weeks)|stuff happens|shit happens|happens to the best|accidents happen|errors happen|nature of the beast|part of the job|part of the trade|comes with the territory|that's travel|that's the trade|teething (problems|troubles|issues))",
      '(in|to be) (all)? (fairness|fair|honest) ... (new|busy|short|first|third|only|late|young|difficult|hard|best|full)',
      '(in|to) (our|my|his|her|their) (defence|defense|credit)',
      '(you have to|you must|you need to|please|kindly|try to|do|u gotta|gotta) (understand|appreciate|realise|realize|remember|bear in mind|consider|see) (that|we|it|how|our|the|what|this|he|she|they|things) ...',
      "(you will|you'll|i hope you|hope you|i'm sure you|am sure you|sure you) (can)? (understand|appreciate|realise|realize|agree) (that|we|it|how|our|the|this) ...",
      '(<staff>|everyone|everybody|we|they|the boys|the lads|the girls) ... (rushed|run|ran|working) (off (our|their) feet|flat out|round the clock|double shifts|to the limit|overtime|as fast)',
      "(everyone|everybody) (else)? (is|was|are|has|had|'s) ... (late|same|delays|problem|struggling|busy)",
      '(the same|true) (all over|everywhere|across the|for every|at every) ...',
      '(nothing|little|not much|not a lot) (that|which)? (we|i|anyone) could (have)? (do|done|did)',
    ],
    accepts: (hit) => {
      const { before, sentence, words, rest } = hit;
      if (/\bshort$/.test(words) && /^ (?:with|to) (?:you|him|her|them|my|your)\b/.test(rest)) return false;
      if (sentence.isQuestion && !/\bwhat did\b/.test(sentence.lower)) return false;
      if (
        /\b(?:no|not an|isn't an|never an) excuse\b|\bthat excuses\b|\bexcuses (?:it|nothing)\b|\bis no reason\b/.test(
          sentence.lower,
        )
      )
        return false;
      if (TAKEN_BACK.test(before) && !/\bsorry,? (?:but )?/.test(before)) return false;
      if (
        / new$/.test(words) &&
        !/\b(?:he|she|they|driver|chef|colleague|staff|engineer|waiter|waitress|server|team|lad|girl|cook|member of staff|most of them|assistant|nurse|agent) (?:who )?$/.test(
          before,
        )
      )
        return false;
      if (
        /\bnew \w+$/.test(words) &&
        (/\b(?:hired|taken on|have|will|get|got|send|sending|give|from|'ll|meet|is)\b/.test(before) ||
          !/\b(?:was|were|had|did|didn't|made|got|took|must|mixed|forgot|missed)\b/.test(sentence.lower))
      )
        return false;
      if (/^(?:please|kindly) (?:remember|consider|see)/.test(words)) return false;
      if (/\b(?:will|'ll|shall|would|want|until|once|when you) (?:\w+ ){0,4}$/.test(before)) return false;
      return !isBacked(hit) && !isSaidByThem(hit);
    },
  },
];

/** The complaint says it: a retelling, which the rule leaves alone. */
function isSaidByThem({ stems, ground }: Parameters<NonNullable<Grammar['accepts']>>[0]): boolean {
  return stems.length > 1 && stems.every((stem) => ground.evidence.toldStems.has(stem));
}
