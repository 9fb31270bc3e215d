/** Finds the words a customer uses for the business and its people. Decides nothing about "you" and "they". */
import {
  ADVERBS,
  BUSINESS_NOUNS,
  COORDINATORS,
  DETERMINERS,
  MID_ADVERBS,
  MODALS,
  NEGATED_AUX,
  OBJECT_PRONOUNS,
  POSSESSIVES,
  PREPOSITIONS,
  STAFF_NOUNS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  WH_WORDS,
} from './lexicon/closed-words.ts';
import { COMMON_NOUNS } from './lexicon/common-nouns.ts';
import { INSULTS } from './lexicon/heat.ts';
import type { ShiftOptions } from './shift-options.ts';
import { makeToken, type Token } from './token.ts';
import { verbOf } from './verb-forms.ts';

const GROUP_AFTER_YOU = new Set(['guys', 'people', 'lot', 'all', 'folks', 'clowns', 'idiots']);
/** Said with "the", these are ours; a driver, a courier or a doctor may be anyone's. */
const OUR_STAFF = new Set(
  'manager supervisor receptionist waiter waitress server barista bartender cashier technician engineer agent rep representative advisor adviser assistant crew staff team stylist groomer colleague instructor installer installers technicians engineers agents reps waiters'.split(
    ' ',
  ),
);
/** Words that stand before "company" and the like when an outsider says what sort of firm it is. */
const FIRM_KINDS = new Set(
  'student loan loans credit card mortgage insurance finance financial collection collections debt recovery phone mobile cable internet rental moving delivery electric electricity gas water energy power title payday auto reporting'.split(
    ' ',
  ),
);
const FIRM_TAIL = new Set(['inc', 'inc.', 'llc', 'ltd', 'ltd.', 'corp', 'corporation', 'bank', 'company', 'plc']);

function business(spaced: boolean, possessive: boolean): Token {
  const token = makeToken(possessive ? 'our' : 'we', possessive ? 'possessive' : 'business', spaced);
  token.singular = true;
  token.lower = possessive ? '<our>' : '<business>';
  return token;
}

/** How many tokens from `at` spell one of the names, and whether it is possessive; null when none does. */
function matchName(
  tokens: readonly Token[],
  at: number,
  names: readonly string[][],
): { length: number; possessive: boolean } | null {
  for (const name of names) {
    let possessive = false;
    const hit = name.every((part, index) => {
      const lower = tokens[at + index]?.lower;
      if (lower === part) return true;
      if (index === name.length - 1 && (lower === `${part}'s` || lower === `${part}'`)) {
        possessive = true;
        return true;
      }
      return false;
    });
    if (!hit) continue;
    let length = name.length;
    if (!possessive && FIRM_TAIL.has(tokens[at + length]?.lower ?? '')) length += 1;
    return { length, possessive };
  }
  return null;
}

/** Replaces the business's name, "the company", "you guys" and "your driver" by what they stand for. Before tagging. */
export function markBusiness(tokens: readonly Token[], options: ShiftOptions): Token[] {
  const names = options.businessNames
    .map((name) =>
      name
        .toLowerCase()
        .split(/\s+/)
        .filter((part) => part !== ''),
    )
    .filter((parts) => parts.length > 0)
    .sort((a, b) => b.length - a.length);
  const out: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) continue;
    if (token.tag === 'quote') {
      out.push(token);
      continue;
    }
    // "A company called Acme": the name is only named.
    const named =
      /^(?:called|named)$/.test(out.at(-1)?.lower ?? '') &&
      out.at(-2)?.lower !== 'i' &&
      out.at(-2)?.lower !== 'we' &&
      out.length > 1;
    const name = named ? null : matchName(tokens, at, names);
    if (name !== null) {
      const before = out.at(-1);
      const next = tokens[at + name.length];
      // "@Acme you lost my bag": called by name, then spoken to.
      if (
        out.every((earlier) => earlier.tag === 'mark') &&
        next !== undefined &&
        (/^(?:you|your)$/.test(next.lower) || next.text === ',')
      ) {
        at += name.length - 1 + (next.text === ',' ? 1 : 0);
        continue;
      }
      const place = before !== undefined && /^(?:at|in|inside|near)$/.test(before.lower);
      const modifier =
        !name.possessive &&
        before !== undefined &&
        /^(?:my|a|an|the|this|that|our|your|their|new|old|first|second)$/.test(before.lower);
      const ownNoun = !name.possessive && next !== undefined && next.tag === 'noun' && isThing(next.lower);
      if (ownNoun) {
        for (let index = 0; index < name.length; index++) out.push(tokens[at + index] ?? token);
      } else if (
        modifier &&
        next !== undefined &&
        next.tag !== 'mark' &&
        !/^(?:is|was|has|had|and|or|to|for|who)$/.test(next.lower)
      ) {
        for (let index = 0; index < name.length; index++) out.push(tokens[at + index] ?? token);
      } else if (place && !name.possessive) {
        out.pop();
        out.push(makeToken('here', 'adverb', before.spaced));
      } else {
        if (before !== undefined && /^(?:the|this)$/.test(before.lower)) out.pop();
        out.push(business(token.spaced, name.possessive));
      }
      at += name.length - 1;
      continue;
    }
    const following = tokens[at + 1];
    // Car-safety forms tell of "the contact" and "the consumer": that is whoever filled them in.
    if (
      token.lower === 'the' &&
      !/^(?:with|between)$/.test(tokens[at + 2]?.lower ?? '') &&
      following !== undefined &&
      /^(?:contact|consumer|complainant)(?:'s)?$/.test(following.lower)
    ) {
      out.push(
        following.lower.endsWith("'s")
          ? makeToken('my', 'possessive', token.spaced)
          : makeToken('I', 'pronoun', token.spaced),
      );
      at += 1;
      continue;
    }
    const lower = token.lower;
    if (
      lower === 'you' &&
      options.you === 'business' &&
      following !== undefined &&
      GROUP_AFTER_YOU.has(following.lower)
    ) {
      if (following.lower !== 'all' || tokens[at + 2]?.tag !== 'noun') {
        out.push(token);
        at += 1;
        continue;
      }
    }
    if (/^(?:the|this|that|your)$/.test(lower) && following !== undefined) {
      const noun = following.lower.replace(/'s?$/, '');
      const possessive = following.lower !== noun;
      if (
        lower !== 'your' &&
        BUSINESS_NOUNS.has(noun) &&
        isBusinessNoun(noun, options) &&
        !nounGoesOn(tokens, at + 2, possessive)
      ) {
        // "Done at the dealership": with us.
        if (/^(?:at|in|inside)$/.test(out.at(-1)?.lower ?? '') && !possessive)
          out.push(makeToken('with', 'preposition', out.pop()?.spaced));
        out.push(business(token.spaced, possessive));
        at += 1;
        continue;
      }
      const kind = kindOfFirmAt(tokens, at + 1);
      // Told to somebody else, the firm of that sort is the one complained of; told to us, it may be a third.
      if (lower !== 'your' && kind > 0 && options.you !== 'business' && options.they === 'business') {
        out.push(business(token.spaced, false));
        at += kind;
        continue;
      }
      const staff = staffAt(tokens, at + 1);
      if (staff !== null && (lower === 'your' ? options.you === 'business' : OUR_STAFF.has(following.lower))) {
        const our = makeToken('our', 'possessive', token.spaced);
        our.lower = '<our>';
        out.push(our);
        const insult = INSULTS.get(following.lower);
        if (insult !== undefined && STAFF_NOUNS.has(tokens[at + 2]?.lower ?? '')) at += 1;
        else if (insult !== undefined) {
          out.push(makeToken(insult, 'noun'));
          at += 1;
        } else if (staff === 1 && /^(?:guy|bloke|lady|girl|chap|fella|worker|employee)$/.test(following.lower)) {
          out.push(makeToken('colleague', 'noun'));
          at += 1;
        }
        continue;
      }
    }
    out.push(token);
  }
  return out;
}

