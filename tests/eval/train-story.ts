/**
 * Fits the weights of the story's classifiers (issues, asks, risks, temper, fault) and writes them as data files.
 * Usage: node tests/eval/train-story.ts LEXICON-FOLDER FILE.jsonl … [--short FILE.jsonl …]. Short texts count less and do
 * not bear on asks and temper, whose labels they leave to guessing. Never give it the rows that check it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { IssueType } from '../../shared/domain/issue-type.ts';
import { AskType, FaultVerdict, RiskType } from '../../shared/domain/reading.ts';
import { readAskManner } from '../../shared/reading/story/ask-manner.ts';
import { booksFor } from '../../shared/reading/story/lexicons.ts';
import { aboutMeasures, findStoryHits, measureStory, scoreStory } from '../../shared/reading/story/story-hits.ts';
import { heatWords } from '../../shared/reading/story/temper-heat.ts';
import { makeStoryText } from '../../shared/reading/story/words.ts';
import { makeReadableText } from '../../shared/reading/structure/make-readable-text.ts';
import { type Example, fitClasses, fitLevel, type Model, sumsOf } from './train-linear.ts';

interface Label {
  kind?: string;
  language?: string;
  issues: string[];
  asks: string[];
  risks: string[];
  temper: number;
  fault: string;
}
interface Row {
  text: string;
  label: Label;
  short: boolean;
}
interface Seen {
  row: Row;
  x: Map<string, number>;
  words: string[];
}

const [folder = '', ...rest] = process.argv.slice(2);
const cut = rest.includes('--short') ? rest.indexOf('--short') : rest.length;

function load(file: string, short: boolean): Row[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Label & { text: string; label?: Label })
    .map((row) => ({ text: row.text, label: row.label ?? row, short }));
}

/** The types as labelled stand for what the issue reader will say, which is less certain. */
function aboutAsLabelled({ issues }: Label): { label: string; p: number }[] {
  return issues.slice(0, 2).map((label, index) => ({ label, p: index === 0 ? 0.65 : 0.25 }));
}

function see(row: Row): Seen {
  const text = makeStoryText(makeReadableText(row.text));
  const hits = findStoryHits(text, booksFor(row.label.language ?? 'en'));
  const x = measureStory(scoreStory(text, hits, readAskManner(text)));
  for (const [name, value] of aboutMeasures(aboutAsLabelled(row.label))) x.set(name, value);
  return { row, x, words: heatWords(text) };
}

const seen = [
  ...rest.slice(0, cut).flatMap((file) => load(file, false)),
  ...rest.slice(cut + 1).flatMap((file) => load(file, true)),
].map(see);
const isComplaint = ({ row: { label } }: Seen) =>
  label.kind !== 'not-a-complaint' &&
  label.issues.length > 0 &&
  !(label.issues[0] === 'other' && label.fault === 'not-ours');
const long = seen.filter(({ row }) => !row.short);

/** Examples of some rows, with those measures only that are of use. */
function examplesOf(rows: readonly Seen[], uses: RegExp, worthOfShort = 1): Example[] {
  return rows.map(({ row, x }) => ({
    x: new Map([...x].filter(([name]) => uses.test(name))),
    worth: row.short ? worthOfShort : 1,
  }));
}

function fitIssue(): Model {
  const rows = long.filter(isComplaint);
  const share = ({ row: { label } }: Seen, type: string) => {
    const at = label.issues.indexOf(type);
    if (label.issues.length === 1) return at === 0 ? 1 : 0;
    return at === 0 ? 0.8 : at === 1 ? 0.2 : 0;
  };
  return fitClasses(
    examplesOf(rows, /^issue /),
    IssueType.options,
    (index, type) => (rows[index] === undefined ? 0 : share(rows[index], type)),
    { pull: 0.3, prior: (type) => ({ [`issue ${type}`]: 4 }), start: 0, rounds: 40 },
  );
}

function fitFault(): Model {
  const rows = seen.filter(isComplaint);
  return fitClasses(
    examplesOf(rows, /^(fault |issue |about |long|short|masked)/, 0.1),
    FaultVerdict.options,
    (index, verdict) => (rows[index]?.row.label.fault === verdict ? 1 : 0),
    { pull: 0.01, prior: () => ({}), start: 0, rounds: 25 },
  );
}

function fitAsk(ask: string): Model {
  return fitClasses(
    examplesOf(long, /^(frame |ask |about )/),
    [ask],
    (index) => (long[index]?.row.label.asks.includes(ask) ? 1 : 0),
    { pull: 0.02, prior: () => ({ [`ask ${ask}`]: 0.5, [`frame ${ask}`]: 3 }), start: -3, rounds: 25 },
  );
}

function fitRisk(risk: string): Model {
  return fitClasses(
    examplesOf(seen, /^(risk |rframe |about |short|long)/, 0.5),
    [risk],
    (index) => (seen[index]?.row.label.risks.includes(risk) ? 1 : 0),
    { pull: 0.01, prior: () => ({ [`risk ${risk}`]: 2, [`rframe ${risk}`]: 7 }), start: -3, rounds: 25 },
  );
}

