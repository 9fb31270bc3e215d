/** Traces plain statements about the business or the world: "our labels are sewn by machine". English. */
import type { SentenceView } from '../sentence-view.ts';
import { isQuoted } from '../sentence-view.ts';
import { isContentWord, stemOf } from '../text/stem.ts';
import { tokensOf } from '../text/token.ts';
import type { Evidence } from './evidence.ts';
import { REPLY_STEMS } from './reply-words.ts';
import type { Claim } from './untraced.ts';

const CLAUSE_BREAK =
  /[.,;:!?()…]+\s|[.!?]+$| [–—-] |\s(?:and|but|so|because|while|although)\s(?=(?:we|i|our|my|the|it|they|he|she|you|your|there|nobody)\b)|\s(?:which|who|where|until|if|when|whether)\s/gu;
/** A clause that tells something as a fact, from its subject to its verb. */
const STATES =
  /^(?:and |but |so |because |as |since |while |also |then |now |actually |in fact |unfortunately |sadly |however |hello |hi )*(?:we|our (?:\p{L}+ ){1,3}?|my (?:\p{L}+ ){1,2}?|the (?:\p{L}+ ){1,3}?|your (?:\p{L}+ ){1,2}?|this (?:\p{L}+ )?|these \p{L}+ |all (?:of )?(?:our |the )?(?:\p{L}+ ){1,2}?|every \p{L}+ |each \p{L}+ |most \p{L}+ |(?:a|an) \p{L}+ (?=is (?:usually|normally|often|typically|generally|always|mostly)\b)|it|he|she|they|there|nobody|\p{L}{4,}s |one of (?:our |the )?(?:\p{L}+ ){1,2}?|(?:two|three|four|several|some|many) (?:of (?:our|the) )?(?:\p{L}+ )?)\s?(?:(?:have|has|had|was|were|is|are|did|do|does|can|cannot|can't|'ve|'re|'s|wasn't|weren't|isn't|aren't|hasn't|haven't|hadn't|didn't|don't|doesn't)\b|(?:\p{L}+ly |already |always |never |only |just |also |both |all )?(?:\p{L}{3,}ed|sent|took|gave|went|came|made|kept|left|rang|bought|brought|found|got|held|knew|met|ran|saw|sold|spoke|stood|wrote|fell|felt|heard|broke|chose|drove|threw|stole|built|lost|put|paid|told|said|hit|cut|shut|began|became|grew|rose)\b)/u;
/** What the customer went through, what we feel, what is to come: no claim of fact. */
const NO_FACT =
  /^(?:and |but |so )*(?:it|this|that|these|there|the (?:answer|rest|truth|fault|blame|mistake|point|least|question|only|best|worst|wait|delay|apology)|we(?:'re| are| were| have been)? (?:sorry|asking|trying|here|glad|grateful|ashamed|happy|aware|let|owe|owed|should|got it|failed|(?:not |un)able|can neither|cannot|can't|do not|don't))\b|\b(?:is|are) (?:being|under)\b|^as \p{L}+ed\b|\b(?:expected|supposed|advised|encouraged|responsible|reminded) (?:to|for)\b|\bunanswered\b|\b(?:will|shall|would|could|should|may|might|must|i'll|we'll|it'll|you'll|he'll|she'll|they'll|going to|if|unless|please|sorry|apologi[sz]e|hope|wish|deserve\w*)\b/u;

/** Rules that flag the same words as hollow or as an admission. */
const SAID_ELSEWHERE = ['stock-phrase', 'unapproved-admission', 'unapproved-admission#1', 'as-i-already-told-you'];

interface Clause {
  readonly start: number;
  readonly end: number;
}

function clausesOf(lower: string): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  for (const match of lower.matchAll(CLAUSE_BREAK)) {
    clauses.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  clauses.push({ start, end: lower.length });
  return clauses;
}

function isKnown(stem: string, evidence: Evidence): boolean {
  if (REPLY_STEMS.has(stem) || evidence.knownStems.has(stem)) return true;
  return stem.length > 5 && evidence.knownBeginnings.has(stem.slice(0, 5));
}

/** What the complaint cannot tell: how many others complained, how full the house was and how short of hands. */
const SHORT_OR_FULL =
  /\b(?:we|we've|we have|i|i've) (?:never )?(?:had|received|get|got) (?:zero|no other|not one|not a single|a single|any other|a record|a full|a rush|an unusual|an unusually|a huge|a large|a coach|so many|too many) (?:\p{L}+ )?\p{L}+|\b(?:we|kitchen|ward|team|shop|office|depot|staff) (?:was|were|are|had been|'re) (?:one|two|three|four|a|several|\d+) (?:\p{L}+ ){1,2}short\b|\b(?:we|kitchen|ward|team|shop|office|depot) (?:was|were|had) (?:\p{L}+ ){0,2}(?:short of|short on|sold out|fully booked|overbooked|double booked|shorthanded)\b/u;

/** Statements most of whose words nobody ever said. */
export function traceFacts(sentence: SentenceView, evidence: Evidence): Claim[] {
  if (SAID_ELSEWHERE.some((rule) => sentence.hits.has(rule))) return [];
  if (
    sentence.isQuestion ||
    sentence.role === 'greeting' ||
    sentence.role === 'sign-off' ||
    sentence.role === 'plus-one'
  )
    return [];
  const claims: Claim[] = [];
  for (const { start, end } of clausesOf(sentence.lower)) {
    const clause = sentence.lower.slice(start, end);
    if (!STATES.test(clause) || NO_FACT.test(clause)) continue;
    let own = 0;
    let strange = 0;
    for (const token of sentence.tokens) {
      if (token.start < start || token.end > end || !isContentWord(token.word)) continue;
      own++;
      if (!isKnown(stemOf(token.word), evidence)) strange++;
    }
    if (strange < 2 || strange / own < 0.5 || isQuoted(sentence, { start, end })) continue;
    claims.push({ kind: 'fact', span: { start, end }, source: null });
  }
  const match = SHORT_OR_FULL.exec(sentence.lower);
  if (match !== null && claims.length === 0) {
    const span = { start: match.index, end: match.index + match[0].length };
    const stems = tokensOf(match[0]).flatMap(({ word }) => (isContentWord(word) ? [stemOf(word)] : []));
    const told = evidence.units.some((unit) => stems.every((stem) => unit.stems.has(stem)));
    if (!isQuoted(sentence, span) && (stems.length === 0 || !told)) claims.push({ kind: 'fact', span, source: null });
  }
  return claims;
}
