/** The case log: what the app may do with the cases that are kept. Everything is answered at once but backups and exports. */
import type { EraseWish } from '../../../shared/contract/archive-area.ts';
import type { Case, CaseSave, CaseSaved, CaseState, CopyNow, DraftVersion } from '../../../shared/domain/case.ts';
import type {
  CaseCounts,
  CasePage,
  CaseQuery,
  CaseTimes,
  CustomerHistory,
  SimilarCase,
} from '../../../shared/domain/case-query.ts';
import type { Complaint } from '../../../shared/domain/complaint.ts';
import type { FollowUp, FollowUpCounts, Settled } from '../../../shared/domain/follow-up.ts';
import { type Moment, momentOf } from '../../../shared/domain/moment.ts';
import type { OutcomeResult } from '../../../shared/domain/outcome.ts';
import type { Reading } from '../../../shared/domain/reading.ts';
import { AppError } from '../../../shared/errors/app-error.ts';
import { type BackupFile, hasBackupOf, listBackups, makeBackup } from './backups.ts';
import { mainIssues } from './case-facts.ts';
import { CaseKeeper, type CaseKeeperOptions, type TakenUp } from './case-keeper.ts';
import { caseTimes } from './case-times.ts';
import { closeCase, copyCase, setCaseState } from './close-case.ts';
import { customerHistory } from './customer-history.ts';
import { type Database, numberOf, textOf } from './database.ts';
import { emptyJournal, eraseEverything, eraseRows, forgetWords, outdatedRows, rowsToErase } from './erase-cases.ts';
import { exportCsv, exportJson } from './export-cases.ts';
import {
  countFollowUps,
  followUpsOf,
  openFollowUps,
  settledFollowUps,
  settleFollowUp,
  snoozeFollowUp,
} from './follow-ups.ts';
import { countCases, listCases } from './list-cases.ts';
import { personKeys } from './person-keys.ts';
import { readCase, rowOf } from './read-case.ts';
import { saveCase } from './save-case.ts';
import { freshenIndex, hasStale } from './search-index.ts';
import { similarCases } from './similar-cases.ts';
import { readVersions } from './versions.ts';

const ERASED_AT_ONCE = 20;
const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A complaint that is compared with what is kept. */
export interface Newcomer {
  readonly complaint: Complaint;
  readonly reading: Reading;
  /** The case that it is itself. */
  readonly except?: string | undefined;
}

export interface CaseLogOptions extends CaseKeeperOptions {
  /** The business's own addresses and numbers, by which no customer is recognised. */
  readonly ours?: () => string;
}

/** Every method throws AppErrors with the codes for cases. */
export class CaseLog {
  readonly keeper: CaseKeeper;
  readonly #now: () => Date;
  readonly #ours: () => string;

  constructor(options: CaseLogOptions) {
    this.keeper = new CaseKeeper(options);
    this.#now = options.now;
    this.#ours = options.ours ?? (() => '');
  }

  #moment(): Moment {
    return momentOf(this.#now());
  }

