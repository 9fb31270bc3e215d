/** Words that do harm where somebody was hurt or wronged: explaining it away, guessing at the cause, admitting it. Data for three rules. */
import type { Grammar } from '../grammar.ts';

export const EXPLAINED_AWAY: readonly Grammar[] = [
  {
    says: [
      '(crossed|mixed|confused) (wires|signals|messages|lines)',
      '(wires|signals|messages) (got|were|must have been|may have been|have been)? (crossed|mixed|confused|lost)',
      '(misread|misheard|misjudged|misinterpreted|misconstrued|miscommunicated|mistaken|misspoke|misperceived|misapplied) ...',
      '(lost in translation|breakdown in communication|communication (breakdown|problem|issue|gap)|language barrier|cultural (difference|differences))',
      '(wrong|false) (end of the stick|impression|idea)',
      '(no|any|without) (offence|offense|malice|ill will|harm|bad feeling|disrespect|prejudice|racism) (was|is|were)? (ever)? (meant|intended|intent)',
      "(nothing|not anything|wasn't anything|never) (personal|to do with (your|his|her|their|race|the|skin|age|gender|religion|disability))",
      "(hadn't|didn't|did not|had not|couldn't|could not|may not have|might not have|not) (spotted|spot|seen|see|noticed|notice|realised|realized|realise|realize|hear|heard|aware|recognise|recognize) ...",
      '(treat|treats|treated|serve|serves|welcome|welcomes|hire|hires|respect|value) (everyone|everybody|all|every|each|people) ...',
      '(colour|color|gender|race) (blind|blindness|neutral)',
      "(never|not|isn't|wasn't|nothing) (about|because of|based on|down to|due to|related to|motivated by) (race|skin|colour|color|your|his|her|age|gender|disability|religion|accent|sexuality|anyone's|any)",
      '(perceived|perception|perceive|interpreted|coincidence|coincidental|random|randomly|oversensitive|overly sensitive|reading too much|read too much|imagined it|felt that way|you feel that way|seems to you|looked that way)',
      '(<staff>|he|she|they) (is|are) (not|no|never|far from|the last person) (a)? (racist|sexist|homophobic|bigot|prejudiced|like that|discriminat*|to discriminate)',
      "(not|isn't|aren't|never been|no) (a)? (racist|sexist|homophobic|bigoted|prejudiced|discriminatory) ...",
      '(some of|many of|half of|most of) (our|my) (best|own|friends|staff|team|customers|guests|drivers|colleagues) ...',
      '(he|she|they|<staff>) (meant|means|had|only meant|was only|was just|were only|were just) (well|no|nothing|following|doing|joking|being friendly|trying|no harm) ...',
      '(our|a|the) (very|most|highly|extremely)? (diverse|inclusive|multicultural|international) (_)',
      '(proud|pride|proudly|committed|commitment|dedicated|dedication) ... (diversity|inclusion|inclusive|diverse|equality|equal|welcoming)',
    ],
    accepts: ({ sentence, rest }) =>
      !sentence.isQuestion &&
      !/^ (?:belongs|goes|is shared|will)/.test(rest) &&
      !/\b(?:no misunderstanding|not a misunderstanding|how it was meant does not)\b/.test(sentence.lower),
  },
];

