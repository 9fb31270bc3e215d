/**
 * Fits the weights of the story's classifiers (issues, asks, risks, temper, fault) and writes them as data files.
 * Usage: node tests/eval/train-story.ts LEXICON-FOLDER HELD.jsonl FILE.jsonl … [--short FILE.jsonl …]. HELD is what
 * train-issue-words.ts --held writes: the types each text has for a model that never saw it, so that asks and risks are
 * fitted to types as uncertain as those of texts unseen. Short texts count less. Never give it the rows that check it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { IssueType } from '../../shared/domain/issue-type.ts';
import { AskType, FaultVerdict, RiskType } from '../../shared/domain/reading.ts';
import { readAskManner } from '../../shared/reading/story/ask-manner.ts';
import { ASK_RISK_CLASSES, ASK_RISK_LEVELS } from '../../shared/reading/story/ask-risk-words.ts';
import { rankGroup } from '../../shared/reading/story/classify.ts';
import { booksFor } from '../../shared/reading/story/lexicons.ts';
import { rankIssues, weighTogether } from '../../shared/reading/story/rank-issues.ts';
import { aboutMeasures, findStoryHits, measureStory, scoreStory } from '../../shared/reading/story/story-hits.ts';
import { heatWords } from '../../shared/reading/story/temper-heat.ts';
import { tellingWords, voteLetter } from '../../shared/reading/story/word-votes.ts';
import { makeStoryText } from '../../shared/reading/story/words.ts';
import { makeReadableText } from '../../shared/reading/structure/make-readable-text.ts';
import { type Example, fitClasses, fitLine, type Model, sumsOf } from './train-linear.ts';

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
  /** How much the row counts: rows that the phrases were written after tell less about rows unseen. */
  worth: number;
}
interface Seen {
  row: Row;
  /** With the types as labelled. */
  x: Map<string, number>;
  /** With the types as a reader hears them that never saw the text. */
  heard: Map<string, number>;
  words: string[];
  /** Words that may vote for asks and risks. */
  telling: string[];
}

const TUNED = /(?:letters|real|develop)\.jsonl$/;

const [folder = '', heldFile = '', ...rest] = process.argv.slice(2);
const held = new Map(
  readFileSync(heldFile, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as { text: string; p: Record<IssueType, number> })
    .map(({ text, p }) => [text, new Map(Object.entries(p) as [IssueType, number][])]),
);
const cut = rest.includes('--short') ? rest.indexOf('--short') : rest.length;

function load(file: string, short: boolean): Row[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Label & { text: string; label?: Label })
    .map((row) => ({
      text: row.text,
      label: row.label ?? row,
      short,
      worth: short ? 0.5 : TUNED.test(file) ? 0.6 : 1.6,
    }));
}

/** The types as labelled stand for what the issue reader will say, which is less certain. */
function aboutAsLabelled({ issues }: Label): { label: string; p: number }[] {
  return issues.slice(0, 2).map((label, index) => ({ label, p: index === 0 ? 0.6 : 0.22 }));
}

function see(row: Row): Seen {
  const text = makeStoryText(makeReadableText(row.text));
  const hits = findStoryHits(text, booksFor(row.label.language ?? 'en'));
  const measures = measureStory(scoreStory(text, hits, readAskManner(text)));
  const byWords = held.get(row.text);
  const about =
    byWords === undefined
      ? rankIssues(text, measures, row.label.language ?? 'en')
      : weighTogether(rankGroup('issue', measures), byWords, 'en');
  const x = new Map([...measures, ...aboutMeasures(aboutAsLabelled(row.label))]);
  const heard = new Map([...measures, ...aboutMeasures(about)]);
  return { row, x, heard, words: heatWords(text), telling: [...tellingWords(text).keys()] };
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
  // Whose fault a long story shows is labelled by another custom in the complaints gathered for training.
  const rows = seen.filter((one) => isComplaint(one) && one.row.worth < 1);
  return fitClasses(
    examplesOf(rows, /^(fault |issue |about |long|short|masked)/, 0.1),
    FaultVerdict.options,
    (index, verdict) => (rows[index]?.row.label.fault === verdict ? 1 : 0),
    { pull: 0.01, prior: () => ({}), start: 0, rounds: 25 },
  );
}

/** The least number of texts a word must occur in to vote for asks and risks, and what one occurrence measures. */
const VOTER_FLOOR = 4;
const VOICE = 0.4;
const counted = new Map<string, number>();
for (const { telling } of seen) for (const word of telling) counted.set(word, (counted.get(word) ?? 0) + 1);

/** Examples with their words beside the measures of use. */
function wordedExamples(uses: RegExp): Example[] {
  return seen.map(({ row, heard, telling }) => ({
    x: new Map([
      ...[...heard].filter(([name]) => uses.test(name)),
      ...telling
        .filter((word) => (counted.get(word) ?? 0) >= VOTER_FLOOR)
        .map((word) => [`word ${word}`, VOICE] as [string, number]),
    ]),
    worth: row.worth,
  }));
}
const askExamples = wordedExamples(/^(frame |ask |act |about |long|short)/);
const riskExamples = wordedExamples(/^(risk |rframe |about |short|long)/);