/** "Paypal credit", "Dodge Durango": after a name, a word that is no verb, joint or adverb goes with the name. */
function isThing(word: string): boolean {
  return (
    verbOf(word) === null &&
    !PREPOSITIONS.has(word) &&
    !COORDINATORS.has(word) &&
    !SUBORDINATORS.has(word) &&
    !MID_ADVERBS.has(word) &&
    !ADVERBS.has(word) &&
    !DETERMINERS.has(word) &&
    !POSSESSIVES.has(word) &&
    !WH_WORDS.has(word) &&
    !MODALS.has(word) &&
    !NEGATED_AUX.has(word) &&
    !SUBJECT_PRONOUNS.has(word) &&
    !OBJECT_PRONOUNS.has(word) &&
    !/ly$|^to$/.test(word)
  );
}

const SELLERS = /^(?:seller|merchant|vendor|retailer|store|shop|dealer|dealership|restaurant|hotel|airline)$/;

function isBusinessNoun(noun: string, options: ShiftOptions): boolean {
  if (options.sellers === 'others' && SELLERS.test(noun)) return false;
  // With a name known, a bank or an insurer named by its trade may be another firm.
  if (options.businessNames.length === 0 || /^(?:company|business|firm)$/.test(noun))
    return options.they === 'business';
  return options.they === 'business' && options.businessNames.some((name) => name.toLowerCase().includes(noun));
}

/** How many words from `at` name a sort of firm ("student loan company"); 0 when they do not, or the name goes on. */
function kindOfFirmAt(tokens: readonly Token[], at: number): number {
  let length = 0;
  while (length < 3 && FIRM_KINDS.has(tokens[at + length]?.lower ?? '')) length += 1;
  const noun = tokens[at + length]?.lower ?? '';
  if (length === 0 || !(BUSINESS_NOUNS.has(noun) || noun === 'collector') || nounGoesOn(tokens, at + length + 1, false))
    return 0;
  return length + 1;
}

function nounGoesOn(tokens: readonly Token[], at: number, possessive: boolean): boolean {
  const next = tokens[at];
  if (possessive || next === undefined) return false;
  // "The bank statement", "the company policy": a thing of theirs.
  const thing = COMMON_NOUNS.has(next.lower) && verbOf(next.lower) === null;
  return (
    thing || /^(?:i|we|that|card|account|name|statement|statements|transfer|details|rep|i'm|i've)$/.test(next.lower)
  );
}

/** Number of words up to and with the staff noun, at most two, else null. */
function staffAt(tokens: readonly Token[], at: number): number | null {
  for (let length = 1; length <= 2; length++) {
    const word = tokens[at + length - 1]?.lower ?? '';
    if (STAFF_NOUNS.has(word) || INSULTS.has(word)) {
      const next = tokens[at + length]?.lower ?? '';
      // "the delivery driver" is staff; "the doctor's letter", "the chef salad" are left to themselves.
      return STAFF_NOUNS.has(next) ? length + 1 : length;
    }
    if (/^(?:i|you|he|she|it|we|they|was|is|had|has|to|of|and)$/.test(word)) return null;
  }
  return null;
}
