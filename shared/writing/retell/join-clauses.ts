/** Joins two short clauses into one flowing sentence where that is safe. Chooses nothing. */

import { USABLE } from './judge-clause.ts';
import type { Clause } from './retelling.ts';
import { sentenceOf } from './sentence.ts';

const LONGEST = 22;

function count(text: string): number {
  return text.split(/\s+/).length;
}

/** "You waited 50 minutes, and the coffee was cold."; null when the pair is too long, unsure or already joined. */
export function joinClauses(first: Clause, second: Clause, joint: 'and' | 'but' = 'and'): Clause | null {
  if (first.confidence < USABLE || second.confidence < USABLE) return null;
  if (count(first.clause) + count(second.clause) > LONGEST) return null;
  if (/,|\band\b|\bbut\b|\bbecause\b|\bso\b/.test(`${first.clause} ${second.clause}`)) return null;
  if (/^(?:it|this|that|he|she|they)\b/.test(second.clause)) return null;
  if (/\b(?:asked|told) (?:us|me|you) (?:whether|to)\b/.test(first.clause)) return null;
  const clause = `${first.clause}, ${joint} ${second.clause}`;
  return {
    ...first,
    clause,
    sentence: sentenceOf(clause),
    nounPhrase: null,
    quote: first.quote ?? second.quote,
    confidence: Math.min(first.confidence, second.confidence) * 0.98,
    weight: Math.max(first.weight, second.weight),
    private: first.private || second.private,
  };
}
