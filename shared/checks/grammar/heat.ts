/** Words written in heat: jabs, insults and threats. Data for three rules. */
import type { Grammar } from '../grammar.ts';

export const JABS: readonly Grammar[] = [
  {
    says: [
      '(wow|oh wow)',

      '(gee|boo hoo|oh dear|oh well|well well|bravo|diddums|my my|goodness gracious|heavens|shock horror|breaking news|stop press|quelle surprise|newsflash|news flash|hold the front page|poor you|poor thing|poor baby|there there|bless|aww|aw|big whoop|congrats|congratulations|well done you|slow clap|golly|crikey|big deal|well excuse me|well pardon me|ooh|tut tut|welcome to the real world)',
    ],
    accepts: ({ before, rest, words }) =>
      !(/wow$/.test(words) && !/^,? (?:\w+ ){0,2}(?:whole|entire|of them|minutes|hairs?|stars?|such)\b/.test(rest)) &&
      (before.trim() === '' || /[.!?] ?$/.test(before)) &&
      (/^[,!.…]/.test(rest) ||
        /^(?:gee|diddums|shock|breaking|stop|quelle|news|hold|poor|big|slow|well excuse|well pardon|welcome)/.test(
          words,
        )),
  },
  {
    says: [
      '(hope|hoping) (you|he|she|they|your _) (pull through|recover|survive|survived|get over it|make it|can sleep|will recover|live through)',

      '(thanks|thank you|cheers|ta) (so much|very much|ever so much)? for (the|your|that|this|another|such a) ... (lecture|critique|wisdom|insight|insights|lesson|essay|novel|masterclass|sermon|rant|expertise|business advice|life story|history lesson|tantrum|drama|kind words|pearls|words of wisdom|restaurant critique|performance|entertainment|laugh|thesis|ted talk|constructive|unsolicited)',
      '(gordon ramsay|captain obvious|your (majesty|highness|lordship|ladyship|excellency)|sherlock|egon ronay|mr perfect|miss perfect|mary berry|michelin inspector|rocket scientist|keyboard warrior)',
      '(sure|yeah|yes|right|of course) because ...',
      '(alert|call|tell|inform|stop|notify|phone|ring) the (press|papers|media|presses|queen|king|navy|un|fbi|world|newspapers|national guard|army|cavalry)',
      '(how|however) (ever|on earth|in the world)? (did|will|do|could) (he|she|you|they|anyone|we|your _) (possibly|ever)? (survive|cope|manage|live|go on|recover|sleep)',
      "(i'm|i am|we're|we are) (sure|certain) (the|your|you|that|it|they|he|she|everyone|nobody|it'll|you're|there's|life) .... (lovely|thrilled|fascinated|perfect|delighted|wonderful|heartbroken|devastated|traumatic|expert|experts|never make|never made|far better|much better|saint|angel|nice|charming|superb|flawless|saints|terribly|so hard)",
      '(funny|strange|odd|curious|interesting|amazing|remarkable|incredible|weird|peculiar|miraculous) (that|how|then) ... (nobody|no one|other|others|everyone|only you|none|all|never|you|200|hundreds|thousands)',
      '(must be|it must be) (someone|somebody|nice|so hard|so tough|tough being|hard being|lovely|exhausting|wonderful|terrible|magic|a ghost|fun|tiring) ...',
      "(isn't|is not|aren't|not|wasn't|ain't) ... (rocket science|brain surgery|the ritz|claridge's|disneyland|harrods|burger king|a charity|a hotel|your mother|your mum|your servants|your slaves|five star|the hilton|buckingham palace|a mind reader)",
      '(at|for) (that|this|these|those) (price|prices|money) (what|you|did|do) ...',
      '(my|our) heart (bleeds|breaks|goes out)',
      "(world's|the) (smallest|tiniest) violin",
      '(sob story|cool story|nice one|good one|nice story|good story|fascinating story|great story|lovely story)',
      '(forgive|pardon|excuse) (us|me) for (breathing|existing|being|not|having|trying|running|serving|closing|assuming|thinking|expecting|living)',
      "(we|i) (can't|cannot) all be ...",
      '(clearly|obviously|evidently|such|quite) (an|the) (expert|authority|connoisseur|gourmet|genius|professional|artist)',
      '(want|deserve|need|like|get) (a|an|some) (medal|cookie|round of applause|award|prize|parade|sympathy card|tissue|hug from)',
      '(round of|slow) (applause|clap|handclap)',
      '(hope|hoping|glad) (that|this|you|it|writing) ... (made|makes|feel|feels|felt) (you)? (feel)? (better|good|important|big|clever)',
      '(silly|stupid|daft|naughty|shame on) (me|us) (for|we|i|then)?',
      "(perhaps|maybe) (you|next time|a|try|someone|your) ... (mcdonald's|mcdonalds|elsewhere|yourself|your own|glasses|dictionary|manual|therapy|therapist|hobby|a map|at home|another planet)",
      "(why|how about) (don't you)? (you)? (open|run|try|write|cook|start|do) (your|a|our|it|one) (own|restaurant|shop|job|kitchen|yourself|business|hotel) ...",
      "(sounds|seems|looks) like (someone|somebody) (got|woke|needs|had|is|didn't|forgot|has|can't) ...",
      '(someone|somebody) (got|woke up|needs|is having|had) (out|on|a|an) (of|the|wrong|bad|hug|nap|coffee|snickers|mood|drink) ...',
      "(not|n't) (our|my) (first|best) (rodeo|friend|fan)",
      '(the|a) (customer|guest) is (always|not always) right',
      '(as if|like) (we|i) (had|have) nothing (better|else) to do',
      "(tell|telling) (us|me) (something|how) (we|i) (don't|to|didn't|should) (know|run|do|cook) ...",
      '(enjoy|good luck with) (your|the) (next|search|amazon|chain|competition|quest|life|frozen|microwave)',
      "(can't|cannot|could not|couldn't) (please|win|satisfy) (some|everyone|them all|'em all|everybody|you)",
      "(some people|certain people|there's always one|always one) ...",
      "(wrong side of the bed|live laugh love|yawn|zzz|whatever floats|snooze|sigh|eye roll|facepalm|lol ok|ok boomer|as you do|ya think|no kidding|no way sherlock|you don't say|do tell)",
    ],
    accepts: ({ before, words, sentence, ground }) => {
      if (/^nice one|^(?:sure|yeah|yes|right|of course)/.test(words)) return before.trim() === '';
      if (/^(?:some|certain) people/.test(words))
        return before.trim() === '' && !sentence.isQuestion && !/^some people (?:who|at|here|in|on|will)/.test(words);
      if (/^(?:sigh|yawn|snooze)/.test(words)) return before.trim() === '';
      if (/ heart (?:goes|breaks)/.test(words)) return /bleeds/.test(words);
      if (/kind words/.test(words))
        return !/\b(?:praise|lovely|great)\b/.test(ground.input.complaint.text.toLowerCase());
      if (/^must be|^it must be/.test(words))
        return !/\b(?:there|this|that|it) $/.test(before) || /nice|someone|somebody|so |tough/.test(words);
      return !/\b(?:not|never) (?:\w+ )?$/.test(before) || /^(?:isn't|not|aren't)/.test(words);
    },
  },
];

