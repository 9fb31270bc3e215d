/**
 * Fits what tells the kind of a text (complaint, mixed, none) and writes it as a data file; prints how each file is judged
 * by weights fitted to the others. Usage: node tests/eval/train-kind.ts OUT.ts FILE.jsonl …, files of whole labelled texts.
 * Rows without a kind
 * are complaints. Never give it the rows that check it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { ReadingKind } from '../../shared/domain/reading.ts';
import { lookFirst } from '../../shared/reading/first-look.ts';
import { KINDS, kindMeasures, kindWords } from '../../shared/reading/kind/weigh-kind.ts';
import { type Example, fitClasses, type Model, startsOf, sumsOf, weightLines } from './train-linear.ts';

/** The least number of texts a word must occur in, and what one occurrence measures. */
const FLOOR = 6;
const VOICE = 0.15;
const PULL = 0.01;
const ROUNDS = 40;
/** Single sentences name their trouble more plainly than people do. */
const SHORT = /(?:short-complaints|small-businesses)\.jsonl$/;
const WORTH_OF_SHORT = 0.5;
/** Weights that differ less between the kinds change no judgement. */
const LEAST = 0.04;
/** Praise and questions are commoner among the training texts than among what arrives: their starts are lowered. */
const LOWERED: Readonly<Record<ReadingKind, number>> = { complaint: 0, mixed: -1, 'not-a-complaint': -0.25 };

interface Row {
  text: string;
  kind?: ReadingKind;
  label?: { kind: ReadingKind };
}
interface Seen extends Example {
  readonly file: string;
  readonly kind: ReadingKind;
}

const [out, ...files] = process.argv.slice(2);
if (out === undefined || files.length === 0) throw new Error('OUT.ts FILE.jsonl …');

const rows = files.flatMap((file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row)
    .map(({ text, kind, label }) => {
      const { text: readable, counts, known, story } = lookFirst({ text });
      return {
        file,
        kind: label?.kind ?? kind ?? 'complaint',
        settled: known.occasion === 'spam' || known.occasion === 'unknown' ? known.kind : null,
        measures: kindMeasures(known, counts, story, readable),
        words: kindWords(readable.lower),
      };
    }),
);
const occurrences = new Map<string, number>();
for (const { words } of rows) for (const word of words) occurrences.set(word, (occurrences.get(word) ?? 0) + 1);
const seen: (Seen & { settled: ReadingKind | null })[] = rows.map(({ file, kind, settled, measures, words }) => ({
  file,
  kind,
  settled,
  worth: SHORT.test(file) ? WORTH_OF_SHORT : 1,
  x: new Map([
    ...[...measures].filter(([, value]) => value !== 0),
    ...[...words]
      .filter((word) => (occurrences.get(word) ?? 0) >= FLOOR)
      .map((word): [string, number] => [`word ${word}`, VOICE]),
  ]),
}));

function fitted(examples: readonly Seen[]): Model {
  const model = fitClasses(examples, KINDS, (index, label) => (examples[index]?.kind === label ? 1 : 0), {
    pull: PULL,
    prior: () => ({}),
    start: 0,
    rounds: ROUNDS,
  });
  return { ...model, bias: model.bias.map((start, at) => start + LOWERED[KINDS[at] ?? 'complaint']) };
}

let rightOfAll = 0;
for (const file of files) {
  const held = seen.filter((one) => one.file === file);
  const model = fitted(seen.filter((one) => one.file !== file));
  const mistaken = new Map<string, number>();
  for (const { x, kind, settled } of held) {
    const sums = sumsOf(model, x);
    const judged = settled ?? KINDS[sums.indexOf(Math.max(...sums))] ?? 'complaint';
    if (judged !== kind) mistaken.set(`${kind}>${judged}`, (mistaken.get(`${kind}>${judged}`) ?? 0) + 1);
  }
  const right = held.length - [...mistaken.values()].reduce((sum, count) => sum + count, 0);
  rightOfAll += right;
  console.log(
    `${basename(file)}: ${((100 * right) / held.length).toFixed(1)}% of ${held.length} (fitted to the other files)`,
    Object.fromEntries(mistaken),
  );
}
console.log(`all: ${((100 * rightOfAll) / seen.length).toFixed(2)}%`);

const model = fitted(seen);
writeFileSync(
  out,
  `/** What tells the kind of a text: weights fitted by tests/eval/train-kind.ts. Data only; not edited by hand. */

/** Where every text starts: complaint, mixed, not a complaint. */
export const KIND_START: readonly number[] = [${startsOf(model)}];

/** What each measure, and each word or pair of words, adds to complaint, mixed, not a complaint. */
export const KIND_WEIGHTS: Readonly<Record<string, readonly number[]>> = {
${weightLines(model, VOICE, LEAST)}
};
`,
);
