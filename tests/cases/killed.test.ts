/** The process is killed at random moments of a stream of saves: nothing acknowledged is lost, no case is half. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseLog } from '../../electron/stores/case-log/case-log.ts';
import { CASES, complaintAt, replyAt, savedRevision } from './kill/stream-words.ts';
import { caseId, type OpenedLog, openLog, query } from './open-log.ts';

/** PLUSONE_KILL_ROUNDS asks for more. */
const ROUNDS = Number(process.env.PLUSONE_KILL_ROUNDS ?? 20);
/** Longest time between the first save of a round and its end, in milliseconds. */
const LONGEST = 160;
const STREAM = fileURLToPath(new URL('kill/save-stream.ts', import.meta.url));

let opened: OpenedLog;
beforeAll(() => {
  opened = openLog();
});
afterAll(() => opened.close());

/** Runs the stream and kills it. @returns the last revision that was acknowledged, by case */
async function killedStream(): Promise<Map<string, number>> {
  const child = spawn(process.execPath, [STREAM, opened.folder], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  let complained = '';
  child.stderr.on('data', (chunk: Buffer) => {
    complained += chunk.toString();
  });
  const ended = new Promise<NodeJS.Signals | null>((resolve) =>
    child.once('close', (_code, signal) => resolve(signal)),
  );
  child.stdout.on('data', (chunk: Buffer) => {
    if (said === '') setTimeout(() => child.kill('SIGKILL'), Math.random() * LONGEST);
    said += chunk.toString();
  });
  const signal = await ended;
  if (signal !== 'SIGKILL') throw new Error(`the stream ended by itself: ${complained}`);
  const whole = said.slice(0, said.lastIndexOf('\n'));
  return new Map(whole.split('\n').map((line) => [line.split(' ')[0] ?? '', Number(line.split(' ')[1])] as const));
}

/** What is wrong with the database as the killed process left it. */
function faultsOf(log: CaseLog, acknowledged: ReadonlyMap<string, number>): string[] {
  const faults: string[] = [];
  for (let number = 1; number <= CASES; number++) {
    const id = caseId(number);
    const heard = acknowledged.get(id) ?? 0;
    if (heard === 0 && log.list(query({ limit: 500 })).rows.every((row) => row.id !== id)) continue;
    const found = log.get(id);
    const { revision } = found;
    const saved = savedRevision(revision);
    // One more than was heard of can have been kept just before the end.
    if (revision < heard || (heard > 0 && revision > heard + 1))
      faults.push(`${id}: ${heard} was said, ${revision} is there`);
    if (found.complaint.text !== complaintAt(id, saved)) faults.push(`${id}: the complaint is not that of ${saved}`);
    if (found.texts[0]?.text !== replyAt(id, saved)) faults.push(`${id}: the reply is not that of ${saved}`);
    if (found.desk !== replyAt(id, saved)) faults.push(`${id}: the desk is not that of ${saved}`);
    if (found.choices.wording !== saved) faults.push(`${id}: the choices are not those of ${saved}`);
    if (!log.list(query({ words: `"Complaint ${id} at ${saved}"` })).rows.some((row) => row.id === id)) {
      faults.push(`${id}: is not found`);
    }
    const copies = Math.floor(revision / 6);
    if (found.copies.length !== copies) faults.push(`${id}: ${found.copies.length} copies instead of ${copies}`);
    if (found.followUps.length !== copies)
      faults.push(`${id}: ${found.followUps.length} follow-ups instead of ${copies}`);
  }
  return faults;
}

function integrityOf(folder: string): string[] {
  const database = new DatabaseSync(join(folder, 'cases.db'));
  try {
    // Throws when the index is not what its own texts make.
    database.exec("INSERT INTO search (search) VALUES ('integrity-check')");
    return database
      .prepare('PRAGMA integrity_check')
      .all()
      .map((row) => String(row.integrity_check));
  } finally {
    database.close();
  }
}

describe('a killed process', () => {
  it(
    `loses nothing it had acknowledged and leaves no half case, ${ROUNDS} times`,
    async () => {
      let heard = 0;
      for (let round = 0; round < ROUNDS; round++) {
        const acknowledged = await killedStream();
        heard += acknowledged.size;
        const log = opened.again();
        expect(faultsOf(log, acknowledged), `round ${round}`).toEqual([]);
        log.close();
        expect(integrityOf(opened.folder), `round ${round}`).toEqual(['ok']);
      }
      expect(heard).toBeGreaterThan(ROUNDS);
    },
    ROUNDS * 3_000,
  );
});
