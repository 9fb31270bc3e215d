/** Where in a complaint its story stands: what happened and what it cost. What is made of it is decided elsewhere. */
import type { Reading } from '../domain/reading.ts';
import { type Span, spansOverlap } from '../domain/span.ts';

/** The stretches that tell what happened and what it cost, apart from what stands by the way. */
export interface Story {
  /** What it cost them: a word of it is what an extra should turn round. */
  readonly cost: readonly Span[];
  /** What went wrong, and the circumstances that make it weigh more. */
  readonly core: readonly Span[];
  /** The failure itself, what followed from it and what they ask for, without circumstances and guesses at a second failure. */
  readonly heart: readonly Span[];
  /** Everything told that belongs to it, the occasion and what they expected included. */
  readonly told: readonly Span[];
}

/** A fact that weighs less than this is said by the way. */
const BY_THE_WAY = 0.2;

const spanOf = (each: { readonly span: Span }): Span => each.span;

export function storyOf(reading: Reading): Story {
  const friendly = reading.kind !== 'complaint';
  const facts = reading.facts.filter((fact) => fact.role !== 'told-by-us' && (friendly || fact.role !== 'praise'));
  const cost = reading.impact.map(spanOf);
  const core = [
    ...reading.issues.flatMap((issue) => issue.spans),
    ...facts.filter((fact) => fact.role === 'failure' || fact.role === 'consequence').map(spanOf),
    ...reading.vulnerability.map(spanOf),
  ];
  const heart = [
    ...(reading.issues[0]?.spans ?? []),
    ...facts.filter((fact) => fact.role === 'failure' || fact.role === 'consequence').map(spanOf),
    ...reading.impact.filter((impact) => impact.kind !== 'other').map(spanOf),
    ...reading.asks.filter((ask) => ask.type !== 'none').map(spanOf),
  ];
  const told = [
    ...facts.filter((fact) => fact.weight >= BY_THE_WAY || fact.role === 'occasion').map(spanOf),
    ...reading.asks.map(spanOf),
    ...(reading.loyalty === null ? [] : [reading.loyalty.span]),
  ];
  return { cost, core, heart, told };
}

/**
 * How much a word at this place belongs to the story: 3 what it cost them, 2 what went wrong, 1 told beside, 0 not at
 * all. Where no story was made out, every word may belong to it.
 */
export function placeInStory(place: Span, story: Story): 0 | 1 | 2 | 3 {
  const within = (spans: readonly Span[]) => spans.some((span) => spansOverlap(place, span));
  const untold = story.cost.length + story.core.length === 0;
  if (untold) return 1;
  if (within(story.cost)) return 3;
  if (within(story.core)) return 2;
  return within(story.told) ? 1 : 0;
}

/** Below this certainty of what went wrong, an entry for one scene is as often of the wrong scene. */
const SURE_OF_THE_SCENE = 0.6;

/**
 * Whether a word at this place may call for an entry of one scene: anywhere in the story where it is clear what went
 * wrong, only in the failure or the ask itself where it is not.
 */
export function callsForScene(place: Span, story: Story, certainty: number): boolean {
  if (certainty >= SURE_OF_THE_SCENE || story.cost.length + story.core.length === 0)
    return placeInStory(place, story) > 0;
  return story.heart.some((span) => spansOverlap(place, span));
}
