/** Takes cases away for good: every table, the full-text index, and what is left of them in freed pages. */
import type { EraseWish } from '../../../shared/contract/archive-area.ts';
import { type Database, numberOf, textOf } from './database.ts';
import { foldName, keysNamed } from './person-keys.ts';
import { unindexCase } from './search-index.ts';

/** The rows that a wish is about. */
export function rowsToErase(database: Database, wish: EraseWish): number[] {
  if ('ids' in wish) {
    return database
      .all(
        'SELECT cases.row AS row FROM json_each(?) AS wanted CROSS JOIN cases ON cases.id = wanted.value',
        JSON.stringify(wish.ids),
      )
      .map((found) => numberOf(found, 'row'));
  }
  const rows = new Set<number>();
  for (const { kind, value } of keysNamed(wish.customer)) {
    if (value === '') continue;
    for (const found of database.all('SELECT case_row FROM person_keys WHERE kind = ? AND value = ?', kind, value)) {
      rows.add(numberOf(found, 'case_row'));
    }
  }
  const folded = foldName(wish.customer);
  if (folded !== '') {
    // A first name alone has no key; it counts where it is all that was read.
    for (const found of database.all("SELECT row, customer FROM cases WHERE customer <> ''")) {
      if (foldName(textOf(found, 'customer')) === folded) rows.add(numberOf(found, 'row'));
    }
  }
  return [...rows];
}

/** Runs inside a transaction. */
export function eraseRows(database: Database, rows: readonly number[]): void {
  for (const row of rows) {
    unindexCase(database, row);
    database.run('DELETE FROM cases WHERE row = ?', row);
  }
}

/** Runs inside a transaction. */
export function eraseEverything(database: Database): void {
  // Made anew: to take out one case after the other would take minutes.
  const { sql } = database.one("SELECT sql FROM sqlite_schema WHERE name = 'search'") ?? {};
  database.native.exec(`DROP TABLE search; ${String(sql)}`);
  database.run('DELETE FROM cases');
  database.run("DELETE FROM sqlite_sequence WHERE name = 'follow_ups'");
}

/** Pages of the index that one step merges: some milliseconds. */
const STEP = 200;

/**
 * One step of taking out of the index what it has only crossed out so far: words of erased cases, and of earlier forms of
 * others. Runs inside a transaction. @returns whether there is more to do
 */
export function forgetWords(database: Database, first: boolean): boolean {
  const before = numberOf(database.one('SELECT total_changes() AS count') ?? {}, 'count');
  database.run("INSERT INTO search (search, rank) VALUES ('merge', ?)", first ? -STEP : STEP);
  const after = numberOf(database.one('SELECT total_changes() AS count') ?? {}, 'count');
  // The command itself is one change; less than two mean that nothing was merged.
  return after - before >= 2;
}

/** Folds the journal in and empties it, so that nothing erased is left in it. Runs outside of any transaction. */
export function emptyJournal(database: Database): void {
  database.native.exec('PRAGMA wal_checkpoint(TRUNCATE)');
}

/**
 * Cases that nobody touched for so many months and that have no open follow-up. Counted back from the latest change at
 * most, so that a clock that runs ahead erases nothing.
 */
export function outdatedRows(database: Database, months: number, now: Date): number[] {
  const latest = database.one('SELECT max(changed_at) AS at FROM cases');
  const from = new Date(Math.min(now.getTime(), numberOf(latest ?? {}, 'at')));
  from.setMonth(from.getMonth() - months);
  return database
    .all('SELECT row FROM cases WHERE changed_at < ? AND next_due IS NULL', from.getTime())
    .filter(
      (found) =>
        database.one(
          'SELECT 1 FROM follow_ups WHERE case_row = ? AND settled IS NULL LIMIT 1',
          numberOf(found, 'row'),
        ) === undefined,
    )
    .map((found) => numberOf(found, 'row'));
}
