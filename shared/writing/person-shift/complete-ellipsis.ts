/** Fills in what terse writing leaves out: the subject of "Waited 50 minutes", the verb of "Coffee cold". Before the person is turned. */
import { addArticle, completeNominal, followOn } from './complete-thing.ts';
import type { ShiftOptions } from './shift-options.ts';
import { carriesTense } from './tag-words.ts';
import { makeToken, type Token } from './token.ts';
import { isVerbForm, verbOf } from './verb-forms.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** What only customers do. */
const CUSTOMER_DEEDS = words(
  'wait order pay buy purchase ask ring phone email message text try receive drive walk ride fly miss lose book spend find notice visit queue complain contact dial need want expect request report return apply eat drink sit stand arrive go get have bring hope switch upload fax post travel stay reserve cancel download subscribe log wear hire explain think speak see rebook park sleep reach feel hear know live pick reset turn pull open lend sign call try accept follow file queue',
);
/** What businesses do. */
const BUSINESS_DEEDS = words(
  'charge refuse bill deliver replace ignore overcharge close lock install fail deny decline claim insist mislead deduct debit transfer schedule reschedule guarantee threaten shout drill',
);
const LIKES_OBJECT = words('me us my our him her');

function aux(text: string): Token {
  return makeToken(text, 'auxiliary');
}

function subjectFor(party: 'customer' | 'business'): Token {
  if (party === 'customer') return makeToken('I', 'pronoun');
  const token = makeToken('we', 'business');
  token.lower = '<owner>';
  return token;
}

/** A clause with what was left out put back. */
export type Completed = {
  tokens: Token[];
  /** False when the clause still has no verb of its own, or its subject is a guess. */
  sure: boolean;
  changed: boolean;
};

/** Cuts at commas, so that "no soap, no paper, floor wet" can be completed piece by piece. */
function pieces(tokens: readonly Token[]): Token[][] {
  const out: Token[][] = [[]];
  for (const token of tokens) {
    const again = token.lower === 'no' && (out.at(-1)?.length ?? 0) > 1 && out.at(-1)?.[0]?.lower === 'no';
    if (again) out.push([token]);
    else if (token.tag === 'mark' && /^[,;]$/.test(token.text)) out.push([]);
    else if (out.at(-1)?.length === 0 && token.lower === 'and') continue;
    else out.at(-1)?.push(token);
  }
  return out.filter((piece) => piece.length > 0);
}

function hasFinite(tokens: readonly Token[]): boolean {
  return tokens.some((_token, at) => carriesTense(tokens, at));
}

function startsWithVerb(tokens: readonly Token[]): { at: number; token: Token } | null {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) return null;
    if (token.tag === 'adverb') continue;
    return token.tag === 'verb' || token.tag === 'auxiliary' ? { at, token } : null;
  }
  return null;
}

function doer(verb: string, after: Token | undefined, options: ShiftOptions): 'customer' | 'business' | null {
  if (after !== undefined && /^(?:me|us)$/.test(after.lower)) return 'business';
  if (options.subject !== 'unknown') return options.subject;
  const base = verbOf(verb)?.base ?? verb;
  if (base === 'come') return /^(?:home|back|here|to|for|down)$/.test(after?.lower ?? '') ? 'customer' : null;
  // "Lost my luggage": most likely the firm did, but it is not said.
  if (base === 'miss' && after?.tag === 'number') return null;
  if (base === 'leave' && after?.tag === 'number') return 'customer';
  if (base === 'lose' && after?.tag === 'possessive') return null;
  // "Called my ex-husband": who did is not said.
  if (/^(?:call|text|contact|email|ring|phone|message)$/.test(base) && after?.tag === 'possessive') return null;
  if (BUSINESS_DEEDS.has(base)) return 'business';
  if (CUSTOMER_DEEDS.has(base)) return 'customer';
  return null;
}

function joinPieces(parts: Token[][]): Token[] {
  return parts.flatMap((part, index) => {
    if (index === 0) return part;
    const comma = makeToken(',', 'mark', false);
    return index === parts.length - 1 ? [comma, makeToken('and', 'coordinator'), ...part] : [comma, ...part];
  });
}

/** The clause with its subject and verb in place, in the customer's own person. */
export function completeEllipsis(tokens: readonly Token[], options: ShiftOptions): Completed {
  const start = startsWithVerb(tokens);
  if (start !== null) return completeVerbFirst(tokens, start, options);
  if (hasFinite(tokens)) return { tokens: addArticle(tokens), sure: true, changed: false };
  const parts = pieces(tokens).map((piece) => ({ piece, done: completeNominal(piece) }));
  if (parts.length > 0 && parts.every((part) => part.done !== null))
    return {
      tokens: joinPieces(dropRepeatedThere(parts.map((part) => part.done ?? part.piece))),
      sure: true,
      changed: true,
    };
  return { tokens: [...tokens], sure: false, changed: false };
}

/** "there was no soap, there was no paper" → "there was no soap, no paper". */
function dropRepeatedThere(parts: Token[][]): Token[][] {
  return parts.map((part, index) => {
    const before = parts[index - 1];
    const repeated =
      part[0]?.lower === 'there' && before?.[0]?.lower === 'there' && part[1]?.lower === before[1]?.lower;
    return repeated ? part.slice(2) : part;
  });
}

