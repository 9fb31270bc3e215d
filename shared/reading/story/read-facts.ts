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
/** What a fact keeps of its weight for each one of its role that stands before it. */
const SAME_PART = 0.82;
const OPENS_LESS_WELL: ReadonlySet<Fact['role']> = new Set(['told-by-us', 'context', 'praise']);
const WISH_SHARE = 0.6;

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
  tally(hits.riskFrames, clauses, tallies, (one, hit) => {
    one.danger += hit.weight;
  });
  tally(hits.askFrames, clauses, tallies, (one, hit) => {
    one.request += hit.weight >= 3 ? hit.weight : 0;
  });
  tally(hits.temper, clauses, tallies, (one, hit) => {
    if (hit.label === 'swearing' || hit.label === 'abuse') one.swearing += hit.weight;
  });
  return tallies;
}

function roleOf(cues: ClauseCues, kind: KnownSoFar['kind']): Fact['role'] {
  const { facts } = cues;
  if (facts.told > 0) return 'told-by-us';
  const bad = facts.failure > 0 || facts.opinion > 0 || cues.issue >= 3 || facts.wish > 0 || cues.ask > 0;
  if (facts.praise > 0 && (!bad || kind === 'not-a-complaint')) return 'praise';
  if (facts.occasion > 0 && facts.failure < 3) return 'occasion';
  if (cues.impact >= 6 && facts.failure < 6 && cues.issue < 6) return 'consequence';
  if (facts.expected > 0 && facts.failure < 4 && cues.issue < 6) return 'expected';
  if (facts.failure > 0 || cues.issue >= 4) return 'failure';
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
  const facts: Ranked[] = [];
  for (const [index, clause] of clauses.entries()) {
    const cues = tallies[index];
    if (cues === undefined || cues.swearing > 0 || !clause.standsAlone || clause.question) continue;
    if (clause.end - clause.first > LONGEST_CLAUSE || clause.end - clause.first < 2) continue;
    const wish = cues.facts.wish >= 3 && cues.ask >= 3 ? WISH_SHARE : 1;
    const weight = wish * worthOf(measureClause(text, clause, cues, known, clauses.length));
    facts.push({
      role: roleOf(cues, known.kind),
      ...quote(text.readable, clause.start, clause.stop, 0.4 + weight / 2),
      weight: asConfidence(weight),
      order: clause.order,
    });
  }
  return inTellingOrder(facts).map(({ order: _, ...fact }) => fact);
}

interface Ranked extends Fact {
  order: number;
}

/** Takes the weightiest first, and after each lowers what plays the same part, so that the first few tell a whole. */
function inTellingOrder(facts: readonly Ranked[]): Ranked[] {
  const left = [...facts].sort((a, b) => b.weight - a.weight || a.order - b.order).slice(0, 40);
  const taken: Ranked[] = [];
  while (left.length > 0 && taken.length < MOST) {
    let best = 0;
    let highest = -1;
    for (const [index, fact] of left.entries()) {
      const same = taken.filter((other) => other.role === fact.role).length;
      const opening = taken.length === 0 && OPENS_LESS_WELL.has(fact.role) ? 0.8 : 1;
      const value = fact.weight * opening * SAME_PART ** same;
      if (value > highest) {
        highest = value;
        best = index;
      }
    }
    taken.push(...left.splice(best, 1));
  }
  return taken;
}
