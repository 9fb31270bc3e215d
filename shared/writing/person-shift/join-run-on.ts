/** Puts a joint where the customer ran on from one clause into the next. Turns no person. */
import { mainVerbs } from './main-verb.ts';
import { carriesTense } from './tag-words.ts';
import { makeToken, type Token } from './token.ts';
import { isVerbForm } from './verb-forms.ts';

/** After these, "it was" belongs to what was said or when, and starts nothing new. */
const NOT_BEFORE_A_NEW_CLAUSE =
  /^(?:time|day|week|month|year|moment|minute|hour|monday|tuesday|wednesday|thursday|friday|saturday|sunday|fact|way|reason|night|morning)$/;
/** After a clause that begins so, the main clause needs no joint. */
const OPENS_A_SENTENCE = /^(?:since|when|after|if|because|as|once|while|although|though|until|before)$/;
const SAYS = /^(?:said|says|say|told|asked|thought|wrote|replied|claimed)$/;

/** ", asked twice", "the helpline it's just music" and "it came back, you have the tracking": a joint where the customer ran on. */
export function joinRunOn(tokens: readonly Token[]): Token[] {
  return joinSplices(joinVerbs(tokens));
}

function joinVerbs(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token, at) => {
    const before = tokens[at - 1];
    const next = tokens[at + 1];
    if (
      before?.text === ',' &&
      ((token.tag === 'verb' && isVerbForm(token.lower, 'past')) || passiveAt(tokens, at)) &&
      carriesTense(tokens, at) &&
      firstTense(tokens) < at &&
      !reduced(tokens, at) &&
      !closesAnAside(tokens, at - 1) &&
      at > 3
    )
      // "…, said the girl": whose words they were.
      return SAYS.test(token.lower) && tokens.length - at <= 4
        ? [token]
        : // "Kept it 11 days, found nothing, charged me": only the last of a row is joined.
          goesOnInARow(tokens, at)
          ? [token]
          : [makeToken('and', 'coordinator'), token];
    if (
      before?.tag === 'noun' &&
      (token.lower === 'it' || (token.lower === 'this' && next?.lower === 'is')) &&
      next?.tag === 'auxiliary' &&
      !NOT_BEFORE_A_NEW_CLAUSE.test(before.lower) &&
      !/^(?:sa|tell|told|think|thought|know|knew|promis|claim)/.test(tokens[firstTense(tokens)]?.lower ?? '') &&
      (next.lower === "'s" || next.lower === 'is' || next.lower === 'was') &&
      carriesTense(tokens.slice(0, at), firstTense(tokens))
    )
      return OPENS_A_SENTENCE.test(tokens[0]?.lower ?? '')
        ? [makeToken(',', 'mark', false), token]
        : [makeToken(',', 'mark', false), makeToken('and', 'coordinator'), token];
    return [token];
  });
}

/** "…, were taken off again": a deed done to the same one. */
function passiveAt(tokens: readonly Token[], at: number): boolean {
  return /^(?:was|were)$/.test(tokens[at]?.lower ?? '') && isVerbForm(tokens[at + 1]?.lower ?? '', 'participle');
}

/** "A value dated 8 January, guaranteed for three months": a state, and no deed that follows. */
function reduced(tokens: readonly Token[], at: number): boolean {
  return (
    isVerbForm(tokens[at]?.lower ?? '', 'participle') &&
    /^(?:for|by|until|till|as)$/.test(tokens[at + 1]?.lower ?? '') &&
    tokens[at - 2]?.tag !== 'verb'
  );
}

/** "Your mother, who is 77, came": the comma ends what was said beside. */
function closesAnAside(tokens: readonly Token[], comma: number): boolean {
  const earlier = tokens.findLastIndex((token, at) => at < comma && token.text === ',');
  return earlier >= 0 && /^(?:who|whom|whose|which)$/.test(tokens[earlier + 1]?.lower ?? '');
}

/** Only the last of a row of clauses is joined, and none where the row has its joint already. */
function joinSplices(tokens: readonly Token[]): Token[] {
  const splices = tokens.flatMap((token, at) => (token.text === ',' && splicesAt(tokens, at) ? [at] : []));
  const last = splices.at(-1);
  if (last === undefined || joinedLater(tokens, last)) return [...tokens];
  return [...tokens.slice(0, last + 1), makeToken('and', 'coordinator'), ...tokens.slice(last + 1)];
}

/** Whether the comma at `at` stands between two main clauses with nothing to join them. */
function splicesAt(tokens: readonly Token[], at: number): boolean {
  const verb = verbOfClauseAt(tokens, at + 1);
  const head = tokens.slice(0, at);
  const opened = OPENS_A_SENTENCE.test(head[0]?.lower ?? '') || /^(?:each|every)$/.test(head[0]?.lower ?? '');
  const verbs = head.filter((_token, index) => carriesTense(head, index)).length;
  if (
    verb < 0 ||
    verbs < (opened ? 2 : 1) ||
    (!opened && head.some((token) => token.tag === 'wh') && mainVerbs(head) < 1)
  )
    return false;
  // "… and when I call, the mailbox is full": what was opened ends at the comma.
  const from = head.findLastIndex((token) => token.text === ',' || token.tag === 'coordinator') + 1;
  if (from > 0 && OPENS_A_SENTENCE.test(head[from]?.lower ?? '')) return false;
  // "…, according to two others, the mat was gone": what stands between commas without a verb is an aside.
  const comma = head.findLastIndex((token) => token.text === ',');
  if (comma > 0 && !head.some((_token, index) => index > comma && carriesTense(head, index))) return false;
  // "…, he said": whose words they were.
  return !(SAYS.test(tokens[verb]?.lower ?? '') && verb >= tokens.length - 2);
}

/** Where the tensed verb of a clause that begins at `from` stands, right after its subject; -1 when none begins there. */
function verbOfClauseAt(tokens: readonly Token[], from: number): number {
  const first = tokens[from];
  if (first === undefined) return -1;
  const alone = first.tag === 'business' || /^(?:i|we|you|he|she|it|they|there|nobody|that)$/.test(first.lower);
  let at = from + 1;
  if (!alone) {
    const bare = first.tag === 'noun' && /^[a-z-]+$/.test(first.text) && !/[^s]s$/.test(first.lower);
    if (bare) return carriesTense(tokens, from + 1) ? from + 1 : -1;
    if (first.tag !== 'possessive' && !/^(?:the|no|an?)$/.test(first.lower)) return -1;
    while (at < from + 4 && /^(?:noun|adjective)$/.test(tokens[at]?.tag ?? '')) at += 1;
    if (at === from + 1) return -1;
  }
  while (tokens[at]?.tag === 'adverb') at += 1;
  return carriesTense(tokens, at) ? at : -1;
}

function joinedLater(tokens: readonly Token[], from: number): boolean {
  return tokens.some(
    (token, at) =>
      at > from + 1 && token.tag === 'coordinator' && token.lower === 'and' && verbOfClauseAt(tokens, at + 1) >= 0,
  );
}

function goesOnInARow(tokens: readonly Token[], from: number): boolean {
  return tokens.some(
    (token, at) =>
      at > from + 1 &&
      (tokens[at - 1]?.text === ',' || (tokens[at - 1]?.tag === 'coordinator' && at < from + 7)) &&
      ((token.tag === 'verb' && isVerbForm(token.lower, 'past')) || passiveAt(tokens, at)) &&
      carriesTense(tokens, at),
  );
}

/** Where the first tensed verb stands; -1 when there is none. */
export function firstTense(tokens: readonly Token[]): number {
  return tokens.findIndex((_token, at) => carriesTense(tokens, at));
}
