/**
 * Fits how fit a turned sentence is to be told in a reply and writes the weights as a data file; prints how the sentences of
 * each fifth of the complaints are judged by weights fitted to the others. Usage: node tests/eval/train-told.ts OUT.ts
 * FILE.jsonl, a line a sentence with its fitness. Never give it sentences of the rows that check it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import {
  FITNESS,
  type Fitness,
  toldMeasures,
  toldWords,
  type Weighable,
} from '../../shared/writing/retell/weigh-told.ts';
import { type Example, fitClasses, type Model, startsOf, sumsOf, weightLines } from './train-linear.ts';

/** The least number of sentences a word must occur in, and what one occurrence measures. */
const FLOOR = 6;
const VOICE = 0.15;
const PULL = 0.02;
const ROUNDS = 30;
const FOLDS = 5;
/** Weights that differ less between the classes change no judgement. */
const LEAST = 0.05;

interface Row extends Omit<Weighable, 'clause'> {
  readonly complaint: string;
  readonly sentence: string;
  readonly role: Weighable['clause']['role'];
  readonly fitness: Fitness;
}

const [out, file] = process.argv.slice(2);
if (out === undefined || file === undefined) throw new Error('OUT.ts FILE.jsonl');
const rows = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as Row);

const occurrences = new Map<string, number>();
for (const { sentence } of rows)
  for (const word of toldWords(sentence)) occurrences.set(word, (occurrences.get(word) ?? 0) + 1);
const examples: Example[] = rows.map((row) => {
  const clause = { sentence: row.sentence, role: row.role } as Weighable['clause'];
  return {
    worth: 1,
    x: new Map([
      ...toldMeasures({ ...row, clause }),
      ...[...toldWords(row.sentence)]
        .filter((word) => (occurrences.get(word) ?? 0) >= FLOOR)
        .map((word): [string, number] => [`word ${word}`, VOICE]),
    ]),
  };
});

function fitted(which: readonly number[]): Model {
  return fitClasses(
    which.map((at) => examples[at]!),
    FITNESS,
    (index, label) => (rows[which[index]!]?.fitness === label ? 1 : 0),
    { pull: PULL, prior: () => ({}), start: 0, rounds: ROUNDS },
  );
}

/** Complaints stay whole: sentences of one are alike. */
const folds = new Map<string, number>();
for (const { complaint } of rows) if (!folds.has(complaint)) folds.set(complaint, folds.size % FOLDS);
const judged: { fitness: Fitness; p: number[] }[] = [];
for (let fold = 0; fold < FOLDS; fold++) {
  const all = rows.map((_, at) => at);
  const model = fitted(all.filter((at) => folds.get(rows[at]!.complaint) !== fold));
  for (const at of all.filter((each) => folds.get(rows[each]!.complaint) === fold)) {
    const sums = sumsOf(model, examples[at]!.x);
    const top = Math.max(...sums);
    const raised = sums.map((sum) => Math.exp(sum - top));
    const total = raised.reduce((sum, each) => sum + each, 0);
    judged.push({ fitness: rows[at]!.fitness, p: raised.map((each) => each / total) });
  }
}
const right = judged.filter(({ fitness, p }) => FITNESS[p.indexOf(Math.max(...p))] === fitness).length;
console.log(`${rows.length} sentences: ${((100 * right) / rows.length).toFixed(1)}% right (fitted to the others)`);
for (const bar of [0.3, 0.4, 0.5, 0.6, 0.7]) {
  const told = judged.filter(({ p }) => p[0]! + p[1]! >= bar);
  const fit = told.filter(({ fitness }) => fitness === 'opens' || fitness === 'follows').length;
  const all = judged.filter(({ fitness }) => fitness === 'opens' || fitness === 'follows').length;
  const opened = judged.filter(({ p }) => p[0]! >= bar);
  const opens = opened.filter(({ fitness }) => fitness === 'opens').length;
  const broken = opened.filter(({ fitness }) => fitness === 'broken').length;
  console.log(
    `from ${bar}: told ${((100 * fit) / told.length).toFixed(0)}% fit, ${((100 * fit) / all).toFixed(0)}% of those fit; opened ${opened.length}: ${((100 * opens) / opened.length).toFixed(0)}% open, ${((100 * broken) / opened.length).toFixed(0)}% broken`,
  );
}

const model = fitted(rows.map((_, at) => at));
writeFileSync(
  out,
  `/** What tells whether a sentence is fit to be told: weights fitted by tests/eval/train-told.ts. Data only; not edited by hand. */

/** Where every sentence starts: opens, follows, idle, broken. */
export const TOLD_START: readonly number[] = [${startsOf(model)}];

/** What each measure, and each word or pair of words, adds to opens, follows, idle, broken. */
export const TOLD_WEIGHTS: Readonly<Record<string, readonly number[]>> = {
${weightLines(model, VOICE, LEAST)}
};
`,
);
