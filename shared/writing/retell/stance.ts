/** Who is who in a complaint: whom "you", "they", "he" and "she" stand for, and which words are names. Turns nothing. */
import type { Complaint } from '../../domain/complaint.ts';
import type { Reading } from '../../domain/reading.ts';
import { isOrdinaryWord, isShouted } from '../person-shift/letter-case.ts';
import { BUSINESS_NOUNS, CIRCLE, PLACE_NOUNS, STAFF_NOUNS } from '../person-shift/lexicon/closed-words.ts';
import { PROPER_NAMES } from '../person-shift/lexicon/slips.ts';
import type { Party } from '../person-shift/shift-options.ts';
import { namedFirm } from './named-firm.ts';

/** Who is who, for a whole complaint. */
export type Stance = {
  you: 'business' | 'anyone';
  they: Party;
  /** Whose the shop is of which they speak. */
  sellers: Party;
  shouted: boolean;
  /** Lower-case words that are written with a capital inside sentences. */
  properNames: ReadonlySet<string>;
  /** Names of staff, lower case. */
  staffNames: ReadonlySet<string>;
  businessNames: readonly string[];
};

const DIRECT =
  /\b(?:you (?:cashed|stopped|fitted|closed|called|asked|offered|refused|denied|changed|moved|opened|used|replaced|shipped|mailed|posted|booked|failed|messed|overcharged|billed|advertised|painted|installed|packed)\b|you(?:'ve|'d|'re| have| had| guys| people)? (?:told|said|sent|charged|promised|took|taken|gave|never|didn't|did|don't|do not|won't|will|would|should|need|must|are|were|was|keep|kept|refused|cancelled|sold|delivered|quoted|wrote|came|fitted|put|made|let|lost|ignored|want)|your (?:company|staff|driver|drivers|team|website|site|app|store|shop|office|manager|colleague|colleagues|guy|guys|lady|people|customer|support|policy|system|own|technician|engineer|fitter|man|men|page|helpline|service|employee|employees|assistant|reception|receptionist|crew|bot|insurance|invoice|quote)|your [a-z]+(?: [a-z]+)? (?:said|says|told|came|asked|called|rang|left|wrote|promised|never|shows|sent)|(?:could|can|will|would|do|did|are|have) you|(?:told|asked|called|emailed|rang|phoned|contacted|messaged|texted|paid|gave|sent|from|with|to|want|need|like) you)\b/gi;
const THIRD =
  /\b(?:they(?:'ve|'d|'re|'ll)? (?!(?:are|were) (?:for|too|so)\b)\w+|(?:the|this) (?:company|bank|firm|business|lender|servicer|agency|bureau|insurer|airline|store|shop|restaurant|hotel|place|manufacturer|dealer|dealership))\b/gi;
const PUBLIC = /review|google|yelp|tripadvisor|trustpilot|app-store|play|facebook|instagram|reddit/;
const NAME_IN_TEXT = /(?<=[a-z] )([A-Z][a-z]{1,20})\b/g;

/** The complaint is about the one who moved the money. */
const PAYS_THROUGH =
  /\b(?:paypal|venmo|zelle|cash ?app|klarna|affirm|afterpay|chargeback|my (?:bank|credit union)|the bank|bank account|credit card (?:company|issuer)|disput(?:e|ed|ing) (?:the |this |a |an )?(?:charge|transaction|payment|purchase))\b/i;

/** Lower-case parts of the names of persons. */
function personsOf(reading: Reading): Set<string> {
  return new Set(
    [...reading.staff.map((staff) => staff.name), reading.customer?.name ?? '']
      .flatMap((name) => name.toLowerCase().split(/\s+/))
      .filter((part) => part !== ''),
  );
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** How the complaint speaks of the two sides. */
export function readStance(complaint: Complaint, reading: Reading): Stance {
  const text = complaint.text
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\bu\b|\bU(?= [a-z])/g, 'you')
    .replace(/\bur\b|\bUr(?= [a-z])/g, 'your');
  const trusted = trustedName(reading);
  // Told to an outsider, the firm is named; told to us, a name is more often somebody else's.
  const toOutsiders = reading.channel === 'form' || PUBLIC.test(reading.channel);
  const named = trusted.length === 0 && toOutsiders ? namedFirm(complaint.text, personsOf(reading)) : null;
  const businessNames = named === null ? trusted : [named];
  const direct = count(text, DIRECT);
  const third =
    count(text, THIRD) + businessNames.reduce((sum, name) => sum + count(text.toLowerCase(), plainPattern(name)), 0);
  const anyYou = count(text, /(?<!thank )\byou(?:r|rs|'ve|'d|'re|'ll)?\b/gi);
  // A review speaks to everybody and a form to an authority unless they plainly turn to the business; a letter is to the business.
  const toAll = reading.channel === 'form' || PUBLIC.test(reading.channel);
  const toUs = toAll
    ? (direct > 0 && direct * 3 >= third) || (reading.channel === 'form' && anyYou > 0 && third === 0)
    : anyYou > 0 && anyYou * 6 >= third;
  const properNames = new Set<string>();
  for (const match of text.matchAll(NAME_IN_TEXT)) {
    const word = (match[1] ?? '').toLowerCase();
    if (!isOrdinaryWord(word)) properNames.add(word);
  }
  const staffNames = new Set<string>();
  for (const person of reading.staff)
    for (const part of person.name.toLowerCase().split(/\s+/)) if (!isOrdinaryWord(part)) staffNames.add(part);
  for (const name of staffNames) properNames.add(name);
  for (const part of (reading.customer?.name ?? '').toLowerCase().split(/\s+/))
    if (part.length > 1) properNames.add(part);
  for (const name of businessNames)
    for (const part of name.toLowerCase().split(/\s+/)) if (!isOrdinaryWord(part)) properNames.add(part);
  return {
    you: toUs ? 'business' : 'anyone',
    they: toUs ? 'others' : 'business',
    sellers: PAYS_THROUGH.test(text) ? 'others' : 'business',
    shouted: isShouted(text),
    properNames,
    staffNames,
    businessNames,
  };
}

