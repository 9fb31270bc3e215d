/** Promises nobody can keep, times that are none, and work handed back. Data for four rules. */
import type { Grammar } from '../grammar.ts';

export const TOO_MUCH: readonly Grammar[] = [
  {
    says: [
      '(a)? (thing|things|problem|matter|issue) of the past',
      '(absolute|complete|total|full|utter|one hundred percent|hundred percent) (certainty|guarantee|confidence|satisfaction)',
      "(won't|will not|'ll never|will never|shall never|shan't|never again) (ever)? (have|see|face|experience|encounter|suffer|hear of|go through|deal with) (a|any|another|one|this|that|such)? (single|more)? (problem|problems|issue|issues|complaint|delay|delays|mistake|mistakes|error|errors|trouble|repeat|thing|experience|of this|kind)",
      "(you won't|you will not|you'll never|you will never) (ever)? (have|see|face|experience|encounter|suffer|wait|regret|go through|be disappointed|be let down|need to complain|have cause|find|get) ...  (ever|again|with us|anymore|any more|single|another|from us)",
      "(you have|you've got|you've|i give you|we give you|take|have) (my|our) (solemn|personal|absolute|full)? (word|guarantee|promise|assurance|oath) ...",
      "(on|upon|stake) (my|our) (life|honour|honor|reputation|mother's|children's)",
      "(never|won't|not|cannot|can't|nor) (ever|never|be|ever be|ever again|possibly)? (repeated|repeat itself|occur|recur|reoccur|let you down|disappoint you|come up again|go wrong|make the same|do this again|do that again|be late|arise|fail you|be an issue|be allowed to happen|see this again|happen under|happen on) ...",
      '(promise|swear|guarantee|assure|vow|pledge) (you|that|to|it|faithfully|solemnly)? ... (never|always|nothing|no one|nobody|every|perfect|flawless|zero|any more|ever)',
      "(from (now|here|today|this day) on|from this moment|in (the)? future|going forward|henceforth) ... (never|always|ever|every (time|single)|perfect|flawless|faultless|without fail|no more|won't|will not)",
      '(every|each) (single)? (time|order|delivery|meal|visit|day) ... (perfect|flawless|on time|right|guaranteed|without fail|faultless|spotless)',
      '(once and for all|for ever|forever|for good measure|without fail|no ifs no buts|no ifs or buts|hand on heart|cross my heart|on my honour|mark my words|rain or shine|money can buy)',
      'no (more)? (mistakes|errors|problems|delays|mishaps|excuses|slip ups|issues) (ever|again|in future|whatsoever|from now|from here|going forward|at all)',
      '(all|any|every) (your)? (problems|worries|issues|troubles|concerns) (are|will be|is) (over|solved|gone|history|behind)',
      "(the|our|your) (last|only) time (this|that|it|you|we|anything) (will|'ll|ever|is|happens|has) ...",
      '(completely|fully|totally|perfectly|entirely|absolutely) (happy|satisfied|delighted|thrilled|safe|secure|reliable|foolproof|risk free) (every|always|again|from|next|with|or|in)',
      '(foolproof|bulletproof|watertight|fail safe|risk free|trouble free|hassle free|error free|problem free|like clockwork|without a hitch)',
      '(move|moving) (heaven|mountains) ...',
      '(anything|whatever|everything) (and everything)? (you|your heart) (want|wants|wish|desire|desires|ask for|could (want|wish)) ...',
      '(it|this|that|we|i|they) (can|could|will) (simply|just|absolutely)? (never|not ever) (ever)? (happen|occur|go wrong|fail|be|let|break|do)',
    ],
    accepts: ({ words, before, sentence }) =>
      !sentence.isQuestion &&
      !/\b(?:can't|cannot|nobody can|won't|not|if i could|why|whether) (?:\w+ ){0,3}$/.test(before) &&
      !/\b(?:forever|for ever)$/.test(words.trim()) ===
        !/\b(?:took|takes|waited|waiting|wait|felt|lasted|on hold|seems?|like) (?:\w+ ){0,2}$/.test(before) &&
      !/^(?:have|take) my (?:word|assurance)$/.test(words),
  },
];

