/** The words people ask with, and what follows them. English data; nothing is turned here. */

/** What follows the words of asking, and so how the sentence goes on. */
export type Complement = 'deed' | 'somebody' | 'own-deed' | 'thing' | 'want' | 'question';

/** Words of asking. `anywhere`: plain enough to count in a sentence that was not read as a request. */
export type Frame = { find: RegExp; gives: Complement; anywhere: boolean };

const ADVERBS =
  '(?:(?:at least|just|only|really|simply|also|now|still|do|very much|so|kindly|please|formally|hereby|therefore|respectfully|politely) )*';
const WANT = String.raw`\b(?:i|we)(?: ${ADVERBS}(?:want|need|demand|request|require|expect|ask(?: for)?|insist on|(?:would|should) ${ADVERBS}(?:like|love|appreciate|expect)|(?:am|are) ${ADVERBS}(?:asking(?: for)?|requesting|demanding|looking for|after))|'d ${ADVERBS}(?:like|love|appreciate|expect)|'(?:m|re) ${ADVERBS}(?:asking(?: for)?|requesting|demanding|looking for|after))(?: for)?(?: at least)?`;
/** The same without what is only needed or expected, and with its subject left out after "and". */
const WISH = String.raw`\b(?:(?:i|we)(?: ${ADVERBS}(?:want|demand|request|insist on|(?:would|should) ${ADVERBS}(?:like|love|appreciate)|(?:am|are) ${ADVERBS}(?:asking(?: for)?|requesting|demanding))|'d ${ADVERBS}(?:like|love|appreciate)|'(?:m|re) ${ADVERBS}(?:asking(?: for)?|requesting|demanding))|and would ${ADVERBS}like)(?: for)?(?: at least)?`;
const YOU = '(?:you|ye|u|you guys|the company|the bank)';
const SOMEBODY = String.raw`(?:someone|somebody|anyone|anybody|(?:a|one|any) (?:real |single )?(?:person|human being|human|manager))(?: (?:there|here|from (?:your|the) \w+|in charge))?`;
const ABLE = `(?:can|could|would|will|can't|couldn't)`;
const TELL = '(?:tell|let) (?:me|us)(?: know)?|explain(?: to (?:me|us))?|confirm(?: to (?:me|us))?|advise(?: me| us)?';
const WH = String.raw`(?=(?:what|where|when|why|who|whom|how|which|whose|whether)\b)`;
const WH_OR_IF = String.raw`(?=(?:what|where|when|why|who|whom|how|which|whose|whether|if)\b)`;

const US = '(?:the (?:company|bank|agency|lender|servicer|bureau|store|airline))';
const A_THING = String.raw`(?=(?:a|an|the|my|our|your|this|these|those|all|some|any|both|full|written|immediate|compensation|reimbursement|answers|help|justice|proof|payment|what|[$£€]|\d)\b|[$£€])`;

const frame = (source: string, gives: Complement, anywhere = false): Frame => ({
  find: new RegExp(source, 'i'),
  gives,
  anywhere,
});

