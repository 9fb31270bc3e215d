/** How long customers waited, over many cases. */
import type { CaseTimes } from '../../../shared/domain/case-query.ts';
import { type Database, numberOf, numberOrNull } from './database.ts';

const DAY = 24 * 60 * 60 * 1000;

type End = 'replied_at' | 'done_at';

function spread(database: Database, end: End, since: number): CaseTimes['firstReply'] {
  const waits = `SELECT max(0, ${end} - began_at) AS wait FROM cases WHERE ${end} IS NOT NULL AND created_at >= ?`;
  const total = database.one(`SELECT count(*) AS cases, max(wait) AS slowest FROM (${waits})`, since) ?? {};
  const cases = numberOf(total, 'cases');
  if (cases === 0) return { cases, median: null, slowest: null };
  const middle = database.all(
    `SELECT wait FROM (${waits}) ORDER BY wait LIMIT ? OFFSET ?`,
    since,
    cases % 2 === 0 ? 2 : 1,
    Math.floor((cases - 1) / 2),
  );
  const median = middle.reduce((sum, row) => sum + numberOf(row, 'wait'), 0) / middle.length;
  return { cases, median, slowest: numberOrNull(total, 'slowest') };
}

/** @param since milliseconds since 1970; cases made before do not count */
export function caseTimes(database: Database, since: number): CaseTimes {
  const quick = database.one(
    'SELECT count(*) AS cases FROM cases WHERE replied_at IS NOT NULL AND created_at >= ? AND replied_at - began_at <= ?',
    since,
    DAY,
  );
  return {
    firstReply: spread(database, 'replied_at', since),
    resolution: spread(database, 'done_at', since),
    repliedWithinADay: numberOf(quick ?? {}, 'cases'),
  };
}
