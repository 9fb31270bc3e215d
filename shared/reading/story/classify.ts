/** Weighs the measures of a text for every class: what the readers of issues, asks, risks, temper and fault decide by. */

import { STORY_WEIGHTS } from './lexicon/story-weights.ts';
import { linearSum, logistic, rank } from './linear.ts';

/** Probabilities of a group whose classes exclude each other ("issue", "temper", "fault"), best first. */
export function rankGroup(group: string, measures: ReadonlyMap<string, number>): { label: string; p: number }[] {
  const sums: [string, number][] = [];
  for (const [name, weights] of Object.entries(STORY_WEIGHTS)) {
    if (name.startsWith(`${group} `)) sums.push([name.slice(group.length + 1), linearSum(measures, weights)]);
  }
  return rank(sums);
}

/** The probability of one class that stands alone ("ask refund", "risk safety"); 0 for a class without weights. */
export function likelihood(name: string, measures: ReadonlyMap<string, number>): number {
  const weights = STORY_WEIGHTS[name];
  return weights === undefined ? 0 : logistic(linearSum(measures, weights));
}
