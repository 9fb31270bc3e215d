/** Migrations on real rows of the older form, interrupted ones, and databases of a later program. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Migration } from '../../electron/stores/case-log/migrations/migration.ts';
import { MIGRATIONS } from '../../electron/stores/case-log/migrations/migrations.ts';
import { pack } from '../../electron/stores/case-log/packed.ts';
import { readComplaint } from '../../shared/reading/read-complaint.ts';
import { COFFEE, caseId, KETTLE, type OpenedLog, openLog, query, saveOf } from './open-log.ts';

let opened: OpenedLog;
beforeEach(() => {
  opened = openLog();
});
afterEach(() => opened.close());

const path = (): string => join(opened.folder, 'cases.db');
const [first] = MIGRATIONS;

/** A database as the first form had it, with a case in it. */
function makeFirstForm(): void {
  const database = new DatabaseSync(path());
  first?.run(database);
  database.exec('PRAGMA journal_mode = WAL; PRAGMA user_version = 1');
  database
    .prepare(
      `INSERT INTO cases (row, id, revision, state, created_at, changed_at, began_at, channel, issue, temper, risks, customer, opening, has_draft)
       VALUES (1, ?, 4, 'waiting', 1, 2, 1, 'email', 'defective-or-damaged', 1, 'child legal-threat', 'Marta Ferreira', 'the kettle', 1)`,
    )
    .run(caseId(1));
  database.prepare('INSERT INTO complaints VALUES (1, ?, ?, NULL)').run(KETTLE.text, 'email');
  database.exec("INSERT INTO case_risks VALUES ('child', 1), ('legal-threat', 1)");
  database.prepare('INSERT INTO readings VALUES (1, ?)').run(pack(readComplaint(KETTLE)));
  database
    .prepare("INSERT INTO drafts VALUES (1, 'offline', '{}', 'A new lid is coming.', ?)")
    .run(pack([{ audience: 'private', text: 'A new lid is coming.', sections: [] }]));
  database.close();
}

describe('migrations', () => {
  it('leave an index from which the list of the angriest first is read without sorting', () => {
    expect(opened.log.counts().open).toBe(0);
    const database = new DatabaseSync(path());
    const steps = database
      .prepare('EXPLAIN QUERY PLAN SELECT row FROM cases ORDER BY temper DESC, row DESC LIMIT 51')
      .all()
      .map(({ detail }) => String(detail));
    database.close();
    expect(steps.join('; ')).toContain('cases_temper');
    expect(steps.join('; ')).not.toContain('TEMP B-TREE');
  });
  it('are numbered without gaps and have names', () => {
    expect(MIGRATIONS.map(({ number }) => number)).toEqual(MIGRATIONS.map((_, index) => index + 1));
    expect(new Set(MIGRATIONS.map(({ name }) => name)).size).toBe(MIGRATIONS.length);
  });
  it('bring the rows of the first form along, searchable, after a backup', () => {
    makeFirstForm();
    expect(opened.log.get(caseId(1))).toMatchObject({
      revision: 4,
      state: 'waiting',
      complaint: KETTLE,
      texts: [{ text: 'A new lid is coming.' }],
    });
    for (const asked of [{ words: 'cracked' }, { words: 'coming', state: 'waiting' as const }, { words: 'Ferreira' }]) {
      expect(opened.log.list(query(asked)).rows.length).toBe(1);
    }
    expect(opened.log.list(query({ risk: 'legal-threat', words: 'kettle' })).rows.length).toBe(1);
    expect(opened.log.save(saveOf(caseId(1), COFFEE, { base: 4 })).conflict).toBe(false);
    expect(opened.log.list(query({ words: 'cracked' })).rows).toEqual([]);
    expect(opened.log.backups().map(({ reason }) => reason)).toEqual(MIGRATIONS.slice(1).map(() => 'before-migration'));
  });
  it('that are interrupted leave the older form whole, and are run at the next start', () => {
    makeFirstForm();
    const breaking: Migration = {
      number: 2,
      name: 'breaking',
      run(database) {
        database.exec('ALTER TABLE cases ADD COLUMN half TEXT; DELETE FROM complaints;');
        throw new Error('the light went out');
      },
    };
    expect(() => opened.again({ migrations: [first ?? breaking, breaking] }).counts()).toThrowError(
      'the light went out',
    );
    const older = opened.again({ migrations: first === undefined ? [] : [first] });
    expect(older.counts().waiting).toBe(1);
    older.close();
    expect(opened.log.get(caseId(1)).complaint).toEqual(KETTLE);
  });
  it('are not begun when the backup before them cannot be made', async () => {
    makeFirstForm();
    const { writeFileSync } = await import('node:fs');
    writeFileSync(join(opened.folder, 'backups'), 'a file where the folder should be');
    expect(() => opened.log.counts()).toThrowError(expect.objectContaining({ code: 'cases-unwritable' }));
    const database = new DatabaseSync(path());
    expect(database.prepare('PRAGMA user_version').get()).toEqual({ user_version: 1 });
    database.close();
  });
  it('are run once when two processes open the older form', () => {
    makeFirstForm();
    const other = opened.again();
    expect(opened.log.counts().waiting).toBe(1);
    expect(other.counts().waiting).toBe(1);
    expect(readdirSync(join(opened.folder, 'backups')).length).toBe(MIGRATIONS.length - 1);
  });
});

describe('a database of a later program', () => {
  it('is refused with words, and is not touched', () => {
    opened.log.save(saveOf(caseId(1), KETTLE));
    opened.log.close();
    const database = new DatabaseSync(path());
    database.exec('PRAGMA user_version = 99');
    database.close();
    expect(() => opened.log.save(saveOf(caseId(2), COFFEE))).toThrowError(
      expect.objectContaining({ code: 'cases-newer', nextStep: expect.stringContaining('newest PlusOne') }),
    );
    expect(
      readdirSync(opened.folder)
        .filter((file) => file.startsWith('cases.'))
        .sort(),
    ).toContain('cases.db');
    const after = new DatabaseSync(path());
    expect(after.prepare('SELECT count(*) AS count FROM cases').get()).toEqual({ count: 1 });
    after.close();
  });
});
