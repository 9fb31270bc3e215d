/** Measures how quickly complaints are read, beside two language libraries on the same text. Reports; asserts nothing. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readComplaint } from '../../shared/reading/read-complaint.ts';
import { makeReadableText } from '../../shared/reading/structure/make-readable-text.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const require = createRequire(import.meta.url);

/** A complaint of about a thousand characters, with everything in it that readers look for. */
const LETTER = `Subject: Order HM-20418 - second week without a washing machine

Dear Brookside Appliances,

On 3 February I paid £489.00 for a washing machine (order HM-20418) and another £35 for fitting. It was delivered on
Thursday, six days late, with a dent in the door. Your driver, Callum, said "that's just the packaging" and left.

I rang on Friday and again on Monday. Both times I was told somebody would call me back within 24 hours. Nobody has.
I have a baby and a seven-year-old, so I have spent three evenings and £41.60 at the launderette, and I missed my
sister's engagement party because there was nothing clean to wear.

I don't want a voucher. I would like the door replaced by next Friday, or the whole machine collected and my money back.
Could you also tell me who decided that a dent is "cosmetic"? We have bought everything from you for nine years.

Kind regards,
Joanna Pemberton
07700 900155

`;

const textOf = (length: number): string => LETTER.repeat(Math.ceil(length / LETTER.length)).slice(0, length);

function times(rounds: number, run: () => unknown): { median: number; least: number } {
  const taken: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    run();
    taken.push(performance.now() - start);
  }
  taken.sort((a, b) => a - b);
  return { median: taken[Math.floor(taken.length / 2)]!, least: taken[0]! };
}

function line(name: string, { median, least }: { median: number; least: number }, note = ''): void {
  process.stdout.write(
    `${name.padEnd(44)} median ${median.toFixed(2).padStart(9)} ms   least ${least.toFixed(2).padStart(9)} ms  ${note}\n`,
  );
}

/** The first reading of fresh processes, without the loading of the modules and with it. */
function firstReadings(): void {
  const code = `
    const start = performance.now();
    const { readComplaint } = await import(${JSON.stringify(new URL('../../shared/reading/read-complaint.ts', import.meta.url).href)});
    const loaded = performance.now();
    readComplaint({ text: ${JSON.stringify(textOf(2_000))} });
    console.log(JSON.stringify([loaded - start, performance.now() - loaded]));`;
  const runs: [number, number][] = [];
  for (let run = 0; run < 5; run++) {
    const child = spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' });
    if (child.status !== 0) throw new Error(`the fresh process failed: ${child.stderr}`);
    runs.push(JSON.parse(child.stdout) as [number, number]);
  }
  const pick = (index: 0 | 1): { median: number; least: number } => {
    const sorted = runs.map((run) => run[index]).sort((a, b) => a - b);
    return { median: sorted[2]!, least: sorted[0]! };
  };
  line('loading the modules from source', pick(0), '(bundled and stripped in the built program)');
  line('first reading of a fresh process', pick(1), '(aim 150)');
}

function libraries(text: string): void {
  const winkNLP = require('wink-nlp') as (model: unknown) => {
    readDoc(text: string): { entities(): { out(): unknown }; sentences(): { out(): unknown } };
  };
  const wink = winkNLP(require('wink-eng-lite-web-model'));
  const compromise = require('compromise') as (text: string) => { json(): unknown };
  const withWink = (): unknown => {
    const doc = wink.readDoc(text);
    return [doc.entities().out(), doc.sentences().out()];
  };
  for (let warm = 0; warm < 30; warm++) withWink();
  line('wink-nlp, sentences and entities only', times(100, withWink));
  for (let warm = 0; warm < 3; warm++) compromise(text).json();
  line(
    'compromise, parse only',
    times(15, () => compromise(text).json()),
  );
}

function memory(): void {
  const texts = [textOf(500), textOf(1_000), textOf(2_000)];
  const used = (): number => {
    (globalThis as { gc?: () => void }).gc?.();
    return process.memoryUsage().heapUsed / 1_048_576;
  };
  for (let warm = 0; warm < 500; warm++) readComplaint({ text: texts[warm % 3]! });
  const before = used();
  const marks: string[] = [];
  for (let round = 1; round <= 10_000; round++) {
    readComplaint({ text: texts[round % 3]! });
    if (round % 2_500 === 0) marks.push(used().toFixed(1));
  }
  process.stdout.write(`heap over 10,000 readings, MB: before ${before.toFixed(1)}, then ${marks.join(', ')}\n`);
}

if (!process.execArgv.includes('--expose-gc')) {
  const again = spawnSync(process.execPath, ['--expose-gc', fileURLToPath(import.meta.url)], { stdio: 'inherit' });
  process.exit(again.status ?? 1);
}
const version = existsSync(join(root, 'package.json'))
  ? (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version
  : '';
process.stdout.write(`reading, version ${version}, Node ${process.versions.node}\n`);
firstReadings();
const page = textOf(2_000);
for (let warm = 0; warm < 200; warm++) readComplaint({ text: page });
line(
  '2,000 characters',
  times(300, () => readComplaint({ text: page })),
  '(aim 5)',
);
line(
  '  of which structure',
  times(300, () => makeReadableText(page)),
);
for (const length of [25_000, 50_000, 100_000, 200_000]) {
  const text = textOf(length);
  const taken = times(5, () => readComplaint({ text }));
  line(
    `${length.toLocaleString('en')} characters`,
    taken,
    `${((taken.least / length) * 1000).toFixed(2)} µs a character${length === 200_000 ? ' (aim 500 ms)' : ''}`,
  );
}
libraries(page);
memory();
