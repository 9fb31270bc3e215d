/** Reads what the failure cost the customer: their own phrases, best first. */
import type { Fact, Impact } from '../../domain/reading.ts';
import { type Clause, LONGEST_CLAUSE } from './clauses.ts';
import type { ClauseCues } from './fact-features.ts';
import { quote } from './quote.ts';
import type { StoryHits } from './story-hits.ts';
import type { StoryText } from './words.ts';

const MOST = 8;

/** The impacts, best first, at most eight clauses. */
export function readImpact(
  text: StoryText,
  hits: StoryHits,
  clauses: readonly Clause[],
  tallies: readonly ClauseCues[],
): Impact[] {
  const kinds = clauses.map(() => new Map<Impact['kind'], number>());
  let at = 0;
  for (const hit of hits.impact) {
    while (at < clauses.length && (clauses[at]?.end ?? 0) <= hit.first) at++;
    const clause = clauses[at];
    const tally = kinds[at];
    if (clause === undefined || tally === undefined || hit.first < clause.first) continue;
    tally.set(hit.label, (tally.get(hit.label) ?? 0) + hit.weight);
  }
  const scored: { index: number; score: number; kind: Impact['kind'] }[] = [];
  for (const [index, clause] of clauses.entries()) {
    const tally = kinds[index];
    const cues = tallies[index];
    if (tally === undefined || cues === undefined || clause.question) continue;
    const size = clause.end - clause.first;
    if (size < 2 || size > LONGEST_CLAUSE + 8) continue;
    let kind: Impact['kind'] = 'other';
    let best = 0;
    let sum = 0;
    for (const [label, weight] of tally) {
      sum += Math.min(weight, 6);
      const value = label === 'other' ? weight * 0.6 : weight;
      if (value > best) {
        best = value;
        kind = label;
      }
    }
    if (sum === 0 && cues.issue < 2 && cues.facts.failure < 3) continue;
    const score =
      best +
      sum * 0.35 +
      Math.min(cues.issue, 6) * 0.25 +
      Math.min(cues.facts.failure, 6) * 0.1 +
      Math.min(cues.facts.person, 3) * 0.4 -
      Math.min(cues.facts.wish, 3) * 0.7 -
      Math.min(cues.facts.filler, 3) * 0.5 -
      Math.min(cues.facts.told, 3) * 0.3 -
      Math.min(cues.facts.opinion, 3) * 0.2;
    if (score >= 0.6) scored.push({ index, score, kind });
  }
  scored.sort((a, b) => b.score - a.score || a.index - b.index);
  const impacts: Impact[] = [];
  for (const { index, score, kind } of scored.slice(0, MOST)) {
    const clause = clauses[index];
    if (clause !== undefined)
      impacts.push({ kind, ...quote(text.readable, clause.start, clause.stop, 0.3 + score / 20) });
  }
  return impacts;
}

/** Roles of facts that can be what the matter cost; what was promised or praised cannot. */
const COSTLY: ReadonlySet<Fact['role']> = new Set(['failure', 'consequence', 'context', 'occasion']);
const HARDLY_SURE = 0.2;

/**
 * The impacts, and behind them, as less sure, the weightiest facts: where nobody names a cost, what went wrong is what it
 * cost them.
 */
export function addFailures(impacts: readonly Impact[], facts: readonly Fact[]): Impact[] {
  const all = [...impacts];
  for (const { role, text, span } of facts) {
    if (all.length >= MOST) break;
    const known = all.some((other) => other.span.start < span.end && span.start < other.span.end);
    if (!known && COSTLY.has(role)) all.push({ kind: 'other', text, span, confidence: HARDLY_SURE });
  }
  return all;
}