function completeVerbFirst(
  tokens: readonly Token[],
  start: { at: number; token: Token },
  options: ShiftOptions,
): Completed {
  const verb = start.token;
  const after = tokens[start.at + 1];
  const keep = (): Completed => ({ tokens: [...tokens], sure: false, changed: false });
  const withSubject = (party: 'customer' | 'business', extra: Token[] = []): Completed => {
    return { tokens: [subjectFor(party), ...extra, ...followOn(tokens)], sure: true, changed: true };
  };
  if (verb.tag === 'auxiliary') {
    // An inverted question, not an ellipsis.
    if (
      after !== undefined &&
      (after.tag === 'pronoun' || after.tag === 'possessive' || after.tag === 'determiner' || after.tag === 'business')
    )
      return keep();
    if (/^(?:been|being)$/.test(verb.lower)) return withSubject('customer', [aux('have')]);
    if (/^(?:is|are|isn't|aren't|has|does|hasn't|doesn't|be)$/.test(verb.lower)) return keep();
    const main = tokens.slice(start.at + 1).find((token) => token.tag === 'verb');
    if (options.subject !== 'unknown') return withSubject(options.subject);
    if (/^(?:was|were|wasn't|weren't)$/.test(verb.lower)) {
      const passive =
        main !== undefined &&
        /^(?:tell|promise|charge|give|send|assure|advise|inform|quote|refuse|ask)$/.test(
          verbOf(main.lower)?.base ?? '',
        );
      return passive ? withSubject('customer') : keep();
    }
    if (main === undefined) return keep();
    const party = doer(main.lower, tokens[tokens.indexOf(main) + 1], options);
    return party === null ? keep() : withSubject(party);
  }
  const base = verbOf(verb.lower)?.base ?? verb.lower;
  if (isVerbForm(verb.lower, 'ing')) {
    // "Shaving a double coat is fine" has its subject already.
    const comma = tokens.findIndex((token) => token.text === ',');
    if (
      hasFinite(comma < 0 ? tokens : tokens.slice(0, comma)) &&
      !/^(?:say|claim|tell|state|think|hope|know)$/.test(base)
    )
      return { tokens: [...tokens], sure: true, changed: false };
    // "Waiting room telly": a thing.
    if (/^(?:room|rooms|list|lists|area|time|times)$/.test(after?.lower ?? '')) return keep();
    if (options.subject !== 'unknown')
      return withSubject(options.subject, [aux(options.subject === 'customer' ? 'am' : 'are')]);
    const still = tokens[0]?.lower === 'still';
    if (base === 'wait' || still)
      return withSubject('customer', still ? [aux('am')] : [aux('have'), makeToken('been', 'auxiliary')]);
    return keep();
  }
  const passive =
    /^(?:tell|promise|inform|advise|assure|quote|charge|give|refuse|send|delay|leave|strand|ignore|overcharge|bill)$/.test(
      base,
    );
  const personal = after !== undefined && (LIKES_OBJECT.has(after.lower) || after.lower === 'you');
  const negatedFirst = tokens[0]?.lower === 'not' || tokens[0]?.lower === 'never';
  // "Told the waiter twice": the customer told.
  if (
    /^(?:tell|inform|advise|ask)$/.test(base) &&
    (after?.tag === 'determiner' || after?.tag === 'possessive') &&
    !/^(?:my|our)$/.test(after.lower)
  )
    return withSubject('customer');
  // "Turned away for iron", "sent home", "left waiting": it happened to the customer.
  const sentOff =
    (/^(?:turn|send)$/.test(base) && /^(?:away|home|back|off)$/.test(after?.lower ?? '')) ||
    (/^(?:leave|keep)$/.test(base) && isVerbForm(after?.lower ?? '', 'ing')) ||
    (base === 'put' && after?.lower === 'on' && tokens[start.at + 2]?.lower === 'hold');
  if (sentOff && options.subject === 'unknown') return withSubject('customer', [aux('was')]);
  if (passive && isVerbForm(verb.lower, 'participle') && !personal && options.subject !== 'business') {
    const told = /^(?:tell|inform|advise|assure|delay|strand|ignore)$/.test(base);
    if (told || (negatedFirst && base !== 'send')) return withSubject('customer', [aux('was')]);
  }
  if (tokens[0]?.lower === 'not') {
    const party = doer(verb.lower, after, options);
    return party === null ? keep() : withSubject(party, [aux('have')]);
  }
  if (!isVerbForm(verb.lower, 'past')) {
    // "Have seen 1 lesson" has its auxiliary; a bare base is an order or a thing.
    return options.subject !== 'unknown' && isVerbForm(verb.lower, 'base') ? withSubject(options.subject) : keep();
  }
  // "Replaced the motor myself".
  if (tokens.some((token) => /^(?:myself|ourselves)$/.test(token.lower))) return withSubject('customer');
  const party = doer(verb.lower, after, options);
  return party === null ? keep() : withSubject(party);
}
