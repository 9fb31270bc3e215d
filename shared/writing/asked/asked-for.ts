/** What the customer asks for, in their own words told from our side: "you asked us to call the vet". Decides nothing about the answer. */
import type { Complaint } from '../../domain/complaint.ts';
import type { AskType, Reading } from '../../domain/reading.ts';
import { type Span, spansOverlap } from '../../domain/span.ts';
import { looksLeftOver } from '../looks-left-over.ts';
import { type Doubt, turnClause } from '../person-shift/turn-clause.ts';
import { isVerbForm } from '../person-shift/verb-forms.ts';
import { isPrivate } from '../retell/private-facts.ts';
import { readStance, resolveThird, type Stance } from '../retell/stance.ts';
import { typesFromWords } from './asked-types.ts';
import { asksToBeTold, attentionFor } from './attention.ts';
import { listed } from './listed.ts';
import {
  type Complement,
  FRAMES,
  type Frame,
  LEADS,
  NOUN_OR_ORDER,
  ORDERED,
  ORDERED_WITH_OBJECT,
} from './request-frames.ts';

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

/** Where the request ends and the rest of the sentence begins. */
const STOPS =
  /\.(?!\d)|[!?;:()\n"“”]|\s[–—-]\s| (?:im|i['’]m|ive|i['’]ve|i am|i want|i will|i['’]ll|i wo?nt|i won['’]t|i dont|i don['’]t|youre)\b|,? (?:because|so (?:that|i|we|he|she|they|it)\b|before i|before we|otherwise|unless|since|although|but|thanks\b|thank you|thx|instead of|even though|as (?:i|my|we|this|it|you|that|he|she|they)\b|and (?:to (?:hear|know|be)|do not|don'?t|i|we|my|if|not|they|he|she|this|it|will|would|am|have|had|was|were|can|got|been|then|still|told|nobody|somebody|someone|frankly|honestly|the \w+ (?:said|says|told|will|is|was|has)|\w+ (?:should|is|was|has)(?:n't)?)\b|or (?:i|we|else|don'?t|do not|ur|your|is|are|do|does|did|has|have|will|can|was|were)\b|if )|, (?:and|or|as|which|who|not|i|we|please|that|my|now)\b/i;

const SPOILT: ReadonlySet<Doubt> = new Set([
  'mask',
  'unsayable',
  'accusation',
  'judgement',
  'unclear-person',
  'relative-day',
  'open-quote',
  'long-quote',
]);
/** Somebody or something that was named before and is not named here. */
const LEANS =
  /\b(?:him|her|he|she|them|they|there|that first|(?<!(?:new|working|right|correct|proper|different|good|left|other|second|first|last) )one|(?<!(?:right|new|correct|other|missing) )ones|those|these|such|same)\b(?! (?:\w+ )?(?:day|days|week|month|fee|fees|charge|charges|account|accounts|order|orders|time|money|letters?|calls?|card|way|person|people)\b)/i;
const ENDS_OPEN =
  /\b(?:the|a|an|my|your|our|to|of|for|with|and|or|that|in|on|at|by|from|as|is|are|was|be|will|very|so|not|us|i|we|you|why|when|where|how|what|who|which|whether|before|until|after|by|st|mr|mrs|ms|dr)$/i;
const KEEPS_IT = /\b(?:us|your|you)$/;
/** Words to the reader and not deeds. */
const NO_DEED =
  /^(?:say yes|see|note|understand|read|be|excuse|forgive|remember|consider|share|beware|feel|think|imagine|know|have|like|receive|recommend)\b/;
const TELLS_NOTHING =
  /^mind\b|^put you (?:right )?off\b|^(?:do|try) (?:something|better|anything|your best|more|so)\b|^let people\b|^let (?:you|us) (?:see|start|say|explain|be|get|begin)\b|^(?:tell|let|give|send|help|show) (?:you|us)$|^help on\b|^(?:any )?help\b.*\bget$|^(?:say|tell|speak|talk) to you$|\bapolog/;
/** "What bleed us need": a question whose subject was taken for an object. */
const MISTURNED =
  /\bus (?:need|want|have|had|do|did|are|were|will|can|could|would|should|think|mean|keep|took|take|said|say)\b|\bare it\b|\bto to\b/;
const FIRST_WORD = /^[A-Za-z]+/;
/** "remount", "reglaze": a deed done again, which no list of verbs holds. */
const DOES_AGAIN = /^re[a-z]{3,}$/;
const FORBIDS = /^(?:do not|don't|never) /i;
/** Where one sentence asks for a second thing. */
const SECOND = /,? (?:and|but|or|then) (?=(?:i|we|please|pls|can|could) )/i;
/** "the fee refunded and an explanation why …" */
const A_SECOND_THING = /,? and (?=(?:an?|the|my|our|your|some|for) )/;
/** "remove it, refund what I paid and correct my record" */
const IS_A_LIST = /^, (?:\w+ ){1,6}and \w+/;
const AND_MORE = /^, (?:and|or) (?!i\b|we\b|not\b|if\b|don'?t\b|do not\b|never\b)/i;
/** Also what only a swindler asks a business for. */
const UNSAYABLE =
  /\b(?:password|passcode|log-?in details|click|secure link|card number|bank details|routing number|wire (?:the|us|me))\b|["“”*_<>{}|@[\]]|https?:|\bXX/;
/** Below this certainty it may be no request at all. */
const LEAST = 0.2;
/** "Refund on the spot would have been nice" begins like an order and is none. */
const A_STATEMENT =
  /^\w+ (?:of|on|engine|light)\b|^(?:reply|refund|return|check|credit|post|email|repair|call|transfer|exchange|update|review|change|text|visit) (?:in|from|after|at|within|came|letter|number)\b|\b(?:is|was|were|would|came|has|had)\b/;
/** In words. */
const SHORTEST = 2;
const LONGEST = 17;

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
  for (const { text, span } of otherSentences(complaint.text, reading))
    bySpan.set(`${span.start} ${span.end}`, { text, span, types: [] });
  const told: AskedFor[] = [];
  for (const { text, span, types } of [...bySpan.values()].sort((a, b) => a.span.start - b.span.start)) {
    if (told.some((one) => spansOverlap(one.span, span)) || isSaidByAgent(complaint.text, span)) continue;
    const frames = types.length > 0 ? FRAMES : PLAIN_FRAMES;
    for (const piece of plainly(text).split(SECOND)) {
      const requests = tell(piece, frames, span, complaint, stance);
      for (const [index, words] of requests.entries()) {
        const said = typesFromWords(words);
        const meant = requests.length > 1 && (index > 0 || said.length > 0) ? said : [...new Set([...types, ...said])];
        told.push({ types: meant, words, span, private: isPrivate(words, stance.properNames) });
      }
    }
  }
  return told;
}

/** The label before what the business said in a chat that was pasted whole. */
const AGENT_LABEL =
  /^\W{0,3}(?:support |customer |live |service )?(?:agent|advis[eo]r|rep|representative|bot|chatbot|assistant|operator|support|staff)\b[^\]:\n]{0,30}[\]:]/i;

/** Whether the line that the request ends in is one of the business's own. */
function isSaidByAgent(text: string, { end }: Span): boolean {
  const line = text.slice(text.lastIndexOf('\n', end - 1) + 1, end);
  return AGENT_LABEL.test(line);
}

/** Frames that need no reader to have seen a request. */
const PLAIN_FRAMES = FRAMES.filter((frame) => frame.anywhere);
/** What follows is somebody's speech. */
const REPORTS =
  /\b(?:said|says|say|asked|asking|told|tells|goes|replied|answered|wrote|texted|like)\b|\b(?:think|thought|if|unless|until|when|that|why|what|where|how|not)\s*$/i;
/** "They say I need a letter" is no wish. */
const SAYS_SO = /\b(?:say|says|said|tell|tells|told|telling|saying|claims?|insists?)\b(?: \w+){0,4} *$/i;
const SENTENCE = /(?:[^.!?\n]|\.(?=\d))+[.!?]*/g;
const LONGEST_SENTENCE = 320;
const MOST_SENTENCES = 60;
const NOT_THEIR_OWN = new Set([
  'header',
  'subject',
  'stars',
  'form-label',
  'signature',
  'quoted-thread',
  'forwarded-header',
  'disclaimer',
  'markup',
  'hidden',
]);

/** Sentences of the customer's own that were not read as requests; nothing that was put aside. */
function otherSentences(text: string, reading: Reading): { text: string; span: Span }[] {
  const aside = [
    ...reading.leftOut,
    ...reading.parts.filter(({ role }) => NOT_THEIR_OWN.has(role)),
    ...reading.asks.filter(({ confidence }) => confidence >= LEAST),
  ];
  const found: { text: string; span: Span }[] = [];
  for (const match of text.matchAll(SENTENCE)) {
    if (found.length >= MOST_SENTENCES) break;
    const span = { start: match.index, end: match.index + match[0].length };
    if (match[0].length > LONGEST_SENTENCE || aside.some((one) => spansOverlap(one.span, span))) continue;
    found.push({ text: match[0], span });
  }
  return found;
}

function plainly(text: string): string {
  return text
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/\bu\b/gi, 'you')
    .replace(/\((?:a|1)\) ?/gi, '')
    .replace(/,?( and)? ?\((?:[b-h]|[2-9])\) ?/gi, (_, and: string | undefined) => (and === undefined ? ', ' : ' and '))
    .trim();
}

