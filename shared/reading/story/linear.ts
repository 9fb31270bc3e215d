/** The form of linear weights, and how sums become probabilities. The weights are data; they are applied elsewhere. */

/** Weights of one class: a start, and what each measure adds. */
export interface ClassWeights {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
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