function fitAsk(ask: string): Model {
  return fitLine(askExamples, ask, {
    target: (index) => (seen[index]?.row.label.asks.includes(ask) ? 1 : 0),
    logistic: true,
    pull: 1,
    prior: { [`act asked ${ask}`]: 1.5, [`frame ${ask}`]: 0.5 },
    rounds: 150,
  });
}

function fitRisk(risk: string): Model {
  return fitLine(riskExamples, risk, {
    target: (index) => (seen[index]?.row.label.risks.includes(risk) ? 1 : 0),
    logistic: true,
    pull: 1,
    prior: { [`risk ${risk}`]: 1.5, [`rframe ${risk}`]: 2 },
    rounds: 150,
  });
}

/** The least number of texts a word must occur in to bear on the temper. */
const WORD_FLOOR = 5;
const FOLDS = 5;
const HEAT_PULL = 20;
const HEAT = /^(temper |exclamations|shouted|all capitals|share |questions|issue |risk )/;

function fitHeat(examples: readonly Example[], target: (index: number) => number): Model {
  return fitLine(examples, 'level', { target, logistic: false, pull: HEAT_PULL, prior: {}, rounds: 120 });
}

/** The temper is one line: how hot a text is, and three bars that cut it into levels. */
function fitTemper(): { model: Model; bars: number[] } {
  const rows = seen.filter(isComplaint);
  const counts = new Map<string, number>();
  for (const { words } of rows) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const examples = examplesOf(rows, HEAT, 0.3).map(({ x, worth }, index) => ({
    x: new Map([
      ...x,
      ...(rows[index]?.words ?? [])
        .filter((word) => (counts.get(word) ?? 0) >= WORD_FLOOR)
        .map((word) => [`word ${word}`, 0.2] as const),
    ]),
    worth,
  }));
  const levelOf = (index: number) => rows[index]?.row.label.temper ?? 1;
  // The bars are set on rows held out: on its own rows the line is surer than it may be.
  const heats: { heat: number; level: number }[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = examples.flatMap((example, index) => (index % FOLDS === fold ? [] : [{ example, index }]));
    const held = fitHeat(
      others.map(({ example }) => example),
      (index) => levelOf(others[index]?.index ?? 0),
    );
    for (const [index, { x }] of examples.entries())
      if (index % FOLDS === fold && rows[index]?.row.short === false)
        heats.push({ heat: sumsOf(held, x)[0] ?? 0, level: levelOf(index) });
  }
  return { model: fitHeat(examples, levelOf), bars: [1, 2, 3].map((level) => barFor(level, heats)) };
}

/**
 * The heat from which on rows have this level: halfway between where the fewest are judged wrongly, which leaves hardly
 * any but the commonest level, and where each level gets its share.
 */
function barFor(level: number, heats: readonly { heat: number; level: number }[]): number {
  const ordered = [...heats].sort((one, other) => one.heat - other.heat);
  const below = ordered.filter((one) => one.level < level).length;
  const share = ((ordered[below - 1]?.heat ?? 0) + (ordered[below]?.heat ?? 0)) / 2;
  let wrong = below;
  let best = { wrong, bar: (ordered[0]?.heat ?? 0) - 1 };
  for (const [index, one] of ordered.entries()) {
    wrong += one.level >= level ? 1 : -1;
    const bar = (one.heat + (ordered[index + 1]?.heat ?? one.heat + 1)) / 2;
    if (wrong < best.wrong) best = { wrong, bar };
  }
  return (best.bar + share) / 2;
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
      const weights = [...(model.weights[k] ?? [])]
        .filter(([measure, value]) => !measure.startsWith('word ') && Math.abs(value) >= 0.05)
        .concat(ASK_RISK_CLASSES.includes(key) ? [[`words ${key}`, 1]] : [])
        .sort();
      lines.push(`  '${key}': {`, `    bias: ${two(model.bias[k] ?? 0)},`, '    weights: {');
      for (const [measure, value] of weights)
        lines.push(`      ${/^[a-z]+$/.test(measure) ? measure : `'${measure}'`}: ${two(value)},`);
      lines.push('    },', '  },');
    }
  }
  return `${[...lines, '};'].join('\n')}\n`;
}

/** The votes of words for asks and risks: those that say anything, a letter a class. */
function writeVotes(models: ReadonlyMap<string, Model>): string {
  const lines = [...counted]
    .filter(([, count]) => count >= VOTER_FLOOR)
    .map(([word]) => {
      const votes = ASK_RISK_CLASSES.map((name) => VOICE * (models.get(name)?.weights[0]?.get(`word ${word}`) ?? 0));
      return `${word} ${votes.map((vote) => voteLetter(vote, ASK_RISK_LEVELS)).join('')}`;
    })
    .filter((line) => /[^m]/.test(line.slice(line.indexOf(' ') + 1)))
    .sort();
  return [
    '/** Which words lean towards which asks and risks: votes fitted by tests/eval/train-story.ts. Data only. */',
    '',
    '/** A word a line, then a letter a class: "m" says nothing, "z" most for it, "a" most against. */',
    'export const ASK_RISK_WORDS = `',
    ...lines,
    '`;',
    '',
  ].join('\n');
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
writeFileSync(join(folder, 'ask-risk-word-votes.ts'), writeVotes(models));
writeFileSync(join(folder, 'heat-weights.ts'), writeHeat(fitTemper()));
