/** Opens the database of cases: pragmas, migrations, and a backup before each of them. */
import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { makeBackupNow } from './backups.ts';
import { Database, sqlite } from './database.ts';
import { migrate } from './migrate.ts';
import type { Migration } from './migrations/migration.ts';

/** How long a statement waits for another process, in milliseconds. */
const PATIENCE = 3_000;

/**
 * WAL lets others read while one writes. NORMAL keeps everything that was committed through the death of the process;
 * what must also survive a power cut is committed with FULL. `secure_delete` leaves nothing of what was erased.
 */
const PRAGMAS = `
PRAGMA busy_timeout = ${PATIENCE};
PRAGMA journal_mode = WAL;
PRAGMA synchronous = NORMAL;
PRAGMA foreign_keys = ON;
PRAGMA secure_delete = ON;
PRAGMA temp_store = MEMORY;
PRAGMA cache_size = -16000;
PRAGMA journal_size_limit = 16000000;
`;

/** Readable by its owner only, like everything in the data folder. */
const OWNER_ONLY = 0o600;

export interface OpenOptions {
  readonly path: string;
  readonly migrations: readonly Migration[];
  readonly now: () => Date;
}

/**
 * Makes the database when there is none.
 * @throws whatever SQLite and the file system throw; AppError cases-newer, cases-unavailable
 */
export function openCaseDatabase({ path, migrations, now }: OpenOptions): Database {
  const { DatabaseSync: Native } = sqlite();
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const fresh = !existsSync(path);
  const native: DatabaseSync = new Native(path);
  try {
    native.exec(PRAGMAS);
    if (fresh) chmodSync(path, OWNER_ONLY);
    migrate(native, migrations, (version) => {
      makeBackupNow(native, path, { now: now(), reason: 'before-migration', version });
    });
  } catch (thrown) {
    native.close();
    throw thrown;
  }
  return new Database(native);
}
