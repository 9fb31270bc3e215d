/** Applies linear weights to measures: the one formula behind the trained classifiers. The weights are data. */

/** Weights of one class: a start, and what each measure adds. */
export interface ClassWeights {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** The sum for one class. */
export function linearSum(measures: ReadonlyMap<string, number>, { bias, weights }: ClassWeights): number {
  let sum = bias;
  for (const [name, weight] of Object.entries(weights)) sum += weight * (measures.get(name) ?? 0);
  return sum;
}

/** A sum as a probability between 0 and 1. */
export function logistic(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}

/** Sums as probabilities that add up to 1, best first. */
export function rank<Label extends string>(sums: readonly (readonly [Label, number])[]): { label: Label; p: number }[] {
  const top = Math.max(...sums.map(([, sum]) => sum));
  const raised = sums.map(([label, sum]) => ({ label, p: Math.exp(sum - top) }));
  const total = raised.reduce((all, { p }) => all + p, 0);
  return raised
    .map(({ label, p }) => ({ label, p: p / total }))
    .sort((a, b) => b.p - a.p || a.label.localeCompare(b.label));
}
