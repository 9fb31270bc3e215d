/** Holds the open database: opens it when it is first needed, notices when its file has gone, and takes up a backup. */
import { existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Notice } from '../../../shared/domain/draft.ts';
import { AppError } from '../../../shared/errors/app-error.ts';
import { findBackup, testBackup } from './backups.ts';
import { bringOver } from './bring-over.ts';
import { checkIntegrity, type Integrity, type IntegrityCheck } from './check-integrity.ts';
import type { Database } from './database.ts';
import { sqlite } from './database.ts';
import { caseFailure, isDamage } from './failures.ts';
import type { Migration } from './migrations/migration.ts';
import { MIGRATIONS } from './migrations/migrations.ts';
import { openCaseDatabase } from './open-case-database.ts';

export const DATABASE_FILE = 'cases.db';

/** `process`: survives the death of the process. `power`: survives a power cut, at the price of waiting for the disk. */
export type Lasting = 'process' | 'power';

export interface CaseKeeperOptions {
  readonly dataFolder: string;
  readonly now: () => Date;
  /** Others than the program's own, in tests of older forms. */
  readonly migrations?: readonly Migration[];
  /** False where nothing may run beside, as in a measurement. */
  readonly checks?: boolean;
}

export interface TakenUp {
  /** Where what was there before is kept; empty when there was nothing. */
  readonly setAside: string;
  readonly broughtOver: number;
}

/** What a file is, however it is called. */
function identityOf(path: string): string {
  const { dev, ino } = statSync(path, { bigint: true });
  return `${dev}:${ino}`;
}

export class CaseKeeper {
  readonly path: string;
  /** What the person should know of. */
  readonly notices: Notice[] = [];
  readonly #options: CaseKeeperOptions;
  #open: { database: Database; identity: string } | null = null;
  #check: IntegrityCheck | null = null;
  #integrity: Integrity | 'checking' = 'unchecked';
  #onOpened: () => void = () => undefined;

  constructor(options: CaseKeeperOptions) {
    this.#options = options;
    this.path = join(options.dataFolder, DATABASE_FILE);
  }

  get integrity(): Integrity | 'checking' {
    return this.#integrity;
  }

  /** Called each time after the database was opened. */
  whenOpened(call: () => void): void {
    this.#onOpened = call;
  }

  /** @throws AppError with one of the codes for cases */
  read<Result>(work: (database: Database) => Result): Result {
    return this.#guarded(() => work(this.#database()));
  }

  /**
   * All or nothing; once it returns, it is kept.
   * @throws AppError with one of the codes for cases
   */
  write<Result>(lasting: Lasting, work: (database: Database) => Result): Result {
    return this.#guarded(() => {
      const database = this.#database();
      if (lasting === 'power') database.native.exec('PRAGMA synchronous = FULL');
      try {
        return database.transaction(() => work(database));
      } finally {
        if (lasting === 'power') database.native.exec('PRAGMA synchronous = NORMAL');
      }
    });
  }

  close(): void {
    this.#check?.stop();
    this.#check = null;
    const open = this.#open;
    this.#open = null;
    if (open === null) return;
    try {
      open.database.close();
    } catch {
      // The journal could not be folded in, which the next start does.
    }
  }

  /**
   * Puts a backup in the place of the database, which is set aside. When that was damaged, what can still be read of it
   * and is newer than the backup is brought over.
   * @throws AppError backup-unusable with nothing changed
   */
  takeUp(name: string): TakenUp {
    const newest = (this.#options.migrations ?? MIGRATIONS).length;
    const backup = findBackup(this.path, name);
    testBackup(backup.path, name, newest);
    return this.#guarded(() => {
      const coming = `${this.path}.restoring`;
      rmSync(coming, { force: true });
      const source = new (sqlite().DatabaseSync)(backup.path, { readOnly: true });
      try {
        source.prepare('VACUUM INTO ?').run(coming);
      } finally {
        source.close();
      }
      const damaged = this.#isDamaged();
      this.close();
      const setAside = this.#setAside(damaged ? 'damaged' : 'before-restore');
      renameSync(coming, this.path);
      const database = this.#database();
      const broughtOver = damaged && setAside !== '' ? bringOver(database, setAside) : 0;
      return { setAside, broughtOver };
    });
  }

  #isDamaged(): boolean {
    if (this.#integrity === 'damaged') return true;
    try {
      this.#database().one('SELECT count(*) FROM sqlite_schema');
      return false;
    } catch (thrown) {
      return isDamage(thrown);
    }
  }

  /** Renames the database with its journal. @returns the new path, or "" when there was none */
  #setAside(why: string): string {
    if (!existsSync(this.path)) return '';
    const at = this.#options.now().toISOString().replaceAll(/[:.]/g, '-');
    const aside = join(dirname(this.path), `cases.${why}-${at}.db`);
    for (const suffix of ['-wal', '-shm', '']) {
      if (existsSync(this.path + suffix)) renameSync(this.path + suffix, aside + suffix);
    }
    return aside;
  }

  #guarded<Result>(work: () => Result): Result {
    try {
      return work();
    } catch (thrown) {
      const failure = caseFailure(thrown);
      if (failure instanceof AppError && failure.code === 'cases-damaged') this.#integrity = 'damaged';
      throw failure;
    }
  }

  #database(): Database {
    if (this.#open !== null) {
      if (existsSync(this.path) && identityOf(this.path) === this.#open.identity) return this.#open.database;
      this.#fileHasGone(this.#open.database);
    }
    const database = openCaseDatabase({
      path: this.path,
      migrations: this.#options.migrations ?? MIGRATIONS,
      now: this.#options.now,
    });
    this.#open = { database, identity: identityOf(this.path) };
    this.#startCheck();
    this.#onOpened();
    return database;
  }

  /**
   * The file was removed or replaced under an open database. What was kept is still readable through the open file, so
   * it is written to its old place anew, unless something else lies there by now.
   */
  #fileHasGone(database: Database): void {
    if (existsSync(this.path)) {
      this.close();
      return;
    }
    const rescued = `${this.path}.rescued`;
    mkdirSync(dirname(this.path), { recursive: true, mode: 0o700 });
    rmSync(rescued, { force: true });
    database.native.prepare('VACUUM INTO ?').run(rescued);
    // Closing removes the journal by its name: it must be over before the new file takes that name.
    this.close();
    renameSync(rescued, this.path);
    this.notices.push({
      code: 'cases-rescued',
      message:
        'The file with your cases had vanished from the data folder. PlusOne has written it again; nothing is missing.',
    });
  }

  #startCheck(): void {
    if (this.#options.checks === false) return;
    this.#check?.stop();
    const check = checkIntegrity(this.path);
    this.#check = check;
    this.#integrity = 'checking';
    void check.result.then((said) => {
      if (this.#check === check && this.#integrity === 'checking') this.#integrity = said;
    });
  }
}