export const NO_TIME: readonly Grammar[] = [
  {
    says: [
      '(get|getting|come|coming) (round|around) to (it|this|you|that|your|them)',
      "(before|not|too|won't be|shouldn't be) (too|very|so)? long (now)?",
      'in (good|due|the fullness of) (time|course)',
      '(some|any) (time|day|point) (this|next|soon|now|later|in the|over the|during|when|or)',
      '(at|on) (the|our|my) (earliest|next available|first available|first|next) (opportunity|convenience|slot|chance)',
      '(sooner rather than later|in no time|any (day|minute|moment) now|in the coming (days|weeks)|over the (coming|next few|next couple of) (days|weeks)|in the (days|weeks) (ahead|to come)|eventually|in the not too distant|down the line|down the road)',
      '(when|once|as|if) (things|it|everything|the shop|the season|work) (calm|calms|quiet|quieten|quietens|settle|settles|slow|slows|eases|ease|permit|permits|allows|dies|allow) ...',
      "(when|once|as soon as) (someone|somebody|anyone|we|i|he|she|they|a <staff>|the <staff>|staff|an <staff>) (is|are|am|'s|becomes|become|get|gets|have|has) (free|available|back|able|around|a minute|a moment|time|the chance|a chance|in the area|less busy) ...",
      'as (quickly|fast|promptly|swiftly|early|speedily|rapidly|soon) as (possible|we can|i can|we are able|humanly|practicable|may be|is|they can)',
      '(promptly|momentarily|presently|imminently|in a timely manner|in short order|pronto|forthwith)',
      '(hang tight|bear with (us|me)|stay tuned|watch this space|in a (bit|while|little while|jiffy|tick|sec|mo)|give (us|me) (a bit|some|a little|a few|more) (of)? (time|days|more)|sit tight|hold tight|keep an eye out)',
      '(within|in|over) (a|the next) (few|couple of|handful of|number of) (days|weeks|hours|months)',
      "(we|i) (will|'ll|shall) ... (sometime|some time|at some point|whenever|when i get|when we get|when possible|where possible|in time)",
    ],
    accepts: ({ words, before, sentence, rest }) => {
      if (
        sentence.figures.some(
          ({ kind }) => kind === 'weekday' || kind === 'date' || kind === 'clock' || kind === 'relative-day',
        )
      )
        return false;
      if (
        sentence.isQuestion ||
        /\b(?:was|were|did|had|took|waited|promised|kept|told|said|after|which)\b/.test(before)
      )
        return false;
      if (/^(?:before|not|too) (?:\w+ )?long/.test(words))
        return /\b(?:will|'ll|won't|shouldn't|be|back) (?:[\w']+ ){0,7}$/.test(before) || /won't|shouldn't/.test(words);
      if (/^(?:promptly|momentarily|presently|eventually|one day|imminently)/.test(words))
        return /\b(?:will|'ll|shall|be)\b/.test(before) && !/^ (?:of|after|before)\b/.test(rest);
      if (/^any (?:time|day)/.test(words)) return /soon|now/.test(words);
      return (
        !/\b(?:if you|you can|please|whenever you|come|tell me|reach me|ring|wouldn't|let) (?:\w+ ){0,3}$/.test(
          before,
        ) || /^(?:bear|hang|give|sit|hold|stay|watch)/.test(words)
      );
    },
  },
];

