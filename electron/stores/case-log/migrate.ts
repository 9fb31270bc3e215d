/** Brings a database to the newest form, one migration a transaction. */
import type { DatabaseSync } from 'node:sqlite';
import { AppError } from '../../../shared/errors/app-error.ts';
import type { Migration } from './migrations/migration.ts';

/** Marks a file as PlusOne's own: "+1" and "cs". */
const APPLICATION_ID = 0x2b316373;

const pragma = (database: DatabaseSync, name: string): number =>
  Number(Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {})[0] ?? 0);

/** The number of the last migration a database has seen; 0 when it is new. */
export const versionOf = (database: DatabaseSync): number => pragma(database, 'user_version');

/**
 * @param beforeEach is called outside of any transaction before each migration of a database that was there already; a
 *   failure there stops the migration
 * @throws AppError cases-newer when the database was made by a later version of the program
 */
export function migrate(
  database: DatabaseSync,
  migrations: readonly Migration[],
  beforeEach: (version: number) => void,
): void {
  const newest = migrations.length;
  const found = versionOf(database);
  if (found > newest) throw new AppError('cases-newer', `version ${found}, this program knows ${newest}`);
  for (const migration of migrations.slice(found)) {
    if (found > 0) beforeEach(versionOf(database));
    database.exec('BEGIN IMMEDIATE');
    try {
      // Another process may have been quicker.
      if (versionOf(database) < migration.number) {
        migration.run(database);
        database.exec(`PRAGMA user_version = ${migration.number}; PRAGMA application_id = ${APPLICATION_ID}`);
      }
      database.exec('COMMIT');
    } catch (thrown) {
      if (database.isTransaction) database.exec('ROLLBACK');
      throw thrown;
    }
  }
}