/** Tried in this order; the first that is found counts. */
export const FRAMES: readonly Frame[] = [
  frame(`${WANT} (?:to (?:know|hear|understand|learn|be told)) ${WH}`, 'question', true),
  frame(String.raw`\bwhat (?:i|we)(?:'d| would| should)? ${ADVERBS}(?:want|like) to know is ${WH}`, 'question', true),
  frame(String.raw`(?:^|[,.;:–—-] |\b(?:please|pls|${YOU}) )(?:${TELL}) ${WH_OR_IF}`, 'question'),
  frame(`${WANT} ${YOU} (?:within [a-z0-9]+ [a-z]+ )?to `, 'deed', true),
  frame(`${WANT} that (?:${YOU}|they|${US}) (?:should |must |will )?`, 'deed', true),
  frame(`${WANT} (?:them|${US}) to `, 'deed', true),
  frame(
    String.raw`\b(?:i|we) (?:would |must |have to |can only )?ask (?:that )?(?:you|the \w+) (?:to |please )`,
    'deed',
    true,
  ),
  frame(`${WANT} ${SOMEBODY} to `, 'somebody', true),
  frame(
    String.raw`(?<!\b(?:how|why|what|when|where|who) )\b(?:${ABLE} ${YOU}|if you (?:could|would)) (?:please |pls |kindly |just |possibly |maybe |at least |also )*`,
    'deed',
    true,
  ),
  frame(
    String.raw`(?<!\b(?:how|why|what|when|where|who) )\b${ABLE} ${SOMEBODY} (?:please |pls |kindly |just )*`,
    'somebody',
    true,
  ),
  frame(String.raw`\b(?:can|could|may) (?:i|we) (?:please |pls |just |at least |also )*(?:get|have) `, 'thing'),
  frame(`${WANT} to `, 'own-deed'),
  frame(`${WISH} ${A_THING}`, 'thing', true),
  frame(`^(?:and |but |so )?(?:(?:just|only|simply|really) )+want (?=(?:it|this)\\b)`, 'want', true),
  frame(`${WISH} (?=(?:it|this)\\b)`, 'want', true),
  frame(`^(?:and |but |so )?(?:(?:just|only|simply|really) )+want ${A_THING}`, 'thing', true),
  frame(`${WANT} ${A_THING}`, 'thing'),
  frame(String.raw`(?:^|[,;:] |\band )(?:please|pls|plz|kindly) (?:please |just |also )*`, 'deed', true),
  frame(String.raw`\b(?:please|pls|plz|kindly) (?:please |just |also )*`, 'deed'),
  frame('^(?:so |and |just |now |then |but )*', 'deed'),
];

/** Deeds that open an order to a business; any other first word only tells. */
export const ORDERED =
  /^(?:come|fix|send|call|phone|ring|refund|replace|give|make|stop|withdraw|check|take|let|remove|cancel|get|bring|put|email|write|repair|find|return|correct|delete|close|pay|reimburse|lift|look|sort|reply|contact|change|confirm|provide|investigate|honou?r|release|restore|reopen|reinstate|reverse|resend|rebook|review|reconsider|update|unlock|freeze|transfer|swap|exchange|collect|credit|waive|redo|finish|post)\b/i;

/** How each is told. */
export const LEADS: Readonly<Record<Complement, string>> = {
  deed: 'you asked us to ',
  somebody: 'you asked for somebody to ',
  'own-deed': 'you want to ',
  thing: 'you asked for ',
  want: 'you want ',
  question: 'you asked ',
};

/** Verbs that are an order where what is acted on follows at once: "turn it round", but not "turn signals failed". */
export const ORDERED_WITH_OBJECT =
  /^(?:strike|turn|cover|set|split|wipe|drop|clear|undo|switch|unblock|open|move|keep|leave|join|book|explain|tell|show|add|separate|mend|name|void|end) (?:it|them|the|my|our|your|me|us|this|that|these|those|all|both|up|off|out)\b/i;

/** Verbs with which a further deed of a list begins, as alternatives of a pattern. */
export const DEED_VERBS =
  'fix|send|call|phone|ring|refund|replace|give|stop|withdraw|check|take|let|remove|cancel|get|bring|put|email|write|repair|find|return|correct|delete|close|pay|reimburse|lift|look|reply|contact|change|confirm|provide|investigate|honou?r|release|restore|reopen|reinstate|reverse|resend|rebook|review|reconsider|update|unlock|freeze|transfer|swap|collect|credit|waive|redo|finish|post|tell|explain|show|mark|note|strike|clear|split|leave|apologi[sz]e|make sure|seal|pack';

/** Words that are nouns as often as orders: "phone screen you fitted" is none, "phone me" is one. */
export const NOUN_OR_ORDER =
  /^(?:phone|ring|call|text|e-?mail|post|check|return|change|transfer|update|review|credit|repair|exchange|reply|contact|answer|refund|book|replacement) (?!me\b|us\b|my\b|our\b|you\b|your\b|the\b|them\b|him\b|her\b|it\b|this\b|that\b|these\b|those\b|an?\b|back\b|off\b|again\b|who|some|every|all\b|both\b|what|into\b|with\b|on\b|to\b|in full|for\b|please|[$£€\d])/i;
