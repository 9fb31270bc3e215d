/**
 * Measures the case log with many cases beside plain SQLite statements that do the same on the same file, in one run.
 * Prints; asserts nothing. Arguments: number of cases (100000), folder to keep the database in (a temporary one).
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { CaseLog } from '../../electron/stores/case-log/case-log.ts';
import { pack, packText } from '../../electron/stores/case-log/packed.ts';
import { saveCase } from '../../electron/stores/case-log/save-case.ts';
import type { CaseSave } from '../../shared/domain/case.ts';
import { CaseQuery } from '../../shared/domain/case-query.ts';
import { makePlan } from '../../shared/planning/make-plan.ts';
import { parsePlaybook } from '../../shared/planning/parse-playbook.ts';
import { readComplaint } from '../../shared/reading/read-complaint.ts';
import { caseId } from '../cases/case-id.ts';

const CASES = Number(process.argv[2] ?? 100_000);
const keep = process.argv[3];
const folder = keep ?? mkdtempSync(join(tmpdir(), 'plusone-bench-'));
const path = join(folder, 'cases.db');
const fromRoot = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const COMPLAINTS = fromRoot('tests/eval/complaints/develop.jsonl');
const PLAYBOOK = fromRoot('templates/playbooks/general.yaml');
const FIRST = ['Ana', 'Luis', 'Mei', 'Priya', 'Tom', 'Zoe', 'Omar', 'Ingrid', 'Kofi', 'Yuki', 'Pavel', 'Rosa'];
const LAST = ['Hartley', 'Okafor', 'Lindqvist', 'Moreau', 'Petrov', 'Nakamura', 'Silva', 'Brandt', 'Walsh', 'Iyer'];
const WORDS = ['refund', 'delivery', 'the', 'waited', 'broken', 'manager', 'ref', 'w', 'never', 'order number'];

const playbook = parsePlaybook(readFileSync(PLAYBOOK, 'utf8'), 'general.yaml');
const stories = readFileSync(COMPLAINTS, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .slice(0, 80)
  .map((line) => {
    const complaint = { text: String(JSON.parse(line).text).slice(0, 4_000) };
    const reading = readComplaint(complaint);
    const plan = makePlan({
      complaint,
      reading,
      playbook,
      choices: { wording: 0, confirmed: [] },
      now: '2026-11-23T10:30',
    });
    return { complaint, reading, plan };
  });

const REPLY =
  'Thank you for telling us. I am sorry that you had to wait, and that nobody called you back. I have looked at your order and I will send the right one today, at our cost; it will be with you by Friday. On top of that I would like to offer you a longer warranty. Is there anything else that I can do for you? ';

function saveOf(number: number, edit = 0): CaseSave {
  const { complaint, reading, plan } = stories[number % stories.length] ?? stories[0]!;
  const name = `${FIRST[number % FIRST.length]} ${LAST[Math.floor(number / 7) % LAST.length]}`;
  const tail = `\n\n${name}\nname${number % 40_000}@mail.example\nOrder Q${number}-${(number * 7919) % 100_003}`;
  const text = `${REPLY.repeat(3)}\nRegards, order Q${number}${edit === 0 ? '' : ` and ${edit} more strokes`}`;
  return {
    id: caseId(number),
    base: edit,
    complaint: { text: complaint.text + tail, channel: number % 3 === 0 ? 'email' : 'google-review' },
    ...(edit === 0
      ? { reading: { ...reading, customer: { name, span: { start: 0, end: 0 }, confidence: 1 } }, plan }
      : {}),
    choices: { wording: 0, confirmed: [] },
    texts: [{ audience: 'private', text, sections: [] }],
    engine: 'offline',
    desk: JSON.stringify({ texts: [text], past: [] }),
    written: edit === 0,
  };
}

interface Times {
  readonly median: number;
  readonly p95: number;
  readonly worst: number;
}

function times(rounds: number, work: (round: number) => void): Times {
  const all: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const began = performance.now();
    work(round);
    all.push(performance.now() - began);
  }
  all.sort((a, b) => a - b);
  const at = (share: number): number => all[Math.min(all.length - 1, Math.floor(share * all.length))] ?? 0;
  return { median: at(0.5), p95: at(0.95), worst: at(1) };
}

const shown = ({ median, p95, worst }: Times): string =>
  `median ${median.toFixed(2)}, p95 ${p95.toFixed(2)}, worst ${worst.toFixed(2)} ms`;

function compare(what: string, ours: Times, plain: Times): void {
  console.log(
    `${what}: ${shown(ours)} · plain statements ${shown(plain)} · ${(ours.median / plain.median).toFixed(2)}×`,
  );
}

const newLog = (): CaseLog => new CaseLog({ dataFolder: folder, now: () => new Date(), checks: false });
const query = (asked: Partial<CaseQuery>): CaseQuery => CaseQuery.parse(asked);
const PRAGMAS = `PRAGMA busy_timeout = 3000; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON;
  PRAGMA secure_delete = ON; PRAGMA cache_size = -16000; PRAGMA journal_size_limit = 16000000`;

mkdirSync(folder, { recursive: true });
let log = newLog();
if (log.size().cases < CASES) {
  const began = performance.now();
  for (let start = 0; start < CASES; start += 1_000) {
    log.keeper.write('process', (database) => {
      for (let number = start + 1; number <= Math.min(CASES, start + 1_000); number++) {
        saveCase(database, saveOf(number), { now: 1_700_000_000_000 + number * 60_000, ours: '' });
      }
    });
  }
  console.log(`${CASES} cases put in: ${((performance.now() - began) / 1000).toFixed(1)} s`);
}
// A few that are in other states, copied and waiting, as in a life.
for (let number = 10; number <= CASES; number += Math.max(10, Math.floor(CASES / 400)))
  log.setState(caseId(number), 'done');
log.close();
console.log(`bytes a case on disk, index included: ${Math.round(statSync(path).size / CASES)}`);

const openOurs = times(15, () => {
  log = newLog();
  log.counts();
  log.close();
});
const openPlain = times(15, () => {
  const plain = new DatabaseSync(path);
  plain.exec(PRAGMAS);
  plain.prepare('SELECT state, count(*) FROM cases GROUP BY state').all();
  plain.close();
});
compare('open and count', openOurs, openPlain);

log = newLog();
const plain = new DatabaseSync(path);
plain.exec(PRAGMAS);

const ROW = `cases.row, cases.id, state, created_at, changed_at, replied_at, done_at, cases.channel, issue, temper, risks,
  cases.customer, opening, has_draft, next_due`;
const typed = WORDS.flatMap((word) => Array.from({ length: word.length }, (_, at) => word.slice(0, at + 1)));
/** The same choice, order and texts, without the marks. */
const plainSearch = plain.prepare(
  `WITH found AS MATERIALIZED (SELECT rowid AS row FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT 1001),
     page AS MATERIALIZED (SELECT ${ROW}, (SELECT count(*) FROM found) AS matches
       FROM found CROSS JOIN cases ON cases.row = found.row ORDER BY changed_at DESC, cases.row DESC LIMIT 51)
   SELECT page.*, case_words.complaint, case_words.reply, case_words.notes
   FROM page CROSS JOIN case_words ON case_words.row = page.row`,
);
const plainFind = (match: string): unknown => plainSearch.all(match);
const toMatch = (words: string): string =>
  words
    .trim()
    .split(' ')
    .map((word) => `"${word}"`)
    .join(' AND ');