export const GUESSED_CAUSES: readonly Grammar[] = [
  {
    says: [
      '(tends|tend|likes|known|apt|liable) to ... (set|cause|trigger|bring|make|flare|upset|give) ...',
      '(may|might|could) not (have)? (been|be) (about|the|due|caused|from|our|related|connected|down) ...',
      "(does|do|did|doesn't|don't|didn't) (not)? (make|cause|give) ... (swell|ill|sick|burn|burns|rash|pain|unwell|symptoms|reaction)",
      '(more|most) (probably|likely|plausibly) (it|this|that|the|something|a|an) ...',

      '(usually|typically|often|generally|normally|mostly|commonly|probably|likely|may|might|could|perhaps|maybe|surely|possibly|presumably|sometimes|almost certainly|no doubt) .... <illness>',
      "<illness> (is|are|was|has been|have been|that's|'s)? (also)? (going (round|around|about)|doing the rounds|about|in the area|in town|at the moment|this time of year)",
      "(cannot|can't|could not|couldn't|would not|wouldn't|won't|did not|didn't|does not|doesn't|never|unlikely to|hardly) ... (have)? (done|caused|made|harm|harmed|hurt|caused by|cause|make|led to|lead to|give|given) (this|that|it|you|him|her|anyone|any|such|these|those|your|his|illness|injury|injuries|harm|burns|symptoms)",
      '(may|might|could|must) (well)? have (been|come|caught|eaten|had|got|picked) (that|something|a|an|the|it|because|due|from|up|elsewhere|already|allergic) ...',
      '(unlikely|doubtful|improbable|highly unlikely|implausible) (to|that|it|our|the) ...',
      '(nobody|no one|none|not one|no other|other|our other) ... (got|was|became|fell|reported|has been|feeling|felt|complained of|were|suffered|had) (ill|sick|unwell|hurt|injured|poisoned|any symptoms|symptoms|any problem|any reaction|a reaction)',
      '(symptoms|signs|reaction|rash|pain|cramps|nausea|vomiting|marks|burns|bruise|bruises) (like|such as|of this|are|is|can|usually|often|typically|come|suggest|suggests|sounds|sound|look|looks) ... (like|of|by|from|common|normal|typical|caused|usually|consistent|more|mild|nothing)',
      '(incubation|takes (_) (days|hours)|(too|so) (soon|quick|fast|quickly|late) (after|for|to)) ...',
      '(existing|preexisting|prior|underlying|previous|old) (condition|conditions|injury|illness|problem|weakness|allergy|allergies|medical)',
      '(sensitive|delicate|weak|nervous|upset) (stomach|skin|tummy|constitution|disposition)',
      '(our|the) (food|products|product|kitchen|capsules|fish|chicken|meat|pool|water|equipment|mats|toys|chairs|creams|cream|dye) (is|are|was|were) (always|all|perfectly|completely|absolutely|entirely|100|fully|tested|certified|natural|proven|quite)? (safe|fresh|fine|harmless|natural|tested|certified|clean|hygienic|cooked)',
      '(food|product|products|fish|meal|dish|drink) (was|were|is|are|can be)? (not|never|hardly|unlikely) (the)? (cause|culprit|reason|source|responsible|to blame)',
      '(something|anything|what) (else)? (you|he|she|they|your _) (ate|had|drank|caught|picked up|touched) (else|elsewhere|before|earlier|at home|on the way|that day)?',
      '(harmless|not serious|nothing serious|looks worse|sounds worse|heal|heals|fade|fades|go away|goes away|clear up|clears up) (in|within|on|than|by|quickly|soon|itself|its|after|than it|bruise|reaction) ...',
      '(it|this|that) (sounds|looks|seems) (more)? like (a|an|the|some|food|heat|simple|classic) ...',
    ],
    accepts: ({ sentence, words, before, ground }) =>
      !sentence.isQuestion &&
      (ground.hurt || ground.input.reading.risks.some(({ type }) => type === 'illness' || type === 'injury')) &&
      !/\b(?:doctor|whether|if|cannot say|can't say|do not know|don't know|finding out|find out|ask|won't guess|will not guess) (?:[\w']+ ){0,6}$/.test(
        before,
      ) &&
      !/\b(?:we|i) (?:cannot|can't|won't|will not)\b/.test(words) &&
      !/\bso (?:that )?(?:this|it) (?:cannot|can't)\b/.test(sentence.lower) &&
      !ground.input.complaint.text.toLowerCase().includes(words),
  },
];

const OURS = /\b(?:we|our|us|my|i|it|the|that|this|which)\b/;

