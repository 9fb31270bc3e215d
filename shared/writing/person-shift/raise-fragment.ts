/** Makes a sentence of what a customer wrote without one, in the customer's own person: "Left with a bill" → "I was left with a bill". Turns no person. */
import { isOrdinaryWord } from './letter-case.ts';

const COUNT =
  '(?:\\d{1,3}(?:[.,]\\d)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|several|a few|a couple of)';
const TIME = '(?:seconds?|minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|months?|years?)';
/** A thing in up to four words, without a verb of its own. */
const THING =
  "[a-z][\\w'-]*(?: (?!for\\b|since\\b|and\\b|but\\b|or\\b|is\\b|was\\b|has\\b|in\\b|on\\b|at\\b)[a-z][\\w'-]*){0,3}";
const STATE =
  '(?:down|broken|off|out|dead|gone|out of order|not working|blocked|closed|shut|flooded|leaking|locked|faulty|missing|overdue)';
const STAFF =
  '(?:engineer|plumber|driver|technician|electrician|man|fitter|surveyor|manager|courier|nurse|doctor|builder|roofer|inspector)';
const PLACE =
  '(?:airport|station|hotel|shop|venue|office|hospital|dentist|vet|garage|dealer|dealership|church|party|wedding)';

const COUNTS = new RegExp(`^${COUNT}$`, 'i');

type Rule = readonly [find: RegExp, put: string | ((...match: string[]) => string)];

