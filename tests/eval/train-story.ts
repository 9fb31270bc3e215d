/**
 * Fits the weights of the story's classifiers (issues, asks, risks, temper, fault) and writes them as a data file.
 * Usage: node tests/eval/train-story.ts OUT.ts FILE.jsonl[:even|:odd] … [--cv]. Never give it the rows that check it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { IssueType } from '../../shared/domain/issue-type.ts';
import { AskType, FaultVerdict, RiskType } from '../../shared/domain/reading.ts';
import { readAskManner } from '../../shared/reading/story/ask-manner.ts';
import { booksFor } from '../../shared/reading/story/lexicons.ts';
import { findStoryHits, measureStory, scoreStory } from '../../shared/reading/story/story-hits.ts';
import { makeStoryText } from '../../shared/reading/story/words.ts';
import { makeReadableText } from '../../shared/reading/structure/make-readable-text.ts';

interface Row {
  id: string;
  text: string;
  label: {
    kind: string;
    language: string;
    issues: string[];
    asks: string[];
    risks: string[];
    temper: number;
    fault: string;
  };
}
interface Example {
  row: Row;
  x: Map<string, number>;
}
interface Model {
  classes: string[];
  bias: number[];
  weights: Map<string, number>[];
}

const args = process.argv.slice(2);
const crossValidate = args.includes('--cv');
const [out = '', ...sources] = args.filter((arg) => arg !== '--cv');

function load(source: string): Row[] {
  const [file = '', part] = source.split(':');
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row);
  if (part === undefined) return rows;
  return rows.filter((row) => Number(row.id.replace(/\D/g, '')) % 2 === (part === 'odd' ? 1 : 0));
}

function measure(row: Row): Example {
  const text = makeStoryText(makeReadableText(row.text));
  const hits = findStoryHits(text, booksFor(row.label.language));
  return { row, x: measureStory(scoreStory(text, hits, readAskManner(text))) };
}

/**
 * Multinomial (several classes) or logistic (one class) regression by gradient descent. A class's own measure starts at
 * `own` and is pulled back to it, all others to 0, so that few rows change little.
 */
function regress(
  examples: readonly Example[],
  classes: readonly string[],
  target: (row: Row, label: string) => number,
  ownMeasure: (label: string) => string,
  { own, pull, start }: { own: number; pull: number; start: (label: string) => number },
  uses: (measure: string) => boolean = () => true,
): Model {
  const names = [...new Set(examples.flatMap(({ x }) => [...x.keys()]))].filter(uses).sort();
  const bias = classes.map(start);
  const weights = classes.map((label) => names.map((name) => (name === ownMeasure(label) ? own : 0)));
  const prior = weights.map((row) => [...row]);
  const places = new Map(names.map((name, j) => [name, j]));
  const sparse = examples.map(({ x }) =>
    [...x].filter(([name]) => places.has(name)).map(([name, value]) => [places.get(name) ?? 0, value] as const),
  );
  const many = classes.length > 1;
  const rounds = 250;
  for (let round = 0; round < rounds; round++) {
    const rate = 1.2 / (1 + round / 80);
    const stepBias = classes.map(() => 0);
    const step = classes.map(() => names.map(() => 0));
    for (const [index, vector] of sparse.entries()) {
      const row = examples[index]?.row;
      if (row === undefined) continue;
      const sums = classes.map((_, k) =>
        vector.reduce((sum, [j, value]) => sum + value * (weights[k]?.[j] ?? 0), bias[k] ?? 0),
      );
      const top = Math.max(...sums);
      const total = sums.reduce((all, sum) => all + Math.exp(sum - top), 0);
      for (const [k, label] of classes.entries()) {
        const sum = sums[k] ?? 0;
        const p = many ? Math.exp(sum - top) / total : 1 / (1 + Math.exp(-sum));
        const error = target(row, label) - p;
        stepBias[k] = (stepBias[k] ?? 0) + error;
        const line = step[k];
        if (line === undefined) continue;
        for (const [j, value] of vector) line[j] = (line[j] ?? 0) + error * value;
      }
    }
    for (const k of classes.keys()) {
      bias[k] = (bias[k] ?? 0) + (rate * (stepBias[k] ?? 0)) / examples.length;
      const line = weights[k];
      if (line === undefined) continue;
      for (const j of names.keys()) {
        const back = pull * ((line[j] ?? 0) - (prior[k]?.[j] ?? 0));
        line[j] = (line[j] ?? 0) + (rate * ((step[k]?.[j] ?? 0) - back)) / examples.length;
      }
    }
  }
  return {
    classes: [...classes],
    bias,
    weights: weights.map((line) => new Map(names.map((name, j) => [name, line[j] ?? 0]))),
  };
}

