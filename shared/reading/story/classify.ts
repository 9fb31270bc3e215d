/** Weighs the measures of a text for every class: what the readers of issues, asks, risks and fault decide by. */

import { STORY_WEIGHTS } from './lexicon/story-weights.ts';
import { logistic, rank } from './linear.ts';

/** The weights of one group, turned round: by measure, a weight for every class. */
interface Group {
  readonly labels: readonly string[];
  readonly bias: readonly number[];
  readonly byMeasure: ReadonlyMap<string, Float64Array>;
}
const groups = new Map<string, Group>();

/** Turned round at the first use, so that one pass over a text's measures serves all classes. */
function groupOf(name: string): Group {
  const known = groups.get(name);
  if (known !== undefined) return known;
  const classes = Object.entries(STORY_WEIGHTS).filter(([key]) => key.startsWith(`${name} `));
  const byMeasure = new Map<string, Float64Array>();
  for (const [at, [, { weights }]] of classes.entries()) {
    for (const measure in weights) {
      let row = byMeasure.get(measure);
      if (row === undefined) {
        row = new Float64Array(classes.length);
        byMeasure.set(measure, row);
      }
      row[at] = weights[measure] ?? 0;
    }
  }
  const group = {
    labels: classes.map(([key]) => key.slice(name.length + 1)),
    bias: classes.map(([, { bias }]) => bias),
    byMeasure,
  };
  groups.set(name, group);
  return group;
}

/** The sum of every class of a group. */
function sumGroup(name: string, measures: ReadonlyMap<string, number>): [string, number][] {
  const { labels, bias, byMeasure } = groupOf(name);
  const sums = Float64Array.from(bias);
  for (const [measure, value] of measures) {
    const row = byMeasure.get(measure);
    if (row !== undefined && value !== 0) for (let i = 0; i < row.length; i++) sums[i]! += value * row[i]!;
  }
  return labels.map((label, at) => [label, sums[at] ?? 0]);
}

/** Probabilities of a group whose classes exclude each other ("issue", "fault"), best first. */
export function rankGroup(group: string, measures: ReadonlyMap<string, number>): { label: string; p: number }[] {
  return rank(sumGroup(group, measures));
}

/** Probabilities of a group whose classes stand alone ("ask", "risk"), by label. */
export function likelihoods(group: string, measures: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  return new Map(sumGroup(group, measures).map(([label, sum]) => [label, logistic(sum)]));
}
