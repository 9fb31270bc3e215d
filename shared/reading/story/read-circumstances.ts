/** Reads circumstances that weigh (grief, age, hardship …) and how long somebody has been a customer. */
import { ENGLISH_NUMBERS, ENGLISH_TENS } from '../../domain/number-words.ts';
import type { Loyalty, Vulnerability } from '../../domain/reading.ts';
import type { Clause } from './clauses.ts';
import { quote } from './quote.ts';
import type { StoryHits } from './story-hits.ts';
import type { StoryText } from './words.ts';

/** The clause that holds a word, or undefined. */
export function clauseAt(clauses: readonly Clause[], word: number): Clause | undefined {
  let low = 0;
  let high = clauses.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const clause = clauses[middle];
    if (clause === undefined) return undefined;
    if (word < clause.first) high = middle - 1;
    else if (word >= clause.end) low = middle + 1;
    else return clause;
  }
  return undefined;
}

/** The circumstances, one of each kind, in the order of the text. */
export function readVulnerability(text: StoryText, hits: StoryHits, clauses: readonly Clause[]): Vulnerability[] {
  const found = new Map<Vulnerability['type'], Vulnerability>();
  for (const hit of hits.vulnerability) {
    if (found.has(hit.label)) continue;
    const clause = clauseAt(clauses, hit.first);
    const whole = clause !== undefined && hit.end <= clause.end;
    found.set(hit.label, {
      type: hit.label,
      ...quote(text.readable, whole ? clause.start : hit.start, whole ? clause.stop : hit.stop, 0.25 + hit.weight / 6),
    });
  }
  return [...found.values()].sort((a, b) => a.span.start - b.span.start);
}

/** How long they say they have been a customer, or null. */
export function readLoyalty(text: StoryText, hits: StoryHits, clauses: readonly Clause[]): Loyalty | null {
  const hit = hits.loyalty[0];
  if (hit === undefined) return null;
  const clause = clauseAt(clauses, hit.first);
  const whole = clause !== undefined && hit.end <= clause.end;
  let years: number | null = null;
  for (let i = hit.first; i < Math.min(text.words.length, hit.end + 3) && years === null; i++) {
    const word = text.words[i];
    const next = text.words[i + 1];
    if (word === undefined || next === undefined || !/^(years?|yrs?)$/.test(next.norm)) continue;
    const unit = ENGLISH_NUMBERS.get(word.norm) ?? Number.parseInt(word.norm, 10);
    // "Twenty-five" is two words here.
    const tens = text.words[i - 1]?.norm ?? '';
    const number = unit < 10 && ENGLISH_TENS.has(tens) ? (ENGLISH_NUMBERS.get(tens) ?? 0) + unit : unit;
    if (number > 0 && number < 100) years = number;
  }
  return {
    ...quote(text.readable, whole ? clause.start : hit.start, whole ? clause.stop : hit.stop, 0.7),
    years,
  };
}
