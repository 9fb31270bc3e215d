/** Reads one whole case back. */
import { z } from 'zod';
import { Case } from '../../../shared/domain/case.ts';
import type { Moment } from '../../../shared/domain/moment.ts';
import { Plan } from '../../../shared/domain/plan.ts';
import { Reading } from '../../../shared/domain/reading.ts';
import { AppError } from '../../../shared/errors/app-error.ts';
import { bytesOf, type Database, numberOf, numberOrNull, type Row, textOf, textOrNull } from './database.ts';
import { followUpsOf } from './follow-ups.ts';
import { unpack, unpackText } from './packed.ts';

const body = (database: Database, table: 'readings' | 'plans', row: number): unknown => {
  const found = database.one(`SELECT body FROM ${table} WHERE case_row = ?`, row);
  return found === undefined ? null : unpack(bytesOf(found, 'body'));
};

/** Null when there is none, or one that this version of the program does not understand: it can be read anew. */
export function readReading(database: Database, row: number): Reading | null {
  const parsed = Reading.safeParse(body(database, 'readings', row));
  return parsed.success ? parsed.data : null;
}

/** Null when there is none, or one that this version of the program does not understand. */
export function readPlan(database: Database, row: number): Plan | null {
  const parsed = Plan.safeParse(body(database, 'plans', row));
  return parsed.success ? parsed.data : null;
}

/** @throws AppError case-gone */
export function rowOf(database: Database, id: string): number {
  const found = database.one('SELECT row FROM cases WHERE id = ?', id);
  if (found === undefined) throw new AppError('case-gone');
  return numberOf(found, 'row');
}

const Choices = Case.shape.choices;
const Copies = z.array(Case.shape.copies.element);

/** The copies of a case, the earliest first. */
export function copiesOf(database: Database, row: number): z.infer<typeof Copies> {
  return Copies.parse(
    database
      .all('SELECT * FROM copies WHERE case_row = ? ORDER BY at, row', row)
      .map((copy) => ({ ...copy, plusOne: copy.plus_one, given: givenOf(copy) })),
  );
}

const givenOf = (copy: Row): unknown => {
  const amount = numberOrNull(copy, 'given');
  return amount === null ? null : { amount, currency: textOf(copy, 'currency') };
};

/** How a case ended; null when that was not recorded. */
export function outcomeOf(database: Database, row: number): Case['outcome'] {
  const found = database.one('SELECT result, note, at FROM outcomes WHERE case_row = ?', row);
  return found === undefined ? null : Case.shape.outcome.parse({ ...found });
}

/** @throws AppError case-gone */
export function readCase(database: Database, id: string, now: Moment): Case {
  const row = rowOf(database, id);
  const found = database.one(
    `SELECT cases.*, complaints.text AS text, complaints.channel AS came_by, complaints.written_at AS written_at
     FROM cases JOIN complaints ON complaints.case_row = cases.row WHERE row = ?`,
    row,
  );
  if (found === undefined) throw new AppError('case-gone');
  const draft = database.one('SELECT engine, choices, body FROM drafts WHERE case_row = ?', row);
  const desk = database.one('SELECT body FROM desks WHERE case_row = ?', row);
  const cameBy = textOrNull(found, 'came_by');
  const writtenAt = textOrNull(found, 'written_at');
  const choices = Choices.safeParse(JSON.parse(textOf(draft ?? { choices: '{}' }, 'choices')));
  return Case.parse({
    id: textOf(found, 'id'),
    revision: numberOf(found, 'revision'),
    state: textOf(found, 'state'),
    createdAt: numberOf(found, 'created_at'),
    changedAt: numberOf(found, 'changed_at'),
    repliedAt: numberOrNull(found, 'replied_at'),
    doneAt: numberOrNull(found, 'done_at'),
    complaint: {
      text: textOf(found, 'text'),
      ...(cameBy === null ? {} : { channel: cameBy }),
      ...(writtenAt === null ? {} : { writtenAt }),
    },
    reading: readReading(database, row),
    plan: readPlan(database, row),
    choices: choices.success ? choices.data : Choices.parse({}),
    engine: textOrNull(draft ?? {}, 'engine'),
    texts: draft === undefined ? [] : unpack(bytesOf(draft, 'body')),
    overridden: database
      .all('SELECT finding, rule, gate, message, reason FROM overrides WHERE case_row = ? ORDER BY at', row)
      .map(({ gate, ...rest }) => ({ ...rest, ...(gate === null ? {} : { gate }) })),
    desk: desk === undefined ? null : unpackText(bytesOf(desk, 'body')),
    copies: copiesOf(database, row),
    followUps: followUpsOf(database, row, now),
    outcome: outcomeOf(database, row),
  });
}