  #at(): number {
    return this.#now().getTime();
  }

  save(save: CaseSave): CaseSaved {
    const context = { now: this.#at(), ours: this.#ours() };
    return this.keeper.write('process', (database) => saveCase(database, save, context));
  }

  get(id: string): Case {
    return this.keeper.read((database) => readCase(database, id, this.#moment()));
  }

  /** The open case that was worked on last; one that was only imported is none. */
  last(): Case | null {
    return this.keeper.read((database) => {
      const found = database.one(
        `SELECT id FROM cases WHERE state = 'open' AND (has_draft = 1 OR row IN (SELECT case_row FROM desks))
         ORDER BY changed_at DESC, row DESC LIMIT 1`,
      );
      return found === undefined ? null : readCase(database, textOf(found, 'id'), this.#moment());
    });
  }

  versions(id: string): DraftVersion[] {
    return this.keeper.read((database) => readVersions(database, rowOf(database, id)));
  }

  list(query: CaseQuery): CasePage {
    this.#freshen();
    return this.keeper.read((database) => listCases(database, query));
  }

  counts(): CaseCounts {
    return this.keeper.read((database) => countCases(database));
  }

  copied(copy: CopyNow): FollowUp[] {
    return this.keeper.write('power', (database) => {
      copyCase(database, copy, this.#at());
      return followUpsOf(database, rowOf(database, copy.id), this.#moment());
    });
  }

  setState(id: string, state: CaseState): Case {
    return this.keeper.write('power', (database) => {
      setCaseState(database, id, state, this.#at());
      return readCase(database, id, this.#moment());
    });
  }

  closeCase(closing: { id: string; result: OutcomeResult; note: string }): Case {
    return this.keeper.write('power', (database) => {
      closeCase(database, closing, this.#at());
      return readCase(database, closing.id, this.#moment());
    });
  }

  history({ complaint, reading, except }: Newcomer): CustomerHistory {
    const keys = personKeys(complaint, reading, this.#ours());
    const issues = mainIssues(reading);
    return this.keeper.read((database) => customerHistory(database, keys, { issues, except, now: this.#moment() }));
  }

  similar({ complaint, reading, except }: Newcomer): SimilarCase[] {
    this.#freshen();
    return this.keeper.read((database) => similarCases(database, { complaint, reading, except }));
  }

  times(since: number): CaseTimes {
    return this.keeper.read((database) => caseTimes(database, since));
  }

  openFollowUps(): FollowUp[] {
    return this.keeper.read((database) => openFollowUps(database, this.#moment()));
  }

  settledFollowUps(): FollowUp[] {
    return this.keeper.read((database) => settledFollowUps(database, this.#moment()));
  }

  followUpCounts(): FollowUpCounts {
    return this.keeper.read((database) => countFollowUps(database, this.#moment()));
  }

  /** @param as null opens it again */
  settle(id: number, as: Settled | null): FollowUp {
    return this.keeper.write('power', (database) => settleFollowUp(database, id, as, this.#at(), this.#moment()));
  }

  snooze(id: number, until: Moment | null): FollowUp {
    return this.keeper.write('power', (database) => snoozeFollowUp(database, id, until, this.#moment()));
  }

  export(format: 'json' | 'csv'): AsyncGenerator<string, void> {
    const read = <Result>(work: Parameters<typeof this.keeper.read<Result>>[0]): Result => this.keeper.read(work);
    return format === 'json' ? exportJson(read, this.#moment()) : exportCsv(read, this.#moment());
  }

  countErase(wish: EraseWish): number {
    return this.keeper.read((database) => rowsToErase(database, wish).length);
  }

  /** @returns how many cases are gone */
  erase(wish: EraseWish): Promise<number> {
    return this.#eraseWhere((database) => rowsToErase(database, wish));
  }

  /** Erases what nobody touched for so many months and what has nothing left to be kept. */
  eraseOutdated(months: number): Promise<number> {
    return this.#eraseWhere((database) => outdatedRows(database, months, this.#now()));
  }

  eraseAll(): number {
    const count = this.keeper.write('power', (database) => {
      const { cases } = database.one('SELECT count(*) AS cases FROM cases') ?? {};
      eraseEverything(database);
      return Number(cases ?? 0);
    });
    this.keeper.read(emptyJournal);
    return count;
  }

  /** In steps, so that others get their turn in between. */
  async #eraseWhere(choose: (database: Database) => number[]): Promise<number> {
    const rows = this.keeper.read(choose);
    if (rows.length === 0) return 0;
    for (let start = 0; start < rows.length; start += ERASED_AT_ONCE) {
      const some = rows.slice(start, start + ERASED_AT_ONCE);
      this.keeper.write('power', (database) => eraseRows(database, some));
      await nextTurn();
    }
    let first = true;
    while (this.keeper.write('process', (database) => forgetWords(database, first))) {
      first = false;
      await nextTurn();
    }
    this.keeper.read(emptyJournal);
    return rows.length;
  }

  /** Brings the index up to date before it is asked. */
  #freshen(): void {
    if (!this.keeper.read(hasStale)) return;
    try {
      this.keeper.write('process', freshenIndex);
    } catch (thrown) {
      // Where nothing can be written, what was found before can still be found.
      const known: readonly string[] = ['disk-full', 'cases-unwritable', 'cases-busy'];
      if (!(thrown instanceof AppError) || !known.includes(thrown.code)) throw thrown;
    }
  }

  /** How many cases there are, and their bytes on disk without backups. */
  size(): { cases: number; bytes: number } {
    return this.keeper.read((database) => {
      const cases = numberOf(database.one('SELECT count(*) AS cases FROM cases') ?? {}, 'cases');
      const pages = numberOf(database.one('PRAGMA page_count') ?? {}, 'page_count');
      const bytes = numberOf(database.one('PRAGMA page_size') ?? {}, 'page_size');
      return { cases, bytes: pages * bytes };
    });
  }

  backups(): BackupFile[] {
    return listBackups(this.keeper.path);
  }

  get backedUpToday(): boolean {
    return hasBackupOf(this.keeper.path, this.#now());
  }

  backUp(): Promise<BackupFile> {
    const { native } = this.keeper.read((database) => database);
    return makeBackup(native, this.keeper.path, { now: this.#now(), reason: 'daily' });
  }

  restore(name: string): TakenUp {
    return this.keeper.takeUp(name);
  }

  close(): void {
    this.keeper.close();
  }
}
