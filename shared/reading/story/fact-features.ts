/** What can be seen of a clause that bears on whether it is a point of the story. Measures only: weights are data. */

import type { Clause } from './clauses.ts';
import type { KnownSoFar } from './known-so-far.ts';
import type { FactCue } from './lexicon/facts-en.ts';
import { WORD_CLASSES } from './lexicon/word-classes.ts';
import type { Hit } from './phrases.ts';
import type { StoryText } from './words.ts';

/** Sums of cues in a clause. */
export interface ClauseCues {
  readonly facts: Readonly<Record<FactCue, number>>;
  /** Weights of issue phrases inside the clause, the main issue's counted double. */
  issue: number;
  impact: number;
  ask: number;
  swearing: number;
  /** Weights of dangers and of whole requests inside the clause. */
  danger: number;
  request: number;
}

/** The measures, in the order of FACT_FEATURES. */
export type FactFeatures = readonly number[];

/** Names of the measures. */
export const FACT_FEATURES = [
  'first',
  'early',
  'late',
  'short',
  'tiny',
  'long',
  'too-long',
  'number',
  'money',
  'date',
  'quoted',
  'issue',
  'impact',
  'ask',
  'told',
  'expected',
  'failure',
  'occasion',
  'praise',
  'opinion',
  'wish',
  'filler',
  'person',
  'no-verb',
  'question',
  'hangs',
  'we-did',
  'i-subject',
  'masked',
  'subject-line',
  'bracketed',
  'future',
  'danger',
  'request',
  'denies',
  'after-but',
  'last-words',
] as const;

const MASK = /^x{2,}$/;
const SECOND = new Set('you your they their he she it the'.split(' '));

const TURNS = new Set('but however yet although though despite instead only pero mais aber maar ma mas'.split(' '));
const DENIALS = WORD_CLASSES.not ?? new Set<string>();
const FUTURE = new Set("i'll we'll ill please pls give fix call come send tell let".split(' '));

function cap(value: number, most: number): number {
  return Math.min(value, most) / most;
}

/** Measures a clause. */
export function measureClause(
  text: StoryText,
  clause: Clause,
  cues: ClauseCues,
  known: KnownSoFar,
  count: number,
): FactFeatures {
  const size = clause.end - clause.first;
  let numbers = 0;
  let money = 0;
  let masked = 0;
  let denials = 0;
  for (let i = clause.first; i < clause.end; i++) {
    const word = text.words[i];
    if (word === undefined) continue;
    if (word.type === 'money') money++;
    else if (word.type === 'number') numbers++;
    else if (MASK.test(word.norm)) masked++;
    else if (DENIALS.has(word.norm)) denials++;
  }
  const span = text.readable.originalSpan(clause.start, clause.stop);
  const date = known.dates.some((mention) => mention.span.start < span.end && span.start < mention.span.end);
  const slice = text.readable.own.slice(clause.start, clause.stop);
  const inSubject = text.readable.parts.some(
    (part) => part.role === 'subject' && part.span.start < span.end && span.start < part.span.end,
  );
  const head = text.words[clause.first]?.norm ?? '';
  const yes = (condition: boolean) => (condition ? 1 : 0);
  return [
    yes(clause.order === 0),
    1 - Math.min(1, clause.order / 8),
    yes(count > 8 && clause.order > count * 0.75),
    yes(size <= 5),
    yes(size <= 2),
    yes(size > 14),
    yes(size > 22),
    cap(numbers, 2),
    cap(money, 1),
    yes(date),
    yes(slice.includes('"') || slice.includes('“')),
    cap(cues.issue, 8),
    cap(cues.impact, 6),
    cap(cues.ask, 3),
    cap(cues.facts.told, 3),
    cap(cues.facts.expected, 3),
    cap(cues.facts.failure, 6),
    cap(cues.facts.occasion, 3),
    cap(cues.facts.praise, 3),
    cap(cues.facts.opinion, 3),
    cap(cues.facts.wish, 3),
    cap(cues.facts.filler, 3),
    cap(cues.facts.person, 3),
    yes(clause.verb < 0),
    yes(clause.question),
    yes(!clause.standsAlone),
    yes(SECOND.has(head)),
    yes(head === 'i' || head === 'we' || head === 'my' || head === 'our'),
    cap(masked, 3),
    yes(inSubject),
    yes('(['.includes(text.readable.own.charAt(clause.start - 1)) && clause.start > 0),
    yes(FUTURE.has(head)),
    cap(cues.danger, 6),
    cap(cues.request, 3),
    yes(denials > 0),
    yes(TURNS.has(text.words[clause.first - 1]?.norm ?? '')),
    yes(clause.order >= count - 2),
  ];
}

/** An empty tally. */
export function noCues(): ClauseCues & { facts: Record<FactCue, number> } {
  return {
    facts: { told: 0, expected: 0, failure: 0, occasion: 0, praise: 0, opinion: 0, wish: 0, filler: 0, person: 0 },
    issue: 0,
    impact: 0,
    ask: 0,
    swearing: 0,
    danger: 0,
    request: 0,
  };
}

/** Adds hits to the tallies of the clauses they begin in; `add` says what a hit counts for. */
export function tally<Label extends string, Tally>(
  hits: readonly Hit<Label>[],
  clauses: readonly Clause[],
  tallies: readonly Tally[],
  add: (tally: Tally, hit: Hit<Label>) => void,
): void {
  let at = 0;
  for (const hit of hits) {
    while (at < clauses.length && (clauses[at]?.end ?? 0) <= hit.first) at++;
    const clause = clauses[at];
    const one = tallies[at];
    if (clause !== undefined && one !== undefined && hit.first >= clause.first) add(one, hit);
  }
}
