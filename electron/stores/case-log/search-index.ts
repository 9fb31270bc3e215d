/** Keeps the full-text index in step with the cases: new ones at once, changed ones when the next search asks. */
import { type Database, numberOf } from './database.ts';

const COLUMNS = 'customer, complaint, reply, notes, facets';

/** Puts a new case in. */
export function indexCase(database: Database, row: number): void {
  database.run(`INSERT INTO search (rowid, ${COLUMNS}) SELECT row, ${COLUMNS} FROM case_words WHERE row = ?`, row);
}

/** Takes a case out for good. */
export function unindexCase(database: Database, row: number): void {
  database.run('DELETE FROM search WHERE rowid = ?', row);
}

/** Notes that the words of a case are no longer those of the index. */
export function markStale(database: Database, row: number): void {
  database.run('INSERT OR IGNORE INTO stale_words (case_row) VALUES (?)', row);
}

/** Whether the index is behind for any case. */
export function hasStale(database: Database): boolean {
  return database.one('SELECT 1 FROM stale_words LIMIT 1') !== undefined;
}

/** Brings the index up to date. Runs inside a transaction. */
export function freshenIndex(database: Database): void {
  for (const stale of database.all('SELECT case_row FROM stale_words')) {
    const row = numberOf(stale, 'case_row');
    unindexCase(database, row);
    indexCase(database, row);
    database.run('DELETE FROM stale_words WHERE case_row = ?', row);
  }
}

/** A name as one word of the index: letters and digits only. */
const word = (prefix: string, name: string): string => `${prefix}${name.replaceAll(/[^a-z0-9]/g, '')}`;

export interface Facets {
  readonly state?: string | undefined;
  /** The main one. */
  readonly issue?: string | null | undefined;
  /** All that were read, the main one too. */
  readonly issues?: readonly string[];
  readonly channel?: string | null | undefined;
  readonly risks?: readonly string[];
  readonly replied?: boolean;
}

/** The words by which a filter is an intersection in the index. */
export function facetWords({ state, issue, issues = [], channel, risks = [], replied = false }: Facets): string[] {
  return [
    ...(state === undefined ? [] : [word('st', state)]),
    ...(issue === undefined || issue === null ? [] : [word('is', issue)]),
    ...issues.map((one) => word('al', one)),
    ...(channel === undefined || channel === null ? [] : [word('ch', channel)]),
    ...risks.map((risk) => word('ri', risk)),
    ...(replied ? ['replied'] : []),
  ];
}

/** The same words in another state. */
export function facetsMovedTo(facets: string, state: string, replied: boolean): string {
  const rest = facets.split(' ').filter((facet) => facet !== '' && facet !== 'replied' && !facet.startsWith('st'));
  return [word('st', state), ...rest, ...(replied ? ['replied'] : [])].join(' ');
}
