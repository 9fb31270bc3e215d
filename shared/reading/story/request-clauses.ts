/** Finds the clauses of an English text that ask for something, by their form alone. What they ask for is judged elsewhere. */
import {
  ADDRESSEES,
  ASKERS,
  BEFORE_ORDER,
  DUTIES,
  JEERS,
  MODALS,
  ORDERS,
  SELF,
  TELLING,
  WISHED,
  WISHES,
  WISHING,
  WOULD_WISH,
  YES_NO,
} from './request-words.ts';
import type { StoryText, Word } from './words.ts';

/** How a clause asks: by order, wish, modal question, duty ("you should"), plain question, hint, by what is lacking ("nobody explained"), or retold. */
export type RequestForm = 'order' | 'wish' | 'modal' | 'duty' | 'question' | 'hint' | 'lack' | 'told';

/** A clause that asks: words `first … end - 1` of one sentence. */
export interface RequestClause {
  readonly form: RequestForm;
  readonly first: number;
  readonly end: number;
  readonly sentence: number;
}

const BREAK = /[,;:.!?()[\]"“”\n–—]|\s-{1,2}\s/;
/** How far a retold or weak clause reaches, in words. */
const REACH = 14;

const AFTER_JEER = 3;

/** The clauses that ask, in their order. */
export function findRequests(text: StoryText): RequestClause[] {
  const { words } = text;
  const own = text.readable.own;
  const found: RequestClause[] = [];
  for (const [sentence, { span, first, end }] of text.sentences.entries()) {
    const asks = own.slice(span.start, span.end).trimEnd().endsWith('?');
    for (let i = first; i < end; i++) {
      const before = i === first ? undefined : words[i - 1];
      const word = words[i];
      if (word === undefined) continue;
      const opens = before === undefined || BREAK.test(own.slice(before.end, word.start));
      const form = formAt(words, i, first, end, opens, asks);
      if (form === null) continue;
      const last = found.at(-1);
      const told = form === 'told';
      if (!told && last !== undefined && last.sentence === sentence && last.form === form && i < last.end) continue;
      found.push({
        form,
        first: clauseStart(text, form, i, first, end),
        end: told ? Math.min(end, i + REACH) : end,
        sentence,
      });
    }
  }
  return found;
}

/** What must be done, would be nice, or ends with "please", is named before the word that asks. */
function clauseStart(text: StoryText, form: RequestForm, i: number, first: number, end: number): number {
  if (form === 'duty' || form === 'hint' || form === 'lack') return first;
  const word = text.words[i];
  if (word?.norm !== 'please') return i;
  const next = i + 1 < end ? text.words[i + 1] : undefined;
  const closes = next === undefined || BREAK.test(text.readable.own.slice(word.end, next.start)) || next.norm === 'and';
  return closes ? Math.max(first, i - REACH) : i;
}

const at = (words: readonly Word[], index: number, end: number): string =>
  index < end ? (words[index]?.norm ?? '') : '';

function formAt(
  words: readonly Word[],
  i: number,
  first: number,
  end: number,
  opens: boolean,
  asks: boolean,
): RequestForm | null {
  const norm = at(words, i, end);
  const next = at(words, i + 1, end);
  if (norm === 'please' || norm === 'kindly' || norm === 'urgently') return 'order';
  if (ORDERS.has(norm) && standsAsOrder(words, i, first, opens) && !tells(words, i + 1, end)) return 'order';
  if (SELF.has(norm)) return wishAt(words, i, end);
  if (MODALS.has(norm) && (startsClause(words, i, first, opens) || inverted(words, i, first, next)))
    return modalAt(words, i, end, asks || next === 'i' || next === 'we');
  if (DUTIES.has(norm)) return dutyAt(words, i, first, end);
  if (startsClause(words, i, first, opens)) {
    if (norm === 'let' && (next === 'me' || next === 'us')) return 'order';
    if (ASKERS.has(norm)) return questionAt(words, i, end, asks);
    if (PREPOSITIONS.has(norm) && ASKERS.has(next) && asks) return 'question';
    if (YES_NO.has(norm) && asks) return jeered(words, i, end) ? null : 'question';
    if (norm === 'help' || norm === 'dm' || norm === 'unsubscribe' || norm === 'cancel') return 'order';
  }
  return hintAt(words, i, first, end, opens);
}

/** Whether what follows makes a noun of the word: "Order arrived late", "Call quality was fine", or nothing follows. */
function tells(words: readonly Word[], i: number, end: number): boolean {
  const next = at(words, i, end);
  if (next === '' || TELLING.has(next)) return true;
  const verb = at(words, i + 1, end);
  return (
    (verb === 'was' || verb === 'is' || verb === 'were' || verb === 'are') && !ADDRESSEES.has(next) && !ASKERS.has(next)
  );
}

/** "… can i get …" in the middle of a run without marks. */
function inverted(words: readonly Word[], i: number, first: number, next: string): boolean {
  if (next !== 'you' && next !== 'i' && next !== 'we' && next !== 'someone' && next !== 'somebody') return false;
  const before = i > first ? (words[i - 1]?.norm ?? '') : '';
  return !SUBJECTS.has(before);
}
const SUBJECTS: ReadonlySet<string> = new Set(
  'i you he she it we they that who what which how where when if as so than'.split(' '),
);

function startsClause(words: readonly Word[], i: number, first: number, opens: boolean): boolean {
  if (opens) return true;
  const before = words[i - 1]?.norm ?? '';
  return i > first && (BEFORE_ORDER.has(before) || before === 'if') && i - first <= 3;
}

function standsAsOrder(words: readonly Word[], i: number, first: number, opens: boolean): boolean {
  if (opens) return true;
  for (let back = i - 1; back >= first && back >= i - 2; back--) {
    const norm = words[back]?.norm ?? '';
    if (!BEFORE_ORDER.has(norm)) return false;
    if (back === first) return true;
  }
  return false;
}

function wishAt(words: readonly Word[], i: number, end: number): RequestForm | null {
  const norm = at(words, i, end);
  let place = i + 1;
  let negated = false;
  let would = norm.endsWith("'d");
  let being = norm.endsWith("'m") || norm.endsWith("'re");
  for (let step = 0; step < 4 && place < end; step++, place++) {
    const word = at(words, place, end);
    if (being && WISHING.has(word)) return 'wish';
    if (would && WOULD_WISH.has(word)) return negated ? null : 'wish';
    if (WISHES.has(word)) return negated ? 'hint' : 'wish';
    if (WISHED.has(word)) return 'told';
    if (word === 'look' && at(words, place + 1, end) === 'forward') return 'wish';
    if (word === 'would' || word === 'should' || word === 'shall' || word === 'will' || word === 'must') would = true;
    else if (word === 'am' || word === 'are' || word === 'have' || word === "i'm") being = true;
    else if (
      word === 'not' ||
      word === "don't" ||
      word === 'never' ||
      word === "wouldn't" ||
      word === 'no' ||
      word === 'longer'
    )
      negated = true;
    else if (!PADDING.has(word)) return null;
  }
  return null;
}

const PREPOSITIONS: ReadonlySet<string> = new Set('on by for at in to with under from'.split(' '));

const PADDING: ReadonlySet<string> = new Set(
  'quite much rather think just only really simply now still also therefore hereby respectfully kindly do would and my husband wife family both all all been then further strongly formally merely shall'.split(
    ' ',
  ),
);

function modalAt(words: readonly Word[], i: number, end: number, asks: boolean): RequestForm | null {
  const next = at(words, i + 1, end);
  if (!ADDRESSEES.has(next) || jeered(words, i + 1, end)) return null;
  if (!asks && next !== 'you' && next !== 'someone' && next !== 'somebody' && next !== 'anyone') return null;
  if (next === 'it' && (at(words, i + 2, end) === 'kill' || at(words, i + 2, end) === 'hurt')) return 'hint';
  return 'modal';
}

function dutyAt(words: readonly Word[], i: number, first: number, end: number): RequestForm | null {
  const norm = at(words, i, end);
  const before = i > first ? at(words, i - 1, end) : '';
  const next = at(words, i + 1, end);
  if (norm !== 'ought' && (i === first || before === 'i' || before === 'we')) return null;
  if (norm === 'has' || norm === 'have' || norm === 'need') {
    if (next !== 'to') return null;
    if (norm !== 'need' && at(words, i + 2, end) === 'be') return 'duty';
    return before === 'you' || before === 'somebody' || before === 'someone' || before === 'they' ? 'duty' : null;
  }
  if (norm === 'needs') return 'duty';
  if (next === 'have' || next === "have'nt") return 'hint';
  if (norm === 'must' && next === 'be' && at(words, i + 2, end).endsWith('ing')) return null;
  return 'duty';
}

function questionAt(words: readonly Word[], i: number, end: number, asks: boolean): RequestForm | null {
  if (jeered(words, i, end)) return null;
  if (asks) return end - i > 2 ? 'question' : null;
  if (PREPOSITIONS.has(at(words, i - 1, end))) return 'question';
  const next = at(words, i + 1, end);
  return YES_NO.has(next) || MODALS.has(next) ? 'question' : null;
}

function jeered(words: readonly Word[], i: number, end: number): boolean {
  for (let ahead = i; ahead <= i + AFTER_JEER; ahead++) if (JEERS.has(at(words, ahead, end))) return true;
  return at(words, i, end) === 'who' && at(words, i + 1, end) === 'does';
}

const LACKS: ReadonlySet<string> = new Set('nobody none never without still zero neither'.split(' '));

const NICE: ReadonlySet<string> = new Set(
  'nice good fair appreciated welcome enough great helpful kind fine lovely'.split(' '),
);

/** Other ways of asking, in a few words of their own. */
function hintAt(words: readonly Word[], i: number, first: number, end: number, opens: boolean): RequestForm | null {
  const norm = at(words, i, end);
  const next = at(words, i + 1, end);
  if (norm === 'would' || norm === "wouldn't") {
    // "A discount would be fair": the wish stands before its verb, so the clause is the whole sentence.
    const be = next === 'be' ? i + 2 : next === 'have' && at(words, i + 2, end) === 'been' ? i + 3 : -1;
    if (be > 0 && (NICE.has(at(words, be, end)) || NICE.has(at(words, be + 1, end)))) return 'hint';
    return null;
  }
  if (norm === 'the' && (next === 'least' || (next === 'very' && at(words, i + 2, end) === 'least'))) return 'hint';
  if (LACKS.has(norm) || (norm === 'no' && next === 'one')) return 'lack';
  if (norm === 'not' && opens) return 'lack';
  if (norm === 'any' && next === 'chance') return 'modal';
  if ((norm === "it's" || norm === 'it') && (next === 'time' || at(words, i + 2, end) === 'time')) return 'duty';
  if (norm === 'how' && next === 'about' && opens) return 'modal';
  if (norm === 'there' && DUTIES.has(next)) return 'duty';
  if ((norm === 'may' || norm === 'might') && next === 'i' && i === first) return 'modal';
  if (norm === 'you' && next === 'owe') return 'wish';
  if (norm === 'my' && (next === 'request' || next === 'wish' || next === 'demand')) return 'wish';
  if ((norm === 'what' || norm === 'all') && (next === 'i' || next === 'we') && opens) return null;
  if ((norm === 'waiting' || norm === 'entitled') && next !== '') return 'wish';
  return null;
}
