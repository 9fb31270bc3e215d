/** Scores readings of labelled complaints through the built command line and prints a table per set. Trains nothing. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const given = process.env.PLUSONE_EVAL_DATA ?? join(root, '..', 'shared');
const data = resolve(given);
const cli = join(root, 'out', 'main', 'cli.js');
const scorer = join(data, 'eval', 'score-reading.mjs');

/** One labelled row; only what the command line needs is named. */
interface Row {
  readonly id: string;
  readonly text: string;
  readonly channel?: string;
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

if (!existsSync(scorer))
  fail(
    `The scorer is not at ${scorer}. Set PLUSONE_EVAL_DATA to the folder that holds eval/score-reading.mjs and complaints/.`,
  );
if (!existsSync(cli)) fail(`The command line is not built: ${cli} is missing. Run "npm run build" first.`);

const sets = [
  join(data, 'complaints', 'letters.jsonl'),
  join(data, 'complaints', 'real.jsonl'),
  join(root, 'tests', 'eval', 'complaints', 'develop.jsonl'),
  join(root, 'tests', 'eval', 'complaints', 'check.jsonl'),
].filter((file) => existsSync(file));
if (sets.length === 0) fail(`No labelled complaints below ${data} or tests/eval/complaints.`);

const folder = mkdtempSync(join(tmpdir(), 'plusone-eval-'));
let failed = false;
try {
  for (const set of sets) {
    const rows = readFileSync(set, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as Row);
    const asked = join(folder, 'asked.jsonl');
    const read = join(folder, 'read.jsonl');
    // Labels never reach the program that is measured.
    writeFileSync(asked, rows.map(({ id, text, channel }) => JSON.stringify({ id, text, channel })).join('\n'));
    const run = spawnSync(process.execPath, [cli, 'read', '--jsonl', asked], {
      encoding: 'utf8',
      maxBuffer: 512 * 1024 * 1024,
    });
    if (run.status !== 0) fail(`Reading ${basename(set)} failed: ${run.stderr.trim() || `exit ${run.status}`}`);
    writeFileSync(read, run.stdout);
    const score = spawnSync(process.execPath, [scorer, set, read, ...process.argv.slice(2)], { encoding: 'utf8' });
    process.stdout.write(`\n${basename(set)}\n${score.stdout.replace(/^\{.*\}$/gm, '').trimEnd()}\n`);
    if (score.status !== 0) {
      process.stderr.write(score.stderr);
      failed = true;
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit(failed ? 1 : 0);
