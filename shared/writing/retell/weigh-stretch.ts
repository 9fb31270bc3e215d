/** What a stretch of a complaint is worth in the story: the facts, impacts and issues that were read in it. Turns nothing. */
import type { Fact, Reading } from '../../domain/reading.ts';
import { type Span, spansOverlap } from '../../domain/span.ts';
import type { ClauseRole } from './retelling.ts';

/** What a fact adds to the worth of its sentence. */
const WORTH: Readonly<Record<Fact['role'], number>> = {
  failure: 1,
  consequence: 0.7,
  'told-by-us': 0.55,
  expected: 0.5,
  occasion: 0.4,
  context: 0.3,
  praise: 0,
};
const MAIN_ISSUE = 0.7;
const OTHER_ISSUE = 0.2;
const IMPACT = 0.25;

/** What the facts and issues in a stretch are worth together, and what it is in the story. */
export function weigh(span: Span, reading: Reading): { worth: number; role: ClauseRole; main: boolean } {
  let worth = 0;
  let most = 0;
  let role: ClauseRole = 'context';
  for (const fact of reading.facts) {
    const share = shareOf(fact.span, span);
    if (share < 0.3) continue;
    const adds = WORTH[fact.role] * (0.4 + 0.6 * fact.weight) * share;
    worth += adds;
    if (adds > most) {
      most = adds;
      role = fact.role === 'consequence' ? 'cost' : fact.role;
    }
  }
  for (const impact of reading.impact) {
    if (shareOf(impact.span, span) < 0.5) continue;
    worth += IMPACT;
    if (role === 'context') role = 'cost';
  }
  for (const [at, issue] of reading.issues.entries())
    if (issue.spans.some((one) => spansOverlap(one, span)))
      worth += (at === 0 ? MAIN_ISSUE : OTHER_ISSUE) * issue.confidence;
  const main = reading.issues[0]?.spans.some((one) => spansOverlap(one, span)) ?? false;
  return { worth, role, main };
}

/** How much of `part` lies within `span`, 0 to 1. */
export function shareOf(part: Span, span: Span): number {
  const shared = Math.min(part.end, span.end) - Math.max(part.start, span.start);
  return shared <= 0 ? 0 : shared / Math.max(1, part.end - part.start);
}
