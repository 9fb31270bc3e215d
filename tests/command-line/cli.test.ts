/** The plusone command as a process: what it prints, what it answers with. Runs the build. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Draft } from '../../shared/domain/draft.ts';
import { Reading } from '../../shared/domain/reading.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cli = join(root, 'out', 'main', 'cli.js');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plusone-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (args: string[], input = '') =>
  spawnSync(process.execPath, [cli, ...args], {
    input,
    encoding: 'utf8',
    env: { ...process.env, PLUSONE_DATA: join(folder, 'data'), NO_COLOR: '1' },
  });
const file = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const KETTLE =
  'Hello,\n\nI ordered a kettle from you on 3 March (order 55812, £34.50). It arrived on Friday with a cracked lid. I wrote to you on Saturday and nobody has answered. Please send me a new one.\n\nJoan Miller';

describe('plusone read', () => {
  it('answers with the published reading', () => {
    const { status, stdout } = run(['read', '--json', '--channel', 'email'], KETTLE);
    expect(status).toBe(0);
    const reading = Reading.parse(JSON.parse(stdout));
    expect(reading.kind).toBe('complaint');
    expect(reading.channel).toBe('email');
    expect(reading.money[0]).toMatchObject({ text: '£34.50', amount: 34.5, currency: 'GBP' });
    expect(reading.references[0]).toMatchObject({ text: '55812', kind: 'order' });
    for (const { text, span } of [
      ...reading.money,
      ...reading.dates,
      ...reading.references,
      ...reading.asks,
      ...reading.impact,
    ]) {
      expect(KETTLE.slice(span.start, span.end)).toBe(text);
    }
  });
  it('prints for a person without --json', () => {
    const { status, stdout } = run(['read'], KETTLE);
    expect(status).toBe(0);
    expect(stdout).toContain('What happened');
    expect(stdout).not.toContain('\u001b[');
  });
  it('reads an e-mail file with its date', () => {
    const mail =
      'From: Ann Lee <a@example.org>\nDate: Tue, 3 Mar 2026 10:00:00 +0000\n\nThe kettle came broken yesterday.';
    const reading = Reading.parse(JSON.parse(run(['read', '--json', file('mail.eml', mail)]).stdout));
    expect(reading.channel).toBe('email');
    expect(reading.dates.map(({ iso }) => iso)).toContain('2026-03-02');
  });
  it('reads a file', () => {
    expect(run(['read', '--json', file('kettle.txt', `\uFEFF${KETTLE}`)]).status).toBe(0);
  });
});

describe('plusone draft', () => {
  it('answers with the published draft', () => {
    const { status, stdout } = run(['draft', '--json', '--channel', 'email', '--now', '2026-03-17T10:30'], KETTLE);
    expect(status).toBe(0);
    const draft = Draft.parse(JSON.parse(stdout));
    expect(draft.engine).toBe('offline');
    const [text] = draft.texts;
    expect(draft.texts).toHaveLength(1);
    expect(text?.sections.map((section) => section.role)).toEqual(
      expect.arrayContaining(['apology', 'fix', 'plus-one']),
    );
    for (const promise of draft.promises) {
      expect(text?.text.slice(promise.span.start, promise.span.end)).toBe(promise.text);
    }
  });
  it('gives a pair on a public channel', () => {
    const { stdout } = run(['draft', '--json', '--channel', 'review'], KETTLE);
    const draft = Draft.parse(JSON.parse(stdout));
    expect(draft.texts.map((text) => text.audience)).toEqual(['public', 'private']);
    expect(draft.texts[0]?.text).not.toMatch(/55812|34\.50|Miller/);
  });
  it('says the same about the same complaint', () => {
    const args = ['draft', '--json', '--now', '2026-03-17T10:30'];
    expect(run(args, KETTLE).stdout).toBe(run(args, KETTLE).stdout);
  });
});

describe('plusone check', () => {
  it('lists what it found and ends with 1 when a gate is open', () => {
    const complaint = file('complaint.txt', KETTLE);
    const { status, stdout } = run(
      ['check', '--json', '--complaint', complaint],
      'Dear Joan,\n\nI have refunded £900 to you.\n\nSam',
    );
    expect(status).toBe(1);
    const result = JSON.parse(stdout) as { findings: { gate?: string }[] };
    expect(result.findings.map((finding) => finding.gate)).toContain('G1');
  });
  it('ends with 0 for an honest reply', () => {
    const complaint = file('complaint.txt', KETTLE);
    const reply =
      'Dear Joan,\n\nYour kettle came with a cracked lid, and nobody answered you. I am sorry.\n\nKind regards,\nSam';
    expect(run(['check', '--complaint', complaint], reply)).toMatchObject({ status: 0 });
  });
});

describe('rows', () => {
  it('are answered one for one, with the failures among them', () => {
    const rows = [
      JSON.stringify({ id: 'a', text: KETTLE, channel: 'email' }),
      'not json',
      JSON.stringify({ id: 'b', text: '  ' }),
      JSON.stringify({ id: 7, text: 'The bus never came.' }),
      JSON.stringify({ id: 'c' }),
    ].join('\n');
    const { status, stdout } = run(['read', '--jsonl'], rows);
    expect(status).toBe(1);
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: unknown; reading?: object; error?: { code: string } });
    expect(answers.map((answer) => answer.id)).toEqual(['a', null, 'b', 7, 'c']);
    expect(answers.map((answer) => answer.error?.code)).toEqual([
      undefined,
      'wrong-use',
      'complaint-empty',
      undefined,
      'wrong-use',
    ]);
  });
  it('stream: the first answer comes before the last row', async () => {
    const child = spawn(process.execPath, [cli, 'draft', '--jsonl'], {
      env: { ...process.env, PLUSONE_DATA: join(folder, 'data') },
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    child.stdin.write(`${JSON.stringify({ id: 1, text: KETTLE })}\n`);
    const [first] = (await new Promise<Buffer>((resolve) => child.stdout.once('data', resolve))).toString().split('\n');
    expect(JSON.parse(first ?? '').id).toBe(1);
    child.stdin.end();
    expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(0);
  });
  it('survive a reader that leaves early', () => {
    const rows = Array.from({ length: 200 }, (_, id) => JSON.stringify({ id, text: KETTLE })).join('\n');
    const path = file('many.jsonl', rows);
    const out = execFileSync('sh', ['-c', `"${process.execPath}" "${cli}" read --jsonl "${path}" | head -n 1`], {
      encoding: 'utf8',
    });
    expect(out.trim().split('\n')).toHaveLength(1);
  });
});

describe('wrong use and failures', () => {
  it('is one line on standard error and the code 2', () => {
    for (const args of [
      [],
      ['write'],
      ['read', '--level', 'plus-one'],
      ['read', '--channel', 'pigeon'],
      ['read', '--nonsense'],
      ['check'],
      ['read', 'a', 'b'],
      ['read', '--json', '--jsonl'],
    ]) {
      const { status, stdout, stderr } = run(args, 'x');
      expect(status, args.join(' ')).toBe(2);
      expect(stdout).toBe('');
      expect(stderr.trim().split('\n')).toHaveLength(1);
    }
  });
  it('is one line and the code 1 when something fails', () => {
    for (const [args, input] of [
      [['read', join(folder, 'absent.txt')], ''],
      [['read'], '  \n '],
      [['draft', '--playbook', join(folder, 'absent.yaml')], KETTLE],
      [['draft', '--playbook', file('bad.yaml', 'version: 1\nfixes:\n  - id: 3\n')], KETTLE],
    ] as const) {
      const { status, stderr } = run([...args], input);
      expect(status, args.join(' ')).toBe(1);
      expect(stderr.trim().split('\n')).toHaveLength(1);
    }
  });
  it('cuts a text of a megabyte and says so', () => {
    const { status, stdout, stderr } = run(['read', '--json'], 'The soup was cold. '.repeat(60_000));
    expect(status).toBe(0);
    expect(stderr).toContain('cut');
    expect(Reading.parse(JSON.parse(stdout)).kind).toBe('complaint');
  });
  it('knows --help and --version', () => {
    expect(run(['--help']).stdout).toContain('plusone draft');
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    expect(run(['--version']).stdout.trim()).toBe(version);
  });
});
