/** The versions of a draft that are worth keeping. */
import { z } from 'zod';
import { DraftVersion, type VersionReason } from '../../../shared/domain/case.ts';
import { CheckedText } from '../../../shared/domain/check.ts';
import { bytesOf, type Database, numberOf, textOf, textOrNull } from './database.ts';
import { unpack } from './packed.ts';

/** The most versions of one case; beyond it the oldest go that were neither copied nor the first. */
const MOST = 60;

const Texts = z.array(CheckedText);

interface NewVersion {
  readonly at: number;
  readonly reason: VersionReason;
  readonly engine: string | null;
  /** The texts, packed. */
  readonly body: Uint8Array;
}

/** Keeps the texts of a case as its latest version. Runs inside a transaction. */
export function keepVersion(database: Database, row: number, { at, reason, engine, body }: NewVersion): void {
  const latest = database.one('SELECT max(number) AS number, count(*) AS count FROM versions WHERE case_row = ?', row);
  const number = numberOf(latest ?? {}, 'number') + 1;
  database.run(
    'INSERT INTO versions (case_row, number, at, reason, engine, body) VALUES (?, ?, ?, ?, ?, ?)',
    row,
    number,
    at,
    reason,
    engine,
    body,
  );
  if (numberOf(latest ?? {}, 'count') + 1 > MOST) {
    database.run(
      `DELETE FROM versions WHERE case_row = ? AND number = (
         SELECT min(number) FROM versions WHERE case_row = ? AND reason <> 'copied' AND number > 1)`,
      row,
      row,
    );
  }
}

/** The words of the latest version; null when there is none. */
export function latestVersion(database: Database, row: number): { reply: string } | null {
  const found = database.one('SELECT body FROM versions WHERE case_row = ? ORDER BY number DESC LIMIT 1', row);
  if (found === undefined) return null;
  const texts = Texts.parse(unpack(bytesOf(found, 'body')));
  return {
    reply: texts
      .map(({ text }) => text.trim())
      .filter((text) => text !== '')
      .join('\n\n'),
  };
}

/** Latest first. */
export function readVersions(database: Database, row: number): DraftVersion[] {
  return database
    .all('SELECT number, at, reason, engine, body FROM versions WHERE case_row = ? ORDER BY number DESC', row)
    .map((found) =>
      DraftVersion.parse({
        number: numberOf(found, 'number'),
        at: numberOf(found, 'at'),
        reason: textOf(found, 'reason'),
        engine: textOrNull(found, 'engine'),
        texts: unpack(bytesOf(found, 'body')),
      }),
    );
}
