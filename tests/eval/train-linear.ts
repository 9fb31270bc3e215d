/** Fits linear models to few, sparse examples: what the trainers of the story share. Reads and writes no files. */

/** An example: its measures by name and how much it counts. */
export interface Example {
  readonly x: ReadonlyMap<string, number>;
  readonly worth: number;
}

/** A fitted model: one line of weights for each class. */
export interface Model {
  readonly classes: readonly string[];
  readonly bias: number[];
  readonly weights: Map<string, number>[];
}

/** How a model is held back. */
export interface Holding {
  /** How strongly weights are pulled to where they began, per example. */
  readonly pull: number;
  /** Where the weights of a class begin; 0 for what is not named. */
  readonly prior: (label: string) => Readonly<Record<string, number>>;
  readonly start: number;
  readonly rounds: number;
}

/** A fixed shuffle, so that every run gives the same weights. */
function shuffler(): (order: number[]) => void {
  let seed = 7;
  return (order) => {
    for (let i = order.length - 1; i > 0; i--) {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      const j = seed % (i + 1);
      [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
  };
}

const sumOf = (x: ReadonlyMap<string, number>, weights: ReadonlyMap<string, number>, bias: number): number => {
  let sum = bias;
  for (const [name, value] of x) sum += value * (weights.get(name) ?? 0);
  return sum;
};

/**
 * Stochastic descent with a step of its own for every weight. `errors` gives, for the sums of an example, what is missing
 * to its target: that makes the model logistic, multinomial or linear.
 */
function descend(
  examples: readonly Example[],
  classes: readonly string[],
  errors: (example: number, sums: readonly number[]) => readonly number[],
  { pull, prior, start, rounds }: Holding,
  rate: number,
): Model {
  const priors = classes.map((label) => new Map(Object.entries(prior(label))));
  const weights = priors.map((map) => new Map(map));
  const squares = classes.map(() => new Map<string, number>());
  const bias = classes.map(() => start);
  const biasSquares = classes.map(() => 1);
  const order = examples.map((_, index) => index);
  const shuffle = shuffler();
  for (let round = 0; round < rounds; round++) {
    shuffle(order);
    for (const index of order) {
      const example = examples[index];
      if (example === undefined) continue;
      const sums = classes.map((_, k) => sumOf(example.x, weights[k] ?? new Map(), bias[k] ?? 0));
      for (const [k, missing] of errors(index, sums).entries()) {
        const error = missing * example.worth;
        biasSquares[k] = (biasSquares[k] ?? 1) + error * error;
        bias[k] = (bias[k] ?? 0) + (rate * error) / Math.sqrt(biasSquares[k] ?? 1);
        const line = weights[k];
        const square = squares[k];
        if (line === undefined || square === undefined) continue;
        for (const [name, value] of example.x) {
          const weight = line.get(name) ?? 0;
          const step = error * value - pull * (weight - (priors[k]?.get(name) ?? 0));
          const sum = (square.get(name) ?? 0.5) + step * step;
          square.set(name, sum);
          line.set(name, weight + (rate * step) / Math.sqrt(sum));
        }
      }
    }
  }
  return { classes, bias, weights };
}

/** Multinomial (several classes) or logistic (one class) regression; `target` gives the share of a class, 0 to 1. */
export function fitClasses(
  examples: readonly Example[],
  classes: readonly string[],
  target: (example: number, label: string) => number,
  holding: Holding,
): Model {
  const targets = examples.map((_, index) => classes.map((label) => target(index, label)));
  const errors = (index: number, sums: readonly number[]): readonly number[] => {
    const top = Math.max(...sums);
    const total = sums.reduce((all, sum) => all + Math.exp(sum - top), 0);
    return sums.map((sum, k) => {
      const p = sums.length > 1 ? Math.exp(sum - top) / total : 1 / (1 + Math.exp(-sum));
      return (targets[index]?.[k] ?? 0) - p;
    });
  };
  return descend(examples, classes, errors, holding, 0.5);
}

/** What a single line is fitted to, and how strongly its weights are pulled to where they begin. */
export interface Fitting {
  /** The target of an example: 0 to 1, or a level. */
  readonly target: (example: number) => number;
  /** True for a probability, false for a level. */
  readonly logistic: boolean;
  readonly pull: number;
  readonly prior: Readonly<Record<string, number>>;
  readonly rounds: number;
}

/** Logistic or linear regression of one class with a true penalty on the squares of the weights, on all examples at once. */
export function fitLine(examples: readonly Example[], label: string, fitting: Fitting): Model {
  const { target, logistic, pull, prior, rounds } = fitting;
  const index = new Map<string, number>();
  const rows = examples.map(({ x }) =>
    [...x].map(([name, value]) => {
      const known = index.get(name) ?? index.size;
      index.set(name, known);
      return [known, value] as const;
    }),
  );
  const centre = new Float64Array(index.size);
  for (const [name, at] of index) centre[at] = prior[name] ?? 0;
  const weights = Float64Array.from(centre);
  const slopes = new Float64Array(index.size + 1);
  const means = new Float64Array(index.size + 1);
  const squares = new Float64Array(index.size + 1);
  let bias = logistic ? -3 : 1;
  for (let round = 1; round <= rounds; round++) {
    slopes.fill(0);
    for (const [at, weight] of weights.entries()) slopes[at] = pull * (weight - (centre[at] ?? 0));
    for (const [at, row] of rows.entries()) {
      let sum = bias;
      for (const [feature, value] of row) sum += value * (weights[feature] ?? 0);
      const error = (examples[at]?.worth ?? 1) * ((logistic ? 1 / (1 + Math.exp(-sum)) : sum) - target(at));
      slopes[index.size]! += error;
      for (const [feature, value] of row) slopes[feature]! += error * value;
    }
    const rate = 0.08 * (1 - (0.9 * round) / rounds);
    for (const [at, slope] of slopes.entries()) {
      means[at] = 0.9 * means[at]! + 0.1 * slope;
      squares[at] = 0.995 * squares[at]! + 0.005 * slope * slope;
      const step = (rate * (means[at]! / (1 - 0.9 ** round))) / (Math.sqrt(squares[at]! / (1 - 0.995 ** round)) + 1e-8);
      if (at < index.size) weights[at]! -= step;
      else bias -= step;
    }
  }
  return {
    classes: [label],
    bias: [bias],
    weights: [new Map([...index].map(([name, at]) => [name, weights[at] ?? 0]))],
  };
}

/** The sum of every class for an example. */
export function sumsOf(model: Model, x: ReadonlyMap<string, number>): number[] {
  return model.classes.map((_, k) => sumOf(x, model.weights[k] ?? new Map(), model.bias[k] ?? 0));
}

const two = (value: number): number => Number(value.toFixed(2)) + 0;

/** Where every example starts, a number a class, to two places. */
export const startsOf = (model: Model): string => model.bias.map(two).join(', ');

/**
 * The weights as lines of a record, a measure a line and a number a class, sorted.
 * @param voice what one occurrence of a word ("word …") measures while fitting; the weights are for a whole one
 * @param least weights that differ less between the classes are left out
 */
export function weightLines(model: Model, voice: number, least: number): string {
  const names = [...new Set(model.weights.flatMap((line) => [...line.keys()]))].sort();
  return names
    .flatMap((name) => {
      const factor = name.startsWith('word ') ? voice : 1;
      const weights = model.weights.map((line) => two((line.get(name) ?? 0) * factor));
      return Math.max(...weights) - Math.min(...weights) > least
        ? [`  ${JSON.stringify(name)}: [${weights.join(', ')}],`]
        : [];
    })
    .join('\n');
}
