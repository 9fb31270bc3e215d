/** Tells what happened from what is only said around it: hopes, thanks, threats, numbers of files, words about the writing. English, patterns only. */

/** What is said about the writing, about hopes and about ourselves in general. */
const ABOUT_THE_WRITING =
  /^(?:none\b|failing\b|we'll\b|(?:we|I) (?:will(?! not\b)|would(?! not\b)|may|might|understand|know)\b|you(?: (?:are|were|have|had|wish|want|wanted|thought|feel|felt|hope|believe|know|understand|do not want|don't want|look|trust|am|just|really))?(?:'re|'ve)?(?: (?:just|also|only|now|really|still))? (?:tried hard|writ(?:e|ing)|sending|reaching out|contacting|filing|submitting|complain(?:ing)?|to (?:complain|make a complaint|raise|report|express|file|submit|inform|bring|let|say|ask|share|keep)|hop(?:e|ing)|look(?:ing)? forward|attach\w*|enclos\w*|includ\w+ (?:a|the|copies)|not (?:asking|a |the |someone|one to)|aware|sure|certain|happy|grateful|glad|pleased|sorry|thank\w*|a (?:loyal |regular |long)|going to|kindly|appreciate|expect|would|will|shall|could|can|may|might|must|should|need|won't|never (?:complain|write|leave|normally)|don't (?:normally|usually|often|write|want|expect|like))\b|you(?:'re| are) (?:sure|not (?:sure|asking)|writing|going to|aware|happy|an? \w+ (?:and|but))\b|you'(?:d (?:also |just |really |still )*(?:like|love|rather|appreciate|say|think|better|expect|be|hope|prefer|want)|ll)\b|please\b|thank\b|dear\b|hello\b|hi\b|regards\b|sincerely\b|yours\b|subject\b|attached\b|to whom it may\b|(?:number|point|item) (?:\d|one|two|three)\b|see\b|if\b|unless\b|in summary\b|to summari[sz]e\b|let\b|imagine\b|avoid\b|beware\b|shame\b|how\b|what a\b|why\b|when will\b|who\b|fine\b|rules are\b|fast forward\b|full disclosure\b|this (?:has|needs) to\b|this must\b|as (?:we|you) (?:are|know|can)\b|your (?:guess|opinion|feeling|understanding) is\b|you have no interest\b|(?:action|something) needs to\b|here (?:you|we) are\b|you(?:'re| are) (?:now |just |also |still )?(?:seeking|requesting|(?:very |so |extremely |beyond |really |quite |absolutely |deeply )?(?:disappointed|unhappy|upset|frustrated|disgusted|appalled|shocked|furious|fuming|annoyed|angry|tired of|sick of|fed up))\b|you(?:'re| are) not (?:saying|joking|calming|cross|angry|upset|complaining|after|trying|looking|asking|unreasonable|being)\b|the following (?:companies|company|accounts?|items?|inquir\w+)\b|you (?:still )?don't know what (?:else )?to do\b|you(?:'re| are) (?:not after|still waiting to hear)\b|your (?:position|point|question|concern|issue|complaint|advice|hope|name|number|phone|address|email|contact|support worker|solicitor|lawyer) (?:is|was|has)\b)/i;
const WISH =
  /, you know\b|\blook it up\b|\byou(?:'re| are) quoting\b|\byour (?:sort|kind) of\b|^(?:we )?maybe\b|\b(?:your|our|my) homework\b|\band yes\b|\byou(?:'ll| will| must| have to| would) (?:say|admit)\b|^sending\b|^the way (?:he|she|they|it)\b|\bsend (?:us|you) this\b|\bwhich is it\b|\btyping this\b|\bforgive\b|\b(?:see|read|reads|write|writing|wrote|written) (?:this|these words|to you)\b|\bwould (?:be|have been) (?:much |very |greatly |really )?(?:appreciated|nice|good|great|helpful|better|useful)\b|\b(?:never|not) (?:be )?(?:coming back|return|go back|use (?:you|us|them) again|recommend)\b|\b(?:please|kindly)\b/i;
const CONDITION =
  /^(?:you (?:can|could|may|might|should) |we (?:should|must|need to|ought|have to|can|could) |(?:if|unless|hopefully|maybe|perhaps)\b)/i;