for (const order of ['changed', 'best'] as const) {
  compare(
    `search as one types (${typed.length} prefixes of common words, ${order})`,
    times(typed.length * 2, (round) => log.list(query({ words: typed[round % typed.length] ?? '', order }))),
    times(typed.length * 2, (round) => plainFind(`${toMatch(typed[round % typed.length] ?? '')} *`)),
  );
}
compare(
  'search within a filter',
  times(60, (round) => log.list(query({ words: WORDS[round % WORDS.length] ?? '', state: 'done', channel: 'email' }))),
  times(60, (round) =>
    plainFind(`(${toMatch(WORDS[round % WORDS.length] ?? '')} *) AND facets : stdone AND facets : chemail`),
  ),
);
compare(
  'search for one order number',
  times(100, (round) => log.list(query({ words: `Q${1 + ((round * 911) % CASES)} `, order: 'best' }))),
  times(100, (round) => plainFind(`"q${1 + ((round * 911) % CASES)}"`)),
);
const plainPage = plain.prepare(
  `SELECT ${ROW} FROM cases WHERE (changed_at, row) < (?, ?) ORDER BY changed_at DESC, row DESC LIMIT 51`,
);
let after: string | undefined;
const pageOurs = times(200, () => {
  const page = log.list(query(after === undefined ? {} : { after }));
  after = page.next ?? undefined;
});
let last: [number, number] = [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER];
const pagePlain = times(200, () => {
  const rows = plainPage.all(...last);
  const end = rows[49];
  last = [Number(end?.changed_at ?? 0), Number(end?.row ?? 0)];
});
compare('list page of 50', pageOurs, pagePlain);
const filters = [
  { state: 'done' },
  { state: 'done', channel: 'email' },
  { risk: 'self-harm' },
  { risk: 'safety' },
  { order: 'temper' },
] as const;
for (const filter of filters) {
  console.log(`list page, ${JSON.stringify(filter)}: ${shown(times(40, () => log.list(query(filter))))}`);
}

