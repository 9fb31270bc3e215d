/** The list of cases: filtered, sorted, searched as one types, always in bounded time. */
import type { CasePage, CaseQuery, CaseRow } from '../../../shared/domain/case-query.ts';
import { type Database, numberOf, numberOrNull, type Row, textOf, textOrNull, type Value } from './database.ts';
import { facetWords } from './search-index.ts';
import { excerptOf, fitOf, matchOf, type SearchTerm, searchTerms } from './search-words.ts';

/** How many of the latest matches are looked at; a search with more is called broad. */
const LOOKED_AT = 1_000;
/** How many matches are weighed by how well they fit. */
const WEIGHED = 200;

type Order = 'changed' | 'created' | 'due' | 'temper';
/** What a list is sorted by, then by row so that a page ends at one place. */
const SORTS: Readonly<Record<Order, { by: string; way: 'ASC' | 'DESC' }>> = {
  changed: { by: 'changed_at', way: 'DESC' },
  created: { by: 'row', way: 'DESC' },
  due: { by: 'next_due', way: 'ASC' },
  temper: { by: 'temper', way: 'DESC' },
};

/** The columns of a row of the list, for {@link caseRowOf}. */
export const ROW_COLUMNS = `cases.row AS row, cases.id, cases.state, cases.created_at, cases.changed_at, cases.replied_at,
  cases.done_at, cases.channel, cases.issue, cases.temper, cases.risks, cases.customer, cases.opening, cases.has_draft,
  cases.next_due`;

/** The columns hold only what came in through the contract, whose form is looked at again on the way out. */
export function caseRowOf(row: Row, excerpt: CaseRow['excerpt'] = null): CaseRow {
  const risks = textOf(row, 'risks');
  return {
    id: textOf(row, 'id'),
    state: textOf(row, 'state') as CaseRow['state'],
    createdAt: numberOf(row, 'created_at'),
    changedAt: numberOf(row, 'changed_at'),
    repliedAt: numberOrNull(row, 'replied_at'),
    doneAt: numberOrNull(row, 'done_at'),
    channel: textOrNull(row, 'channel') as CaseRow['channel'],
    issue: textOrNull(row, 'issue') as CaseRow['issue'],
    temper: numberOf(row, 'temper'),
    risks: risks === '' ? [] : (risks.split(' ') as CaseRow['risks']),
    customer: textOf(row, 'customer'),
    opening: textOf(row, 'opening'),
    hasDraft: row.has_draft === 1,
    nextDue: textOrNull(row, 'next_due'),
    excerpt,
  };
}

/** The latest cases that the index finds, one more than are looked at when there are more. */
const FOUND = `found AS MATERIALIZED (
  SELECT rowid AS row FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT ${LOOKED_AT + 1})`;

/** How many cases the index finds, counted no further than `most` and one. */
function countMatches(database: Database, match: string, most: number): number {
  const counted = database.one(
    'SELECT count(*) AS count FROM (SELECT rowid FROM search WHERE search MATCH ? LIMIT ?)',
    match,
    most + 1,
  );
  return numberOf(counted ?? {}, 'count');
}

interface Condition {
  readonly sql: string;
  readonly values: readonly Value[];
}

function filtersOf(query: CaseQuery): Condition[] {
  const { state, issue, channel, customer, risk } = query;
  const equal = (column: string, value: string | undefined): Condition[] =>
    value === undefined ? [] : [{ sql: `cases.${column} = ?`, values: [value] }];
  return [
    ...equal('state', state),
    ...equal('issue', issue),
    ...equal('channel', channel),
    ...(customer === undefined ? [] : [{ sql: "cases.customer = ? AND cases.customer <> ''", values: [customer] }]),
    ...(risk === undefined
      ? []
      : [
          {
            sql: 'EXISTS (SELECT 1 FROM case_risks WHERE case_risks.risk = ? AND case_risks.case_row = cases.row)',
            values: [risk],
          },
        ]),
  ];
}

/** Where the page before ended: the value it was sorted by, and the row. */
function afterOf(cursor: string | undefined, order: Order): Condition[] {
  if (cursor === undefined) return [];
  const { by, way } = SORTS[order];
  const cut = cursor.lastIndexOf(' ');
  const row = Number(cursor.slice(cut + 1));
  const value = cursor.slice(0, cut);
  if (!Number.isInteger(row)) return [];
  if (by === 'row') return [{ sql: 'cases.row < ?', values: [row] }];
  const sign = way === 'DESC' ? '<' : '>';
  return [{ sql: `(cases.${by}, cases.row) ${sign} (?, ?)`, values: [order === 'due' ? value : Number(value), row] }];
}

function cursorOf(row: Row, order: Order): string {
  const { by } = SORTS[order];
  return `${by === 'row' ? '' : textOf(row, by)} ${numberOf(row, 'row')}`;
}

