/** What the customer asks for, in their own words told from our side: "you asked us to call the vet". Decides nothing about the answer. */
import type { Complaint } from '../domain/complaint.ts';
import type { AskType, Reading } from '../domain/reading.ts';
import { type Span, spansOverlap } from '../domain/span.ts';
import { looksLeftOver } from './looks-left-over.ts';
import { type Doubt, turnClause } from './person-shift/turn-clause.ts';
import { isVerbForm } from './person-shift/verb-forms.ts';
import { isPrivate } from './retell/private-facts.ts';
import { readStance, resolveThird, type Stance } from './retell/stance.ts';

/** One request, told. */
export type AskedFor = {
  /** What it was read as; one sentence may be several. */
  types: AskType[];
  /** Begins small and has no stop: "you asked us to look at it again". */
  words: string;
  span: Span;
  /** Holds something that never stands in public. */
  private: boolean;
};

/** What follows the words of asking, and so how the sentence goes on. */
type Complement = 'deed' | 'somebody' | 'own-deed' | 'thing' | 'question';

type Frame = { find: RegExp; gives: Complement };

const ADVERBS =
  '(?:(?:just|only|really|simply|also|now|still|do|very much|so|kindly|please|formally|hereby|therefore|respectfully|politely) )*';
const WANT = String.raw`\b(?:i|we) ${ADVERBS}(?:want|need|demand|request|require|expect|ask(?: for)?|insist on|'d ${ADVERBS}(?:like|love|appreciate|expect)|(?:would|should) ${ADVERBS}(?:like|love|appreciate|expect)|(?:am|are|'m|'re) ${ADVERBS}(?:asking(?: for)?|requesting|demanding|looking for|after))(?: for)?`;
const YOU = '(?:you|ye|u|you guys|the company|the bank)';
const SOMEBODY = String.raw`(?:someone|somebody|anyone|anybody|a (?:real )?(?:person|human|manager|human being))(?: (?:there|here|from (?:your|the) \w+|in charge))?`;
const ABLE = `(?:can|could|would|will|can't|couldn't)`;
const TELL = '(?:tell|let) (?:me|us)(?: know)?|explain(?: to (?:me|us))?|confirm(?: to (?:me|us))?|advise(?: me| us)?';
const WH = String.raw`(?=(?:what|where|when|why|who|whom|how|which|whose|whether)\b)`;
const WH_OR_IF = String.raw`(?=(?:what|where|when|why|who|whom|how|which|whose|whether|if)\b)`;

const frame = (source: string, gives: Complement): Frame => ({ find: new RegExp(source, 'i'), gives });

/** Tried in this order; the first that is found counts. */
const FRAMES: readonly Frame[] = [
  frame(`${WANT} (?:to (?:know|hear|understand|learn|be told)) ${WH}`, 'question'),
  frame(String.raw`\bwhat (?:i|we)(?:'d| would| should)? ${ADVERBS}(?:want|like) to know is ${WH}`, 'question'),
  frame(String.raw`(?:^|[,.;:–—-] |\b(?:please|pls|${YOU}) )(?:${TELL}) ${WH_OR_IF}`, 'question'),
  frame(`${WANT} ${YOU} (?:within [a-z0-9]+ [a-z]+ )?to `, 'deed'),
  frame(
    `${WANT} that (?:${YOU}|they|the (?:company|bank|agency|lender|servicer|bureau|store|airline)) (?:should |must |will )?`,
    'deed',
  ),
  frame(`${WANT} (?:them|the (?:company|bank|agency|lender|servicer|bureau|store|airline)) to `, 'deed'),
  frame(String.raw`\bask (?:that )?(?:you|the \w+) (?:to |please )`, 'deed'),
  frame(`${WANT} ${SOMEBODY} to `, 'somebody'),
  frame(
    String.raw`\b(?:${ABLE} ${YOU}|if you (?:could|would)) (?:please |pls |kindly |just |possibly |maybe |at least |also )*`,
    'deed',
  ),
  frame(String.raw`\b${ABLE} ${SOMEBODY} (?:please |pls |kindly |just )*`, 'somebody'),
  frame(String.raw`\b(?:can|could|may) (?:i|we) (?:please |pls |just |at least |also )*(?:get|have) `, 'thing'),
  frame(`${WANT} to `, 'own-deed'),
  frame(
    String.raw`${WANT} (?=(?:a|an|the|my|our|your|this|these|those|all|some|any|both|full|written|immediate|compensation|reimbursement|answers|help|justice|proof|payment|what|[$£€]|\d)\b|[$£€])`,
    'thing',
  ),
  frame(String.raw`\b(?:please|pls|plz|kindly) (?:please |just |also )*`, 'deed'),
  frame('^(?:so |and |just |now |then |but )*', 'deed'),
];

