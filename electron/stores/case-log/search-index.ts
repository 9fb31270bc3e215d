/** Keeps the full-text index in step with the cases. */
import type { Database } from './database.ts';

const COLUMNS = 'customer, complaint, reply, notes, facets';

/** Takes a case out; has to run before any of its words change. */
export function unindexCase(database: Database, row: number): void {
  database.run(
    `INSERT INTO search (search, rowid, ${COLUMNS}) SELECT 'delete', row, ${COLUMNS} FROM case_words WHERE row = ?`,
    row,
  );
}

/** Puts a case in, as it now is. */
export function indexCase(database: Database, row: number): void {
  database.run(`INSERT INTO search (rowid, ${COLUMNS}) SELECT row, ${COLUMNS} FROM case_words WHERE row = ?`, row);
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
