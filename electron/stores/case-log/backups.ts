/** Backups of the cases: whole databases in the folder `backups`, made daily and before a migration, the oldest dropped. */
import { chmodSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { momentOf } from '../../../shared/domain/moment.ts';
import { AppError } from '../../../shared/errors/app-error.ts';
import { sqlite } from './database.ts';
import { caseFailure } from './failures.ts';
import { versionOf } from './migrate.ts';

export type BackupReason = 'daily' | 'before-migration';

export interface BackupFile {
  readonly name: string;
  readonly path: string;
  /** Milliseconds since 1970, by the file. */
  readonly madeAt: number;
  readonly bytes: number;
  readonly reason: BackupReason;
}

/** Daily ones that are kept. */
export const KEPT_DAILY = 7;
/** Ones from before a migration that are kept. */
const KEPT_BEFORE_MIGRATION = 2;
/** After so many days a backup from before a migration goes, too. */
export const LONGEST_KEPT_DAYS = 30;

const DAY = 24 * 60 * 60 * 1000;
const DATE_LENGTH = 'yyyy-mm-dd'.length;
const NAME = /^cases-(daily|before-migration)-[0-9T-]+(?:-v\d+)?\.db$/;
const UNFINISHED = '.unfinished';

/** Where the backups of a database lie; it may not be there yet. */
export const backupFolder = (databasePath: string): string => join(dirname(databasePath), 'backups');

const nameFor = (reason: BackupReason, now: Date, version?: number): string => {
  const moment = momentOf(now).replace(':', '-');
  return reason === 'daily'
    ? `cases-daily-${moment.slice(0, DATE_LENGTH)}.db`
    : `cases-before-migration-${moment}-v${version ?? 0}.db`;
};

/** Latest first. */
export function listBackups(databasePath: string): BackupFile[] {
  const folder = backupFolder(databasePath);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  return readdirSync(folder)
    .flatMap((name): BackupFile[] => {
      const reason = NAME.exec(name)?.[1];
      if (reason !== 'daily' && reason !== 'before-migration') return [];
      const path = join(folder, name);
      const stats = statSync(path, { throwIfNoEntry: false });
      if (stats === undefined) return [];
      return [{ name, path, madeAt: Math.round(stats.mtimeMs), bytes: stats.size, reason }];
    })
    .sort((a, b) => b.madeAt - a.madeAt || (a.name < b.name ? 1 : -1));
}

/** The backup with this name. @throws AppError backup-unusable when there is none */
export function findBackup(databasePath: string, name: string): BackupFile {
  const found = listBackups(databasePath).find((one) => one.name === name);
  if (found === undefined) throw new AppError('backup-unusable', name);
  return found;
}

/** By when the rotation will have dropped a backup at the latest, when PlusOne is used daily. */
export const goneBy = ({ madeAt, reason }: BackupFile): number =>
  madeAt + (reason === 'daily' ? KEPT_DAILY : LONGEST_KEPT_DAYS) * DAY;

/** Drops what is too many. The one just made always stays, whatever the clock says. */
function rotate(databasePath: string, made: string, now: Date): void {
  const all = listBackups(databasePath);
  const others = all.filter(({ name }) => name !== made);
  const kept = (reason: BackupReason, most: number) => others.filter((one) => one.reason === reason).slice(0, most);
  const stay = new Set([...kept('daily', KEPT_DAILY - 1), ...kept('before-migration', KEPT_BEFORE_MIGRATION)]);
  for (const one of others) {
    const old = one.reason === 'before-migration' && now.getTime() - one.madeAt > LONGEST_KEPT_DAYS * DAY;
    if (!stay.has(one) || old) rmSync(one.path, { force: true });
  }
}

interface Making {
  readonly now: Date;
  readonly reason: BackupReason;
  /** Of the database's form, for the name. */
  readonly version?: number;
}

/** A backup gets its name only when it is whole. */
function finish(databasePath: string, unfinished: string, { now, reason, version }: Making): BackupFile {
  const name = nameFor(reason, now, version);
  chmodSync(unfinished, 0o600);
  renameSync(unfinished, join(backupFolder(databasePath), name));
  rotate(databasePath, name, now);
  return findBackup(databasePath, name);
}

function begin(databasePath: string, { now, reason, version }: Making): string {
  const folder = backupFolder(databasePath);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const name of readdirSync(folder)) {
    if (name.endsWith(UNFINISHED)) rmSync(join(folder, name), { force: true });
  }
  return join(folder, `${nameFor(reason, now, version)}${UNFINISHED}`);
}

/** Makes a backup and waits for it. @throws whatever SQLite and the file system throw */
export function makeBackupNow(native: DatabaseSync, databasePath: string, making: Making): BackupFile {
  const unfinished = begin(databasePath, making);
  native.prepare('VACUUM INTO ?').run(unfinished);
  return finish(databasePath, unfinished, making);
}

/**
 * Makes a backup beside the work, a few pages at a time.
 * @throws AppError disk-full, cases-unwritable …
 */
export async function makeBackup(native: DatabaseSync, databasePath: string, making: Making): Promise<BackupFile> {
  let unfinished = '';
  try {
    unfinished = begin(databasePath, making);
    await sqlite().backup(native, unfinished, { rate: 500 });
    return finish(databasePath, unfinished, making);
  } catch (thrown) {
    if (unfinished !== '') rmSync(unfinished, { force: true });
    throw caseFailure(thrown, 'backup');
  }
}

/** Whether there is a backup of this local day. */
export function hasBackupOf(databasePath: string, now: Date): boolean {
  return existsSync(join(backupFolder(databasePath), nameFor('daily', now)));
}

/**
 * Looks whether a file is a sound database that this program can take over.
 * @throws AppError backup-unusable
 */
export function testBackup(path: string, name: string, newest: number): void {
  const { DatabaseSync: Native } = sqlite();
  let native: DatabaseSync | null = null;
  try {
    native = new Native(path, { readOnly: true });
    const said = native.prepare('PRAGMA quick_check(1)').get();
    const sound = Object.values(said ?? {})[0] === 'ok';
    const version = versionOf(native);
    if (!sound || version < 1 || version > newest) throw new AppError('backup-unusable', name);
  } catch (thrown) {
    throw thrown instanceof AppError ? thrown : new AppError('backup-unusable', name, { cause: thrown });
  } finally {
    native?.close();
  }
}