/** One page of the list that a query asks for. */
export function listCases(database: Database, query: CaseQuery): CasePage {
  const terms = searchTerms(query.words);
  const facets = facetWords({
    state: query.state,
    issue: query.issue,
    channel: query.channel,
    risks: query.risk === undefined ? [] : [query.risk],
  });
  const searched = terms.length > 0;
  const match = matchOf(terms, facets, searched ? query.customer : '');
  if (query.order === 'best' && searched && countMatches(database, match, WEIGHED) <= WEIGHED) {
    return bestFirst(database, query, terms, match);
  }
  // One filter is an index of its own. Several may have few cases in common, which the full-text index finds at once.
  const narrow =
    !searched &&
    (facets.length > 1 || query.risk !== undefined) &&
    countMatches(database, match, LOOKED_AT) <= LOOKED_AT;
  const among = searched || narrow;
  const order: Order = query.order === 'best' ? 'changed' : query.order;
  const conditions = [
    ...filtersOf(query),
    ...(order === 'due' ? [{ sql: 'cases.next_due IS NOT NULL', values: [] }] : []),
    ...afterOf(query.after, order),
  ];
  const { by, way } = SORTS[order];
  const where = conditions.length === 0 ? '' : `WHERE ${conditions.map(({ sql }) => sql).join(' AND ')}`;
  const rows = database.all(
    `${among ? `WITH ${FOUND}` : ''}
     SELECT ${ROW_COLUMNS}${among ? ', (SELECT count(*) FROM found) AS matches' : ''}
     FROM ${among ? 'found CROSS JOIN cases ON cases.row = found.row' : 'cases'}
     ${where} ORDER BY cases.${by} ${way}, cases.row ${way} LIMIT ?`,
    ...(among ? [match] : []),
    ...conditions.flatMap(({ values }) => values),
    query.limit + 1,
  );
  const shown = rows.slice(0, query.limit);
  const last = shown.at(-1);
  return {
    rows: withExcerpts(database, shown, terms),
    next: rows.length > query.limit && last !== undefined ? cursorOf(last, order) : null,
    broad: searched && numberOf(rows[0] ?? {}, 'matches') > LOOKED_AT,
  };
}

interface Words {
  readonly customer: string;
  readonly complaint: string;
  readonly reply: string;
  readonly notes: string;
}

function wordsOf(database: Database, row: number): Words {
  const found = database.one('SELECT customer, complaint, reply, notes FROM case_words WHERE row = ?', row) ?? {};
  return {
    customer: textOf(found, 'customer'),
    complaint: textOf(found, 'complaint'),
    reply: textOf(found, 'reply'),
    notes: textOf(found, 'notes'),
  };
}

function withExcerpts(database: Database, rows: readonly Row[], terms: readonly SearchTerm[]): CaseRow[] {
  if (terms.length === 0) return rows.map((row) => caseRowOf(row));
  return rows.map((row) => {
    const words = wordsOf(database, numberOf(row, 'row'));
    const texts = (['customer', 'complaint', 'reply', 'notes'] as const).map((from) => ({ from, text: words[from] }));
    return caseRowOf(row, excerptOf(texts, terms));
  });
}

/** A name that was searched for weighs more than a word of the story, the story more than the reply. */
const WEIGHTS = { customer: 4, complaint: 2, reply: 1, notes: 1 } as const;

function bestFirst(database: Database, query: CaseQuery, terms: readonly SearchTerm[], match: string): CasePage {
  const conditions = filtersOf(query);
  const where = conditions.length === 0 ? '' : `WHERE ${conditions.map(({ sql }) => sql).join(' AND ')}`;
  const rows = database
    .all(
      `WITH ${FOUND} SELECT ${ROW_COLUMNS} FROM found CROSS JOIN cases ON cases.row = found.row ${where}`,
      match,
      ...conditions.flatMap(({ values }) => values),
    )
    .map((row) => {
      const words = wordsOf(database, numberOf(row, 'row'));
      const fit = (['customer', 'complaint', 'reply', 'notes'] as const).reduce(
        (sum, from) => sum + WEIGHTS[from] * fitOf(words[from], terms),
        0,
      );
      return { row, fit };
    })
    .sort((a, b) => b.fit - a.fit || numberOf(b.row, 'changed_at') - numberOf(a.row, 'changed_at'));
  const start = Math.max(0, Number(query.after ?? 0) || 0);
  const shown = rows.slice(start, start + query.limit).map(({ row }) => row);
  const end = start + query.limit;
  return {
    rows: withExcerpts(database, shown, terms),
    next: end < rows.length ? String(end) : null,
    broad: false,
  };
}

/** Cases by state. */
export function countCases(database: Database): { open: number; waiting: number; done: number } {
  const counts = { open: 0, waiting: 0, done: 0 };
  for (const row of database.all('SELECT state, count(*) AS count FROM cases GROUP BY state')) {
    const state = textOrNull(row, 'state');
    if (state !== null && state in counts) counts[state as keyof typeof counts] = numberOf(row, 'count');
  }
  return counts;
}