/** The least number of texts a word must occur in to bear on the temper. */
const WORD_FLOOR = 5;
const FOLDS = 8;
const HEAT_PULL = 0.1;
const HEAT = /^(temper |exclamations|shouted|all capitals|share |questions|issue |risk )/;

/** The temper is one line: how hot a text is, and three bars that cut it into levels. */
function fitTemper(): { model: Model; bars: number[] } {
  const rows = long.filter(isComplaint);
  const counts = new Map<string, number>();
  for (const { words } of rows) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const examples = examplesOf(rows, HEAT).map(({ x, worth }, index) => ({
    x: new Map([
      ...x,
      ...(rows[index]?.words ?? [])
        .filter((word) => (counts.get(word) ?? 0) >= WORD_FLOOR)
        .map((word) => [`word ${word}`, 0.2] as const),
    ]),
    worth,
  }));
  const levelOf = (index: number) => rows[index]?.row.label.temper ?? 1;
  // The bars give each level its share on rows held out: on its own rows the line is surer than it may be.
  const heats = examples.map(() => [0, 0] as readonly [number, number]);
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = examples.flatMap((example, index) => (index % FOLDS === fold ? [] : [{ example, index }]));
    const held = fitLevel(
      others.map(({ example }) => example),
      (index) => levelOf(others[index]?.index ?? 0),
      HEAT_PULL,
    );
    for (const [index, { x }] of examples.entries())
      if (index % FOLDS === fold) heats[index] = [sumsOf(held, x)[0] ?? 0, levelOf(index)];
  }
  const model = fitLevel(examples, levelOf, HEAT_PULL);
  const ordered = heats.map(([heat]) => heat).sort((one, other) => one - other);
  const bars = [1, 2, 3].map((level) => {
    const below = heats.filter(([, labelled]) => labelled < level).length;
    return ((ordered[below - 1] ?? 0) + (ordered[below] ?? 0)) / 2;
  });
  return { model, bars };
}

const two = (value: number) => Number(value.toFixed(2));

function write(models: ReadonlyMap<string, Model>): string {
  const lines = [
    '/** Weights of the story’s classifiers, fitted by tests/eval/train-story.ts. Data only; not edited by hand. */',
    "import type { ClassWeights } from '../linear.ts';",
    '',
    '/** By "group class": what each measure adds. */',
    'export const STORY_WEIGHTS: Readonly<Record<string, ClassWeights>> = {',
  ];
  for (const [name, model] of models) {
    for (const [k, label] of model.classes.entries()) {
      const key = model.classes.length > 1 ? `${name} ${label}` : name;
      const weights = [...(model.weights[k] ?? [])].filter(([, value]) => Math.abs(value) >= 0.05).sort();
      lines.push(`  '${key}': {`, `    bias: ${two(model.bias[k] ?? 0)},`, '    weights: {');
      for (const [measure, value] of weights)
        lines.push(`      ${/^[a-z]+$/.test(measure) ? measure : `'${measure}'`}: ${two(value)},`);
      lines.push('    },', '  },');
    }
  }
  return `${[...lines, '};'].join('\n')}\n`;
}

function writeHeat({ model, bars }: { model: Model; bars: number[] }): string {
  const weights = [...(model.weights[0] ?? [])].sort();
  const measures = weights.filter(([name, value]) => !name.startsWith('word ') && Math.abs(value) >= 0.01);
  const words = weights.filter(([name, value]) => name.startsWith('word ') && Math.abs(value) >= 0.03);
  return `${[
    '/** What makes a text hot, fitted by tests/eval/train-story.ts. Data only; not edited by hand. */',
    '',
    '/** Heat of a text that shows nothing, and the bars from which on it is annoyed, angry, furious. */',
    `export const HEAT_START = ${two(model.bias[0] ?? 1)};`,
    `export const HEAT_BARS: readonly number[] = [${bars.map(two).join(', ')}];`,
    '',
    '/** What each measure adds. */',
    'export const HEAT_MEASURES: Readonly<Record<string, number>> = {',
    ...measures.map(([name, value]) => `  ${/^[a-z]+$/.test(name) ? name : `'${name}'`}: ${two(value)},`),
    '};',
    '',
    '/** What each word adds, in hundredths: "word number", one a line. */',
    'export const HEAT_WORDS = `',
    ...words.map(([name, value]) => `${name.slice(5)} ${Math.round(value * 20)}`),
    '`;',
  ].join('\n')}\n`;
}

const models = new Map<string, Model>([['issue', fitIssue()]]);
models.set('fault', fitFault());
for (const ask of AskType.options) if (ask !== 'none') models.set(`ask ${ask}`, fitAsk(ask));
for (const risk of RiskType.options) models.set(`risk ${risk}`, fitRisk(risk));
writeFileSync(join(folder, 'story-weights.ts'), write(models));
writeFileSync(join(folder, 'heat-weights.ts'), writeHeat(fitTemper()));
