/** Picks the points of the story worth taking up in a reply: single clauses, verbatim, best first. */
import type { Fact, Issue } from '../../domain/reading.ts';
import { type Clause, LONGEST_CLAUSE } from './clauses.ts';
import { type ClauseCues, FACT_FEATURES, measureClause, noCues, tally } from './fact-features.ts';
import type { KnownSoFar } from './known-so-far.ts';
import { FACT_BIAS, FACT_WEIGHTS } from './lexicon/fact-weights.ts';
import { asConfidence, quote } from './quote.ts';
import type { StoryHits } from './story-hits.ts';
import type { StoryText } from './words.ts';

const MOST = 8;

/** Tallies of every clause, index by index. */
export function tallyClauses(hits: StoryHits, clauses: readonly Clause[], issues: readonly Issue[]): ClauseCues[] {
  const main = new Set(issues.slice(0, 2).map((issue) => issue.type));
  const tallies = clauses.map(() => noCues());
  tally(hits.facts, clauses, tallies, (one, hit) => {
    one.facts[hit.label] += hit.weight;
  });
  tally(hits.issues, clauses, tallies, (one, hit) => {
    one.issue += main.has(hit.label) ? hit.weight * 1.5 : hit.weight * 0.4;
  });
  tally(hits.impact, clauses, tallies, (one, hit) => {
    one.impact += hit.weight;
  });
  tally(hits.asks, clauses, tallies, (one, hit) => {
    one.ask += hit.weight >= 3 ? hit.weight : 0;
  });
  tally(hits.temper, clauses, tallies, (one, hit) => {
    if (hit.label === 'swearing' || hit.label === 'abuse') one.swearing += hit.weight;
  });
  return tallies;
}

function roleOf(cues: ClauseCues, kind: KnownSoFar['kind']): Fact['role'] {
  const { facts } = cues;
  if (facts.praise > 0 && facts.failure === 0 && (kind !== 'complaint' || facts.opinion === 0) && cues.issue < 2)
    return 'praise';
  if (facts.told > 0) return 'told-by-us';
  if (facts.occasion > 0 && cues.issue < 4) return 'occasion';
  if (cues.impact >= 6 && facts.failure < 6) return 'consequence';
  if (facts.failure > 0 || cues.issue >= 4) return facts.expected > 0 && facts.failure < 3 ? 'expected' : 'failure';
  if (facts.expected > 0) return 'expected';
  if (cues.impact >= 3) return 'consequence';
  return 'context';
}

/** How much a clause is worth taking up, 0 to 1. */
export function worthOf(features: readonly number[]): number {
  let sum = FACT_BIAS;
  for (const [index, name] of FACT_FEATURES.entries()) sum += (features[index] ?? 0) * FACT_WEIGHTS[name];
  return 1 / (1 + Math.exp(-sum));
}

/** The facts, best first, at most eight. */
export function readFacts(
  text: StoryText,
  clauses: readonly Clause[],
  tallies: readonly ClauseCues[],
  known: KnownSoFar,
): Fact[] {
  const facts: (Fact & { order: number })[] = [];
  for (const [index, clause] of clauses.entries()) {
    const cues = tallies[index];
    if (cues === undefined || cues.swearing > 0 || !clause.standsAlone || clause.question) continue;
    if (clause.end - clause.first > LONGEST_CLAUSE || clause.end - clause.first < 2) continue;
    const weight = worthOf(measureClause(text, clause, cues, known, clauses.length));
    facts.push({
      role: roleOf(cues, known.kind),
      ...quote(text.readable, clause.start, clause.stop, 0.4 + weight / 2),
      weight: asConfidence(weight),
      order: clause.order,
    });
  }
  return facts
    .sort((a, b) => b.weight - a.weight || a.order - b.order)
    .slice(0, MOST)
    .map(({ order: _, ...fact }) => fact);
}
