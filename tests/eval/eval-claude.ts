/** Drafts labelled complaints with Claude and has the outside audit look at them, after saying what that will cost. Needs a real key; judges nothing itself. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createApp } from '../../electron/app/create-app.ts';
import { openConfSettings } from '../../electron/stores/conf-settings.ts';
import { openKeyStore } from '../../electron/stores/key-store.ts';
import { Choices } from '../../shared/domain/plan.ts';
import type { Usage } from '../../shared/domain/usage.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const GIVEN = join(ROOT, '../shared');
const NOW = '2026-11-23T10:30';
/** A mended draft is written twice. */
const MENDED_SHARE = 0.3;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    yes: { type: 'boolean', default: false },
    limit: { type: 'string', default: '20' },
    model: { type: 'string', default: '' },
    address: { type: 'string', default: '' },
  },
});
const key = process.env.ANTHROPIC_API_KEY ?? '';
const audit = join(GIVEN, 'eval/audit-drafts.mjs');
if (key === '') stop('No key: set ANTHROPIC_API_KEY to run this with Claude.');
if (!existsSync(audit)) stop('The audit is not there: it is expected in ../shared/eval beside this project.');

const source = positionals[0] ?? join(GIVEN, 'complaints/letters.jsonl');
const rows = readFileSync(source, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .slice(0, Number(values.limit));
const folder = mkdtempSync(join(tmpdir(), 'plusone-claude-'));
try {
  const settings = openConfSettings(folder, new Date());
  settings.update({ claudeModel: values.model, claudeAddress: values.address });
  const { cost, tokens } = await estimate();
  const price = cost === null ? 'the price of this model is not known' : `about $${cost.toFixed(2)} by list prices`;
  console.log(`${rows.length} complaints of ${source}: about ${tokens} tokens to read, ${price}.`);
  if (!values.yes) stop('Nothing was sent. Run it again with --yes to go on.');
  await draftAndAudit();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function estimate(): Promise<{ cost: number | null; tokens: number }> {
  const app = createApp({
    host: 'command-line',
    version: '0',
    dataFolder: folder,
    templatesFolder: join(ROOT, 'templates'),
    settings: openConfSettings(folder, new Date()),
    keys: openKeyStore({ dataFolder: folder, keyring: null, fromEnvironment: key }),
    now: () => new Date(`${NOW}:00`),
  });
  let cost: number | null = 0;
  let tokens = 0;
  for (const row of rows) {
    const { text } = JSON.parse(row) as { text: string };
    const preview = await app.models.preview({ complaint: { text }, choices: Choices.parse({}), engine: 'claude' });
    tokens += preview.tokens;
    cost = cost === null || preview.cost === null ? null : cost + preview.cost * (1 + MENDED_SHARE);
  }
  app.close();
  return { cost, tokens };
}

async function draftAndAudit(): Promise<void> {
  const asked = join(folder, 'asked.jsonl');
  const drafts = join(folder, 'drafts.jsonl');
  const allowed = join(folder, 'playbook.txt');
  writeFileSync(asked, `${rows.map((row) => JSON.stringify(withoutLabel(row))).join('\n')}\n`);
  const answered = execFileSync(
    process.execPath,
    [join(ROOT, 'out/main/cli.js'), 'draft', '--jsonl', '--engine', 'claude', '--now', NOW, asked],
    { maxBuffer: 1 << 30, stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, PLUSONE_DATA: folder } },
  ).toString();
  writeFileSync(drafts, answered);
  const done = answered
    .trim()
    .split('\n')
    .map(
      (line) => (JSON.parse(line) as { draft?: { engine: string; usage?: Usage; notices: { code: string }[] } }).draft,
    )
    .filter((draft) => draft !== undefined);
  const cost = done.reduce((sum, { usage }) => sum + (usage?.cost ?? 0), 0);
  const count = (code: string): number =>
    done.filter(({ notices }) => notices.some((notice) => notice.code === code)).length;
  console.log(
    `${done.filter(({ engine }) => engine === 'claude').length} by Claude, ${count('mended')} mended, ${count('not-mended')} not, ${count('suspect')} suspect; $${cost.toFixed(3)}`,
  );
  writeFileSync(
    allowed,
    [
      ...readdirSync(join(ROOT, 'templates/playbooks')).map((name) =>
        readFileSync(join(ROOT, 'templates/playbooks', name), 'utf8'),
      ),
      NOW,
    ].join('\n'),
  );
  const gold = join(folder, 'gold.jsonl');
  writeFileSync(gold, `${rows.join('\n')}\n`);
  console.log(
    execFileSync(process.execPath, [audit, gold, drafts, '--playbook', allowed], { encoding: 'utf8' }).trimEnd(),
  );
}

/** Labels stay here. */
function withoutLabel(row: string): { id: string; text: string } {
  const { id, text } = JSON.parse(row) as { id: string; text: string };
  return { id, text };
}

function stop(why: string): never {
  console.error(why);
  process.exit(1);
}
