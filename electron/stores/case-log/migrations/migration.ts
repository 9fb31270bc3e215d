/** What a migration is. The list of them lives in migrations.ts. */
import type { DatabaseSync } from 'node:sqlite';

export interface Migration {
  /** Counts from 1 without gaps; a database remembers the last one that was run. */
  readonly number: number;
  readonly name: string;
  /** Runs inside a transaction. Once released, it is never changed: a later one mends what it did. */
  run(database: DatabaseSync): void;
}
