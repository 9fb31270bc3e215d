/** Blame, denial, doubt and excuses said sidelong, by what the sentence does and not by its verb. Data for several rules. */
import type { Grammar, GrammarHit } from '../grammar.ts';

const OWNED = /\b(?:sorry|apologi[sz]e|wrong|mistake|our fault|should have|shouldn't have|not good enough|no excuse)\b/;
const stated = ({ sentence, before }: GrammarHit): boolean =>
  !sentence.isQuestion &&
  !OWNED.test(sentence.lower) &&
  !/\b(?:if|whether|not|never|nobody says) (?:\w+ )?$/.test(before);

export const SIDELONG_BLAME: readonly Grammar[] = [
  {
    says: [
      "(i'd|we'd|i would|we would|may i|might i|let me|can i) (also|gently|respectfully|just|kindly)? (suggest|recommend|advise|encourage|urge) (you)? (that|to)? ... (reading|checking|reviewing|consulting|looking|read|check|review|consult|follow|following|planning|booking earlier|arriving|asking first|being more|taking more|buying|using|leaving earlier)",

      '(most|many|nearly all|nine times out of ten|nine in ten|the majority of|99 percent of) (of)? (these|such|the|our)? ... (come|comes|boil|boils|are down|is down|turn out|turns out|can be traced|trace|stem|result|happen because|are caused|arise) ...',
      "(something|a step|a detail|which) (that|which)? (was not|wasn't|had not been|hadn't been|you did not|you didn't|was never|clearly was not) (done|followed|given|met|provided|mentioned|observed|taken|checked|read|requested|the case) ...",
      '(we|i) (ask|asked|request|advise|advised|recommend|remind|expect|require|tell|urge|encourage|invite) (all|our|every|each|any|families|parents|customers|guests|patients|people|everyone|clients|candidates|passengers|students|tenants|owners|visitors|users|travellers) ... (to|that) ...',
      'you (evidently|clearly|obviously|apparently|presumably|plainly|seemingly|must have|may have|might have|probably|possibly) (simply|just)? (walked|missed|overlooked|skipped|put|typed|pressed|left|entered|dropped|confused|mixed|mistook|forgot|misplaced|lost|picked|chose|gave|ticked|clicked|did|took|came|used|failed|ignored|removed|moved|opened|changed|set|slept|arrived)',
      "(if|when) (it|this|that|something|one|the|your) (is|was|'s|matters|mattered|were|allergy|date|time|deadline|occasion) (that|so|really|this) (serious|important|urgent|bad|valuable|precious|fragile|special|much|big|essential|dear|critical|tight|precious) ...",
      '(one|a careful person|a sensible person|a person|people|folks|travellers|parents|guests|customers|buyers) (says|say|said|would|should|ought to|might|could|needs to|must|has to|is expected to|normally|usually|tends to|generally) (so|have|mention|check|ask|tell|read|book|arrive|bring|keep|know|call|order|say|let|look|leave|plan|pack|insure|wear|measure) ...',
      '(nobody|no one|no-one) (forced|made|told|asked|obliged|invited|begged) you (to)? ...',
      '(you|your _) (could|might) (always|just|simply|also|easily|at least|very well) (have)? (asked|said|called|told|checked|looked|left|walked|waited|spoken|rung|read|ask|say|call|tell|check|look|leave|walk|mention|speak)',
      '(with|had there been|given) (a little|a bit|some|enough|more|better|earlier|proper) (more)? (notice|warning|care|patience|planning|information|communication) (from you|from your|on your|we|this|it) ...',
      '(it helps|it would help|it would have helped|helpful) (us|if|to|everyone) ... (if|when|you|customers|people|guests|to) ...',
      "(leaving|putting|storing|keeping|using|running|washing|driving|parking|feeding|sitting) (it|them|a|an|the|your) .... (will|would|can|does|tends|causes|damages|voids|invites|ruins|is never|was never|is not|isn't) ...",
      "(that|this|it) (is|was|'s) (rather|really|very much|largely|partly|in part|to some extent|somewhat|mostly|ultimately|to be honest|frankly) (on|down to|up to) (you|your)",
      '(you|they|he|she) (can|could|may|might|should) (hardly|scarcely|not really|not seriously) (expect|blame|be surprised|complain|hold|claim) ...',
      '(what|how) (did|do|could|can) you (expect|think would|suppose|imagine) ...',
      '(folks|people|customers|guests|drivers|parents|users) (putting|leaving|forgetting|ignoring|not|misusing|overloading|failing|never|coming|turning up) ...',
    ],
    accepts: (hit) =>
      stated(hit) &&
      !/\b(?:we|our|us) (?:\w+ )?$/.test(hit.before) &&
      !(
        /^(?:we|i) (?:ask|asked|tell|invite|remind)/.test(hit.words) &&
        /\b(?:our (?:drivers|staff|team|people|engineers|colleagues|cooks)|every (?:driver|member|cook|colleague)|you to)\b/.test(
          hit.words,
        )
      ) &&
      !/\bwe (?:could|should|would|can)\b/.test(hit.words),
  },
];

export const SIDELONG_DENIAL: readonly Grammar[] = [
  {
    says: [
      '(we|i|nobody here|no one here|our <staff>|none of us|none of our <staff>) (have|has)? (never|not once|not|ever) (told|said|promised|advertised|claimed|offered|agreed|quoted|received|refused|accused|charged|treated|guaranteed|confirmed|stated) (any|anyone|anybody|you|a|our|that|this|such|anything|customers|him|her|them) ...',
      "(must|will|may|might|could) have been (your|his|her|their|the customer's|someone else's|somebody else's) (own|dog|child|kids|guest|neighbour|doing) ...",
      '(show|shows|indicate|indicates|says|reflects|confirms|list|lists) ... (still|remained|remains|was|were|is|are) ... (active|valid|open|enabled|confirmed|in use|outstanding|unpaid|due|current|in force|accessed|logged in|present|attended|completed)',

      '(was|were|is|are|had been) (already|previously|probably|clearly|most likely|in fact)? ... (before|prior to|long before|by the time) (any of|anyone|we|our|you|they|the car|the item) ... (touched|touch|arrived|came|reached|got|saw|left|opened|started|began|handled|looked|brought|drove|delivered|dropped|received) ...',
      "(we|i) (have|kept|took|hold|'ve got|'ve) (the)? (pictures|photos|photographs|footage|video|cctv|proof|evidence|witnesses|recordings|recording|screenshots|signatures|a signature|a recording|a receipt|it on camera|it on film|it in writing) ...",
      '(<staff>|he|she|they|staff|everyone|all of them|colleagues) (assures|assure|assured|insists|insist|insisted|swears|swear|swore|maintains|maintain|is adamant|are adamant|is certain|is sure|are sure|remembers|remember|recalls|recall|confirms|confirm|denies|deny) (us|me)? (that)? (it|he|she|they|there|nothing|no|you|the|this|everything|his|her|nobody|otherwise|differently|having) ...',
      '(nobody|no one|not one of you|none of you|nobody at your table|nobody in your party) ... (mentioned|said|told|asked|reported|raised|complained|informed|notified|flagged|called|rang|wrote|contacted|came|approached|indicated)',
      '(we|i|our <staff>|the <staff>) (take|took|exercise|exercised|show|showed) (great|every|utmost|extreme|all reasonable|the greatest|all due) (care|precaution|precautions|pride) ...',
      '(as far as|insofar as|so far as|from what) (we|i) (know|can see|can tell|are aware|am aware|are concerned|see|gather|understand|hear) ...',
      '(we|i) (can|could) (assure|promise|guarantee) you (that)? (it|the|our|this|no|nothing|everything|all|there|they|he|she|nobody) ... (was|were|is|are|did|has|had|does)',
      "(I|we) (do not|don't|cannot|can't|fail to) (see|understand|accept|recognise|recognize|believe|think|share|agree) (how|that|this|your|any|the|why|what|where|with|it was|there was|we) ...",
      '(hard|difficult|struggle|struggling|strange|odd|surprised|surprising|puzzled|puzzling|baffled|unlikely|inconceivable|implausible|bemused|at a loss) (to|that|how|why|for|since|by) (see|understand|believe|imagine|find|credit|hear|think|know|reconcile|this|how|your|the|picture|square) ...',
      '(does|do|did|could|would|can) not (make|have|lead to|result in|produce|cause|explain|work like|happen|break|fall off|leak|smell|go off|stain|shrink|open|fail) (by itself|on its own|on their own|by themselves|like that|that way|just like that|overnight|unless|without|for no reason) ...',
      '(in|with|after) (all|our|my|over|more than|twenty|thirty|forty|the) (our|my|the)? (many)? (years|decades|thousands|history|time|experience) ... (never|no|not|nobody|first|none|without)',
      "(with all due respect|to set the record straight|to be clear|let's be clear|for the record|let me be clear|contrary to|in actual fact|in reality|the truth is|the fact is|the reality is|fact check)",
    ],
    accepts: (hit) =>
      stated(hit) &&
      !/\b(?:you'?re right|you are right|we (?:didn't|did not|never) (?:tell|say|warn|ask))\b/.test(
        hit.sentence.lower,
      ) &&
      !(
        /^(?:we|i) (?:have|kept|took|hold|'ve)/.test(hit.words) &&
        /\b(?:will|send|for you|keep)\b/.test(hit.sentence.lower)
      ) &&
      !(
        /^(?:nobody|no one)/.test(hit.words) &&
        !/ of you| your|mentioned|reported|raised|complained|informed|notified|flagged|indicated/.test(hit.words)
      ) &&
      !(/^(?:nobody|no one)/.test(hit.words) && /\byou\b/.test(hit.rest)) &&
      !(
        /^(?:was|were|is|are|had)/.test(hit.words) &&
        /\b(?:will|'ll|should|call|write|ring|promised|told)\b/.test(hit.sentence.lower)
      ) &&
      !(/^as far as|^from what/.test(hit.words) && /\b(?:i'll|we'll|i will)\b/.test(hit.sentence.lower)),
  },
];

export const SIDELONG_EXCUSE: readonly Grammar[] = [
  {
    says: [
      '(stuck|held up|caught up|tied up|delayed|running late) (on|at|with|in) (another|the|a|an|my|our) (previous|last|other|earlier|bigger|urgent)? (job|call|customer|appointment|delivery|meeting|callout|patient|site|house) ...',
      '(another|previous|last|other|earlier) (job|call|customer|appointment|delivery|patient|meeting|one) (that)? (ran over|overran|took longer|ran late|ran long|went over)',
      '(extremely|very|severely|really|so|increasingly)? (limited|constrained|stretched|squeezed|scarce) (across|throughout|industry|at the moment|at present|right now|these days|everywhere) ...',

      "(it's|it has|has|have|had|been|is) (been)? (a)? (brutal|tough|rough|hard|crazy|nuts|insane|mad|bonkers|hellish|grim|wild|trying|testing|chaotic|manic|bumpy|horrendous|ridiculous|non stop|relentless|nightmarish) (out there|year|month|week|season|time|day|night|summer|winter|few|couple|here|lately|recently|for|with|since|start)",
      '(hard|difficult|impossible|tough|tricky) to (come by|get hold of|find|source|recruit|hire|get|keep up|keep|staff|predict) ...',
      '(get|gets|got|getting|are|were|was|being|is) (pulled|called away|diverted|redirected|dragged|tied up|double booked|taken off) (to|off|from|elsewhere|into|onto|on|by|with) ...',
      '(prices|costs|parts|materials|wages|rents|shingles|staff|stock|ingredients|chips|drivers) (are|have|keep|were) (scarce|short|through the roof|gone up|rising|soared|limited|delayed|like gold dust|hard|never|soaring|in short supply|all over) ...',
      '(nothing|no one|nobody|not much|little) (anyone|we|i|you|they|the team) (can|could|was able to) (do|have done|help|control|foresee|predict) ...',
      '(no|not) (company|shop|business|airline|hotel|firm|restaurant|system|one|person|human|kitchen|garage) (is|are|can|gets|could|has) (perfect|immune|infallible|everything|always|be everywhere|please|right|avoid) ...',
      '(every|any|all) (company|companies|shop|business|businesses|airline|airlines|hotel|hotels|restaurant|restaurants|industry|firm|firms|trade|garage|practice) (has|have|is|are|struggles|struggle|face|faces|suffers|in|gets|makes) ...',
      '(industry|sector|trade|market|nation|city) (wide|as a whole|at the moment|right now) ...',
      "(the|our) (wholesaler|manufacturer|bakery|franchise|landlord|previous management|previous owners|night shift|day shift|weekend team|other branch|other shift|subcontractors|third party|temp|head office|it department|computer people) (had|has|did|was|were|never|didn't|forgot|let|sent|messed|keeps|would|should|must) ...",
      '(when|whenever|as soon as|on days) (it|the|we|there) (rains|snows|weather|get busy|are busy|gets busy|a match|is a|freezes|is hot|is cold|are full|is full) ...',
    ],
    accepts: (hit) =>
      !hit.sentence.isQuestion &&
      !/\b(?:no excuse|should have|isn't an excuse)\b/.test(hit.sentence.lower) &&
      !/\b(?:will|'ll|would you|help you|day is|for you|you are|you were|find it|to find|reach)\b/.test(
        hit.before.slice(-30),
      ) &&
      !/\bto (?:get|find|keep) (?:you|your|hold of (?:me|us)|it|a)\b/.test(`${hit.words}`) &&
      !hit.ground.input.complaint.text.toLowerCase().includes(hit.words),
  },
];

export const SIDELONG_RULE: readonly Grammar[] = [
  {
    says: [
      '(remain|remains|is|are|always) subject to (availability|change|our|the|approval|terms|status|conditions|a|inspection|fees|confirmation|alteration)',
      '(reserve|reserves|reserved|retain|retains|keep|have) (the|our|its) (sole|full)? (right|discretion) (to|of|in) ...',
      'without (further|prior|any) notice',
      "(at|within|in) (our|the company's|the manager's|management) (sole|own|absolute|full)? discretion",
      "(aren't|isn't|are not|is not|cannot be|can't be) (refundable|transferable|negotiable|exchangeable|returnable|insured|guaranteed|included|eligible|open to|up for) ...",
      '(secure|secures|guarantee|guarantees|cover|covers|include|includes) (only|your place|your spot|just|merely|nothing) ...',
      "(once|after) (an|a|the|your|any|it) ... (is|has been|are|have been|was|leaves|left) (quoted|placed|confirmed|booked|opened|worn|used|paid|processed|dispatched|shipped|accepted|started|cut|made|signed|activated|redeemed|issued|sealed|washed) ... (no|not|cannot|can't|final|isn't|aren't|longer|stays|stands|nothing|non)",
      '(is|are|was|were) (clearly|plainly|fully|expressly|already|all)? (displayed|posted|published|disclosed|explained|shown|listed|available|disclaimed|communicated|made clear|advertised) (on|at|in|by|during|when|before|to you|upfront|up front) ...',
      '(a|the|our) (minimum|standard|compulsory|mandatory|strict|fixed|flat|usual) ... (fee|charge|notice|period|term|wait|limit|applies|stay|contract|commitment) ...',
      '(allowed|permitted|possible|available|given|granted|refunded|accepted|done) only (if|when|with|within|by|for|in|on|through|at)',
      "(we|i|staff|drivers|managers|agents) (are|am|'re|were|is) (not|never) (authorised|authorized|empowered|permitted|allowed|insured|able|trained|licensed) to ...",
    ],
    accepts: (hit) =>
      stated(hit) &&
      !/\byou (?:were|paid|are) (?:\w+ )?$/.test(hit.before) &&
      !/\bavailable (?:on|at|by|when|to you)\b/.test(hit.words),
  },
];

export const SIDELONG_BELITTLING: readonly Grammar[] = [
  {
    says: [
      "(could've|could have|might have|can't have|couldn't have|cannot have) been (worse|that|so|much worse|a lot worse|all that|far worse)",
      '(spend|spends|spent|notice|notices|see|sees|use|uses|sleep|need|mind|minds|care|cares) (very|hardly|so|barely|only|relatively)? (little|any|any time|few minutes|a few) (time|of it|attention|anyway|difference|in) ...',
      "(i|we) (doubt|don't think|do not think|can't imagine|hardly think|don't suppose|wouldn't have thought|wouldn't say) (it|that|this|he|she|they|you|your _|anyone|many) .... (spoiled|spoilt|ruined|mattered|hurt|noticed|harmed|made|minded|bothered|suffered|missed|cared|much|difference|serious|drastic|bad|mind|notice|lost|worth)",
      '(it|this|that|they|she|he|you) ... (still|perfectly|otherwise|after all) (works|work|worked|edible|usable|fine|drinkable|wearable|tasty|good|had a|enjoyed|got|arrived|made it|did the job|ate|drank|slept|delicious|functional|does the job|warm enough) ...',
      '(works|edible|usable|fine|wearable|functional|okay|ok|good enough|clean enough|warm enough|close enough|does the job) (all the same|nonetheless|regardless|anyway|though|as it is|for most|for the price|in every other)',
      '(barely|hardly|scarcely|can hardly|can barely) (see|seen|notice|noticed|noticeable|feel|tell|visible|a problem|matters|make a difference) ...',
      "(once|wash|washed|dried|polish*|a quick|with a|a bit of|a dab of|a splash of|touch of) .... (good as new|as new|no one would|nobody would|you won't notice|never know|won't know|gone|comes right out|does the trick|sorts it)",
      "(others|some people|plenty of people|many people|millions|people elsewhere|most people) (have|had|would|wait|pay|go|live|don't|do not|get|are|love|kill|put up) (it|far|much|a lot|to|with|happily|be|love|worse|without|have been|never|gladly) ...",
      "(nobody's|no one's|it's not|it isn't|not as if|it is not as if|not like) (like)? (anyone|you|we|the|your|somebody|life|it|a) (died|dead|lost|lives|was hurt|were|life|world|matter of life|house burned|tragedy|missed|paid|ruined) ...",
      '(first world|champagne|luxury) (problem|problems)',
      "(a|one) (few|couple of|couple|handful of|little|single|stray) (minutes|hairs|hair|crumbs|drops|hours|days|scratches|marks|words|pounds|dollars|pennies|grains|specks) (never|is|are|isn't|won't|here|either|one way|between|shouldn't|don't|makes|make|hardly) ...",
    ],
    accepts: (hit) =>
      stated(hit) &&
      !hit.words.includes(',') &&
      !/\b(?:you (?:say|write|told)|i'll|we'll|will)\b/.test(hit.before) &&
      !(
        /^(?:it|this|that|they|she|he|you)/.test(hit.words) &&
        /\b(?:will|'ll|if|should|until|not|n't|never|have)\b/.test(hit.words)
      ),
  },
];