function sumsOf(model: Model, x: ReadonlyMap<string, number>): number[] {
  return model.classes.map((_, k) => {
    let sum = model.bias[k] ?? 0;
    for (const [name, value] of x) sum += value * (model.weights[k]?.get(name) ?? 0);
    return sum;
  });
}

const ISSUES = IssueType.options;
const ASKS = AskType.options.filter((ask) => ask !== 'none');
const RISKS = RiskType.options;
const TEMPERS = ['0', '1', '2', '3'];
const FAULTS = FaultVerdict.options;

const isComplaint = ({ row }: Example) => row.label.kind !== 'not-a-complaint' && row.label.issues.length > 0;

const MANNER = new Set(['exclamations', 'shouted', 'all capitals', 'long', 'short', 'masked']);
const bearsOnTemper = (measure: string) => measure.startsWith('temper ') || MANNER.has(measure);
const bearsOnFault = (measure: string) =>
  measure.startsWith('fault ') || measure.startsWith('issue ') || MANNER.has(measure);

/** All models, by name; asks and risks have one each. */
export function fitAll(examples: readonly Example[]): Map<string, Model> {
  const complaints = examples.filter(isComplaint);
  const models = new Map<string, Model>();
  const shareOf = (row: Row, label: string) => {
    const at = row.label.issues.indexOf(label);
    if (row.label.issues.length === 1) return at === 0 ? 1 : 0;
    return at === 0 ? 0.8 : at === 1 ? 0.2 : 0;
  };
  models.set(
    'issue',
    regress(complaints, ISSUES, shareOf, (label) => `issue ${label}`, {
      own: 4,
      pull: 1,
      start: () => 0,
    }),
  );
  models.set(
    'temper',
    regress(
      complaints,
      TEMPERS,
      (row, label) => (String(row.label.temper) === label ? 1 : 0),
      () => '',
      { own: 0, pull: 0.5, start: () => 0 },
      bearsOnTemper,
    ),
  );
  models.set(
    'fault',
    regress(
      complaints,
      FAULTS,
      (row, label) => (row.label.fault === label ? 1 : 0),
      () => '',
      { own: 0, pull: 1, start: () => 0 },
      bearsOnFault,
    ),
  );
  for (const ask of ASKS) {
    models.set(
      `ask ${ask}`,
      regress(
        examples,
        [ask],
        (row) => (row.label.asks.includes(ask) ? 1 : 0),
        () => `ask ${ask}`,
        { own: 4, pull: 1, start: () => -3 },
      ),
    );
  }
  for (const risk of RISKS) {
    models.set(
      `risk ${risk}`,
      regress(
        examples,
        [risk],
        (row) => (row.label.risks.includes(risk) ? 1 : 0),
        () => `risk ${risk}`,
        { own: 6, pull: 1, start: () => -4 },
      ),
    );
  }
  return models;
}