const EDITS = 400;
const number = (round: number): number => 1 + ((round * 7919) % CASES);
const edits = new Map<number, number>();
const saveOurs = times(EDITS, (round) => {
  const one = number(round % 40);
  const edit = (edits.get(one) ?? log.get(caseId(one)).revision - 1) + 1;
  edits.set(one, edit);
  log.save({ ...saveOf(one, edit), base: edit });
});
const steps = {
  before: plain.prepare('SELECT * FROM cases WHERE id = ?'),
  draft: plain.prepare('SELECT engine, choices, reply, body FROM drafts WHERE case_row = ?'),
  desk: plain.prepare('INSERT OR REPLACE INTO desks (case_row, body) VALUES (?, ?)'),
  text: plain.prepare('INSERT OR REPLACE INTO drafts (case_row, engine, choices, reply, body) VALUES (?, ?, ?, ?, ?)'),
  stale: plain.prepare('INSERT OR IGNORE INTO stale_words (case_row) VALUES (?)'),
  row: plain.prepare('UPDATE cases SET revision = revision + 1, changed_at = ?, has_draft = 1 WHERE row = ?'),
};
const savePlain = times(EDITS, (round) => {
  const one = number(round % 40);
  const save = saveOf(one, 1000 + round);
  plain.exec('BEGIN IMMEDIATE');
  const row = Number(steps.before.get(save.id)?.row);
  steps.draft.get(row);
  steps.desk.run(row, packText(save.desk ?? ''));
  steps.text.run(row, 'offline', JSON.stringify(save.choices), save.texts?.[0]?.text ?? '', pack(save.texts));
  steps.stale.run(row);
  steps.row.run(Date.now(), row);
  plain.exec('COMMIT');
});
compare('save while typing', saveOurs, savePlain);
const { complaint, reading } = stories[3] ?? stories[0]!;
console.log(
  `same customer: ${shown(times(40, (round) => log.history({ complaint: saveOf(round + 1).complaint, reading })))}`,
);
console.log(`similar past cases: ${shown(times(40, () => log.similar({ complaint, reading })))}`);
console.log(`follow-up counts: ${shown(times(40, () => log.followUpCounts()))}`);

const memory = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().rss / 1024 / 1024;
};
const was = memory();
for (let round = 0; round < 1_000; round++) {
  log.list(query({ words: typed[round % typed.length] ?? '' }));
  const one = number(round % 40);
  const { revision } = log.get(caseId(one));
  log.save(saveOf(one, revision));
}
console.log(`memory: ${was.toFixed(0)} MB before and ${memory().toFixed(0)} MB after 1,000 searches and saves`);
plain.close();
log.close();
if (keep === undefined) rmSync(folder, { recursive: true, force: true });
