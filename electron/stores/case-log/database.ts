/** A database with its prepared statements and its transactions. Knows nothing of cases. */
import type { DatabaseSync, SQLInputValue, SQLOutputValue, StatementSync } from 'node:sqlite';
import { AppError } from '../../../shared/errors/app-error.ts';

export type Row = Record<string, SQLOutputValue>;
export type Value = SQLInputValue;

type Sqlite = typeof import('node:sqlite');

/** SQLite comes with Node from 22.13 on; it is taken only when cases are asked for, so that older ones can still draft. */
export function sqlite(): Sqlite {
  const found: Sqlite | undefined = process.getBuiltinModule?.('node:sqlite');
  if (found === undefined) throw new AppError('cases-unavailable', process.version);
  return found;
}

export class Database {
  readonly native: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();

  constructor(native: DatabaseSync) {
    this.native = native;
  }

  #prepared(sql: string): StatementSync {
    let statement = this.#statements.get(sql);
    if (statement === undefined) {
      statement = this.native.prepare(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
  }

  all(sql: string, ...values: Value[]): Row[] {
    return this.#prepared(sql).all(...values);
  }

  one(sql: string, ...values: Value[]): Row | undefined {
    return this.#prepared(sql).get(...values);
  }

  /** @returns the number of the row that was put in, and how many were changed */
  run(sql: string, ...values: Value[]): { row: number; changes: number } {
    const { lastInsertRowid, changes } = this.#prepared(sql).run(...values);
    return { row: Number(lastInsertRowid), changes: Number(changes) };
  }

  /** All or nothing. What is thrown inside undoes everything. */
  transaction<Result>(work: () => Result): Result {
    this.native.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.native.exec('COMMIT');
      return result;
    } catch (thrown) {
      // A full disk ends the transaction by itself.
      if (this.native.isTransaction) this.native.exec('ROLLBACK');
      throw thrown;
    }
  }

  close(): void {
    this.#statements.clear();
    if (this.native.isOpen) this.native.close();
  }
}

/** A column that holds text. */
export const textOf = (row: Row, column: string): string => String(row[column] ?? '');
/** A column as text; null when it holds none. */
export const textOrNull = (row: Row, column: string): string | null => {
  const value = row[column];
  return value === null || value === undefined ? null : String(value);
};
/** A column as a number; 0 when it holds none. */
export const numberOf = (row: Row, column: string): number => Number(row[column] ?? 0);
/** A column as a number; null when it holds none. */
export const numberOrNull = (row: Row, column: string): number | null => {
  const value = row[column];
  return value === null || value === undefined ? null : Number(value);
};
/** @throws Error when the column holds no bytes */
export function bytesOf(row: Row, column: string): Uint8Array {
  const value = row[column];
  if (!(value instanceof Uint8Array)) throw new Error(`${column} holds no bytes`);
  return value;
}
