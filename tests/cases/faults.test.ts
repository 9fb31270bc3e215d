/** What goes wrong on real machines: full disks, folders that cannot be written or vanish, damaged files, two processes. */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CaseService } from '../../electron/app/case-service.ts';
import { toContractError } from '../../electron/app/contract-errors.ts';
import { COFFEE, caseId, DAY, KETTLE, type OpenedLog, openLog, query, reply, saveOf } from './open-log.ts';

let opened: OpenedLog;
beforeEach(() => {
  opened = openLog();
});
afterEach(() => opened.close());

const path = (): string => join(opened.folder, 'cases.db');
const isRoot = process.getuid?.() === 0;

const failureOf = (work: () => unknown): unknown => {
  try {
    work();
  } catch (thrown) {
    return thrown;
  }
  return null;
};

/** Puts in so many cases, the first ones as old as they get. */
function fill(count: number): void {
  for (let number = 1; number <= count; number++) {
    opened.log.save(saveOf(caseId(number), { text: `${KETTLE.text} Number ${number}. ${'porcelain '.repeat(60)}` }));
  }
}

describe('a full disk', () => {
  it('is said with words, keeps what was there, and takes the save once there is room', () => {
    fill(20);
    const pages = opened.log.keeper.read((database) => Number(database.one('PRAGMA page_count')?.page_count));
    // SQLite itself answers as on a full disk when the file may not grow.
    opened.log.keeper.read((database) => database.native.exec(`PRAGMA max_page_count = ${pages}`));
    const big = saveOf(caseId(1), KETTLE, {
      base: 1,
      desk: Array.from({ length: 9_000 }, (_, at) => at * 7919).join(),
    });
    expect(() => opened.log.save(big)).toThrowError(
      expect.objectContaining({ code: 'disk-full', nextStep: expect.stringContaining('still there') }),
    );
    expect(opened.log.get(caseId(1)).revision).toBe(1);
    expect(opened.log.list(query({ limit: 500 })).rows.length).toBe(20);
    opened.log.keeper.read((database) => database.native.exec('PRAGMA max_page_count = 1000000'));
    expect(opened.log.save(big).revision).toBe(2);
  });

  it.skipIf(!isRoot || process.platform !== 'linux')('of the real kind loses nothing either', () => {
    const small = mkdtempSync(join(tmpdir(), 'plusone-small-'));
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=700k', 'tmpfs', small]);
    try {
      // Where nothing may be mounted the test above has to do.
      if (mounted.status !== 0) return;
      const log = opened.again({ dataFolder: small });
      let kept = 0;
      const failure = failureOf(() => {
        for (let number = 1; number <= 500; number++) {
          log.save(
            saveOf(caseId(number), KETTLE, { desk: Array.from({ length: 3_000 }, (_, at) => at * number).join() }),
          );
          kept = number;
        }
      });
      expect(failure).toMatchObject({ code: 'disk-full' });
      expect(kept).toBeGreaterThan(3);
      for (let number = 1; number <= kept; number++) expect(log.get(caseId(number)).revision).toBe(1);
      log.close();
      const after = new DatabaseSync(join(small, 'cases.db'));
      expect(after.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
      expect(Number(after.prepare('SELECT count(*) AS count FROM cases').get()?.count)).toBe(kept);
      after.close();
    } finally {
      spawnSync('umount', [small]);
      rmSync(small, { recursive: true, force: true });
    }
  });

  it('lets the backup of the day fail with a notice, and nothing else', async () => {
    fill(1);
    writeFileSync(join(opened.folder, 'backups'), 'a file where the folder should be');
    const service = new CaseService({ log: opened.log, now: () => new Date(2026, 2, 17), keepMonths: () => 1 });
    await service.daily();
    expect(service.health().notices).toEqual([
      { code: 'backup-failed', message: expect.stringContaining('backup of your cases could not be made') },
    ]);
    expect(opened.log.get(caseId(1)).revision).toBe(1);
  });
});

describe('a folder that may not be written', () => {
  it.skipIf(process.platform === 'win32')('is said with words, and what was there is untouched', () => {
    fill(2);
    opened.log.close();
    const before = readFileSync(path());
    const script = fileURLToPath(new URL('kill/save-once.ts', import.meta.url));
    chmodSync(opened.folder, 0o555);
    chmodSync(path(), 0o444);
    try {
      // Root may write everywhere; another account may not.
      const { stdout, stderr } = spawnSync(process.execPath, [script, opened.folder], {
        encoding: 'utf8',
        ...(isRoot ? { uid: 65_534, gid: 65_534 } : {}),
      });
      expect(stdout, stderr).toContain('cases-unwritable');
    } finally {
      chmodSync(opened.folder, 0o755);
      chmodSync(path(), 0o600);
    }
    expect(readFileSync(path()).equals(before)).toBe(true);
    expect(opened.log.get(caseId(2)).revision).toBe(1);
  });
  it('that is a file is said with words', () => {
    const blocked = join(opened.folder, 'blocked');
    writeFileSync(blocked, '');
    expect(() => opened.again({ dataFolder: blocked }).save(saveOf(caseId(1), KETTLE))).toThrowError(
      expect.objectContaining({ code: 'cases-unwritable' }),
    );
  });
});

describe('a folder that vanishes', () => {
  it.skipIf(process.platform === 'win32')('is made again with everything in it, and that is said', () => {
    fill(3);
    rmSync(opened.folder, { recursive: true });
    opened.log.save(saveOf(caseId(3), KETTLE, { base: 1, texts: reply('After the fact.') }));
    expect(opened.log.keeper.notices.map(({ code }) => code)).toEqual(['cases-rescued']);
    opened.log.close();
    const after = opened.again();
    expect(after.list(query()).rows.length).toBe(3);
    expect(after.get(caseId(3)).texts[0]?.text).toBe('After the fact.');
    expect(after.list(query({ words: 'fact' })).rows.length).toBe(1);
    expect(readdirSync(opened.folder).filter((file) => !/^cases\.db(-wal|-shm)?$/.test(file))).toEqual([]);
  });
  it.skipIf(process.platform === 'win32')(
    'and cannot be made again is said with words; once it is back all is there',
    () => {
      fill(3);
      const away = `${opened.folder}-away`;
      renameSync(opened.folder, away);
      writeFileSync(opened.folder, 'a file where the folder was');
      expect(() => opened.log.save(saveOf(caseId(4), COFFEE))).toThrowError(
        expect.objectContaining({ code: 'cases-unwritable' }),
      );
      rmSync(opened.folder);
      renameSync(away, opened.folder);
      opened.log.save(saveOf(caseId(4), COFFEE));
      expect(opened.again().list(query()).rows.length).toBe(4);
    },
  );
  it.skipIf(process.platform === 'win32')('and comes back as another one is taken as it is', () => {
    fill(1);
    const other = openLog();
    other.log.save(saveOf(caseId(8), COFFEE));
    other.log.close();
    for (const suffix of ['', '-wal', '-shm']) rmSync(path() + suffix, { force: true });
    renameSync(join(other.folder, 'cases.db'), path());
    other.close();
    expect(opened.log.list(query()).rows.map(({ id }) => id)).toEqual([caseId(8)]);
  });
});

/** Overwrites the pages in the given part of the file with noise. */
function spoil(from: number, to: number): void {
  const { size } = statSync(path());
  const file = openSync(path(), 'r+');
  const start = Math.floor((size * from) / 4096) * 4096;
  const noise = Buffer.alloc(Math.floor((size * to) / 4096) * 4096 - start, 0xa5);
  writeSync(file, noise, 0, noise.length, start);
  closeSync(file);
}

describe('a damaged database', () => {
  it('that is cut short is found at the start, and restored with what the backup has', async () => {
    fill(30);
    const { name } = await opened.log.backUp();
    opened.log.close();
    truncateSync(path(), 4096 * 3 + 17);
    const failure = failureOf(() => opened.log.list(query()));
    expect(failure).toMatchObject({ code: 'cases-damaged', nextStep: expect.stringContaining('Restore') });
    const service = new CaseService({ log: opened.log, now: () => new Date(), keepMonths: () => null });
    expect(service.health()).toMatchObject({ state: 'damaged', backups: [{ name }] });
    const { cases, setAside } = service.restore(name);
    expect(cases).toBe(30);
    expect(setAside).toMatch(/^cases\.damaged-/);
    expect(existsSync(join(opened.folder, setAside))).toBe(true);
    expect(opened.log.list(query({ words: 'porcelain', limit: 500 })).rows.length).toBe(30);
  });
  it('that holds no database at all is not overwritten', () => {
    writeFileSync(path(), 'These are my notes, not a database. '.repeat(200));
    expect(() => opened.log.save(saveOf(caseId(1), KETTLE))).toThrowError(
      expect.objectContaining({ code: 'cases-damaged' }),
    );
    expect(readFileSync(path(), 'utf8')).toContain('These are my notes');
  });
  it('with corrupt pages is found by the check at the start; newer cases that can be read are brought over', async () => {
    fill(60);
    const { name } = await opened.log.backUp();
    opened.pass(DAY);
    opened.log.save(saveOf(caseId(1), KETTLE, { base: 1, texts: reply('Written after the backup.') }));
    for (let number = 61; number <= 70; number++) opened.log.save(saveOf(caseId(number), COFFEE));
    opened.log.close();
    spoil(0.45, 0.55);
    const log = opened.again({ checks: true });
    // The file opens; the damage lies deeper.
    log.counts();
    await expect.poll(() => log.keeper.integrity, { timeout: 10_000 }).toBe('damaged');
    const { broughtOver } = log.restore(name);
    const ids = log.list(query({ limit: 500 })).rows.map(({ id }) => id);
    for (let number = 1; number <= 60; number++) expect(ids).toContain(caseId(number));
    expect(broughtOver).toBe(ids.length - 60 + Number(log.get(caseId(1)).revision === 2));
    expect(broughtOver).toBeGreaterThan(5);
    await expect.poll(() => log.keeper.integrity, { timeout: 10_000 }).toBe('sound');
    expect(log.list(query({ words: 'flat white', limit: 500 })).rows.length).toBe(ids.length - 60);
  });
  it('is not claimed of a sound one', async () => {
    fill(3);
    const log = opened.again({ checks: true });
    log.counts();
    await expect.poll(() => log.keeper.integrity, { timeout: 10_000 }).toBe('sound');
  });
});

describe('two processes on one folder', () => {
  it('wait for each other, and say so when it takes too long', () => {
    fill(1);
    const other = new DatabaseSync(path());
    other.exec('BEGIN IMMEDIATE');
    opened.log.keeper.read((database) => database.native.exec('PRAGMA busy_timeout = 50'));
    expect(() => opened.log.save(saveOf(caseId(2), COFFEE))).toThrowError(
      expect.objectContaining({ code: 'cases-busy' }),
    );
    expect(opened.log.list(query()).rows.length).toBe(1);
    other.exec('ROLLBACK');
    other.close();
    expect(opened.log.save(saveOf(caseId(2), COFFEE)).revision).toBe(1);
  });
  it('see each other’s cases at once', () => {
    const other = opened.again();
    opened.log.save(saveOf(caseId(1), KETTLE));
    other.save(saveOf(caseId(2), COFFEE));
    expect(opened.log.list(query({ words: 'flat' })).rows.length).toBe(1);
    expect(other.list(query({ words: 'kettle' })).rows.length).toBe(1);
  });
  it('go on after one of them restored a backup', async () => {
    const other = opened.again();
    fill(2);
    const { name } = await opened.log.backUp();
    other.save(saveOf(caseId(3), COFFEE));
    opened.log.restore(name);
    expect(other.list(query()).rows.length).toBe(2);
    other.save(saveOf(caseId(4), COFFEE));
    expect(opened.log.list(query()).rows.length).toBe(3);
  });
});

describe('a failure', () => {
  it('never carries a word of the complaint', () => {
    fill(1);
    mkdirSync(join(opened.folder, 'elsewhere'));
    opened.log.keeper.read((database) => database.native.exec('PRAGMA max_page_count = 1'));
    const desk = Array.from({ length: 90_000 }, (_, at) => at * 7919).join();
    const failure = failureOf(() => opened.log.save(saveOf(caseId(1), KETTLE, { base: 1, desk })));
    const told = JSON.stringify(toContractError(failure)) + String(failure) + String((failure as Error).cause);
    expect(told).toContain('disk is full');
    expect(told.toLowerCase()).not.toMatch(/kettle|marta|7919/);
  });
});