/** Numbers that only name a file: an order, a member, a claim. */
const IDENTIFIER =
  /\b(?:member|order|booking|account|customer|policy|claim|case|ticket|reference|ref|invoice|tracking|confirmation|patient|licen[cs]e|vin|serial|card)(?: (?:no|number|num|id|reference|ref))?\.?\s*(?:is|was|:|#|no\.?)?\s*#?[A-Z]*-?\d{3,}/i;
const VERDICT =
  /^(?:this|that|it|our|the|we)(?: \w+){0,4} (?:is|are|was|were|'s)(?: \w+){0,2} (?:unacceptable|ridiculous|disgusting|disgraceful|outrageous|appalling|terrible|horrible|awful|fraud|a joke|a scam|illegal|unfair|wrong|unprofessional|not (?:acceptable|ok|right|fair|good enough)|poor|worst|shocking|absurd|insulting|a disgrace|pathetic|useless)\b/i;

/** What they reproach themselves with, in earnest or not, is no business of ours to say. */
const SELF_REPROACH =
  /\b(?:(?:that's|it's|is) on you|your (?:own )?(?:fault|mistake|stupidity)|you (?:should|ought to) have (?:known|read|checked|asked)|you (?:clicked|read) it|stupid of you|your (?:handwriting|memory|eyesight|spelling)\b|you were (?:stupid|silly|naive)|enough to know)\b/i;

/** What they will do to us, what they charge us with in one word, what was no harm, and a number whose thing is not named. */
const NOT_OURS_TO_TELL =
  /^(?:you(?:'re| are|'ll be| will be)? (?:now |also |therefore |hereby )?(?:claim(?:ing)?|seek(?:ing)?|withholding|speaking to|reporting|contacting|taking (?:this|it|us|you)|request(?:ing)?)\b(?!.*\b(?:refused|denied|ignored|rejected)\b)|(?:this|that|it) (?:is|was|'s) (?:\w+ )?(?:theft|stealing|robbery|fraud|extortion|blackmail|a con|daylight robbery|bait[- ]and[- ]switch|false advertising|a rip-?off)\b|you (?:further |also |hereby )?remind\b|you are making this\b|you (?:see|understand) and you (?:see|understand)\b|the letter is\b|you(?:'d| would) like to know$|the (?:approximate )?failure mileage\b|no need\b|you pay (?:your )?(?:council )?tax(?:es)?\b|there were no injuries\b|(?:nobody|no one) was (?:hurt|injured)\b)|\band (?:we|they) know it$|\b(?:can't|cannot|don't|do not) blame (?:us|me)\b|\b(?:it's|it has|it had|it was|there (?:is|are|were|was)|has been|have been) (?:been )?(?:only |just |now )?(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})$/i;

/** What may come, what we are said to have known, what is no whole sentence, and how they live: nothing for us to state. */
const NOT_FOR_OUR_VOICE =
  /\b(?:is|are|['’]s|will|was) (?:going to |gonna )?(?:kill|die|ignore it|get (?:hurt|killed|burn\w*)|hurt (?:somebody|someone))\b|\b(?:somebody|someone|this thing) (?:is going to|will)\b|\bso we knew\b|^we knew\b|^back and forth\b|^its\b|^it took \d+ days?\b|^you live alone$|^you(?: are|'re) an? [\w ]+ you (?:can|could|have|need|must)\w*\b|^you (?:can't|cannot|can not) have .+ (?:back|again)$|\byou'll give us\b|^you(?: are|'re) the \w+$|^[$£€]\d[\d.,]* (?:lost|gone|wasted)\b|\bguess what\b|\bthat's (?:someone|somebody) not\b|^no \w+, you\b|\bhow can (?:we|you|I)\b|, (?:and )?told (?:\d|it)|\byou have no complaints? about\b|…\s+\w/i;

/** Whether a turned clause tells something that happened, and not something around it. */
export function tellsAStory(clause: string): boolean {
  if (NOT_FOR_OUR_VOICE.test(clause) || SELF_REPROACH.test(clause) || NOT_OURS_TO_TELL.test(clause)) return false;
  return !ABOUT_THE_WRITING.test(clause) && !WISH.test(clause) && !CONDITION.test(clause) && !IDENTIFIER.test(clause);
}

/** What they want, as a statement about them; what they would rather not is theirs to say as well. */
const STATED_WISH =
  /^you(?:'d| would)? (?:just |only |really |simply |also |still )*(?:(?:do not|don't) )?(?:want|need|like|prefer|ask|expect|request|demand)\b(?! (?:it|this|that|them)\b)|^you asked (?:us|me) to |^what you(?:'d| would)? (?:like|want|need)\b/i;
/** What is wished for out of anger, or wished away. */
const NO_WISH_TO_REPEAT =
  /\b(?:to|would|'d) (?:know|hear|see)$|\b(?:compensat\w*|apolog\w*|fired|sacked|sue|shut down|out of business|never|star|review|excuse|your money|refund|not to|write|say)\b/i;

/** Whether a turned clause says in so many words what they want, and can be said back to them. */
export function statesAWish(clause: string): boolean {
  return STATED_WISH.test(clause) && !NO_WISH_TO_REPEAT.test(clause) && !IDENTIFIER.test(clause);
}

/** Words of law and reproach, which are the customer's to say and not ours. */
const CLAIM =
  /\b(?:no right|should (?:be|return|not|have|never)|must (?:be|not)|illegal\w*|unlawful\w*|void|fraudulent\w*|violat\w+|unjust\w*|unfair\w*|criminal\w*|harass\w*|deceptive\w*|predatory|negligen\w*|breach\w*|excessive\w*|refus\w+|insist\w*|lied|lying|misled|misleading|usurious|making (?:this|it|that|things) up|inappropriate\w*|unprofessional\w*|incompetent\w*|rude\w*|(?:no|little|zero) (?:respect|empathy|compassion|sympathy|remorse)|disrespect\w*|(?:didn't|did not|never|don't|do not|doesn't|does not|wouldn't|couldn't) (?:even |really |seem to )?(?:listen|care|bother)\w*)\b/i;

/** What was done about papers and reports, which a report ends with and nobody suffers from. */
const PROCEDURE =
  /\b(?:police report|(?:manufacturer|dealer) (?:was|were) (?:not )?(?:made aware|notified|contacted)|we were (?:made aware|notified|contacted)|failure mileage|vin was|not diagnosed|no injuries|was documented|case number)\b/i;

/** Whether a turned clause only tells of reports and papers. */
export function tellsOfPapers(clause: string): boolean {
  return PROCEDURE.test(clause);
}

/** Said in the present, a refusal told back would sound like one of ours. */
const REFUSES_NOW =
  /^(?:now,? )?we (?:still )?(?:will not|won't|can't|cannot|do not|don't|are not|aren't|refuse|have no)\b/;

/** Whether a turned clause charges us with something, so that it is told as what they write. */
export function chargesUs(clause: string): boolean {
  return CLAIM.test(clause) || REFUSES_NOW.test(clause);
}

/** Whether a turned clause does nothing but judge: no news to the one who wrote it. */
export function onlyPassesVerdict(clause: string): boolean {
  return VERDICT.test(clause);
}
