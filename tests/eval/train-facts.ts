/**
 * Fits the weights by which clauses become facts, from the key facts that labellers picked, and writes the data file.
 * Usage: node tests/eval/train-facts.ts OUT.ts FILE.jsonl[:even|:odd] … [--cv]. Never give it the rows that check it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { readDates } from '../../shared/reading/dates/read-dates.ts';
import { readAskManner } from '../../shared/reading/story/ask-manner.ts';
import { cutClauses, LONGEST_CLAUSE } from '../../shared/reading/story/clauses.ts';
import { FACT_FEATURES, measureClause } from '../../shared/reading/story/fact-features.ts';
import type { KnownSoFar } from '../../shared/reading/story/known-so-far.ts';
import { booksFor } from '../../shared/reading/story/lexicons.ts';
import { rankIssues } from '../../shared/reading/story/rank-issues.ts';
import { tallyClauses } from '../../shared/reading/story/read-facts.ts';
import { readIssues } from '../../shared/reading/story/read-issues.ts';
import { findStoryHits, measureStory, scoreStory } from '../../shared/reading/story/story-hits.ts';
import { makeStoryText } from '../../shared/reading/story/words.ts';
import { makeReadableText } from '../../shared/reading/structure/make-readable-text.ts';

interface Row {
  id: string;
  text: string;
  label: { kind: KnownSoFar['kind']; language: string; key_facts: string[] };
}
interface Candidate {
  features: readonly number[];
  words: ReadonlySet<string>;
}
interface Example {
  wanted: string[][];
  candidates: Candidate[];
}

const COMMON = new Set(
  'the a an and or but of to in on at for with is are was were be it its i my we our you your me they he she his her that this had have has not no'.split(
    ' ',
  ),
);
const content = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .filter((word) => word !== '' && !COMMON.has(word));
const covers = (candidate: Candidate, wanted: readonly string[]) =>
  wanted.filter((word) => candidate.words.has(word)).length >= wanted.length / 2;

function load(source: string): Row[] {
  const [file = '', part] = source.split(':');
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row)
    .filter((row) => part === undefined || Number(row.id.replace(/\D/g, '')) % 2 === (part === 'odd' ? 1 : 0));
}

function measure(row: Row): Example {
  const readable = makeReadableText(row.text);
  const text = makeStoryText(readable);
  const known: KnownSoFar = {
    kind: row.label.kind,
    occasion: 'unknown',
    language: { code: row.label.language, confidence: 1, also: [] },
    channel: 'email',
    customer: null,
    staff: [],
    money: [],
    dates: readDates(readable, [row.label.language], undefined),
    references: [],
    priorContact: null,
  };
  const hits = findStoryHits(text, booksFor(row.label.language));
  const scores = scoreStory(text, hits, readAskManner(text));
  const clauses = cutClauses(text);
  const tallies = tallyClauses(
    hits,
    clauses,
    readIssues(text, scores, rankIssues(text, measureStory(scores), row.label.language), known),
  );
  const candidates: Candidate[] = [];
  for (const [index, clause] of clauses.entries()) {
    const cues = tallies[index];
    const size = clause.end - clause.first;
    if (cues === undefined || !clause.standsAlone || clause.question || cues.swearing > 0) continue;
    if (size > LONGEST_CLAUSE || size < 2) continue;
    candidates.push({
      features: measureClause(text, clause, cues, known, clauses.length),
      words: new Set(content(readable.text.slice(clause.start, clause.stop))),
    });
  }
  return { wanted: row.label.key_facts.map(content).filter((words) => words.length > 0), candidates };
}

function regress(examples: readonly Example[]): { bias: number; weights: number[] } {
  const data = examples.flatMap(({ wanted, candidates }) =>
    candidates.map((one) => ({ x: one.features, y: wanted.some((words) => covers(one, words)) ? 1 : 0 })),
  );
  let bias = -1;
  const weights = FACT_FEATURES.map(() => 0);
  for (let round = 0; round < 600; round++) {
    const rate = 1.5 / (1 + round / 200);
    let stepBias = 0;
    const step = FACT_FEATURES.map(() => 0);
    for (const { x, y } of data) {
      const sum = x.reduce((all, value, j) => all + value * (weights[j] ?? 0), bias);
      const error = y - 1 / (1 + Math.exp(-sum));
      stepBias += error;
      for (const [j, value] of x.entries()) step[j] = (step[j] ?? 0) + error * value;
    }
    bias += (rate * stepBias) / data.length;
    for (const j of weights.keys()) {
      weights[j] = (weights[j] ?? 0) + (rate * ((step[j] ?? 0) - 2 * (weights[j] ?? 0))) / data.length;
    }
  }
  return { bias, weights };
}

/** Share of rows of which the best four candidates hold two key facts (or the only one). */
function recall(
  examples: readonly Example[],
  { bias, weights }: { bias: number; weights: number[] },
): [number, number, number] {
  let right = 0;
  let reachable = 0;
  let all = 0;
  for (const { wanted, candidates } of examples) {
    if (wanted.length === 0) continue;
    const need = Math.min(2, wanted.length);
    const sums = candidates
      .map((one) => ({ one, sum: one.features.reduce((total, value, j) => total + value * (weights[j] ?? 0), bias) }))
      .sort((a, b) => b.sum - a.sum)
      .slice(0, 4);
    all++;
    if (wanted.filter((words) => sums.some(({ one }) => covers(one, words))).length >= need) right++;
    if (wanted.filter((words) => candidates.some((one) => covers(one, words))).length >= need) reachable++;
  }
  return [right, reachable, all];
}

const args = process.argv.slice(2);
const crossValidate = args.includes('--cv');
const [out = '', ...sources] = args.filter((arg) => arg !== '--cv');
const examples = sources.flatMap(load).map(measure);
if (crossValidate) {
  const totals = [0, 0, 0];
  for (let fold = 0; fold < 5; fold++) {
    const fitted = regress(examples.filter((_, index) => index % 5 !== fold));
    const found = recall(
      examples.filter((_, index) => index % 5 === fold),
      fitted,
    );
    for (const [place, count] of found.entries()) totals[place] = (totals[place] ?? 0) + count;
  }
  console.log(`two key facts among four: ${totals[0]} of ${totals[2]} rows, reachable in ${totals[1]}`);
} else {
  const { bias, weights } = regress(examples);
  const lines = FACT_FEATURES.map((name, j) => `  '${name}': ${Number((weights[j] ?? 0).toFixed(2))},`);
  writeFileSync(
    out,
    [
      '/** How much each measure of a clause speaks for its being a point of the story; fitted by tests/eval/train-facts.ts. */',
      "import type { FACT_FEATURES } from '../fact-features.ts';",
      '',
      `export const FACT_BIAS = ${Number(bias.toFixed(2))};`,
      '',
      'export const FACT_WEIGHTS: Readonly<Record<(typeof FACT_FEATURES)[number], number>> = {',
      ...lines,
      '};',
      '',
    ].join('\n'),
  );
}