/** The first rule that fits raises the sentence; it then has a subject and a verb. */
const OPENINGS: readonly Rule[] = [
  [/^(?:another )?no[ -]show( again)?$/i, 'nobody came$1'],
  [/^(\d{1,2}(?:st|nd|rd|th)|second|third|fourth|fifth) time$/i, 'this is the $1 time'],
  [/^took ((?:my|our) [\w ]{2,30} (?:in|to|back|for)\b)/i, 'I took $1'],
  [
    /^(?:the |my |our )?([a-z]+) (fitted|installed|delivered) (?:on )?(?=\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/i,
    (_all, thing = '', deed = '') => `the ${lowerFirst(thing)} ${isPlural(thing) ? 'were' : 'was'} ${deed} on `,
  ],
  [
    /^(took in|brought in|got back|ordered|asked for|received|got|paid for|expected|was sent|was promised): (?=\S)/i,
    'I $1 ',
  ],
  [/^(?:the )?(picture|photo|website|listing|menu|advert|ad): (?=\S)/i, 'the $1 showed '],
  [/^(what [^:,]{3,60}): (?=\S)/i, '$1 was '],
  [
    /^took (?=too long|ages|forever|so long|over an? |nearly |almost |\d+ (?:hours|minutes|days|weeks|months))/i,
    'it took ',
  ],
  [/^left with (?=an?\b|no\b|the\b|nothing\b|only\b|half\b|[£$€\d])/i, 'I was left with '],
  [
    /^(while|whilst|when) (driving|travell?ing|sitting|waiting|walking|eating|riding|staying|parking|reversing|braking|accelerating|cooking|using|cleaning|shopping|queue?ing|checking|trying|turning|merging|slowing|going|coming|stopped) /i,
    '$1 I was $2 ',
  ],
  [/^each time I (rang|called|phoned|asked|wrote|emailed|complained|went) and each time I /i, 'each time I $1, I '],
  [/^no ([a-z][a-z '-]{2,30}), (day|week|month|night) (\w+)( now)?$/i, 'it is $2 $3 without $1'],
  [/^(day|week|month|night) (\w+),? (?:and |of )?(?:still )?no ([a-z][a-z '-]{2,30})$/i, 'it is $1 $2 without $3'],
  [new RegExp(`^(?:still )?no (${THING}),? (${COUNT} ${TIME}) now$`, 'i'), 'there has been no $1 for $2 now'],
  [new RegExp(`^(?:still )?no (${THING}) (since|for) (?=\\S)`, 'i'), 'there has been no $1 $2 '],
  [new RegExp(`^still no (${THING})$`, 'i'), 'there is still no $1'],
  [new RegExp(`^no (${THING}) (yet|so far)$`, 'i'), 'there has been no $1 $2'],
  [new RegExp(`^(${COUNT} ${TIME}) (?:now )?(?:with no|without) (?=\\S)(.+)$`, 'i'), withoutFor],
  [
    new RegExp(
      `^(?:spent |over |nearly |almost )?(${COUNT} (?:hours?|hrs|minutes?|mins|days?|nights?)) (on (?:the )?(?:phone|hold|tarmac|runway|line|plane|train|bus|floor|trolley)|in (?:a |the )?(?:queue|line|traffic|waiting room|corridor|car|cold|rain)|stuck|waiting|trying|sitting|standing|queu?e?ing)\\b`,
      'i',
    ),
    'I spent $1 $2',
  ],
  [
    /^(two|three|four|five|six|several|\d{1,2}) ("?[a-z]+s"?(?: (?:by|from|of|to|with) [\w' -]{2,40}?)?),? who /i,
    'there were $1 $2, who ',
  ],
  [
    new RegExp(
      `^(?:the |my |our )?((?!locked\\b|shut\\b|kicked\\b|thrown\\b|logged\\b|left\\b|there\\b|it\\b|nothing\\b|i\\b|we\\b)[a-z][\\w-]*(?: [a-z][\\w-]*)?) (?<!\\b(?:is|was|are|were|been|went|goes|be|came|still) )(${STATE}) (since|for|all) (?=\\S)`,
      'i',
    ),
    (_all, thing = '', state = '', time = '') =>
      `${isNamed(thing) ? thing : `the ${thing}`} ${isPlural(thing) ? 'have' : 'has'} been ${state} ${time} `,
  ],
  [
    /^(?:(?:this|it|its|it's|that's)(?: is|'s)? )?(?:the |my |our )?(\d{1,2}(?:st|nd|rd|th)|second|third|fourth|fifth|sixth) time (?=in\b|this\b|since\b|i\b|we\b|you\b|now\b)/i,
    'this is the $1 time ',
  ],
  [
    /^(?:a )?(lovely|nice|good|great|beautiful|excellent|amazing|fantastic|delicious|decent) ([a-z]+)(?:,? (then|but)|, (?=shame)) /i,
    (_all, how = '', thing = '', then = '') =>
      `the ${thing} ${isPlural(thing) ? 'were' : 'was'} ${how}, ${then === '' ? '' : `${then} `}`,
  ],
  [/^while parked /i, 'while it was parked '],
  [
    /^ordered (?:at )?(\d{1,2}[.:]\d\d),? (?:and )?(?:it )?(arrived|came|delivered|turned up) (?:at )?(\d{1,2}[.:]\d\d)/i,
    (_all, from = '', came = '', to = '') =>
      `I ordered at ${from} and it ${came.toLowerCase() === 'delivered' ? 'came' : came} at ${to}`,
  ],
  [
    /^(?:the |my )?(\d{1,2}[:.]\d\d)(?: (train|bus|flight|ferry))? (cancelled|canceled|delayed|late)\b/i,
    (_all, time = '', what: string | undefined = '', how = '') => `the ${time}${what ? ` ${what}` : ''} was ${how}`,
  ],
  [
    /^(?:that's |it's )?(second|third|fourth|fifth|sixth) (day|week|night|month|year) (running|in a row)$/i,
    'this is the $1 $2 $3',
  ],
  [
    /^(?:the |my |our )?(parcel|package|order|item|letter|delivery|tracking|luggage|suitcase|bag) (marked|shown|listed|returned|lost|damaged|opened|dumped|thrown) (?!it\b|to (?:be|have)\b)/i,
    'the $1 was $2 ',
  ],
  [/^charged (?=on\b|for\b|twice\b|again\b|[£$€]\d)/i, 'I was charged '],
  [/^not (one|a single) (?=[a-z])/i, 'there was not $1 '],
  [
    /^(?:the )?(mould|mold|damp|leak|smell|noise|error|problem|fault|rash|ants|mice|rats) (back|worse|everywhere|still there)\b/i,
    (_all, thing = '', how = '') => `the ${thing} ${/s$|mice/i.test(thing) ? 'are' : 'is'} ${how}`,
  ],
  [/^(painted|papered|plastered|patched) over /i, 'it was $1 over '],
  [/^had to (?=[a-z])/i, 'I had to '],
  [/^(kept|held|put) (on hold|waiting|standing) /i, 'I was $1 $2 '],
  [/^(work|live) (from|in|at|on|alone|with) /i, 'I $1 $2 '],
  [/^(nothing|not a word|silence|radio silence) since(?: then)?$/i, 'there has been $1 since'],
  [
    /^((?:two|three|four|five|six|seven|eight|nine|ten|several|\d{1,2}) [a-z]+(?: [a-z]+)?s), ((?:one|two|three|four|five|six|seven|eight|nine|ten|several|\d{1,2}) [a-z]+(?: [a-z]+)?)(?:, and|,| and) ((?:no|not one|not a single|zero) [a-z]+(?: [a-z]+)?)$/i,
    'there were $1, $2 and $3',
  ],
];

/** What is missing within a sentence in note style; every rule may fit. */
const WITHIN: readonly Rule[] = [
  [/ (?:tbh|imo|imho|ngl|smh)$/i, ''],
  [/\bappts?\b/i, 'appointments'],
  [/\b(oct|nov|dec|jan|feb|aug)\b(?!\.)/i, (_all, month = '') => MONTHS[month.toLowerCase()] ?? month],
  [
    /\b(since|on|last|until) (sun|sat|mon|wed|fri)$/i,
    (_all, from = '', day = '') => `${from} ${DAYS[day.toLowerCase()] ?? day}`,
  ],
  [/^((?:I )?(?:booked|ordered|requested|paid for|asked for) [^,]+), (?:was )?given /i, '$1 and was given '],
  [/^(?:then )?([£$€]\d[\d.,]*) (?:was )?charged for /i, 'I was charged $1 for '],
  [/, (I have (?:photos|pictures|proof|the (?:receipt|mailer|email|screenshot|photos|letter)s?))$/i, ', and $1'],
  [/\bwaited in (\d{1,2}(?:[ap]m)?) (?:til|till|to|until) (?=\d)/i, 'waited in from $1 till '],
  [
    /^(queue?d|waited|walked|drove|travelled|booked) ([^,]+(?:, [^,]+)?), (broke down|was closed|shut down|was cancelled)$/i,
    '$1 $2, and it $3',
  ],
  [/(?<=[\w]) was (\d{1,3}(?:st|nd|rd|th)) in (?:the |a )?queue(?: then cut off)?/i, inTheQueue],
  [/\b(rang|called|phoned|tried)( again)?,? no (\w+s) (left|available)$/i, '$1$2 and there were no $3 $4'],
  [
    /\b(chipped|broke|snapped|died|failed|fell off|fell apart|stopped working|cracked|leaked) (day|week) (\d+|one|two|three)\b/i,
    '$1 on $2 $3',
  ],
  [
    /^(?:(?:hi|hello|hey),? )?(?:its|it's|this is) (?:apt|apartment|flat|unit|room|number|no) \w+,? (?=\w+ \w+ \w)/i,
    '',
  ],
  [/(?<=[\w]) (?:its|it's|it is) (?=\d{1,2}[:.]\d\d(?!\d))/i, ", and it's "],
  [/^(?:email|phone|call|letter|message|chat|text|visit|attempt)(?: \d)?: (?=(?:you|they|I|we)\b)/i, ''],
  [/\bbtw (\d{1,2}(?:[ap]m)?) (?:n|and|&) (?=\d)/i, 'between $1 and '],
  [/\b(was|were|is|are) suppose to\b/i, '$1 supposed to'],
  [
    /(^|\b(?:what|when|and|because|so|but|while|that) )(mum|mom|dad|nan|gran)(?= (?:[a-z]+ed|was|had|has|is|got|went|came|couldn't|said|thought|saw)\b)/i,
    '$1my $2',
  ],
  [/(?<=[a-z]) both times (?=(?:it|they|you|I) )/, ', and both times '],
  [/\bmarked (?=(?:delivered|collected|complete|received)\b)/i, 'marked as '],
  [/^[£$€]\d[\d.,]* and (?=(?:I|we|my|our)\b)/i, ''],
  [/^(?:just to say|to be fair|to be honest|just so you know|fyi),? (?:that )?/i, ''],
  [
    /^(turned up|arrived|got there|rang|called|phoned|went (?:in|back|there)|waited [^,]+),? told (?=the\b|it\b|that\b|there\b|they\b|no\b|to\b|by\b|a\b)/i,
    '$1 and was told ',
  ],
  [/\bsaid (done|sorted|fixed|fine|ok|all good)$/i, 'said it was $1'],
  [
    /, the (girl|guy|lady|man|woman|boy|lad|receptionist) ((?:at|on|behind|in) the \w+) (said|told)\b/i,
    ', and the $1 $2 $3',
  ],
  [/\bit'?s fine (?:on |at |from )?(your|our) end\b/i, "it's fine at $1 end"],
  [/\bin sept\b\.?/i, 'in September'],
  [/\band again today\b/i, 'and once more since'],
  [/, all (dead|broken|cracked|rotten|gone|mouldy|ruined|wilted|smashed)\b/i, ', and all were $1'],
  [/(?<!\bthe )\bsame (questions?|things?|problems?|issues?|answers?|story)\b/i, 'the same $1'],
  [/\bin (?:my )?bab(?:ys|y's) /i, "in the baby's "],
  [/\bon (inhaler|antibiotic|drip)\b/i, 'on an $1'],
  [/\b(an?) ([a-z]+) you could\b/i, '$1 $2 one could'],
  [
    /(\d),? (?:the )?([a-z]+) (cold|soggy|stale|burnt|raw|warm|melted|wrong)(?:,| and)? (?:there were )?no ([a-z]+)$/i,
    (_all, time = '', thing = '', how = '', other = '') =>
      `${time}, the ${thing} ${isPlural(thing) ? 'were' : 'was'} ${how} and there ${isPlural(other) ? 'were' : 'was'} no ${other}`,
  ],
  [/,? and (?:god|lord|heaven|goodness) (?:only )?knows (?:what|how|why|when)\b.*$/i, ''],
  [
    new RegExp(`\\b(booked|booking) (\\d{1,2}[.:]\\d\\d)(?: ?([ap]m))? (?:for|to) (?:the )?(${PLACE})\\b`, 'i'),
    bookedFor,
  ],
  [/\b(came|arrived|turned up|showed up) (\d{1,2}[.:]\d\d)(?![\d.])/i, '$1 at $2'],
  [new RegExp(`\\b(for|to|from|at) (${PLACE})(?=$|[,.]| (?:and|at|by|in|on|with)\\b)`, 'i'), toThePlace],
  [/\bfor (new|replacement) ([a-z]+[^s\W])(?=$|[,.])/i, 'for a $1 $2'],
  [
    new RegExp(
      `\\b(said|promised|told me|told us) (?:the |an? )?(${STAFF}) (between|on|at|by|tomorrow|today|before|after|within)\\b`,
      'i',
    ),
    (_all, said = '', who = '', when = '') => `${said} ${/^[aeiou]/i.test(who) ? 'an' : 'a'} ${who} would come ${when}`,
  ],
  [
    /(?<=[\w'"])(?<!\b(?:and|but|so|because|when|that|where|then|while|if|as|since|why|until|said|says|or)) (nobody|no one|noone) (came|turned up|showed up|showed|answered|called|rang|replied)\b/i,
    ', and $1 $2',
  ],
  [
    /\b(came|arrived|turned up|showed up)( at [\d.:]+(?: ?[ap]m)?| late)? (said|told|looked|laughed|shrugged|left)\b/i,
    '$1$2 and $3',
  ],
  [/\ba (day|week|month)s (pay|wages|wage|work|notice)\b/i, "a $1's $2"],
  [/('s pay|\bwages|\bdeposit) ([£$€]\d)/i, '$1, $2'],
  [
    /^((?:(?:I|we)(?:'ve| have| had)? )?(?:missed|lost)\b[^,]*), ((?:[£$€]\s?\d[\d.,]*|\d+ (?:quid|pounds|dollars|euros|bucks))) for /i,
    '$1, and it cost $2 for ',
  ],
  [/\bsaid (?:the )?(traffic|weather|roadworks|rush hour)$/i, 'said it was the $1'],
  [/\bdouble[ -](booked|charged|billed) ((?:our|my|the) [a-z]+|us|me)\b/i, '$1 $2 twice'],
  [/\b(gave|give|given|bring|brought|handed|showed|sent|offered) her her\b/i, '$1 her the'],
  [/^(you|they) say (?:you|they) can (offer|give|do) (?=["\d£$€a])/i, '$1 offered '],
  [
    /\b((?:when|after) (?:I|we) (?:rang|called|phoned|asked|complained|went back|came back|returned)(?: [\w ]{2,20})?,? )the (?:guy|bloke|lady|girl|chap|woman|fella)(?= (?:on|at|behind|laughed|said|told|hung|shouted|rolled|shrugged|just|was|refused|asked|put|never|didn't)\b)/i,
    '$1the colleague',
  ],
  [/^((?:I|we) [^,]+), ((?:I|we) (?:have|had|was|am|did|went|got|called|rang|wrote|asked)\b[^,]*)$/i, '$1, and $2'],
  [/\bthen (?=an? [\w-]+(?: [\w-]+)? (?:wait|delay|queue)\b)/i, 'then there was '],
  [/, ([a-z]+) (out of order|not working|out of stock)(?=$|,)/i, ', the $1 was $2'],
];

const MONTHS: Readonly<Record<string, string>> = {
  jan: 'January',
  feb: 'February',
  aug: 'August',
  oct: 'October',
  nov: 'November',
  dec: 'December',
};
const DAYS: Readonly<Record<string, string>> = {
  mon: 'Monday',
  wed: 'Wednesday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
};

function inTheQueue(all: string, place = ''): string {
  return /cut off$/i.test(all) ? `, was ${place} in the queue and was then cut off` : ` and was ${place} in the queue`;
}

function withoutFor(_all: string, time = '', what = ''): string {
  return /[,;]|\b(?:and|but)\b/.test(what)
    ? `I spent ${time} without ${what}`
    : `I have been without ${what} for ${time}`;
}

function bookedFor(_all: string, verb = '', time = '', half = '', place = ''): string {
  return `${verb} a ride to the ${place} for ${time}${half ?? ''}`;
}

function toThePlace(_all: string, to = '', place = ''): string {
  return `${to} the ${place}`;
}

/** A word that opens with a capital and is no ordinary one: "Netflix". */
function isNamed(thing: string): boolean {
  return /^[A-Z]/.test(thing) && !isOrdinaryWord(thing.split(' ')[0]?.toLowerCase() ?? '');
}

function isPlural(thing: string): boolean {
  return /[^s]s$/i.test(thing);
}

function apply(text: string, [find, put]: Rule): string {
  return typeof put === 'string' ? text.replace(find, put) : text.replace(find, (...match: string[]) => put(...match));
}

/** The sentence, whole; unchanged where it has its subject and verb or where it is not sure what is missing. */
export function raiseFragment(sentence: string): string {
  const bare = sentence.trim().replace(/[.!]+$/, '');
  const note = WITHIN.reduce(apply, bare);
  const first = /^[\w'-]+/.exec(note)?.[0] ?? '';
  // The capital only opened their sentence, and something stands before it now.
  const opens = COUNTS.test(first) || (/^[A-Z][a-z]*$/.test(first) && isOrdinaryWord(first.toLowerCase()));
  const small = opens ? lowerFirst(note) : note;
  for (const rule of OPENINGS) {
    const raised = apply(small, rule);
    if (raised !== small)
      return pausedAfterWhile(/^I spent/.test(raised) ? raised.replace(/, no (?=[a-z])/g, ', with no ') : raised);
  }
  return note === bare ? sentence : note;
}

function lowerFirst(text: string): string {
  return /^I\b/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** "While I was driving on the highway the steering locked": a pause before the other clause. */
function pausedAfterWhile(text: string): string {
  if (!/^(?:while|whilst|when) /i.test(text) || text.includes(',')) return text;
  return text.replace(
    /\b(garage|driveway|drive|car park|parking lot|lot|highway|road|motorway|freeway|street|town|work|home|lane|interstate|mph|traffic|hill|corner|light)\s+(?=(?:the|my|it|a|all|our) )/i,
    '$1, ',
  );
}