function tell(sentence: string, frames: readonly Frame[], span: Span, complaint: Complaint, stance: Stance): string[] {
  const found = frames.flatMap(({ find, gives }) => {
    const match = find.exec(sentence);
    if (match === null) return [];
    const before = sentence.slice(0, match.index);
    if (frames === PLAIN_FRAMES ? REPORTS.test(before) : SAYS_SO.test(before)) return [];
    const rest = sentence.slice(match.index + match[0].length);
    const opens = OPENS.test(match[0]);
    const turned = (complement: string) => turn({ complement, gives, opens }, span, complaint, stance);
    const items = listed(rest, gives).map(turned);
    const each = items.filter((item) => item !== null);
    return [
      { rest, gives, turned, each, first: items[0] != null, whole: each.length > 1 && each.length === items.length },
    ];
  });
  const apart = found.find(({ each, whole }) => whole && areApart(each));
  if (apart !== undefined) return apart.each;
  for (const { rest, gives, turned, each, first } of found) {
    for (const complement of complements(rest, gives)) {
      const words = turned(complement);
      if (words !== null && (each.length < 2 || !isShorter(words, each))) return [words];
    }
    if (each.length > 0 && first) return each;
  }
  return [];
}

/** Whether the items of a list call for answers of different kinds. */
function areApart(each: readonly string[]): boolean {
  return new Set(each.map(isTalk)).size > 1 || each.some(asksToBeTold);
}

