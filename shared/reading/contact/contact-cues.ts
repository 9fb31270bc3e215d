/** What shows that somebody contacted the business about the matter before: patterns with weights, by language. Data only. */

/**
 * A cue with its weight. English weights come from a logistic fit over the labelled complaints of this repository,
 * rounded; weights of all cues that occur are added and compared with {@link CONTACT_THRESHOLD}.
 */
export interface ContactCue {
  readonly id: string;
  readonly weight: number;
  readonly pattern: RegExp;
}

const I = String.raw`\b(?:i|i've|ive|we|we've|weve|i'd|my (?:wife|husband|partner|mum|mom|mother|dad|father|son|daughter|sister|brother|solicitor|lawyer|attorney|neighbour|colleague))(?:\s(?:have|had|has|did|also|already|then|since|again|just|now|even|immediately|finally|myself|personally|repeatedly|both|called and|later|first|subsequently|only|duly|actually|promptly|twice|continually|constantly|always|never)){0,3}\s`;

export const CONTACT_THRESHOLD = 0.7;

export const ENGLISH_CUES: readonly ContactCue[] = [
  {
    id: 'i-contacted',
    weight: 0.8,
    pattern: new RegExp(
      String.raw`${I}(?:called(?! (?:myself|the police|an ambulance|911|999|for help))|phoned|rang|emailed|e-mailed|texted|messaged|dm'?d|written|contacted|complained|chased|followed up|reached out|queried|escalated|appealed|disputed|protested|pointed (?:this|it) out|raised (?:this|it|the|my|a)|reported (?:this|it|the|both|that|my|him|her|them)|notified|informed (?:them|you|the|her|him)|advised (?:them|you|the))\b`,
      'g',
    ),
  },
  {
    id: 'i-wrote',
    weight: 0.9,
    pattern: new RegExp(
      String.raw`${I}(?:wrote|spoke|spoken|talked|went back|gone back|took it back|brought it back|returned to the|visited the (?:branch|store|shop|office)|opened a (?:ticket|case|claim)|filed a (?:complaint|claim|dispute|ticket)|submitted|sent (?:you|them|an?|several|many|multiple|the (?:photo|picture|email|letter|form)s?|in (?:a|my)|emails|letters|messages)|left (?:a |several |two |three )?(?:message|messages|voicemail|voicemails))\b`,
      'g',
    ),
  },
  {
    id: 'i-asked',
    weight: 0.8,
    pattern: new RegExp(
      String.raw`${I}(?:asked(?! (?:my|our|a friend))|requested|told (?:them|you|her|him|the|your)|showed (?:them|you|her|him|the)|explained|demanded|begged|pleaded|mentioned)\b`,
      'g',
    ),
  },
  {
    id: 'i-tried',
    weight: 0.8,
    pattern:
      /\b(?:tried|trying|attempt(?:s|ed|ing)?|unable|can't|cannot|couldn't|could not|impossible|not able) (?:to |at )?(?:\w+ ){0,3}?(?:call|calling|contact|contacting|phone|phoning|reach|reaching|ring|ringing|speak|speaking|resolve|resolving|get (?:hold|through|in touch|an answer|a response|someone|anyone)|get (?:a )?(?:human|person))\b|\bnumerous (?:attempts|calls|emails|phone calls)\b/g,
  },
  {
    id: 'bare-contact',
    weight: 1,
    pattern:
      /(?:^|[.!?;:,\n]\s?|\band )(?:called|phoned|rang|emailed|messaged|texted|contacted|reported|complained|spoke (?:to|with)|asked (?:for|to|twice|again|them|the|her|him)|told (?:them|the (?:manager|waiter|waitress|staff|driver|girl|guy|lady|man|woman))|been back|went back|took it back|tried (?:calling|emailing|the))\b/gm,
  },
  {
    id: 'times',
    weight: 0.9,
    pattern:
      /\b(?:(?:second|third|fourth|fifth|sixth|seventh|2nd|3rd|4th|5th|6th|7th|10th|nth|umpteenth) (?:time|email|e-mail|call|letter|message|request|complaint|attempt|contact|reminder)(?! (?:i've|we've|i have|we have) (?:been|stayed|ordered|bought|visited|come|used))|(?:twice|three times|four times|five times|six times|\d+ ?x?s? times|several times|many times|multiple times|countless times|multiple calls|repeated(?:ly)? (?:calls|emails|requests|asked|called|contacted))|email \d|\d+ (?:e?-?mails|calls|phone calls|messages|letters|tickets)|(?:several|many|multiple|numerous|countless|two|three|four|five|six) (?:e?-?mails|calls|phone calls|messages|letters|tickets|conversations|agents|reps))\b/g,
  },
  {
    id: 'no-answer',
    weight: 1,
    pattern:
      /\b(?:no|not a|without|never (?:got|had|received|heard)|haven't (?:had|heard|received|got)|have not (?:had|heard|received)|didn't (?:get|hear|receive)|did not (?:get|hear|receive)|still (?:no|waiting (?:for|on) (?:a|an|any|the|your|my|someone)))\s(?:\w+\s){0,2}?(?:reply|replies|response|responses|answer|answers|call ?back|callback|word|acknowledg\w+|one (?:replied|answered|responded|called|got back))\b|\b(?:nobody|no one|noone|no-one|none of you) (?:\w+ ){0,3}?(?:picks? up|answers?|answered|replied|replies|responds?|responded|called|calls|rang|got back|gets back|has (?:called|replied|come back|got back)|emailed|will (?:help|talk|speak))\b|\b(?:ignored|ghosted|hung up|hang up|put (?:me )?on hold|on hold for|left on read|it says seen|passed (?:me )?(?:around|from)|transferred (?:me )?(?:to|from|between|around)|given the run ?around|the runaround|rings out|goes (?:straight )?to voicemail)\b/g,
  },
  {
    id: 'was-told',
    weight: 0.3,
    pattern:
      /\b(?:was|were|been|being|keep(?:s)? being|got|get) (?:then |also |again |later |repeatedly |subsequently |only |first |now )?(?:told|informed|advised|promised|assured|given a (?:case|ticket|reference))\b/g,
  },
  {
    id: 'they-said',
    weight: 0.9,
    pattern:
      /\b(?:they|he|she|you|agent|rep|representative|manager|supervisor|receptionist|customer (?:service|care|support)|support|lady|girl|guy|man|woman|driver|bot|chat|assistant|person|office|shop|store|bank|company|staff|team|colleague|dealer|dealership|desk|kid|line|someone|somebody|reply|email|landlord|clerk|council|waiter|waitress|owner) (?:\w+ ){0,3}?(?:said|says|say|told (?:me|us|my)|tells|replied|responded|answered|promised|claimed|claims|claim|insisted|insists|refused|refuses|refuse|apologi[sz]ed|offered|shrugged|laughed|argued|denied|blamed|hung up|kept saying|keep saying|keeps saying|keep telling|keeps telling|wouldn't|won't|won’t|would not|will not|could not find|couldn't find|assured|explained|informed|advised)\b/g,
  },
  {
    id: 'in-writing-already',
    weight: 0.8,
    pattern:
      /\b(?:as (?:i|we) (?:said|wrote|told|explained|mentioned|already)|previous(?:ly)? (?:email|letter|complaint|message|call|contacted|reported|complaint)|my (?:last|first|previous|earlier|original|other) (?:email|e-mail|letter|message|call|complaint|request)|follow(?:-| )?up to|further to (?:my|our)|auto-?reply|still (?:waiting|nothing|not (?:fixed|resolved|refunded))|your (?:reply|response|answer|last email|email (?:of|from|said|says)|letter (?:of|dated|from|says|said)|bot)|case (?:was |is |has been )?closed|closed (?:my|the) (?:case|ticket|claim|dispute)|claim (?:was |is |has been )?(?:denied|rejected)|dispute (?:was |is |has been )?(?:denied|closed))\b/g,
  },
  {
    id: 'counterpart',
    weight: 0.9,
    pattern:
      /\b(?:on the phone|over the phone|on the chat|at the counter|at the desk|at the front desk|customer service|help ?desk|helpline|call cent(?:er|re)|phone rep|live chat|ticket (?:number|no|#)|case (?:number|no|#)|complaint (?:number|ref|no))\b/g,
  },
  {
    id: 'took-it-back',
    weight: 1.5,
    pattern:
      /\b(?:(?:towed|taken|took|brought|bring|driven|drove|returned|went) (?:it |him |her |them |this |that |back |the (?:vehicle|car|truck|suv|van|bike|phone|item|suit|laptop) |my (?:vehicle|car|truck|suv|van|bike|phone) |in ){0,2}(?:in(?:to)? |to |back to )(?:the |a |an |my |your |our )?(?:local |authori[sz]ed |same |jeep |ford |honda |toyota |chevy |chevrolet |gm |dodge |nissan )?(?:dealer\w*|garage|shop|store|branch|counter|office|service cent\w+)|(?:dealer\w*|manufacturer|company|bank|business|lender|hotel|airline|council|school|office) (?:was|were|has been|have been) (?:\w+ ){0,2}?(?:notified|contacted|made aware|informed|called|alerted|unable|unwilling|uncooperative)|(?:is|it's|now|still) (?:now |still )?at (?:the )?dealer\w*|dealer\w* (?:\w+ ){0,2}?(?:diagnos\w+|replaced|repaired|inspected|looked|stated|could|couldn't|can't|won't|kept|has had|had it))\b/g,
  },
  {
    id: 'refusal',
    weight: 1,
    pattern:
      /\b(?:refus(?:e|es|ed|ing|al) (?:to|my|the|a|any|me|us)|insist(?:s|ed|ing)? (?:on|that|i)|unwilling to|not (?:been )?(?:helpful|willing|able to help)|no help|won't (?:help|budge|let me|give me|refund|honou?r|investigate|remove|fix|stop)|will not (?:help|give|refund|honou?r|investigate|remove|fix|stop|let|stand|talk|work with)|giving (?:me|us) the run ?a?round|no longer stand|they know|never (?:called|responded|replied|returned|answered|followed up|sent|received a)|silence since|not one of you|done asking|continue(?:s)? to (?:refuse|deny|ignore|insist|report|call|charge|say|tell|harass))\b/g,
  },
  {
    id: 'quoted-answer',
    weight: 0.7,
    pattern:
      /\b(?:said|says|goes|replied|answered|told (?:me|us|my \w+|him|her)|was like|insisted|response (?:was|is)|answer (?:was|is)|asked for)[,:]?\s?(?:that )?(?:it's been like that |it was )?"|"[,.]? (?:he|she|they|the \w+|your \w+) (?:said|says|told|replied)\b/g,
  },
  {
    id: 'someone-said',
    weight: 0.5,
    pattern:
      /\b(?:lad|lass|fella|fellow|kid|chap|guy|lady|girl|man|woman|conductor|porter|steward|pharmacist|doctor|nurse|teller|cashier|waiter|bartender|barista|host|volunteer|operator|engineer|technician|mechanic|installer|foreman|adjuster|broker|chat|rep|agent|someone|somebody|bloke|dude|person at (?:the )?desk)\b(?: [\w'-]+){0,5}? (?:said|says|say|told|goes|claimed|shrugged|admitted|confirmed|agreed|looked at|couldn't|could not|didn't|wouldn't|was straight|hung up)\b/g,
  },
  {
    id: 'dealings',
    weight: 0.5,
    pattern:
      /\b(?:bounced (?:between|around|from)|each time|every time|webchats?|voicemails?|no[- ]shows?|call ?backs?|case (?:worker|officer|handler)|raise a ticket|adjuster|inspector|the answer (?:is|was|each|every)|(?:your|their|the) (?:supervisor|manager|coordinator|engineer|technician|office|colleague|chat|line|helpline|secretary|operator) (?:\w+ ){0,2}?(?:came|said|says|told|wrote|rang|promised|replied|has|had|is|was|kept|keeps))\b/g,
  },
  {
    id: 'opened-a-case',
    weight: 1.2,
    pattern:
      /\b(?:(?:started|opened|opening|filed|filing|submitted|made|making|lodged|raised|put in|initiated) (?:a|an|the|my|another|several|multiple|two|numerous) (?:\w+ ){0,2}?(?:claim|case|dispute|ticket|complaint|appeal|request|report|grievance|inquiry|return)s?|clos(?:ed|ing) (?:my |the |our )(?:\w+ )?(?:case|claim|ticket|dispute|complaint)|(?:sent|mailed|faxed|submitted|provided|uploaded|emailed) (?:\w+ ){0,4}?(?:letter|letters|documents?|documentation|proof|paperwork|photos?|receipts?|statements?|forms?|copies|affidavit|video|that too|e?-?mails?)|disput(?:ed|ing) (?:this|the|it|these|a|my|with)|certified (?:mail|letter))\b/g,
  },
  {
    id: 'told-headless',
    weight: 0.7,
    pattern:
      /(?:^|[.!?;:,\n(]\s?|\band )(?:told|been told|promised|ignored|telephoned|rung|asked|tweeted|dm'?d|tried|reported|showed|spoke|complained)\s/gm,
  },
  {
    id: 'we-telephoned',
    weight: 0.9,
    pattern:
      /\b(?:i|we|i've|we've|i have|we have|have|had|been) (?:\w+ )?(?:telephoned|rung|tweeted|dialled|dialed|visited you|been back|been in|been on to|been calling|been emailing|been trying|been asking|been going back and forth|been in (?:touch|contact)|called and called|called back|keep calling|kept calling|keep asking|kept asking)\b/g,
  },
  // What was said before the trouble, or in ordering, is no contact about it.
  {
    id: 'when-ordering',
    weight: -0.1,
    pattern:
      /\b(?:when (?:i|we) (?:ordered|booked|bought|signed|paid|arrived|called to (?:book|order))|at the time of (?:booking|ordering|purchase)|asked (?:for|to have|to be) (?:a |an |the |my |no )|i said (?:"|no |a )|before (?:i|we) (?:booked|ordered|bought|paid))\b/g,
  },
  {
    id: 'first-message',
    weight: -0.5,
    pattern:
      /\b(?:i haven't (?:called|contacted|told|asked|complained)|i have not (?:contacted|complained)|first time (?:i|we)(?:'ve| have)? (?:write|written|writing|complain\w*|contact\w*)|thought i(?:'d| would| should) (?:let you know|tell you)|just wanted to (?:let you know|tell you)|wanted you to hear)\b/g,
  },
];

/** Words between which a promise of the business stands. */
export const PROMISE =
  /\b(?:(?:would|will|'ll|'d|going to) (?:be )?(?:call(?:ed)?|ring|rung|phone|email|contact|get back|be in touch|send|sent|refund(?:ed)?|replace(?:d)?|fix(?:ed)?|come|arrive|deliver(?:ed)?|credit(?:ed)?|investigate|look into|reset|sort(?:ed)?|remove(?:d)?|ship(?:ped)?|repair(?:ed)?|issue|process(?:ed)?|pay|waive)|promised (?:me |us |to |that |a |by )|assured (?:me|us) (?:that |it |they )?)\b/;
