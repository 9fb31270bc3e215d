/** Drafts every labelled complaint through the command line and has the outside audit look at them. Nothing is judged here. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const GIVEN = join(ROOT, '../shared');
const NOW = '2026-11-23T10:30';
/** Complaints that nobody may look at while writing: only totals are printed. */
const UNSEEN = 'check.jsonl';

const audit = join(GIVEN, 'eval/audit-drafts.mjs');
if (!existsSync(audit)) {
  console.error('The audit is not there: it is expected in ../shared/eval beside this project.');
  process.exit(1);
}

const wanted = process.argv.slice(2);
const sources =
  wanted.length > 0
    ? wanted
    : [join(GIVEN, 'complaints'), join(ROOT, 'tests/eval/complaints')].flatMap((folder) =>
        readdirSync(folder)
          .filter((name) => name.endsWith('.jsonl'))
          .map((name) => join(folder, name)),
      );

const folder = mkdtempSync(join(tmpdir(), 'plusone-drafts-'));
try {
  const allowed = join(folder, 'playbook.txt');
  writeFileSync(allowed, allowedWords());
  for (const source of sources) {
    const drafts = join(folder, 'drafts.jsonl');
    const began = performance.now();
    writeFileSync(drafts, draftAll(source));
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    console.log(
      `\n${source.slice(ROOT.length).startsWith('tests') ? source.slice(ROOT.length) : source} (${seconds} s)`,
    );
    const report = execFileSync(process.execPath, [audit, source, drafts, '--playbook', allowed], { encoding: 'utf8' });
    console.log(source.endsWith(UNSEEN) ? totalsOf(report) : report.trimEnd());
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function draftAll(source: string): Buffer {
  return execFileSync(process.execPath, [join(ROOT, 'out/main/cli.js'), 'draft', '--jsonl', '--now', NOW, source], {
    maxBuffer: 1 << 30,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, PLUSONE_DATA: join(folder, 'data') },
  });
}

/** What a draft may name without the complaint: the starters, the wording that ships, and today. */
function allowedWords(): string {
  const texts = ['templates', 'shared/writing/languages'].flatMap((place) =>
    readdirSync(join(ROOT, place), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8')),
  );
  return [...texts, NOW, '23 November 2026'].join('\n');
}

/** The lines of the report that quote no complaint. */
function totalsOf(report: string): string {
  return report
    .split('\n')
    .filter((line) => /^(?:\d+ complaints|apology|sentences|\{)/.test(line))
    .join('\n');
}