/** "Look again and remove it" is one request, "refund it and tell me how it happened" are two. */
const LOOKS_FIRST = /^you asked (?:us|for somebody) to (?:look|check|review|read|go|come|hear)\b/;

function isTalk(words: string): boolean {
  return attentionFor(words) !== null && !LOOKS_FIRST.test(words);
}

/** Nothing but a word that joins stands before it, so that it only is a request where it is an order. */
const OPENS = /^(?:(?:so|and|just|now|then|but) )*$/i;

/** Whether telling the first of them leaves the others out. */
function isShorter(whole: string, each: readonly string[]): boolean {
  return whole.length < each.reduce((sum, item) => sum + item.length, 0) / 2;
}

/** What is asked for, up to where the sentence turns to something else: a list whole, else as far as its first comma. */
function complements(rest: string, gives: Complement): string[] {
  const stop = STOPS.exec(rest);
  const near = stop === null ? rest : rest.slice(0, stop.index);
  const comma = near.indexOf(', ');
  const first = comma < 0 ? near : near.slice(0, comma);
  if (gives === 'question') return [first];
  if (stop !== null && comma > 0 && AND_MORE.test(rest.slice(stop.index))) {
    const later = STOPS.exec(rest.slice(stop.index + stop[0].length));
    const whole = later === null ? rest : rest.slice(0, stop.index + stop[0].length + later.index);
    return [whole, first];
  }
  const and = gives === 'thing' ? A_SECOND_THING.exec(near) : null;
  if (and !== null && and.index > 0) return [near, near.slice(0, and.index)];
  return comma < 0 ? [near] : IS_A_LIST.test(near.slice(comma)) ? [near, first] : [first];
}

/** `opens`: nothing stands before it, so that only a plain order counts. */
type Piece = { complement: string; gives: Complement; opens: boolean };

/** Who acts in what is asked for, put before a deed so that it is turned as a whole clause. */
const ACTS: Partial<Readonly<Record<Complement, readonly [string, RegExp]>>> = {
  deed: ['you will ', /^we will /],
  somebody: ['somebody will ', /^somebody will /],
  'own-deed': ['I will ', /^you will /],
  thing: ['I want ', /^you want /],
  want: ['I want ', /^you want /],
};

function turn({ complement, gives, opens }: Piece, span: Span, complaint: Complaint, stance: Stance): string | null {
  const asked = complement
    .trim()
    .replace(/(?:[,\s]+(?:mate|pls|plz|please|asap|guys|folks|thx|and (?:say|see|tell|know)))?[,\s]*$/i, '');
  const forbids = gives === 'deed' && FORBIDS.test(asked);
  const bare = forbids ? asked.replace(FORBIDS, '') : asked;
  const core = gives === 'thing' ? bare : bare.replace(FIRST_WORD, (word) => word.toLowerCase());
  const first = /^[A-Za-z']+/.exec(core)?.[0].toLowerCase() ?? '';
  const acts = ACTS[gives];
  const deed = acts !== undefined && gives !== 'thing' && gives !== 'want';
  if (deed && !isVerbForm(first, 'base') && !ORDERED.test(first) && !DOES_AGAIN.test(first)) return null;
  if (deed && (NO_DEED.test(core) || first.includes("'"))) return null;
  if (deed && opens && ((!ORDERED.test(first) && !ORDERED_WITH_OBJECT.test(core)) || NOUN_OR_ORDER.test(core)))
    return null;
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