/** Deeds that open an order to a business; any other first word only tells. */
const ORDERED =
  /^(?:come|fix|send|call|phone|ring|refund|replace|give|make|stop|withdraw|check|take|let|remove|cancel|get|bring|put|email|write|repair|find|return|correct|delete|close|pay|reimburse|lift|look|sort|reply|contact|change|confirm|provide|investigate|honou?r|release|restore|reopen|reinstate|reverse|resend|rebook|review|reconsider|update|unlock|freeze|transfer|swap|exchange|collect|credit|waive|redo|finish|post)\b/i;

/** Where the request ends and the rest of the sentence begins. */
const STOPS =
  /[.!?;:()\n"“”]|\s[–—-]\s|,? (?:because|so (?:that|i|we|he|she|they|it)\b|before i|before we|otherwise|unless|since|although|but|thanks|thank you|thx|instead of|even though|as (?:i|my|we|this|it|you)\b|and (?:i|we|my|if|not|they|this|it|will|would|am|have|was|can)\b|or (?:i|we|else|at least|don'?t|do not|ur|your|is|are|do|does|did|has|have|will|can|was|were)\b|if )|, (?:and|or|as|which|who|not|i|we|please|that|my|now)\b/i;

const SPOILT: ReadonlySet<Doubt> = new Set([
  'mask',
  'unsayable',
  'judgement',
  'unclear-person',
  'relative-day',
  'open-quote',
  'long-quote',
]);
/** Somebody or something that was named before and is not named here. */
const LEANS =
  /\b(?:him|her|he|she|them|they|there|(?<!(?:new|working|right|correct|proper|different|good) )one|ones|those|these|such|same)\b(?! (?:\w+ )?(?:day|days|week|month|fee|fees|charge|charges|account|accounts|order|orders|time|money|letters?|calls?|card|way|person|people)\b)/i;
const ENDS_OPEN =
  /\b(?:the|a|an|my|your|our|to|of|for|with|and|or|that|in|on|at|by|from|as|is|are|was|be|will|very|so|not|us|i|we|you|why|when|where|how|what|who|which|whether)$/i;
const KEEPS_IT = /\b(?:us|your|you)$/;
/** Words to the reader and not deeds. */
const NO_DEED =
  /^(?:see|note|understand|read|be|excuse|forgive|remember|consider|share|beware|feel|think|imagine|know|have|like|receive)\b/;
const TELLS_NOTHING = /^(?:tell|let|give|send|help|show) (?:you|us)$|^help on\b/;
/** "What bleed us need": a question whose subject was taken for an object. */
const MISTURNED =
  /\bus (?:need|want|have|had|do|did|are|were|will|can|could|would|should|think|mean|keep|took|take|said|say)\b|\bare it\b|\bto to\b/;
const FIRST_WORD = /^[A-Za-z]+/;
const FORBIDS = /^(?:do not|don't|never) /i;
/** Where one sentence asks for a second thing. */
const SECOND = /,? (?:and|but|or|then) (?=(?:i|we|please|pls|can|could) )/i;
const AND_MORE = /^, (?:and|or) (?!i\b|we\b|not\b|if\b|don'?t\b|do not\b|never\b)/i;
const UNSAYABLE = /["“”*_<>{}|@[\]]|https?:|\bXX/;
/** Below this certainty it may be no request at all. */
const LEAST = 0.35;
/** "Refund on the spot would have been nice" begins like an order and is none. */
const A_STATEMENT = /^\w+ (?:of|on|engine|light)\b|\b(?:is|was|were|would|came|has|had)\b/;
/** In words. */
const SHORTEST = 2;
const LONGEST = 17;

const LEADS: Readonly<Record<Complement, string>> = {
  deed: 'you asked us to ',
  somebody: 'you asked for somebody to ',
  'own-deed': 'you want to ',
  thing: 'you asked for ',
  question: 'you asked ',
};

/** The requests that can be told safely, in the order of the complaint, each stretch once. English only. */
export function askedFor(reading: Reading, complaint: Complaint): AskedFor[] {
  if (reading.language.code !== 'en' && reading.language.code !== 'und') return [];
  const stance = readStance(complaint, reading);
  const bySpan = new Map<string, { text: string; span: Span; types: AskType[] }>();
  for (const { type, text, span, confidence } of reading.asks) {
    if (type === 'none' || type === 'apology' || confidence < LEAST) continue;
    const key = `${span.start} ${span.end}`;
    const known = bySpan.get(key);
    if (known === undefined) bySpan.set(key, { text, span, types: [type] });
    else known.types.push(type);
  }
  const told: AskedFor[] = [];
  for (const { text, span, types } of [...bySpan.values()].sort((a, b) => a.span.start - b.span.start)) {
    if (told.some((one) => spansOverlap(one.span, span))) continue;
    for (const piece of plainly(text).split(SECOND)) {
      const words = tell(piece, span, complaint, stance);
      if (words !== null) told.push({ types, words, span, private: isPrivate(words, stance.properNames) });
    }
  }
  return told;
}

function plainly(text: string): string {
  return text
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/\bu\b/gi, 'you')
    .replace(/\((?:[a-h]|[1-9])\) ?/gi, '')
    .trim();
}

function tell(sentence: string, span: Span, complaint: Complaint, stance: Stance): string | null {
  for (const { find, gives } of FRAMES) {
    const match = find.exec(sentence);
    if (match === null) continue;
    const rest = sentence.slice(match.index + match[0].length);
    const opens = match[0].trim() === '';
    for (const complement of complements(rest, gives)) {
      const turned = turn({ complement, gives, opens }, span, complaint, stance);
      if (turned !== null) return turned;
    }
  }
  return null;
}

/** What is asked for, up to where the sentence turns to something else: a list whole, else as far as its first comma. */
function complements(rest: string, gives: Complement): string[] {
  const stop = STOPS.exec(rest);
  const near = stop === null ? rest : rest.slice(0, stop.index);
  const comma = near.indexOf(',');
  const first = comma < 0 ? near : near.slice(0, comma);
  if (gives === 'question') return [first];
  if (stop !== null && comma > 0 && AND_MORE.test(rest.slice(stop.index))) {
    const later = STOPS.exec(rest.slice(stop.index + stop[0].length));
    const whole = later === null ? rest : rest.slice(0, stop.index + stop[0].length + later.index);
    return [whole, first];
  }
  return comma < 0 ? [near] : [first];
}

/** `opens`: nothing stands before it, so that only a plain order counts. */
type Piece = { complement: string; gives: Complement; opens: boolean };

/** Who acts in what is asked for, put before a deed so that it is turned as a whole clause. */
const ACTS: Partial<Readonly<Record<Complement, readonly [string, RegExp]>>> = {
  deed: ['you will ', /^we will /],
  somebody: ['somebody will ', /^somebody will /],
  'own-deed': ['I will ', /^you will /],
  thing: ['I want ', /^you want /],
};

function turn({ complement, gives, opens }: Piece, span: Span, complaint: Complaint, stance: Stance): string | null {
  const asked = complement.trim().replace(/[,\s]+$/, '');
  const forbids = gives === 'deed' && FORBIDS.test(asked);
  const bare = forbids ? asked.replace(FORBIDS, '') : asked;
  const core = gives === 'thing' ? bare : bare.replace(FIRST_WORD, (word) => word.toLowerCase());
  const first = /^[A-Za-z']+/.exec(core)?.[0].toLowerCase() ?? '';
  const acts = ACTS[gives];
  const deed = acts !== undefined && gives !== 'thing';
  if (deed && !isVerbForm(first, 'base') && !ORDERED.test(first)) return null;
  if (deed && (NO_DEED.test(first) || (opens && !ORDERED.test(first)))) return null;
  const third = resolveThird(complaint.text, span.start, stance);
  const turned = turnClause(`${acts?.[0] ?? ''}${gives === 'question' ? core.replace(/^if\b/i, 'whether') : core}`, {
    speaker: 'we',
    contractions: true,
    writtenAt: complaint.writtenAt,
    businessNames: stance.businessNames,
    properNames: stance.properNames,
    shouted: stance.shouted,
    you: 'business',
    they: third.they,
    he: third.he,
    she: third.she,
    own: false,
    subject: 'business',
  });
  if (turned.doubts.some((doubt) => SPOILT.has(doubt))) return null;
  if (acts !== undefined && !acts[1].test(turned.text)) return null;
  const words = acts === undefined ? turned.text : turned.text.replace(acts[1], '');
  const count = words.split(' ').length;
  if (count < SHORTEST + Number(opens) || count > LONGEST || TELLS_NOTHING.test(words)) return null;
  if (MISTURNED.test(words) || (opens && A_STATEMENT.test(words))) return null;
  if (LEANS.test(words) || (ENDS_OPEN.test(words) && !KEEPS_IT.test(words)) || looksLeftOver(words)) return null;
  if (UNSAYABLE.test(words)) return null;
  return `${forbids ? LEADS.deed.replace(/to $/, 'not to ') : LEADS[gives]}${words}`;
}