export const INSULTS: readonly Grammar[] = [
  {
    says: [
      "(you are|you're|you must be) .... (<insultadj>|<insultnoun>) (person|people|man|woman|individual|customer|human|soul|lot)",
      "(you are|you're|you must be|probably|obviously|clearly|just) (just|obviously|clearly|probably|likely|no doubt|either)? (a|another|from a|one of our)? (competitor|troll|bot|fake|fraud|scammer|rival|disgruntled|professional complainer|paid)",

      "(people|folks|those|someone|anyone|customers|guests) who (don't|can't|cannot|wouldn't|couldn't|haven't|do not) ... (know|tell|read|cook|clue|difference|boil|run|spell) ...",
      "(you|you're|your|yours|someone|somebody|person|people|such|what|only|professional|serial|habitual|just|typical|another|bunch of|some) ... (<insultnoun>|<insultadj>)",
      "(you're|you are|you were|you sound|you seem|being|so|utterly|totally) (a|an|just|so|such|really|very|clearly|being|like|completely|another)? (a|an)? (bit of a|bit)? (<insultadj>|<insultnoun>)",
      '(get|find|buy) (a|some|yourself a) (grip|life|hobby|job|manners|clue|brain|glasses|help|therapy|therapist|education|sense of)',
      '(learn|have|show|where are your) (some|a|your|how) (manners|respect|decency|grace|class|to read|english|basic)',
      "(what is|what's) (wrong|the matter) with you",
      'are you (mad|stupid|blind|deaf|serious|for real|thick|drunk|kidding|insane|high|a child)',
      '(can|do) you (not|even|actually) (even|actually)? (read|listen|think|understand)',
      "(can't|cannot|don't|unable to) you (even)? (read|listen|think|count|tell the time)",
      "(you|people|customers|guests) (lie|lied|are lying|'re lying|tell lies|exaggerate|make things up|make stuff up)",
      "(don't|do not|never) lie (_)? people do",
      '(nothing|too much time|so much time) (better to do|on your hands|better) ...',
      '(attention|publicity) (seeker|seekers|seeking)',
      '(con|scam|rip off) (artist|artists|man|merchant)',
      '(drama queen|time waster|time wasters|know it all|know all|nit picker|cheap skate|penny pincher|nasty piece|waste of space|sad little|silly little|nightmare customer|problem customer|bad customer|worst customer|sour grapes|bad apple)',
      '(people|customers|guests|types) (of your|such as|like) (kind|sort|type|you|yourself|yours)',
      '(your|that|this) (kind|sort|type|lot|ilk)',
      '(spare|save) (us|me) (the|your) (drama|lecture|rant|tears|sob|whining|tantrum|theatrics|hysterics|attitude|nonsense)',
      '(grow up|man up|shut up|hush up|pipe down)',
      'before you (come at|attack|have a go at|mouth off|run your mouth) ...',
    ],
    accepts: ({ words, before, sentence, ground }) => {
      if (/^(?:someone|somebody|person|people|such|what|only|just|another|some)\b/.test(words)) {
        if (
          /\b(?:we|our|us|staff|colleague|driver|he|she|they|waiter|service|i)\b/.test(before) ||
          /\b(?:we|our|us|i)\b/.test(words)
        )
          return false;
        if (!/\b(?:only|some|people|person|someone|somebody|bunch|typical|such|professional|serial)\b/.test(words))
          return false;
        const short = words.split(' ').length <= 4;
        if (!short) return false;
        if (
          /^(?:what|just|another|some|such)\b/.test(words) &&
          !/\b(?:people|person|customer|you)\b/.test(words) &&
          /(?:miserable|impossible|bitter|demanding|hopeless|toxic|vile|genius|age)$/.test(words)
        )
          return false;
      }
      if (
        /\b(?:toxic|impossible|thick|dense|demanding|hopeless|miserable|bitter|genius|aggressive|vile|greedy|jealous|lonely)$/.test(
          words,
        ) &&
        /\b(?:your|made|left|were|was|day|evening|wait|weather|toast|smell|fumes|coffee|night|morning|nothing|not|found|had|felt|being)\b/.test(
          words,
        )
      )
        return false;
      if (/^your (?:kind|sort|type|lot|ilk)$|^(?:that|this) (?:kind|sort|type|lot|ilk)$/.test(words))
        return (
          /^your (?:kind|sort|ilk|lot)$/.test(words) &&
          (!/lot$/.test(words) ||
            /^ (?:are|always|all|make|think|never)\b/.test(sentence.lower.slice(before.length + words.length))) &&
          !/^ (?:of|words?|offer|help|note|message)/.test(sentence.lower.slice(before.length + words.length))
        );
      if (
        /\b(?:not|never|aren't|isn't|wasn't|no|our|we|my|us|i)\b/.test(words) ||
        /\b(?:not|never|nobody|our|anyone who|without) (?:\w+ ){0,2}$/.test(before)
      )
        return /\b(?:don't lie|never lie|can't you|cannot you|don't you)\b/.test(words);
      if (
        /^you (?:were|felt|found|had)\b|^your\b/.test(words) &&
        ground.evidence.toldStems.size > 0 &&
        /\bsorry\b/.test(before)
      )
        return false;
      return !/\bwhat a (?:miserable|bitter|demanding|impossible)\b/.test(words);
    },
  },
  {
    says: [
      '(genius|einstein|princess|sunshine|sweetheart|sherlock|professor|mate of the year|love|darling|buddy|pal|snowflake|karen)',
    ],
    accepts: ({ before, rest, words, ground }) =>
      /, $/.test(before) &&
      /^[.!?]?\s*$/.test(rest) &&
      !/^(?:love|darling|buddy|pal|professor|karen)$/.test(words) &&
      !ground.evidence.words.has(words),
  },
];

export const THREATS: readonly Grammar[] = [
  {
    says: [
      '(hear|hearing|letter|call|visit) from (our|my) ... (<law>|department|team|advisers|advisors|representatives|insurers)',
      "(our|my|the) ... <law> (department|team)? (will|'ll|shall|are|is|has|have|would) (be|been|already|deal|take|contact|handle|look|decide|come|hear) ...",
      '(police|bailiffs|security|<law>) (will be|will|are|have been|has been|would be) (waiting|called|informed|involved|contacted|notified|told|deal*|remove|coming) ...',
      "(we|i) (will|'ll|shall|may|might|could|would|have|are|am) ... (no choice|no option|no alternative|forced|obliged|compelled|left with no) (but)? (to)? ... (stop|close|refuse|report|pass|take|charge|cancel|involve|recover|ban|block|end|call|hand|suspend|seek|pursue|terminate|act|consider|sue)",
      '(recover|claim|charge|bill|invoice|pursue|sue|counterclaim|seek) (our|the|all|any|you|these|those|full|such)? ... (costs|damages|fees|expenses|losses|compensation) (from|against|on|with|to)? (you)?',
      '(set foot|show (your|his|her) face|come near|step foot|darken|come anywhere near|ever return|come back here|walk in here|walk through) ...  (again|here|door|doors|property|premises|shop|restaurant|car park|us|our)',
      '(stop|cease|refuse|decline) (to)? (talking|dealing|serving|communicating|responding|corresponding|speaking|talk|deal|serve|communicate|respond|correspond|speak|do business) (with|to)? (you) ...',
      '(retract|withdraw|remove|delete|take) (this|it|that|your|these|those) ... (or|otherwise|within|before|immediately|at once|and apologise|by) ...',
      '(careful|watch) (what|how|who) you (say|write|post|speak|talk|accuse|are) ...',
      '(careful|wary|cautious) (about|with|of|before)? (throwing|making|posting|spreading|slinging|flinging|accusing|publishing) ...',
      '(our|my) <law> (reads|read|sees|see|watches|is watching|monitors|will read|keeps|has a copy|is copied) ...',
      '(we|i) (all)? know (where you|who you|exactly who|what you look) ...',
      "(we|i) (will|'ll|shall|may|can|could|might|are going to|reserve the right to) ... (close|cancel|suspend|terminate|block|ban|blacklist|freeze|restrict|bar|withdraw|refuse) (your|you|all|any|further) ...",
      "(we'll|i'll) ... (close|cancel|suspend|terminate|block|ban|blacklist|freeze|restrict|bar|sue|report) (your|you|and|all) ...",
      "(be|being|get|getting|you are|you're|you'll be|are now|is now) (banned|barred|blacklisted|blocked|prosecuted|sued|reported to|arrested|removed by|escorted|trespassed)",
      '(false|malicious|untrue|fake|baseless|such|these|fraudulent|misleading) (claims|reviews|accusations|statements|allegations|posts|complaints) .... (consequence*|legal|action|court|illegal|actionable|offence|crime|prosecut*|costly|lawsuit|fraud|liable|tolerated|unanswered)',
      '(pursue|pursuing|take|taking) (you|this|the matter|it|things) (in|to|through|further|legally) (court|the courts|legally|our lawyers|the law|a lawyer|a solicitor)',
      "(at your own peril|think (twice|carefully|hard|very carefully) before|last warning|final warning|only warning|fair warning|consider this|cease and desist|be warned|you have been warned|mark my words|two can play|don't push|do not push|don't test|do not test|tread carefully|wouldn't want|it would be a shame)",
      "(carry|keep|continue|persist|go) (on|in|going)? (with|making|spreading|posting|writing|like|this|saying|accusing) ... (will|we|you'll|you will|and) ... (<law>|hear|regret|sorry|action|consequence*|ban*|report|stop|close)",
      '(debt collectors|collection agency|collections agency|credit score|credit rating|credit file|bailiff) ... (will|may|could|would|if|affected|damaged|suffer)',
      '(your|this) (employer|boss|landlord|school|university|wife|husband) (will|would|might|should|may) (hear|be interested|know|like|want|love) ...',
      '(name and shame|publish your|post your|share your) (name|address|details|photo|picture|cctv|order|messages) ...',
      "(you will|you'll|you would|you'd) (regret|be sorry|wish you|never (work|eat|shop|stay) (here|in|at|with)|face|be facing|be receiving|live to regret|find out|soon find|see what) ...",
    ],
    accepts: ({ words, before, rest, ground }) => {
      const told = ground.input.complaint.text.toLowerCase();
      if (/\b(?:not|never|won't|no need|nobody will|isn't|please) (?:\w+ ){0,2}$/.test(before)) return false;
      if (
        /cancel|close|suspend|block|freeze/.test(words) &&
        /\b(?:cancel|close|suspend|block|freeze|blocked|fraud|stolen|delete|end my)/.test(told)
      )
        return false;
      if (/\b(?:your (?:solicitor|lawyer|attorney|doctor|insurer)|hear from (?:me|us))\b/.test(words)) return false;
      if (/^you(?:'ll| will| would|'d) hear from/.test(words))
        return /^you(?:'ll| will| would|'d) hear from (?:our|my|the) (?:\w+ ){0,2}(?:lawyers?|solicitors?|legal|attorneys?|court|police|bailiffs?)/.test(
          `${words}${rest}`,
        );
      if (/^you(?:'ll| will) (?:find out|see what|soon find|face)/.test(words))
        return /find out|face/.test(words) && /\b(?:consequence|court|charge|action|the hard way)/.test(words + rest);
      if (/^(?:our|my|the) .*police/.test(words) || /^police/.test(words))
        return !/\b(?:stolen|theft|fraud|attack|scam|stranger|chat|missing|burglar|crime|go(?:es)? to the police)\b/.test(
          told,
        );
      if (/^(?:recover|claim|charge|bill|invoice|pursue|seek)/.test(words))
        return (
          / (?:from|against|on|to)? ?you$|^(?:sue|counterclaim)/.test(words) || /^ (?:from|against) you\b/.test(rest)
        );
      if (/^(?:retract|withdraw|remove|delete|take)/.test(words))
        return (
          /\b(?:or|otherwise|apologise)\b/.test(words) && !/\b(?:we|i|i'll|we'll|i'm|we're) (?:\w+ ){0,3}$/.test(before)
        );
      if (
        /^(?:get|getting|be|being|is now|are now) (?:banned|barred|blocked|sued|reported to|arrested|removed by|prosecuted)/.test(
          words,
        )
      )
        return !/\b(?:he|she|driver|they|card|account|it|line) (?:\w+ ){0,3}$/.test(before);
      if (/^you have been warned|^you are|^you're/.test(words)) return !/\bsorry\b/.test(before);
      if (/^consider this/.test(words)) return /^ (?:a|your|our|an) (?:\w+ )?(?:warning|notice)/.test(rest);
      return !/^wouldn't want$/.test(words);
    },
  },
];