/** The business's name, unless it looks like a person's, a place's or an authority's that was taken for it. */
function trustedName(reading: Reading): string[] {
  const business = reading.business;
  if (business === null) return [];
  const name = business.name.trim();
  const firm =
    /&|financ|bank|loan|credit|pay|market|network|air|express|pet|energy|union|service|insur|mobile|telecom|wireless|recovery|bakery|caf[eé]|restaurant|hotel|trattoria|paws|kettle|stone|olive|nhs|view\b|nest\b|experian|equifax|transunion|bureau|management|removals/i;
  if (business.confidence < 0.6 && !firm.test(name)) return [];
  const person = reading.staff.some((staff) => staff.name === name);
  const when = WHEN.test(name);
  const strange =
    /\b(?:ombudsman|and i|i'm|today|tribunal|court|act|protection bureau|manager|dept|department|library|committee)\b|[.]\s|\d{4}|XX/i.test(
      name,
    ) || !/^[A-Z0-9]/.test(name);
  const generic = BUSINESS_NOUNS.has(name.toLowerCase()) || PLACE_NOUNS.has(name.toLowerCase());
  return when || person || strange || generic || name === reading.customer?.name ? [] : [name];
}

function plainPattern(name: string): RegExp {
  return new RegExp(`\\b${name.toLowerCase().replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\b`, 'g');
}

const PLURAL_OTHERS = new Set(
  'parents kids children friends guests neighbours neighbors police sons daughters cousins sisters brothers grandparents relatives people customers tenants students passengers couple'.split(
    ' ',
  ),
);
const PLURAL_US = new Set(
  'staff team support reception crew company store shop restaurant bank firm office helpline management everyone drivers agents reps technicians engineers installers movers'.split(
    ' ',
  ),
);
const WINDOW = 320;
/** A party whose name the publisher masked was dealt with right before: "they" may be that one. */
const MASKED_PARTY =
  /\b(?:with|from|to|called|by|contacted|told|and|at) X{4}(?: X{2,})*\b(?!\/)[^.!?]{0,80}[.!?]?\s*$|^X{4}(?: X{2,})* [^.!?]{0,80}[.!?]\s*$/;
/** The last sentence spoke of the one before us. */
const FORMER =
  /\b(?:old|former|previous|prior) (?:loan )?(?:servicer|bank|company|lender|supplier|provider|insurer|landlord|garage|agent|agency)\b[^.!?]*[.!?]\s*$/i;
/** Two people whom the pronoun may stand for. */
const UNSURE: Mention = { party: 'others', words: null };

/** Whom third persons stand for at one place of a complaint. */
export type Antecedents = {
  they: Party;
  he: Party;
  she: Party;
  /** "my husband", when "he" is surely someone of the customer's. */
  heIs: string | null;
  sheIs: string | null;
};

/** "My wife" once more, and not a daughter besides. */
function samePerson(mention: Mention, word: string): boolean {
  return mention.words?.split(' ').at(-1) === word;
}

/** Whether the next pronoun after a member of staff is "he" or "she"; null when none follows soon. */
function pronounAfter(words: readonly string[], from: number): 'he' | 'she' | null {
  for (const word of words.slice(from + 1, from + 7)) {
    const lower = word.toLowerCase();
    if (lower === 'he' || lower === 'she') return lower;
  }
  return null;
}

/** "A different electrician", "my own mechanic": nobody of ours. */
const ANOTHERS = /^(?:my|different|another|other|independent|own|second|private|local|outside)$/;
/** People of no side, whom a pronoun may stand for as well. */
const SOMEBODY_ELSE =
  /^(?:tutor|coach|trainer|seller|buyer|stranger|guest|passenger|customer|lodger|colleague|judge|lawyer|solicitor|lad|student|pupil|carer|caller|tiler|painter|photographer|planner|broker|paramedic|policeman|policewoman|thief|burglar|ex)$/;
