/** What cannot be told from our side as the customer's own words: a mention of the thing they name, or a short quotation. Turns no person in a quotation. */
import { healSurface, holdsMask } from '../person-shift/heal.ts';
import { COMMON_NOUNS } from '../person-shift/lexicon/common-nouns.ts';
import { RAGE_ADJECTIVES, SWEAR_MODIFIERS, UNSAYABLE } from '../person-shift/lexicon/heat.ts';
import { carriesTense, tagWords } from '../person-shift/tag-words.ts';
import { type Token, tokenize } from '../person-shift/token.ts';
import { ORDER, type Turned } from '../person-shift/turn-clause.ts';
import { isVerbForm } from '../person-shift/verb-forms.ts';
import { HAPPENS } from './reads-well.ts';
import type { Stance } from './stance.ts';

/** In words. */
const SHORTEST_QUOTE = 5;
const LONGEST_QUOTE = 22;
const LONG_WITHOUT_VERB = 7;
/** In words. */
const SHORTEST_MENTION = 2;
const LONGEST_MENTION = 14;

/** Not the start of something that can stand between quotation marks, or nothing about what happened. */
const NO_START =
  /^(?:and|but|or|so|nor|that|which|who|whom|whose|if|unless|because|than|then|as|please|pls|thanks?|thank|dear|hello|hi|hey|regards|sincerely|kind|best|sir|subject|re|fwd|imagine|hope|hopefully|avoid|beware|never|don't|do|shame|congratulations|well|anyway|also|is|are|was|were|has|have|had|been|will|would|can|could|should|won't|wouldn't|can't|couldn't|haven't|where|how|why|what|to|of|by|with|from|i (?:am|was) (?:writing|hoping)|i'm writing|i (?:hope|wish|look forward|expect|trust|await|enclose|attach)|apparently|allegedly|supposedly|here (?:is|are)|it|its|it's|he|she|this|that|these|those|his|her|one|another|even|just|only|which)\b/i;