/** How often models are right on rows they were not fitted to. */
function score(
  models: Map<string, Model>,
  examples: readonly Example[],
  tally: Map<string, [number, number, number]>,
): void {
  const add = (name: string, place: 0 | 1 | 2) => {
    const counts = tally.get(name) ?? [0, 0, 0];
    counts[place]++;
    tally.set(name, counts);
  };
  const best = (name: string, x: Map<string, number>) => {
    const model = models.get(name);
    if (model === undefined) return [];
    const sums = sumsOf(model, x);
    return model.classes.map((label, k) => ({ label, sum: sums[k] ?? 0 })).sort((a, b) => b.sum - a.sum);
  };
  for (const { row, x } of examples) {
    if (isComplaint({ row, x })) {
      const issues = best('issue', x).map(({ label }) => label);
      add('issue first', issues[0] === row.label.issues[0] ? 0 : 1);
      add('issue first two', issues.slice(0, 2).includes(row.label.issues[0] ?? '') ? 0 : 1);
      add('temper', Number(best('temper', x)[0]?.label) === row.label.temper ? 0 : 1);
      add('temper within 1', Math.abs(Number(best('temper', x)[0]?.label) - row.label.temper) <= 1 ? 0 : 1);
      add('fault', best('fault', x)[0]?.label === row.label.fault ? 0 : 1);
    }
    for (const [group, labels, gold, bar] of [
      ['ask', ASKS, row.label.asks, 0.22],
      ['risk', RISKS, row.label.risks, 0.2],
    ] as const) {
      for (const label of labels) {
        const sum = best(`${group} ${label}`, x)[0]?.sum ?? 0;
        const said = 1 / (1 + Math.exp(-sum)) >= bar;
        const want = gold.includes(label);
        if (said && want) add(group, 0);
        else if (said) add(group, 1);
        else if (want) add(group, 2);
      }
    }
  }
}

function print(tally: Map<string, [number, number, number]>): void {
  for (const [name, [right, wrong, missed]] of tally) {
    const text =
      name === 'ask' || name === 'risk'
        ? `F1 ${((2 * right) / (2 * right + wrong + missed)).toFixed(3)} precision ${(right / (right + wrong)).toFixed(3)} recall ${(right / (right + missed)).toFixed(3)}`
        : `${((100 * right) / (right + wrong)).toFixed(1)}%`;
    console.log(`${name.padEnd(16)} ${text}`);
  }
}

function write(models: Map<string, Model>): string {
  const lines = [
    '/** Weights of the story’s classifiers, fitted by tests/eval/train-story.ts. Data only; not edited by hand. */',
    "import type { ClassWeights } from '../linear.ts';",
    '',
    '/** By "group class": what each measure adds. */',
    'export const STORY_WEIGHTS: Readonly<Record<string, ClassWeights>> = {',
  ];
  const two = (value: number) => Number(value.toFixed(2));
  for (const [name, model] of models) {
    for (const [k, label] of model.classes.entries()) {
      const key = model.classes.length > 1 ? `${name} ${label}` : name;
      const weights = [...(model.weights[k] ?? [])].filter(([, value]) => Math.abs(value) >= 0.05);
      lines.push(`  '${key}': {`, `    bias: ${two(model.bias[k] ?? 0)},`, '    weights: {');
      for (const [measureName, value] of weights) lines.push(`      '${measureName}': ${two(value)},`);
      lines.push('    },', '  },');
    }
  }
  return `${[...lines, '};'].join('\n')}\n`;
}

const examples = sources.flatMap(load).map(measure);
if (crossValidate) {
  const tally = new Map<string, [number, number, number]>();
  const folds = 5;
  for (let fold = 0; fold < folds; fold++) {
    const models = fitAll(examples.filter((_, index) => index % folds !== fold));
    score(
      models,
      examples.filter((_, index) => index % folds === fold),
      tally,
    );
  }
  console.log(`${examples.length} rows, ${folds} folds`);
  print(tally);
} else {
  writeFileSync(out, write(fitAll(examples)));
}
