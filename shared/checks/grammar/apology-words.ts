/** Ways to apologize for nothing one did. Data for one rule. */
import type { Grammar } from '../grammar.ts';

export const HOLLOW_APOLOGIES: readonly Grammar[] = [
  {
    says: [
      '<sorry> (for|about)? (whatever|whichever|anything|any and all|anything that|what you may|whatever it was) ...',
      '<sorry> (to the extent|insofar|in case|should you|if any|where you|if (you|your|this|that|it|we|i|he|she|they|anything|anyone|someone|our|the|things))',
      '(regret|regrets|<sorry> for|<sorry> about) (all|any|the|this|that|your|such)? (confusion|hassle|bother|upset|distress|offence|offense|frustration|disappointment|dissatisfaction|unhappiness|concern|concerns|displeasure|annoyance|misunderstanding)',
      '<sorry> (that)? (you|your <kin>|he|she|they) (felt|feel|feels|found|find|finds|took|take|takes|think|thought|thinks|consider|considered|saw|see|perceived|perceive|believe|believed|interpreted|viewed|view|remember|chose to)',
      "<sorry> (that)? (you|your <kin>|he|she|they) (didn't|did not|don't|do not|couldn't|could not) (enjoy|like|love|find|appreciate|feel|have a (good|great|nice|better|pleasant|positive|perfect)|agree|understand|get the (experience|service))",
      "<sorry> (that)? (you|your <kin>|he|she|they) (were|was|are|is|weren't|aren't|were not|are not|feel|felt) (left)? (feeling|so|very|not|less than|a bit|rather)? (<feeling>|happy|satisfied|pleased|impressed|bothered|put out|anything but)",
      '<sorry> (for|about) (how|the way) ... (feel|felt|feeling|came across|perceived|seems|seemed|see it|saw it)',
      '<sorry> (you|that you|your _) (had|have had|had had) (such)? (a|an) (bad|poor|negative|disappointing|unpleasant|less than|unfortunate|unsatisfactory|frustrating) ...',
      "<sorry> (that|the|our|this|your)? ... (fell|falls|did not come|didn't come|was not|wasn't|were not|weren't|has not been|hasn't been|failed to be) (short|up|quite|exactly|fully|entirely|everything|all|what|to) (of|to|what|you|your) ...",
    ],
    accepts: ({ words, rest, sentence, ground }) => {
      if (
        /\bif\b/.test(words) &&
        /^ (?:you )?(?:already|have already|know|this is (?:long|short|a lot)|repeat|ask|sound|misread|missed|got your name|this reaches|we have already|my)\b/.test(
          rest,
        )
      )
        return false;
      if (
        /\bif (?:you|this|i|my|we|the|that)$/.test(words) &&
        /^ (?:already|know|is (?:long|short|a lot)|repeat|ask|sound|misread|missed|got your|reaches|have (?:already|asked)|this|letter|message|question|answer)/.test(
          rest,
        )
      )
        return false;
      if (/ (?:hurt|frightened|scared)$/.test(words)) return false;
      if (ground.hurt && /\b(?:upset|distressed|hurt|uncomfortable|humiliated|unwelcome|insulted|worried)$/.test(words))
        return /\bleft\b/.test(words);
      return !/^ by (?:our|what|the|my|how|a)\b/.test(rest) && !/\bwhat (?:we|i)\b/.test(sentence.lower.slice(0, 4));
    },
  },
  {
    says: [
      "(unfortunate|regrettable|a shame|a pity|too bad|disappointing|sad|unlucky) (that|if|to (hear|learn|read|see)) (that)? (you|your|he|she|they|some) ... (took|felt|feel|feels|didn't|did not|found|saw|misread|thought|experienced|perceived|were|are|got|had|left|weren't|chose|interpreted|consider|view)",
      '(took|take|taken|taking) (offence|offense|umbrage) ...',
      '(took|take|taken) (it|this|that|him|her|them|his|her|their|my|our|the) ... (the wrong way|badly|to heart|amiss|out of context)',
      '(came|come|comes|coming) (across|over) (as|that way|wrong|badly|a bit|the wrong)',
      "(wasn't|was not|weren't|were not|isn't|never|not) (our|my|his|her|their|the) intention ...",
      '(no|never any) (offence|offense|harm|disrespect|ill will|malice) (was|is)? (ever)? (meant|intended|done)',
      'not to your (liking|satisfaction|taste|standards|expectations|standard)',
      '(less than|not quite|not entirely|far from|not fully) (ideal|perfect|satisfactory|happy|satisfied|what you|you expected|up to)',
      "(not|n't|isn't|wasn't) (the|what|everything|how|quite what|exactly what) (experience|visit|stay|evening|service|outcome|result|level)? (you|you'd|you had) (expected|hoped|wanted|were hoping|had hoped|envisaged|imagined|anticipated|were expecting)",
      '(should|if) (anything|anyone|something|somebody) (we|i|he|she|they|you) (said|did|experienced|wrote) ...',
      '(errors|mistakes|things|shortcomings|failings|lapses|missteps) (were|was|may have been|have been|might have been|had been) (made|said|done|identified)',
      '(things|something|matters|communication) (may|might|seem to|appear to|perhaps) (have)? (gone|went) (wrong|astray|awry)',
      '(any|whatever) (upset|distress|offence|offense|inconvenience|discomfort|confusion|hassle|trouble|worry) (this|that|it|we|you)? (may|might|could|has|caused|have|felt|experienced)',
      '(fell|falls|fallen|fall) (short|below) (of)? (your|the|what|expectations) ...',
      '(live|lived|living|measure|measured) up to (your|the|what|expectations) ...',
    ],
    accepts: ({ words, before, sentence }) =>
      !sentence.isQuestion &&
      !(/^not to your/.test(words) && /\b(?:if|should|tell me|let me know)\b/.test(before)) &&
      !(/^less than|^not|^far/.test(words) && /\b(?:if|until)\b/.test(before)) &&
      !(
        /^(?:live|measure)/.test(words) &&
        /\bwe (?:did not|didn't) $/.test(before) &&
        !/expectations|standards/.test(words)
      ),
  },
];
