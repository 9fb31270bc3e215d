/** Follow-ups in the database: made of the promises of a copied reply, settled, put off, counted. */
import { FollowUp, type FollowUpCounts, followUpState, type Settled } from '../../../shared/domain/follow-up.ts';
import type { Moment } from '../../../shared/domain/moment.ts';
import type { PromiseMade } from '../../../shared/domain/promise.ts';
import { AppError } from '../../../shared/errors/app-error.ts';
import { type Database, numberOf, numberOrNull, type Row, textOf, textOrNull } from './database.ts';

const COLUMNS = `follow_ups.*, cases.id AS case_id, cases.customer AS customer
  FROM follow_ups JOIN cases ON cases.row = follow_ups.case_row`;
const MOST_LISTED = 500;
const MOST_SETTLED = 100;
/** A reply copied again within this time took the place of the one before, in milliseconds. */
const COPIED_AGAIN = 30 * 60 * 1000;

function followUpOf(row: Row, now: Moment): FollowUp {
  const amount = numberOrNull(row, 'amount');
  const standing = {
    due: textOrNull(row, 'due'),
    snoozedUntil: textOrNull(row, 'snoozed_until'),
    settled: FollowUp.shape.settled.parse(row.settled ?? null),
  };
  return FollowUp.parse({
    ...standing,
    id: numberOf(row, 'id'),
    caseId: textOf(row, 'case_id'),
    customer: textOf(row, 'customer'),
    audience: textOf(row, 'audience'),
    text: textOf(row, 'text'),
    kind: textOf(row, 'kind'),
    who: textOf(row, 'who'),
    amount: amount === null ? null : { amount, currency: textOrNull(row, 'currency') },
    condition: textOf(row, 'condition'),
    promisedAt: numberOf(row, 'promised_at'),
    settledAt: numberOrNull(row, 'settled_at'),
    state: followUpState(standing, now),
  });
}

/** The earliest promise first. */
export function followUpsOf(database: Database, row: number, now: Moment): FollowUp[] {
  return database
    .all(`SELECT ${COLUMNS} WHERE follow_ups.case_row = ? ORDER BY follow_ups.id`, row)
    .map((found) => followUpOf(found, now));
}

/** Open ones, the earliest due first, undated ones last. */
export function openFollowUps(database: Database, now: Moment): FollowUp[] {
  return database
    .all(
      `SELECT ${COLUMNS} WHERE follow_ups.settled IS NULL ORDER BY due IS NULL, due, follow_ups.id LIMIT ${MOST_LISTED}`,
    )
    .map((found) => followUpOf(found, now));
}

/** Kept and broken ones, settled last first. */
export function settledFollowUps(database: Database, now: Moment): FollowUp[] {
  return database
    .all(
      `SELECT ${COLUMNS} WHERE follow_ups.settled IN ('kept', 'broken')
       ORDER BY follow_ups.settled_at DESC, follow_ups.id DESC LIMIT ${MOST_SETTLED}`,
    )
    .map((found) => followUpOf(found, now));
}

/** Open ones by how they stand now. */
export function countFollowUps(database: Database, now: Moment): FollowUpCounts {
  const counts = { overdue: 0, due: 0, later: 0, undated: 0, snoozed: 0 };
  const open = database.all(
    'SELECT due, snoozed_until, count(*) AS count FROM follow_ups WHERE settled IS NULL GROUP BY due, snoozed_until',
  );
  for (const row of open) {
    const state = followUpState(
      { due: textOrNull(row, 'due'), snoozedUntil: textOrNull(row, 'snoozed_until'), settled: null },
      now,
    );
    if (state in counts) counts[state as keyof typeof counts] += numberOf(row, 'count');
  }
  return counts;
}

/** The earliest open due time of a case goes into its row, for the list. */
export function noteNextDue(database: Database, row: number): void {
  database.run(
    'UPDATE cases SET next_due = (SELECT min(due) FROM follow_ups WHERE case_row = ? AND settled IS NULL) WHERE row = ?',
    row,
    row,
  );
}

/** Runs inside a transaction. What was promised before to the same reader and is said again is not made twice. */
export function makeFollowUps(
  database: Database,
  row: number,
  { audience, promises, at }: { audience: string; promises: readonly PromiseMade[]; at: number },
): void {
  const open = database.all(
    'SELECT id, text, promised_at FROM follow_ups WHERE case_row = ? AND audience = ? AND settled IS NULL',
    row,
    audience,
  );
  const said = new Set(promises.map(({ text }) => text));
  for (const earlier of open) {
    if (!said.has(textOf(earlier, 'text')) && at - numberOf(earlier, 'promised_at') <= COPIED_AGAIN) {
      database.run(
        "UPDATE follow_ups SET settled = 'replaced', settled_at = ? WHERE id = ?",
        at,
        numberOf(earlier, 'id'),
      );
    }
  }
  const known = new Set(open.map((earlier) => textOf(earlier, 'text')));
  for (const { text, kind, who, amount, due, condition } of promises) {
    if (known.has(text)) continue;
    known.add(text);
    database.run(
      `INSERT INTO follow_ups (case_row, audience, text, kind, who, amount, currency, due, condition, promised_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      row,
      audience,
      text,
      kind,
      who,
      amount?.amount ?? null,
      amount?.currency ?? null,
      due ?? null,
      condition ?? '',
      at,
    );
  }
  noteNextDue(database, row);
}

function changed(database: Database, id: number, now: Moment): FollowUp {
  const found = database.one(`SELECT ${COLUMNS} WHERE follow_ups.id = ?`, id);
  if (found === undefined) throw new AppError('case-gone');
  noteNextDue(database, numberOf(found, 'case_row'));
  return followUpOf(found, now);
}

/** @param as null opens it again. @throws AppError case-gone */
export function settleFollowUp(database: Database, id: number, as: Settled | null, at: number, now: Moment): FollowUp {
  database.run(
    'UPDATE follow_ups SET settled = ?, settled_at = ?, snoozed_until = NULL WHERE id = ?',
    as,
    as === null ? null : at,
    id,
  );
  return changed(database, id, now);
}

/** @param until null ends the snooze. @throws AppError case-gone */
export function snoozeFollowUp(database: Database, id: number, until: Moment | null, now: Moment): FollowUp {
  database.run('UPDATE follow_ups SET snoozed_until = ? WHERE id = ?', until, id);
  return changed(database, id, now);
}