export const ADMISSIONS: readonly Grammar[] = [
  {
    says: [
      '<harm> (you|your _|him|her|them|his _|their _|my _|so badly)',
      '(made|making|makes) (you|your _|him|her|them|everyone|your entire _|so many of you) (all|both|so|very|so very)? (ill|sick|unwell|poorly|vomit|throw up|bleed)',
      '(broke|break|breaking|cut|fractured|crushed|burst|bruised|scalded|burnt) (your|his|her|their) (_)? ...',
    ],
    accepts: ({ before, sentence }) =>
      OURS.test(before) &&
      !/\b(?:you|he|she|they|anyone|somebody|someone|nobody|nothing|not|whether|if|what|never|could have|might have|anything|who|how) (?:\w+ ){0,2}$/.test(
        before,
      ) &&
      !sentence.isQuestion,
  },
  {
    says: [
      "(we|i|our <staff>|the <staff>|somebody|someone|they) (should have|should've|ought to have|should never have|should not have|shouldn't have|could have prevented|could have avoided|failed to|neglected to|forgot to|omitted to|did not|didn't|never) (properly|even|ever|really)? <safety> ...",
      '(responsibility|fault|blame|mistake|error|liability|negligence|breach|failing|failure|guilt) (for (_) (_)?)? (is|was|lies|lie|rests|rest|sits|falls|belongs|remains|sit) (entirely|squarely|wholly|fully|clearly|firmly|solely|completely)? (with|on|at|upon)? (ours|us|mine|me|here|our|my)',
      '(responsibility|fault|blame|mistake|error|liability|negligence|breach|failing|failure) (is|was) (entirely|squarely|wholly|fully|all|clearly)? (ours|mine|on our|down to us)',
      '(ours|mine|us|me|we) alone ...',
      "(it's|it is|that's|that is|this is|that one's|this one's|all of it is|all of this is) (all|entirely|completely|squarely|a hundred percent|100|solely|absolutely|totally)? (on|down to) (us|me)",
      "(we|i|company|hotel|shop|restaurant|business|practice) (are|were|am|was|is|be|'re) (fully|entirely|legally|wholly|solely|clearly|completely|plainly|absolutely|grossly|simply)? (liable|negligent|at fault|to blame|responsible|guilty|culpable|in breach|in the wrong|reckless|careless)",
      "(we're|i'm) (fully|entirely|legally|wholly|solely|clearly|completely|plainly)? (liable|negligent|at fault|to blame|responsible|guilty|culpable|in breach|in the wrong)",
      '(was|were|is|are) (clearly|plainly|simply|grossly|flat out|nothing less than|nothing short of)? (unlawful|illegal|negligent|negligence|reckless|criminal|a breach|against the law|discriminatory|discrimination|racist|racism|a violation|unlawful discrimination|gross negligence|medical negligence|abuse|assault)',
      '(acted|behaved|treated you|treated him|treated her) (unlawfully|illegally|negligently|recklessly|in breach|in a discriminatory|with prejudice)',
      '(breached|violated|broke|broken|infringed|contravened) (our|the|your|gdpr|data protection|safety|hygiene|health) (own)? (contract|duty|rules|law|rights|obligation*|code|privacy|regulations|legal|of care|standards|equality|licence)',
      '(we|i|our <staff>|the <staff>) (discriminated|breached|violated|assaulted|poisoned|leaked|exposed|disclosed|endangered|injured|harmed|crippled|undercooked|contaminated|mishandled|botched|misdiagnosed|overdosed|dropped him|dropped her|dropped your)',
      '(we|i|our <staff>|the <staff>) (left|served|sold|gave|sent|put|let|shipped|delivered|kept|installed|fitted) ... <danger> ...',
      '(we|i|they|he|she|manager|everyone|somebody) (knew|had known|were aware|was aware|had been warned|had been told|had long known) (about|of|it was|that|the|this) ...',
      '(we|i) (own|admit|accept|concede|confess|acknowledge|take) (that|this|it|to|full|the|complete|all|total|sole|entire|our|legal) ... (our|us|wrong|fault|blame|liability|negligence|responsibility|guilt|mistake|failing|error)',
      '(we|i) (have|had) (been)? (negligent|careless|reckless) ...',
      '(you|he|she|they) (were|was|are|is|got|have been) (hurt|injured|burned|burnt|ill|sick|harmed|poisoned|scalded) (because|due to|as a result|through|by|owing to|on account) (of)? (we|us|our|my|a mistake|negligence)',
      '(no question|no doubt|no dispute|no denying|undeniable|undeniably|undoubtedly|without doubt) ... (our|us|we|fault|negligen*|liab*)',
      '(we|i) (got|did) (this|it|that|everything) (badly|completely|totally|very|so|utterly|dangerously)? wrong',
      '(guilty as charged|mea culpa|we messed|we screwed|we blew|we botched|we failed your|we failed him|we failed her|we hurt|we caused|caused by our|because of our mistake|due to our|through our own|our own carelessness|our own negligence)',
      '(suffered|suffers) (because of|from|through) (our|my)',
    ],
    accepts: ({ before, words, sentence }) =>
      !sentence.isQuestion &&
      !/\b(?:not|whether|if|never|no|nobody|isn't|wasn't|find out|finding out|who|how far|what) (?:[\w']+ ){0,4}$/.test(
        before,
      ) &&
      !/\b(?:answer|listen|reply|call|wait|phone|repl)/.test(words) &&
      !/responsible for (?:access|safety|this|your|the)\b/.test(
        `${words}${sentence.lower.slice(before.length + words.length, before.length + words.length + 24)}`,
      ) &&
      !(
        /^(?:we|i) (?:take|accept|acknowledge|own) (?:that|this|it|to)\b/.test(words) &&
        !/\b(?:fault|blame|liability|negligence|responsib|guilt)\b/.test(words)
      ),
  },
];
