/** Adds up what phrases speak for: the scoring that issues, asks and risks share. */
import type { Span } from '../../domain/span.ts';
import type { ReadableText } from '../readable-text.ts';
import type { Hit } from './phrases.ts';

/** What spoke for a label, and how loudly. */
export interface Score<Label extends string> {
  readonly label: Label;
  readonly score: number;
  /** Strongest first. */
  readonly hits: readonly Hit<Label>[];
}

/**
 * Scores labels by their hits: the strongest counts in full, each further one less, the same phrase once.
 * `worth` may raise or lower a hit, by its place for instance.
 */
export function scoreLabels<Label extends string>(
  hits: readonly Hit<Label>[],
  decay: number,
  worth: (hit: Hit<Label>) => number,
): Score<Label>[] {
  const byLabel = new Map<Label, Map<string, { hit: Hit<Label>; value: number }>>();
  for (const hit of hits) {
    const value = worth(hit);
    const known = byLabel.get(hit.label) ?? new Map<string, { hit: Hit<Label>; value: number }>();
    byLabel.set(hit.label, known);
    const best = known.get(hit.phrase);
    if (best === undefined || best.value < value) known.set(hit.phrase, { hit, value });
  }
  const scores: Score<Label>[] = [];
  for (const [label, found] of byLabel) {
    const ranked = [...found.values()].sort((a, b) => b.value - a.value || a.hit.start - b.hit.start);
    const taken: { first: number; end: number }[] = [];
    let score = 0;
    let factor = 1;
    for (const { hit, value } of ranked) {
      const overlaps = taken.some((other) => hit.first < other.end && other.first < hit.end);
      score += value * factor * (overlaps ? 0.3 : 1);
      if (!overlaps) factor *= decay;
      if (taken.length < 12) taken.push(hit);
    }
    scores.push({ label, score, hits: ranked.map(({ hit }) => hit) });
  }
  return scores.sort((a, b) => b.score - a.score || a.label.localeCompare(b.label));
}

/** Up to three places in the original that spoke for a label. */
export function evidence(readable: ReadableText, hits: readonly Hit[]): Span[] {
  return hits.slice(0, 3).map((hit) => readable.originalSpan(hit.start, hit.stop));
}
