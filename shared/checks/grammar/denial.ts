/** Ways to say that it did not happen, or not like that. Data for one rule. */
import type { Grammar, GrammarHit } from '../grammar.ts';
import { isContentWord, stemOf } from '../text/stem.ts';

/** The complaint itself says "no heating", so "there was no heating" retells it. */
function complaintNegates(word: string, { ground }: GrammarHit): boolean {
  const told = ground.input.complaint.text.slice(0, 20_000).toLowerCase();
  for (let at = told.indexOf(word); at >= 0; at = told.indexOf(word, at + 1)) {
    if (
      /\b(?:no|not|without|never|nobody|nothing|zero|lack of|\w+n['’]t|didnt|dont|wasnt|cant|isnt|refused|failed|missing) (?:[\w'’]+ ){0,5}$/.test(
        told.slice(Math.max(0, at - 60), at),
      )
    )
      return true;
  }
  return false;
}

const OWNS_UP =
  /\b(?:sorry|apologi[sz]e|wrong|you're right|you are right|mistake|should have|shouldn't|you did|which is why)\b/;

export const DENIAL: readonly Grammar[] = [
  {
    says: [
      "(there is|there's|there was|there were|there are|there has been|there have been|we have|we had|we found|it has|it had|it is) (absolutely|simply|clearly|actually|definitely|certainly)? (no|not any|never any|never a|never been a|zero) (_)",
      "(there is|there's|there was|there were|there are) (absolutely|simply|clearly|actually)? no _ (_)",
    ],
    accepts: (hit) =>
      !OWNS_UP.test(hit.sentence.lower) &&
      hit.words
        .split(' ')
        .slice(2)
        .some(
          (noun) =>
            noun.length > 2 &&
            isContentWord(noun) &&
            hit.ground.evidence.toldStems.has(stemOf(noun)) &&
            !complaintNegates(noun, hit) &&
            !/^(?:answer|reply|excuse|doubt|question|reason|need|charge|cost|way|one|fee|bill|more|longer|record|call|news|time|trace|sign|point|fault|person|explanation|refund|apology|left|told|said|from|with|about)s?$/.test(
              noun,
            ),
        ),
  },
  {
    says: [
      '(our|the) ... (records|record|logs|log|system|systems|gps|tracking|scanner|cctv|cameras|camera|footage|data|files|notes|sensors|meter|tests|test|figures|paperwork|photos|receipts|till|driver) (clearly|all|do|also)? (show|shows|indicate|indicates|say|says|confirm|confirms|prove|proves|suggest|suggests|reflect|reflects) ....  (correct|correctly|properly|in full|on time|delivered|handed|normal|normally|no|not|never|nothing|perfect|agreed|ordered|described|accepted|signed|working|clean|cleaned|completed|successful|successfully|otherwise|inspected|attended|different|differently|fine|closed|opened|used|paid|settled)',
      "(logs|cameras|numbers|records|facts|figures|photos|computers|data|scales) (do not|don't|never|dont|cannot|can't) lie",
      '(say|says|said|show|shows|promise|promised|mention|mentioned) (no such|nothing of the|nothing like that) ...',
      'no such (thing|event|incident|problem|call|conversation|person|order|promise) ...',
      'nothing of the (sort|kind)',
      '(in|were in|was in|left in) (perfect|excellent|full|proper|impeccable|pristine|mint|tip top) (working)? (order|condition|shape|nick)',
      '(perform*|work*|function*|behav*|operat*) (exactly|entirely|perfectly|just)? as (designed|intended|expected|it should|they should|advertised|described|normal)',
      '(is|are|was|were|been|get|gets) (regularly|daily|frequently|always|fully|thoroughly|professionally|routinely|properly|carefully|hourly) (inspected|cleaned|checked|tested|trained|maintained|serviced|sanitised|sanitized|vetted|supervised|calibrated)',
      '(was|were|been) (_)? (inspected|cleaned|checked|tested|serviced|maintained|sanitised|sanitized|vetted|calibrated) (daily|hourly|weekly|regularly|every|each|twice|before|prior|by hand|on our|on a|before you)',
      '(has|have|had|is|was|were|are) (absolutely)? nothing (whatsoever|at all)? to do with (us|our|me|the|anything)',
      "(isn't|is not|wasn't|was not|aren't|not) (caused|made|done|broken|damaged) by (us|our|my|the|anything)",
      "(isn't|is not|simply not|not) who we are",
      '(out of character|not like (him|her|them|us) (at all)?|not (his|her|their|our) style)',
      '(unfounded|baseless|groundless|fabricated|unsubstantiated|far fetched|fictitious|factually incorrect)',
      '(unable|not able|failed) to (reproduce|replicate|verify|substantiate|corroborate|recreate)',
      "(cannot|can't|could not|couldn't|did not|didn't|were unable to|was unable to) (reproduce|replicate|verify|substantiate|corroborate|recreate|find anything|see anything|find any|see any) ...",
      '(we|i) (see|saw|found|find|detected|noticed|observed|identified|spotted) (no|nothing|not a) (evidence|sign|signs|fault|faults|trace|issue|issues|problem|problems|wrong|wrongdoing|damage|error|errors|defect|defects|untoward|unusual|unclean)',
      '(he|she|they|you|maybe he|perhaps she) (dreamt|dreamed|imagined|hallucinated|invented|concocted|made) (it|this|that|the whole|all|up) ...',
      '(other|all our|all the|most|many|hundreds of|thousands of|plenty of|lots of|dozens of|everyone else|everybody else) ... (guests|customers|people|reviewers|diners|patients|buyers|passengers|clients|members|users)? ... (managed|enjoyed|enjoy|loved|love|rave|satisfied|had no|have no|never had|disagree|had a great|had a lovely|rated|raved)',
      '(on|at|from) (our|my) (side|end) ... (delivered|fine|everything|correct|working|completed|complete|closed|clear|no|paid|normal|settled)',
      '(everything|it all) (was|looks|looked|seems|seemed|appears) (fine|normal|in order|correct|as it should|ok|okay|above board|done properly|done correctly)',
      '(we|i|our staff|our team|he|she|they|our _) (have|had)? (followed|followed all|complied with|acted within|adhered to|did everything by) (every|all|the|our|correct|proper|book) ...',
      "(your|the) (account|version|recollection|memory|description|story|timeline) ... (does not|doesn't|do not|don't|differs|differ|is not|isn't|inaccurate|conflicts|contradicts)",
      '(we|i) (strongly|firmly|totally|categorically|utterly|completely|flatly) (disagree|dispute|deny|reject|refute|object)',
      '(a|an) (complete|total|utter|outright|gross|blatant|wild) (lie|fabrication|exaggeration|fiction|invention|distortion|nonsense|misrepresentation)',
      '(got|have|had|has) (the)? wrong (shop|place|restaurant|company|business|hotel|person|number|address|salon|garage)',
      '(the)? (whole|full|real|other half of the) (story|truth|picture) (is|was|looks|here)',
      '(is|are|was|were|been) (accurate|calibrated|correct) (to|within|at all|and) ...',
      '(correctly|properly|fully) (disbursed|delivered|applied|billed|charged|handled|processed|installed|fitted|cooked|cleaned|advised|informed|calculated|measured)',
      '(disbursed|delivered|applied|billed|charged|handled|processed|installed|fitted|cooked|cleaned|calculated|measured|served|packed) (correctly|properly|in full|as agreed|as ordered|on time|fresh|hot)',
    ],
    accepts: ({ sentence, before, words }) =>
      !OWNS_UP.test(sentence.lower) &&
      !sentence.isQuestion &&
      !/\b(?:until|once|when|if|want|make sure|see that|ensure|will|'ll|shall|be|should|would|has to|must) (?:\w+ ){0,5}$/.test(
        before,
      ) &&
      !/\b(?:will|'ll|should|would|until)\b/.test(words),
  },
  {
    says: [
      "(we'd|i'd|he'd|she'd|they'd) never (_) ...",
      '(we|i|he|she|they|<staff>) (would|could) never (_) ...',
      '(we|i|he|she|they|<staff>) (would|could) not (dream of|have|ever) ...',
      "(we|i|he|she|they|<staff>) (never|do not ever|don't ever) (_) (anyone|anybody|customers|guests|people|patients|clients|members) ...",
    ],
    accepts: ({ words, rest, sentence }) =>
      !/\b(?:sorry|imagine|want|wish|forgive|guess|know|thought|think|accept|have to|need)\b/.test(words) &&
      !/^ (?:have (?:to|needed))/.test(rest) &&
      !sentence.isQuestion,
  },
  {
    says: [
      "(cannot|can't|can not|could not|couldn't) (possibly|really|simply|physically)? have (been|done|caused|made|harmed|hurt|come|gone|fallen|broken|happened|taken|left|_) ...",
      "(cannot|can't|can not|could not|couldn't) (possibly|really|simply|physically) (be|have|come|cause|make|harm|happen)",
    ],
    accepts: ({ before, words }) =>
      !/\b(?:you|nobody|no one|it|we|i|they) $/.test(
        before.replace(/\b(?:it|that|this|they) $/, (one) => (/^it|that|this/.test(one) ? '' : one)),
      ) && !/have (?:known|seen|had|got|felt|helped|said|asked|enjoyed)/.test(words),
  },
  {
    says: [
      '(you|he|she|they|we|i|our <staff>|the <staff>) never (_)',
      "(you|he|she|they|the <staff>|our <staff>) (did not|didn't) (_)",
    ],
    accepts: (hit) => {
      const verb = hit.words.split(' ').at(-1) ?? '';
      return (
        verb.length > 3 &&
        /^(?:you|he|she|they|our|the)/.test(hit.words) &&
        hit.ground.evidence.toldStems.has(stemOf(verb)) &&
        !complaintNegates(verb.slice(0, 4), hit) &&
        !OWNS_UP.test(hit.sentence.lower) &&
        !/\b(?:that|what|which|who|because|if|since|and|but|when|where|why|though|even though|so) $|,\s*$/.test(
          hit.before,
        ) &&
        !hit.sentence.isQuestion
      );
    },
  },
];
