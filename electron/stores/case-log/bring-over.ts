/** Brings cases from a set-aside database over into another one: those that are newer there and can still be read. */
import { Database, numberOf, type Row, sqlite, textOf, type Value } from './database.ts';
import { indexCase, unindexCase } from './search-index.ts';

/** Everything that belongs to a case, by its row. `cases` comes first. */
const TABLES = [
  'complaints',
  'readings',
  'plans',
  'drafts',
  'desks',
  'versions',
  'overrides',
  'copies',
  'follow_ups',
  'outcomes',
  'person_keys',
  'case_risks',
] as const;

/** Numbers that the other database gives out itself. */
const OWN_NUMBER: Readonly<Record<string, string>> = { copies: 'row', follow_ups: 'id' };

function insert(database: Database, table: string, row: Row): number {
  const columns = Object.keys(row);
  const marks = columns.map(() => '?').join(', ');
  const values: Value[] = columns.map((column) => row[column] ?? null);
  return database.run(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${marks})`, ...values).row;
}

/** Rows of `cases` from both ends, as far as pages can be read. */
function readableCases(source: Database): Row[] {
  const found = new Map<string, Row>();
  for (const order of ['ASC', 'DESC']) {
    try {
      for (const row of source.native.prepare(`SELECT * FROM cases NOT INDEXED ORDER BY row ${order}`).iterate()) {
        found.set(textOf(row, 'id'), row);
      }
    } catch {
      // A damaged page ends this direction; the other one comes from behind.
    }
  }
  return [...found.values()];
}

/** All rows of one case, or null when one of them cannot be read. */
function wholeCase(source: Database, row: number): Map<string, Row[]> | null {
  try {
    return new Map(
      TABLES.map((table) => [table, source.all(`SELECT * FROM ${table} WHERE case_row = ?`, row)] as const),
    );
  } catch {
    return null;
  }
}

/** @returns how many cases came over */
export function bringOver(into: Database, path: string): number {
  const { DatabaseSync: Native } = sqlite();
  let source: Database;
  try {
    source = new Database(new Native(path));
  } catch {
    return 0;
  }
  let count = 0;
  try {
    for (const found of readableCases(source)) {
      const there = into.one('SELECT row, revision FROM cases WHERE id = ?', textOf(found, 'id'));
      if (there !== undefined && numberOf(there, 'revision') >= numberOf(found, 'revision')) continue;
      const parts = wholeCase(source, numberOf(found, 'row'));
      if (parts === null || parts.get('complaints')?.length !== 1) continue;
      into.transaction(() => {
        if (there !== undefined) {
          unindexCase(into, numberOf(there, 'row'));
          into.run('DELETE FROM cases WHERE row = ?', numberOf(there, 'row'));
        }
        const { row: _row, ...columns } = found;
        const row = insert(into, 'cases', columns);
        for (const [table, rows] of parts) {
          for (const one of rows) {
            const own = OWN_NUMBER[table];
            const kept = Object.fromEntries(Object.entries(one).filter(([column]) => column !== own));
            insert(into, table, { ...kept, case_row: row });
          }
        }
        indexCase(into, row);
      });
      count += 1;
    }
  } catch {
    // What lies behind a page that cannot be read stays in the file that was set aside.
  } finally {
    source.close();
  }
  return count;
}
