/** What happens to a case once it is answered: copied, closed, opened again. */
import type { CaseState, CopyNow } from '../../../shared/domain/case.ts';
import type { OutcomeResult } from '../../../shared/domain/outcome.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import { bytesOf, type Database, numberOf, textOf, textOrNull } from './database.ts';
import { makeFollowUps } from './follow-ups.ts';
import { readPlan, rowOf } from './read-case.ts';
import { facetsMovedTo, markStale } from './search-index.ts';
import { keepVersion } from './versions.ts';

/** The same words copied again within this time are one copy, in milliseconds: people press the key twice. */
const PRESSED_TWICE = 10_000;

function given(plan: Plan | null): { fix: string; plusOne: string; amount: number | null; currency: string | null } {
  return {
    fix: plan?.fix?.does ?? '',
    plusOne: plan?.plusOne?.does ?? '',
    amount: plan?.worth.given?.amount ?? null,
    currency: plan?.worth.given?.currency ?? null,
  };
}

/** Runs inside a transaction. @throws AppError case-gone */
export function copyCase(database: Database, copy: CopyNow, at: number): void {
  const row = rowOf(database, copy.id);
  const last = database.one(
    'SELECT at, audience, form, text FROM copies WHERE case_row = ? ORDER BY row DESC LIMIT 1',
    row,
  );
  const again =
    last !== undefined &&
    Math.abs(at - numberOf(last, 'at')) < PRESSED_TWICE &&
    textOf(last, 'audience') === copy.audience &&
    textOf(last, 'form') === copy.form &&
    textOf(last, 'text') === copy.text;
  if (again) return;
  const { fix, plusOne, amount, currency } = given(readPlan(database, row));
  database.run(
    `INSERT INTO copies (case_row, at, audience, form, channel, text, fix, plus_one, given, currency)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    row,
    at,
    copy.audience,
    copy.form,
    copy.channel,
    copy.text,
    fix,
    plusOne,
    amount,
    currency,
  );
  const draft = database.one('SELECT engine, body FROM drafts WHERE case_row = ?', row);
  if (draft !== undefined) {
    keepVersion(database, row, {
      at,
      reason: 'copied',
      engine: textOrNull(draft, 'engine'),
      body: bytesOf(draft, 'body'),
    });
  }
  makeFollowUps(database, row, { audience: copy.audience, promises: copy.promises, at });
  database.run('UPDATE cases SET replied_at = coalesce(replied_at, ?) WHERE row = ?', at, row);
  moveTo(database, row, 'waiting', at);
}

/** Sets the state, its time, and the words of the index that go with it. */
function moveTo(database: Database, row: number, state: CaseState, at: number): void {
  const found = database.one('SELECT facets, replied_at FROM cases WHERE row = ?', row) ?? { replied_at: null };
  const facets = facetsMovedTo(textOf(found, 'facets'), state, found.replied_at !== null);
  database.run(
    `UPDATE cases SET state = ?, facets = ?, revision = revision + 1, changed_at = max(changed_at, ?),
       done_at = CASE WHEN ? = 'done' THEN coalesce(done_at, ?) ELSE NULL END WHERE row = ?`,
    state,
    facets,
    at,
    state,
    at,
    row,
  );
  markStale(database, row);
}

/** Runs inside a transaction. @throws AppError case-gone */
export function setCaseState(database: Database, id: string, state: CaseState, at: number): void {
  moveTo(database, rowOf(database, id), state, at);
}

/** Runs inside a transaction. @throws AppError case-gone */
export function closeCase(
  database: Database,
  { id, result, note }: { id: string; result: OutcomeResult; note: string },
  at: number,
): void {
  const row = rowOf(database, id);
  database.run(
    'INSERT OR REPLACE INTO outcomes (case_row, result, note, at) VALUES (?, ?, ?, ?)',
    row,
    result,
    note,
    at,
  );
  moveTo(database, row, 'done', at);
}