const WHEN =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter)$/;

/** "Dropped Biscuit off", "Teddy was": somebody of theirs by name, whom the text treats as one. */
function isNamed(word: string, before: string, after: string): boolean {
  if (!/^[A-Z][a-z]{2,}(?:'s)?$/.test(word) || WHEN.test(word) || !/^[a-z]/.test(before)) return false;
  const lower = word.toLowerCase().replace(/'s$/, '');
  if (isOrdinaryWord(lower) || PROPER_NAMES.has(lower)) return false;
  return (
    /^(?:dropped|collected|brought|picked|left|took|told|asked|met|son|daughter|husband|wife|mother|mum|mom|dad|father|dog|cat|named|called)$/.test(
      before,
    ) || /^(?:was|is|has|had|came|went|got|said|started|lost|fell)$/.test(after)
  );
}

type Mention = { party: Party; words: string | null };

/** Whom third persons at `at` stand for, judged by the people named before. */
export function resolveThird(text: string, at: number, stance: Stance): Antecedents {
  const before = text.slice(Math.max(0, at - WINDOW), at).replace(/[\u2018\u2019]/g, "'");
  const words = before.match(/[A-Za-z][A-Za-z'-]*/g) ?? [];
  let he = null as Mention | null;
  let she = null as Mention | null;
  let they = null as Mention | null;
  for (let index = words.length - 1; index >= 0; index--) {
    const written = words[index] ?? '';
    const plain = written.toLowerCase().replace(/'s$/, '');
    const owned = /^(?:my|our)$/i.test(words[index - 1] ?? '');
    // "My husbands meds": his, and no second husband.
    const word = owned && !CIRCLE.has(plain) && CIRCLE.has(plain.replace(/s$/, '')) ? plain.replace(/s$/, '') : plain;
    const owner = (words[index - 1] ?? '').toLowerCase();
    const gender = CIRCLE.get(word);
    if (gender !== undefined && (owner === 'my' || owner === 'our')) {
      const inLaw = /^in$/i.test(words[index + 1] ?? '') && /^law/i.test(words[index + 2] ?? '');
      const mention: Mention = { party: 'others', words: `${owner} ${word}${inLaw ? '-in-law' : ''}` };
      if (gender !== 'she') he = he === null ? mention : samePerson(he, word) ? he : UNSURE;
      if (gender !== 'he') she = she === null ? mention : samePerson(she, word) ? she : UNSURE;
      continue;
    }
    if (STAFF_NOUNS.has(word) || stance.staffNames.has(word)) {
      const own = ANOTHERS.test(owner) || ANOTHERS.test((words[index - 2] ?? '').toLowerCase());
      const mention: Mention = { party: own ? 'others' : 'business', words: null };
      const calledSo = pronounAfter(words, index);
      if (calledSo !== 'she' && !/^(?:lady|girl|waitress|hostess|saleswoman|secretary)$/.test(word))
        he = he?.words == null ? (he ?? mention) : UNSURE;
      if (calledSo !== 'he' && !/^(?:guy|bloke|chap|fella|waiter|salesman|steward)$/.test(word))
        she = she?.words == null ? (she ?? mention) : UNSURE;
    } else if (SOMEBODY_ELSE.test(word)) {
      he = he === null ? { party: 'others', words: null } : he.words === null ? he : UNSURE;
      she = she === null ? { party: 'others', words: null } : she.words === null ? she : UNSURE;
    } else if (/^(?:man|bloke|gentleman|boy)$/.test(word)) he ??= { party: 'others', words: null };
    else if (/^(?:woman|girl|lady)$/.test(word)) she ??= { party: 'others', words: null };
    else if (isNamed(written, words[index - 1] ?? '', words[index + 1] ?? '')) {
      const mention: Mention = { party: 'others', words: written.replace(/'s$/, '') };
      he = he === null ? mention : he.words === mention.words ? he : UNSURE;
      she = she === null ? mention : she.words === mention.words ? she : UNSURE;
    }
    if (PLURAL_OTHERS.has(word)) they ??= { party: 'others', words: null };
    else if (PLURAL_US.has(word) || (word === 'you' && stance.you === 'business'))
      they ??= { party: 'business', words: null };
  }
  if (FORMER.test(before) || (they === null && MASKED_PARTY.test(before))) they = { party: 'others', words: null };
  return {
    they:
      stance.they === 'business'
        ? (they?.party ?? 'business')
        : they?.party === 'business' && stance.you !== 'business'
          ? 'business'
          : 'others',
    he: he?.party ?? 'others',
    she: she?.party ?? 'others',
    heIs: he?.words ?? null,
    sheIs: she?.words ?? null,
  };
}
