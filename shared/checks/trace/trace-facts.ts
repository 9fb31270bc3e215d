/** Traces plain statements about the business or the world: "our labels are sewn by machine". English. */
import type { SentenceView } from '../sentence-view.ts';
import { isQuoted } from '../sentence-view.ts';
import { isContentWord, stemOf } from '../text/stem.ts';
import type { Evidence } from './evidence.ts';
import { REPLY_STEMS } from './reply-words.ts';
import type { Claim } from './untraced.ts';

const CLAUSE_BREAK =
  /[.,;:!?()…]+\s|[.!?]+$| [–—-] |\s(?:and|but|so|because|while|although)\s(?=(?:we|i|our|my|the|it|they|he|she|you|your|there|nobody)\b)|\s(?:which|who|where|until|if|when|whether)\s/gu;
/** A clause that tells something as a fact, from its subject to its verb. */
const STATES =
  /^(?:and |but |so |because |as |since |while |also |then |now |actually |in fact |unfortunately |sadly |however |hello |hi )*(?:we|our (?:\p{L}+ ){1,3}?|my (?:\p{L}+ ){1,2}?|the (?:\p{L}+ ){1,3}?|your (?:\p{L}+ ){1,2}?|this (?:\p{L}+ )?|these \p{L}+ |all (?:of )?(?:our |the )?(?:\p{L}+ ){1,2}?|every \p{L}+ |each \p{L}+ |most \p{L}+ |it|he|she|they|there|nobody|\p{L}{4,}s |one of (?:our |the )?(?:\p{L}+ ){1,2}?|(?:two|three|four|several|some|many) (?:of (?:our|the) )?(?:\p{L}+ )?)\s?(?:(?:have|has|had|was|were|is|are|did|do|does|can|cannot|can't|'ve|'re|'s|wasn't|weren't|isn't|aren't|hasn't|haven't|hadn't|didn't|don't|doesn't)\b|(?:\p{L}+ly |already |always |never |only |just |also |both |all )?(?:\p{L}{3,}ed|sent|took|gave|went|came|made|kept|left|rang|bought|brought|found|got|held|knew|met|ran|saw|sold|spoke|stood|wrote|fell|felt|heard|broke|chose|drove|threw|stole|built|lost|put|paid|told|said|hit|cut|shut|began|became|grew|rose)\b)/u;
/** What the customer went through, what we feel, what is to come: no claim of fact. */
const NO_FACT =
  /^(?:and |but |so )*(?:it|this|that|these|there|the (?:answer|rest|truth|fault|blame|mistake|point|least|question|only|best|worst|wait|delay|apology)|we(?:'re| are| were| have been)? (?:sorry|asking|trying|here|glad|grateful|ashamed|happy|aware|let|owe|owed|should|got it|failed|(?:not |un)able|can neither|cannot|can't|do not|don't))\b|\b(?:is|are) (?:being|under)\b|^as \p{L}+ed\b|\bunanswered\b|\b(?:will|shall|would|could|should|may|might|must|i'll|we'll|it'll|you'll|he'll|she'll|they'll|going to|if|unless|please|sorry|apologi[sz]e|hope|wish|deserve\w*)\b/u;

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

/** Statements most of whose words nobody ever said. */
export function traceFacts(sentence: SentenceView, evidence: Evidence): Claim[] {
  if (sentence.isQuestion || sentence.role === 'greeting' || sentence.role === 'sign-off' || sentence.role === 'plus-one')
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
  return claims;
}
