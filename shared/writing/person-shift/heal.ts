/** Heals the written surface of a clause: masks, quotes, slips, capitals, numbers. Leaves who does what alone. */
import { calmCase, isShouted } from './letter-case.ts';
import { STATE_ADJECTIVES } from './lexicon/closed-words.ts';
import { COMMON_NOUNS } from './lexicon/common-nouns.ts';
import { AFTER_ITS_MEANING_IT_IS, PROPER_NAMES, SLIPS } from './lexicon/slips.ts';
import { isVerbForm, verbOf } from './verb-forms.ts';

const MASKED_DATE =
  /\s*\b(?:(?:on|in|since|from|by|of|dated|around|about|and)\s+)?(?:(?:or around|or about)\s+)?(?:X{2,4}\/X{2,4}\/(?:X{2,4}|\d{2,4})|X{2}\/\d{2,4})(?![A-Za-z0-9])/gi;
/** Without the day that follows, the words would say something else: "until", "between". */
const ENDS_A_SPAN = /\b(?:until|till|to|through|between|before|after)\s*$/i;
/** A masked date or place after its preposition; both can go without breaking the sentence. */
const MASKED_PLACE = /\s*\b(?:[Oo]n|[Ii]n|[Ss]ince|[Aa]t) XXXX(?: XXXX)*(?:,? (?:19|20)\d{2})?(?![A-Za-z0-9']),?/g;
/** "an account with XXXX", "from XXXX XXXX,": whom it was with is left out. */
const MASKED_PARTY =
  /\s+(?:with|from|through|via|called|named) X{4}(?: X{2,})*(?=\s*(?:$|[,.;:!?)])|\s+(?:and|but|or|to|in|on|for|by|at|from|with|that|which|who|when|where|because|since|as|so|i|we|they|he|she|it|my|our|the|a|an|is|was|were|has|had|have|did|do|about|regarding|using|after|before|until|via|through|over|due|stating|saying|asking|claiming|requesting|only|twice|again)\b)/gi;
/** "a XXXX CD": the mask stands where an adjective stood. */
const MASKED_MODIFIER =
  /\b(a|an|the|my|our|your|their|his|her|this|that|these|those|each|every|first|second|new|old) X{2,}(?: X{2,})* (?=([A-Za-z]{2,})\b)/gi;
const MASKED_TIME = /\s*\b(?:at|around)\s+XX?:?X{2}\s*(?:am|pm|a\.m\.|p\.m\.)?(?![A-Za-z0-9])/gi;
const EMOJI = /\p{Extended_Pictographic}|\u{FE0F}|\u{200D}/gu;

/** A mask of the publisher's that healing could not take out. */
export function holdsMask(text: string): boolean {
  return /XX+/.test(text);
}

function healWord(word: string, next: string, previous: string, after: string): string {
  const lower = word.toLowerCase();
  const slip = SLIPS.get(lower);
  // "min" and "hr" are abbreviations only after a number, "n" and "r" only in small letters.
  if (slip !== undefined) {
    if (/^(?:min|hr|wk|yr|mth)$/.test(lower))
      return /^\d/.test(previous) ? `${slip}${/^1$/.test(previous) ? '' : 's'}` : word;
    if (lower === 'u' && word === 'U' && previous === '' && /^[a-z]{2}/.test(next)) return 'You';
    if (/^[a-z]$/.test(lower) && word !== lower) return word;
    return /^[A-Z]/.test(word) && !/^[A-Z]{2}/.test(word) ? slip.charAt(0).toUpperCase() + slip.slice(1) : slip;
  }
  if (lower === 'i') return 'I';
  if (lower === 'its' && (AFTER_ITS_MEANING_IT_IS.has(next) || /^\d/.test(next) || isVerbForm(next, 'ing')))
    return "it's";
  if (lower === 'its' && after === '' && STATE_ADJECTIVES.has(next)) return "it's";
  if (lower === 'id' && word !== 'ID' && isVerbForm(next, 'base', 'past', 'participle')) return "I'd";
  if (lower === 'ill' && isVerbForm(next, 'base') && !/^(?:and|treat)$/.test(next)) return "I'll";
  if (lower === 'of' && /^(?:should|could|would|must|might)$/.test(previous)) return 'have';
  if (lower === 'suppose' && next === 'to' && !/^(?:i|we|you|they)$/.test(previous)) return 'supposed';
  if (lower === 'use' && next === 'to' && /^(?:i|we|they|he|she)$/.test(previous)) return 'used';
  if (
    word === lower &&
    PROPER_NAMES.has(lower) &&
    !/^(?:escape|focus|ranger|accord|mini|rogue|apple|discover|uber|mercury|caravan|saturn|visa|royal|explorer|fusion|traverse)$/.test(
      lower,
    )
  )
    return lower.charAt(0).toUpperCase() + lower.slice(1);
  return word;
}

const COUNT_OF_TIME =
  /(?<!\b(?:says?|said|that|because|since|think|now|and|but|so|if|as|when|until|know|feels?|like|hope|while|though))([a-z]{2}) (?=it's been (?:\d|over|nearly|almost|about|two|three|four|five|six|seven|eight|nine|ten|weeks|months|days|hours)\b)/g;

/** "… after two washes it's been 10 weeks": a new clause without a joint. */
function joinCounts(text: string): string {
  return text.includes("it's been") ? text.replace(COUNT_OF_TIME, '$1, and ') : text;
}

/** What takes more than one word to heal; quotations are left out of it. */
function healPhrases(text: string): string {
  return joinCounts(text)
    .replace(/\b([a-z]+) n't\b/g, "$1n't")
    .replace(/\b(I|we|you|they|he|she|it) '(m|ve|re|ll|d|s)\b/gi, "$1'$2")
    .replace(/(?<=[a-z,]) & (?=[a-z])/g, ' and ')
    .replace(
      /\b(asked|wanted|tried|needed|refused|able|had|have|going|told|allowed|failed)( (?:me|us|him|her|them))? to (\w+ed)\b/g,
      (all, verb: string, object: string | undefined, past: string) => {
        const base = verbOf(past)?.base;
        return base === undefined ? all : `${verb}${object ?? ''} to ${base}`;
      },
    )
    .replace(
      /\b((?:my|our|his|her) (?:[a-z]+ )?)(son|dad|mum|mom|gran|wife|sister|brother|daughter|husband|mother|father|friend|grandma|nan|aunt|uncle|partner|dog|cat)s (?=[a-z0-9]+)(?!(?:are|were|have|and|who|that|to|in|on|at|for|with|had|will|can|said|came|went|got|all|both|could|would|from|of|as|or|but)\b)/gi,
      "$1$2's ",
    )
    .replace(/(\d)\s?xs?\b(?=\s*(?:now|already|this|in|a|per|since|over|about|and|to|[,.]|$))/g, '$1 times')
    .replace(/\b(\d+)(ST|ND|RD|TH|AM|PM)\b/g, (_all, digits: string, unit: string) => digits + unit.toLowerCase())
    .replace(/\b([A-Za-z]{3,})'s (been|got)\b/g, (all, noun: string, verb: string) =>
      /^(?:it|he|she|that|there|who|what)$/i.test(noun) ? all : `${noun} has ${verb}`,
    )
    .replace(
      /\b(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep)t?\. ?(?=\d)|\b(Oct|Nov|Dec)\. ?(?=\d)/g,
      (all, one?: string, two?: string) => {
        const month = MONTHS.get(one ?? two ?? '');
        return month === undefined ? all : `${month} `;
      },
    )
    .replace(/\b([A-Za-z]{2,})\/ (?=[A-Za-z]{2,})/g, '$1/')
    .replace(/\b((?:some|any|every|no)(?:body|one)) elses\b/gi, "$1 else's")
    .replace(/\bthere own\b/g, 'their own')
    .replace(/\byour suppose(?:d)? to\b/g, "you're supposed to")
    .replace(/\byour (?=(?:not|going|welcome|being|just|so|too|already|still)\b)/g, "you're ")
    .replace(
      /\b(behind|of|for|from|with|by|in) there (?=[a-z]+(?:y|ty|s|ce|ct|e|r|n)\b)(?!(?:is|are|was|were|have|has)\b)/g,
      '$1 their ',
    )
    .replace(
      /\b(me|I) and (wife|husband|son|daughter|partner|mum|mom|dad|kids|sister|brother|family)\b/g,
      '$1 and my $2',
    )
    .replace(/[$£€]\d{5,}(?![\d.,])/g, (sum) => sum.replace(/(\d)(?=(?:\d{3})+$)/g, '$1,'))
    .replace(/^Day (\d{1,2}), (?=[a-z])/, 'On day $1, ')
    .replace(/\b(e-?mail|letter|call|text|message|notice|bill|statement) form (?=[A-Za-z])/g, '$1 from ')
    .replace(
      /\b(nobody|no one|everyone|everybody|someone|somebody)'s (told|given|called|rung|answered|said|asked|sent|come|replied|been|got)\b/gi,
      '$1 has $2',
    )
    .replace(/\bcan not\b/g, 'cannot')
    .replace(
      /\b(in|since|until|till|last|early|late|mid|end of|from|by) (march|may)\b/g,
      (_all, before: string, month: string) => `${before} ${month.charAt(0).toUpperCase()}${month.slice(1)}`,
    )
    .replace(/\b(I|we|they|you) (never )?been\b/g, '$1 have $2been')
    .replace(/\bw\/(?=\s)/g, 'with')
    .replace(/\bw\/o\b/g, 'without')
    .replace(
      /(\d)\s?(mins|hrs|wks|yrs)\b/g,
      (_all, digit: string, unit: string) => `${digit} ${SLIPS.get(unit) ?? unit}`,
    );
}

/** Quotation marks that stand in pairs, with the spaces outside them and none inside. */
function pairMarks(text: string): string {
  const parts = text.split('"');
  if (parts.length < 3 || parts.length % 2 === 0) return text;
  return parts
    .map((part, at) => {
      if (at % 2 === 1) return part.trim();
      const before = at > 0 && /^[A-Za-z]/.test(part) && !/^s\b/.test(part) ? ' ' : '';
      const after = at < parts.length - 1 && /[A-Za-z,;:]$/.test(part) ? ' ' : '';
      return `${before}${part}${after}`;
    })
    .join('"');
}

const MONTHS: ReadonlyMap<string, string> = new Map(
  'January February March April June July August September October November December'
    .split(' ')
    .map((month) => [month.slice(0, 3), month]),
);

/** The clause in clean running text. `names` are lower-case words that keep a capital when a shouted text is brought down. */
export function healSurface(raw: string, names: ReadonlySet<string>, shoutedText = false): string {
  const text = pairMarks(
    raw
      .replace(/\s+/g, ' ')
      .replace(/[\u2018\u2019\u02bc`´]/g, "'")
      .replace(/[\u201c\u201d\u00ab\u00bb]|''/g, '"'),
  )
    .replace(/&pound;/g, '£')
    .replace(/&amp;/g, '&')
    .replace(/&nbsp;|[\u00a0\u2009\u202f]/g, ' ')
    .replace(
      /\{\s*([$£€])\s?([\d,.]+)\s*\}/g,
      (_all, sign: string, sum: string) => `${sign}${sum.replace(/\.00$/, '')}`,
    )
    .replace(MASKED_DATE, (mask: string, at: number, whole: string) =>
      ENDS_A_SPAN.test(whole.slice(Math.max(0, at - 9), at)) ? mask : '',
    )
    .replace(MASKED_TIME, '')
    .replace(MASKED_PLACE, '')
    .replace(MASKED_PARTY, '')
    .replace(MASKED_MODIFIER, (all, word: string, next: string) =>
      COMMON_NOUNS.has(next.toLowerCase()) || /^[A-Z]{2,4}$/.test(next) ? `${word} ` : all,
    )
    .replace(/(?<=[a-z]) '(?=s\b)/g, "'")
    .replace(/(\d) ?- ?(?=\d)/g, '$1-')
    .replace(/(?<=[a-z])- (?=[a-z])/gi, ', ')
    .replace(EMOJI, '')
    .replace(/[★☆]+/g, ' ')
    .replace(/\s*[–—]\s*|\s+-+\s+/g, ', ')
    .replace(/([!?.,;:])\1+/g, '$1')
    .replace(/^\s*(?:[*•>-]+|\d+[.)])\s+/, '')
    .replace(/[*_~#]+(?=\S)|(?<=\S)[*_~]+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const shouted = shoutedText || isShouted(text);
  const parts = text.split(/([A-Za-z][A-Za-z'-]*|\d[\w.,:%]*)/);
  const words = parts.map((part, index) => (index % 2 === 1 ? part.toLowerCase() : ''));
  let opened = false;
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index] ?? '';
    if (index % 2 === 0) {
      for (const mark of part) if (mark === '"') opened = !opened;
      continue;
    }
    if (/^\d/.test(part)) continue;
    if (opened) {
      if (shouted) parts[index] = calmCase(part, true, names);
      continue;
    }
    // "A&E" and "B&B" are one word.
    if (part.length === 1 && (/^&/.test(parts[index + 1] ?? '') || /&$/.test(parts[index - 1] ?? ''))) continue;
    const calm = calmCase(part, shouted, names);
    // An address or a file name is no place for healing.
    if (/[@/_]$/.test(parts[index - 1] ?? '') || /^[@_]/.test(parts[index + 1] ?? '')) continue;
    const next = /[£$€]/.test(parts[index + 1] ?? '') ? '' : (words[index + 2] ?? '');
    parts[index] = healWord(calm, next, words[index - 2] ?? '', words[index + 4] ?? '');
  }
  return parts
    .join('')
    .split(/("[^"]*")/)
    .map((part, index) => (index % 2 === 1 ? part : healPhrases(part)))
    .join('')
    .replace(/\s+([,.;!?])/g, '$1')
    .trim();
}