export const SENT_AWAY: readonly Grammar[] = [
  {
    says: [
      '(logged|reported|raised|submitted|handled|made|requested|tracked|managed) by (tenants|customers|guests|users|members|residents|patients|passengers|you) (themselves|yourself|directly)? (on|in|through|via|using) (the|our|an) ...',

      '(ask|take|contact|speak|talk|ring|call|write|raise|direct|address|go|turn|approach|consult|see|chase|try|complain|refer|apply) (it|this|that|them|back)? (with|to|up with|from|directly to|directly with)? (the|your|her|his|their|your own|their own|her own|his own) (own)? ... <authority>',
      "(you|she|he|they|your _|customers|guests|patients) (will|'ll|would|may|'d)? (need|have|be best|be better|do better) (to)? (ask|contact|call|speak|fill|complete|raise|write to|apply|ring|consult|approach|submit|log|register|upload|visit|chase|get in touch|contacting|asking|chasing|speaking)",
      "(she'll|he'll|you'll|they'll) (need|want|have) to (ask|contact|call|speak|go|fill|complete|raise|write|apply|ring|consult|submit|log|register|upload|visit|chase|get in touch|take it)",
      '(only|must|can only|should|have to|needs to|need to) (be)? (entered|submitted|raised|done|requested|lodged|processed|accepted|filed|logged|reported|directed|addressed) (online|through|via|in writing|by|on|in|using|at) ...',
      "(not|isn't|aren't|wasn't) (us|our team|our department|one for us|handled by us|dealt with here|a matter for us|something we deal|my department|our remit|our area|for us to) ...",
      "(a|one|something|this is|that is|that's) (matter|question|case|issue|query|problem|one|job) for (the|your|another|our|a|their|hr|it|head office|customer) (_)",
      '(the)? (wrong|right|correct|proper|relevant|appropriate|other|another|separate) (department|team|branch|office|desk|number|channel|place|person|address|channels|inbox|mailbox) ...',
      '(handled|dealt with|managed|run|operated|covered|decided|processed|owned) by (a|an|the|another|our|their|your) (different|separate|third|other|external|another|outside|head|partner) ...',
      '(please|kindly|simply|just|you can|you may|you could|feel free to) (fill|complete|use|visit|log|submit|open|refer|consult|follow|download|head|go) (in|out|to|over to|on to|our|the|a|this|into|through|up) ... (form|portal|website|page|app|link|faq|faqs|section|line|helpline|desk|online|site|chatbot|bot|assistant|centre|center|tool)',
      '(reply|respond|write|mail|send|forward|submit|resend|post) (it|this|that|to|a|your|again)? ... (to)? (noreply|customer services|customer service|support|complaints|claims team|claims department|head office|our office|hq|the help desk|the helpdesk|our complaints|our claims|our support)',
      '(have you|did you) (tried|try|considered|thought of|asked|contacted|called) (calling|contacting|asking|our|the|speaking|emailing|using|your|to) ...  (helpline|hotline|faq|app|support|<authority>|chat|team|line)',
    ],
    accepts: ({ before, words, sentence, ground }) => {
      if (
        /\b(?:i'll|i will|we'll|we will|i'm going to|we|i|he will|she will|i'd like to|let me|no need to|don't have to|do not have to|don't need to|without|never|won't have to|rather than|instead of|made you|had you|had to|asked you to|told you to|were told to|told to|sent you to|should not|shouldn't|may|like to|want to|wish to|may still|still|free to|right to|also|can also|open to you|to) (?:\w+ ){0,2}$/.test(
          before,
        )
      )
        return false;
      if (
        /\b(?:you|you'd|you've|i've|he|she|they|when) (?:\w+ )?$/.test(before) &&
        !/\b(?:you'll|will|may) (?:\w+ )?$/.test(before) &&
        !/^(?:you|she|he|they|your|customers|guests)/.test(words)
      )
        return false;
      if (/^(?:write|ask|say|call|turn) (?:it )?(?:that|whether|if|the news|for|back)\b/.test(words)) return false;
      if (
        /\b(?:doctor|gp|hospital|police|pharmacy|ombudsman|regulator|embassy)\b/.test(words) &&
        (ground.hurt || /\bombudsman|regulator|police\b/.test(words))
      )
        return false;
      if (
        /\b(?:won't|will not|never|not) (?:have|need)\b/.test(words) ||
        /\b(?:isn't|not) (?:a )?(?:job|matter|question)? ?for you\b/.test(sentence.lower)
      )
        return false;
      if (/^(?:that|this) is a matter for me|for (?:me|us)\b/.test(words))
        return /^(?:not|isn't|aren't|wasn't)/.test(words);
      if (/\b(?:wrong|right|correct|proper|appropriate) (?:place|person|address|number)/.test(words))
        return /\byou(?:'ve| have) (?:reached|come|got|written)|\bis the wrong|\breached\b/.test(before);
      if (/^the? ?(?:right|correct|proper|other|another)/.test(words))
        return /\b(?:through|via|contact|use|to) $/.test(before);
      if (/^(?:wrong|right|correct|proper|relevant|appropriate|other|another|separate)/.test(words))
        return (
          /\b(?:through|via|contact|using|reached|with|to) (?:the |our |a |an )?$/.test(before) &&
          !/\b(?:passed|passing|pass|spoke|speaking|went|sent|send) (?:\w+ ){0,4}$/.test(before)
        );
      if (ground.channel.public && /\b(?:message|dm|ask for)\b/.test(sentence.lower)) return false;
      return !sentence.isQuestion || /^(?:have|did) you/.test(words);
    },
  },
];

export const LEFT_TO_THEM: readonly string[] = [
  '(where|how) (would|do|shall|should) (you|we) (like|want|wish|prefer|see)? (us)? (to)? (go|proceed|move|take|continue|leave) (from here|forward|on|ahead|this|it|things)',
  'what (happens|comes) next is ... you',
  '(the)? (choice|decision|call|ball) is (entirely|all|completely|really|very much|totally)? (yours|up to you|in your court|with you)',
  'whatever you (prefer|decide|think|like|feel|choose|want) (is|and|works|we|best|would)? ...',
  "(tell|let|say) (us|me)? (know|hear)? (exactly|just|please)? (what|how|which) you (would|'d|want|think|prefer|suggest|expect|have in mind|hope|feel|need|propose|like|wish|are (seeking|looking|hoping|after|expecting))",
  "(tell|let|say) (us|me)? (know|hear)? (exactly|just|please)? (what|how|which) you'd (like|prefer|want|suggest|expect|rather)",
  'what (kind of|sort of|exactly|exact)? (outcome|resolution|solution|remedy|compensation|result|redress|settlement|gesture) (you|are you|would you|do you|is it|would|did you) ...',
  '(what|how) (would|could|can|might|should|will) (it|you|we|i|this) (take to|satisfy|suit you|put (it|this|things) right|propose|suggest|expect us|want us|recommend|fix|make (it|this|things|you|that) (right|better|good|happy|up)|resolve|settle) ...',
  'what do you (propose|suggest|expect us|want us|expect from us|recommend|think (would|is)) ...',
  "what you (are|'re|were|was) (seeking|looking for|hoping|after|expecting|wanting)",
  "what you're (seeking|looking for|hoping|after|expecting|wanting)",
  '(any|your|have you any|do you have any) (suggestions|ideas|thoughts|proposals|preference|preferences|recommendation) (on|about|for|how|as|to|regarding|what|of)',
  '(name|state|suggest|propose) (your|a|an|the) (price|remedy|terms|figure|solution|amount|outcome|way)',
  '(over to you|ball in your court|you decide|you choose|you tell (us|me) what|take your pick|you name it|(it|that) is your (choice|call|decision))',
  '(happy|glad|willing|open|keen|ready) to (hear|consider|listen|entertain|discuss|look at) (your|any|what|whatever|some|suggestions|proposals|ideas|options)',
];

export const TOLD_BEFORE: readonly Grammar[] = [
  {
    says: [
      "(like|as) (i've|we've|i have|we have|i|we) (said|told|explained|written|mentioned|stated) ... (times|before|already|repeatedly|again|weeks|twice)",
      '(time and (time)? again|over and over|a (dozen|hundred|thousand|million) times)',

      "(to|let me|must|have to|I'll|i will|i'll|will) (repeat|reiterate|restate) (myself|ourselves|this|it|once|that|what|again|the)?",
      '(repeat|repeating|reiterate|reiterating) (myself|ourselves|yourself)',
      "(i|we|we've|i've|<staff>) (have|had|has)? (already|previously|repeatedly|several times|just|clearly)? (went|gone|been|going) (over|through) (this|it|that|all this|all of this) ...",
      "(i|we|we've|i've|have|has|had|been|were|was|<staff>) (already|repeatedly|previously|clearly|patiently) (been)? (told|explained|answered|informed|addressed|covered|advised|dealt|made|responded|replied|stated|mentioned|clarified|notified|outlined|set out|pointed) (this|that|it|you|to|with|in|by|all|on|out|clear|your|the|about|of|why)? ...",
      '(like|as) (i|we|my colleague|the <staff>) (said|told|explained|wrote|mentioned|advised|stated|already|have|keep) ...',
      'how (many|often) (more)? (times)? (do|must|have|should|can|does|will) (i|we|i have|somebody) ...',
      '(for the|the) (second|third|fourth|fifth|last|hundredth|umpteenth|nth|final|millionth) time (of)? (now|today|asking|i|we|the|our|no|it|,)? ...',
      '(see|refer|refer back|please read|please see|read|check|please refer|scroll) (back)? (up|to|again|carefully)? (to)? (my|our|the) (previous|earlier|last|above|first|original|prior|initial) (email|message|reply|letter|answer|response|note|e mail|correspondence|explanation)',
      "(which|what|part of that|part of this|word|bit) ... (did|do|don't|do not|didn't) you (not)? (understand|grasp)",
      '(i|we) (can|could) (only)? (say|tell you|explain|put) (it|this|that|so)? ... (only so many|so many times|no clearer|any clearer|no plainer|any plainer|more clearly)',
      '(once|yet) (more|again) (i|we|for you|then|let me|our|the answer|as) ...',
      '(asked|raised) and answered',
      "(my|our) (answer|position|response|explanation) (remains|is still|has not changed|hasn't changed|stays|is unchanged|was clear|is clear) ...",
    ],
    accepts: ({ before, words, sentence, rest }) => {
      if (sentence.isQuestion && !/^how|^which|^what|^part/.test(words)) return false;
      if (
        /\b(?:you|you've|made you|have you|having|not|never|nobody|ask you|had) (?:\w+ ){0,3}$/.test(before) &&
        !/^how/.test(words)
      )
        return false;
      if (
        /^(?:was|were|been|have|has|had) (?:already|previously)/.test(words) &&
        /\b(?:you|your \w+|it|money|refund|fee) $/.test(before)
      )
        return /\byou (?:were|have been|had been)\b/.test(before + words) && !/\bsorry\b/.test(sentence.lower);
      if (/^(?:for the|the) (?:last|final|second|third)/.test(words))
        return /^(?:for )?the (?:hundredth|umpteenth|nth|millionth|last|final)/.test(words)
          ? /[:,]|^ ?(?:no|i|we)\b/.test(rest) || /\b(?:i|we|no)$/.test(words)
          : /^for the \w+ time (?:now|of asking|i|we)\b|^for the \w+ time$/.test(words) &&
              /^[,:]/.test(rest) &&
              before.trim() === '';
      if (/^(?:once|yet) (?:more|again)/.test(words))
        return (
          before.trim() === '' &&
          /\b(?:i|we|for you|then|let me|our|the answer|as)\b/.test(words) &&
          !/sorry|apolog/.test(sentence.lower)
        );
      if (/already (?:been )?(?:dealt|made|told|replied|responded)/.test(words) && /\byou already\b/.test(words))
        return false;
      return !/\bsorry\b|\bapolog/.test(sentence.lower);
    },
  },
];