/** A whole sentence begins with somebody or something; a torn one with whatever was left. */
const BEGINS_WHOLE =
  /^(?:i|i['’]\w+|my|we|our|the|a|an|there|nobody|no one|every|in|on|at|after|when|not once|at no time|exactly|they)\b|^(?:[a-z-]+ ){0,3}[a-z-]+s (?:have|are|were|had|keep) /i;
/** For somebody named before, unless it is us that everybody is told of. */
const THEY = /^(?:they|their|they've|they're)\b/i;
/** Verdicts on what happened, which may be read out as theirs; on people they may not. */
const MILD =
  /^(?:rude|awful|terrible|horrible|horrendous|appalling|unacceptable|disgusting|dreadful|shocking|ridiculous|abysmal|atrocious|frustrating|annoying|outrageous|inexcusable|unbelievable|worst)$/;
const NO_END =
  /\b(?:to|the|an?|and|or|but|of|for|with|that|my|your|their|our|his|in|on|at|by|is|was|be|been|because|if|when|who|which|from|as|than|very|so|said|says|told|i|we|they|he|she)$/i;
const UNQUOTABLE = /xx|[<>{}[\]()@*_|#=/\\]|https?:|www\.|["“”„«»?]|\d{7,}|\.\s|;|:\s/i;

/** Wishes, threats, thanks and words about the writing have other answers than being read out. */
const NO_ACCOUNT =
  /\b(?:i|we)(?:'d| would| do not| don't| will| won't|'ll| shall| can| may| should)? (?:just |only |really |also |rather )*(?:want|need|like|love|appreciate|expect|demand|request|insist|ask|hope|wish|suggest|recommend|be (?:back|taking|reporting|contacting|filing|leaving))\b|\bdon't you dare\b|\byou can keep\b|\b(?:writ(?:e|ing|ten)|wrote|typ(?:e|ing|ed)|typos?) (?:this|it|left)|\bforgive\b|\bdo not go\b|\bstay away\b|\b(?:stars?|review)\b|\bplease\b|\bpls\b|\bthank|\bsorry\b|\b(?:sue|lawyer|solicitor|attorney|court|ombudsman|police|ftc|bbb|cfpb|trading standards|regulator)\b|\b(?:no|not) excuse|\bi'll (?:grant|give|admit)\b|^(?:i|we)(?:'m| am| do|'re| are)? ?(?:understand|know|sure|certain|assume|guess|suppose)\b|\bi (?:didn't|did not|should have|forgot to|failed to)(?: \w+)? (?:read|check|checked|follow|notice|know|known|called|asked)\b|\b(?:i write|i'm shaking|keep this (?:short|brief)|on me|my (?:own )?(?:fault|mistake|stupidity)|stupid)\b|^my (?:assumption|guess|opinion|advice|suggestion)\b/i;

/** Whether words wish, threaten or thank instead of telling. */
export function isNoAccount(words: string): boolean {
  return NO_ACCOUNT.test(words);
}

const PRAISES =
  /\b(?:amazing|wonderful|excellent|brilliant|lovely|fantastic|superb|caring|kind|gentle|friendly|helpful)\b/i;

/** A stop before a closing mark goes with the marks around it. */
const INNER_STOP = /[.,](?=’$)/;
const INNER_QUOTE = /["“”«»„]\s?([^"“”«»„]*[^"“”«»„\s])\s?["“”«»„]/g;

/**
 * The sentence as a quotation, calmed and without its slips; null when it may not come back in a reply. What is not `whole` was cut
 * out of a longer one, and has to begin like one.
 */
export function quotable(
  raw: string,
  stance: Pick<Stance, 'properNames' | 'shouted' | 'they'>,
  whole = true,
): string | null {
  const words = healSurface(raw, stance.properNames, stance.shouted)
    .replace(INNER_QUOTE, '‘$1’')
    .replace(/^[\s.,;:!?…–-]+/u, '')
    .replace(/[\s.,;:!?…–-]+$/u, '')
    .replace(/\bi\b(?=[ '])/g, 'I');
  const count = words.split(' ').length;
  if (count < SHORTEST_QUOTE || count > LONGEST_QUOTE || holdsMask(words)) return null;
  if (isNoAccount(words) || ORDER.test(words)) return null;
  if (UNQUOTABLE.test(words) || (!whole && !BEGINS_WHOLE.test(words)) || NO_START.test(words) || NO_END.test(words))
    return null;
  if (/[‘’](?!\p{L})/u.test(words.slice(0, 1)) || /\bno complaints?\b/i.test(words)) return null;
  if (THEY.test(words) && stance.they !== 'business') return null;
  if (/\p{Lu}{4,}/u.test(words) || (words.match(/,/g)?.length ?? 0) > 2) return null;
  if (isHeated(words)) return null;
  const tokens = tagWords(tokenize(words));
  const first = tokens[0]?.lower ?? '';
  if (isVerbForm(first, 'base') && !isVerbForm(first, 'past') && !COMMON_NOUNS.has(first)) return null;
  const tensed = tokens.some((_token, at) => carriesTense(tokens, at));
  const says = tensed || (whole && count >= LONG_WITHOUT_VERB && !/\b(?:you|he|she|his|her)\b/i.test(words));
  return says && !PRAISES.test(words) && !/[a-z] (?:Was|Were|Is|Are|Has|Had|The|And|But)\b/.test(words) ? words : null;
}

/** What no fragment may begin with: greetings, thanks, pleading and the end of somebody else's words. */
const NO_FRAGMENT =
  /^(?:please|pls|thanks?|dear|hello|hi|hey|regards|sincerely|kind|best|sir|re|fwd|hope|hopefully|never|don't|shame|congratulations|that|which|who|because|if|when|where|what|who|how|why|can|could|is|are|do|does|won't|and|but|or|so|to|of|by|with|from|as|than|apparently|allegedly|it's|its|it|this|these|those)\b/i;
/** Sayings, numbers of files and names, which say nothing of what happened. */
const NO_NEWS =
  /\b(?:god'?s sake|enough is enough|full disclosure|giving you until|here (?:is|are) what|for the record|long story)\b|^\D{0,12}\d{4,}/i;
const ONLY_NAMES = /\s[A-Z]$|^(?:[A-Z]\S* ?(?:of |and |& )?)+$/;
const LEADING_COUNT = /^(?:one|two|three|firstly|secondly|first|second),? (?=(?:the|they|i|we|you|my|your)\b)/i;
/** In words. */
const SHORTEST_FRAGMENT = 3;
const LONGEST_FRAGMENT = 14;

/** A stretch of a sentence, between quotation marks, where hardly anything else can be told; null when it may not come back. */
export function fragment(raw: string, stance: Pick<Stance, 'properNames' | 'shouted'>): string | null {
  const words = healSurface(raw.replace(LEADING_COUNT, ''), stance.properNames, stance.shouted)
    .replace(INNER_QUOTE, '‘$1’')
    .replace(/^[\s.,;:!?…–-]+/u, '')
    .replace(/[\s.,;:!?…–-]+$/u, '')
    .replace(INNER_STOP, '');
  const count = words.split(' ').length;
  if (count < SHORTEST_FRAGMENT || count > LONGEST_FRAGMENT || holdsMask(words)) return null;
  if (/\b(?:a credit to|supposed to tell|no pun|mate|need this)\b/i.test(words) || PRAISES.test(words)) return null;
  if (NO_NEWS.test(words) || ONLY_NAMES.test(words) || ORDER.test(words)) return null;
  if (isNoAccount(words) || UNQUOTABLE.test(words) || NO_FRAGMENT.test(words) || NO_END.test(words)) return null;
  return isHeated(words) || /\p{Lu}{4,}/u.test(words) ? null : words;
}

function isHeated(words: string): boolean {
  return words
    .toLowerCase()
    .split(/[^a-z'-]+/)
    .some(
      (word) => UNSAYABLE.has(word) || SWEAR_MODIFIERS.has(word) || (RAGE_ADJECTIVES.has(word) && !MILD.test(word)),
    );
}

const NOMINAL: ReadonlySet<Token['tag']> = new Set([
  'noun',
  'adjective',
  'number',
  'determiner',
  'possessive',
  'preposition',
  'coordinator',
]);
const NO_THING =
  /^(?:no|not|none|nothing|never|so|such|what|best|thanks?|shame|overall|update|edit|full|completely|absolutely|very|too|more|less|still|same|again|also|regards|dear|hello|hi|sir|madam|sincerely|any|all|ref|re|order|booking|account|tel|phone|attn|this|that|these|those|then|now|today|yesterday|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|next|last|first|second|third|since|until|for|from|with|without|at|in|on|by|to|of|as|after|before|during|despite|over|under|about)\b/i;
const HOLDS_TIME = /\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/i;

/**
 * What a fragment without a verb names ("urine samples left for hours"), as the object of a sentence of ours; null when it is
 * more than a thing with what belongs to it.
 */
export function thingNamed(turned: Turned): string | null {
  if (turned.doubts.some((doubt) => doubt !== 'no-verb')) return null;
  const { text } = turned;
  if (NO_THING.test(text) || /[:;.!?"()/]/.test(text) || NO_END.test(text) || HOLDS_TIME.test(text)) return null;
  const tokens = tagWords(turned.tokens.map((token) => ({ ...token })));
  const count = tokens.filter((token) => token.tag !== 'mark').length;
  if (count < SHORTEST_MENTION || count > LONGEST_MENTION) return null;
  let nouns = 0;
  for (const [at, token] of tokens.entries()) {
    if (token.tag === 'noun') nouns += 1;
    const known = NOMINAL.has(token.tag) || token.text === ',';
    const state = token.tag === 'verb' && nouns > 0 && isVerbForm(token.lower, 'participle', 'ing');
    // "My daughter missed the test": a deed, and no thing in a state.
    if (
      state &&
      isVerbForm(token.lower, 'past') &&
      /^(?:determiner|possessive|object|number)$/.test(tokens[at + 1]?.tag ?? '')
    )
      return null;
    const late = at > 0 && nouns > 0 && token.tag === 'adverb';
    if (!known && !state && !late) return null;
  }
  const first = tokens[0];
  // A whole clause is told, not named: "The strap peeled after a month".
  const whole = !turned.doubts.includes('no-verb');
  if (whole && (first?.tag === 'determiner' || first?.tag === 'possessive')) return null;
  if (whole && tokens.some((token) => token.tag === 'verb' && HAPPENS.test(token.lower))) return null;
  if (
    nouns === 0 ||
    first === undefined ||
    (first.tag !== 'noun' &&
      first.tag !== 'adjective' &&
      first.tag !== 'determiner' &&
      first.tag !== 'possessive' &&
      !/^(?:one|two|three|four|five|six)$/.test(first.lower))
  )
    return null;
  return text;
}
