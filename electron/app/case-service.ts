/** Cases as the app offers them: the log, with what has to be done once a day and what the person should know of it. */

import { rmSync } from 'node:fs';
import { basename } from 'node:path';
import type { ArchiveHealth, Backup, Erased, EraseWish, Restored } from '../../shared/contract/archive-area.ts';
import type { Notice } from '../../shared/domain/draft.ts';
import { momentOf } from '../../shared/domain/moment.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import { type BackupFile, goneBy } from '../stores/case-log/backups.ts';
import type { CaseLog } from '../stores/case-log/case-log.ts';

export interface CaseServiceOptions {
  readonly log: CaseLog;
  readonly now: () => Date;
  /** Months after which cases that nobody touched are erased; null for never. */
  readonly keepMonths: () => number | null;
  /** What else the person should know, of other files in the data folder. */
  readonly otherNotices?: () => Notice[];
  /** Milliseconds between opening and the daily work, so that nothing waits for it. */
  readonly rest?: number;
}

const DAY_LENGTH = 'yyyy-mm-dd'.length;
const REST = 4_000;

export class CaseService {
  readonly log: CaseLog;
  readonly #options: CaseServiceOptions;
  #timer: NodeJS.Timeout | null = null;
  /** The local day on which the daily work was done. */
  #day = '';
  #notices: Notice[] = [];

  constructor(options: CaseServiceOptions) {
    this.#options = options;
    this.log = options.log;
    this.log.keeper.whenOpened(() => this.#dailySoon());
  }

  /** The log, after a look at whether a new day has begun. */
  get today(): CaseLog {
    if (this.#day !== '' && this.#day !== this.#today()) this.#dailySoon();
    return this.log;
  }

  /** What has to be done once a day: a backup, then erasing what is out of date. Never fails; it notes what did not work. */
  async daily(): Promise<void> {
    this.#day = this.#today();
    this.#forget('backup-failed', 'retention-failed');
    try {
      if (!this.log.backedUpToday && this.log.size().cases > 0) await this.log.backUp();
    } catch (thrown) {
      this.#note('backup-failed', thrown, 'Today’s backup of your cases could not be made.');
      return;
    }
    try {
      const months = this.#options.keepMonths();
      if (months !== null) await this.log.eraseOutdated(months);
    } catch (thrown) {
      this.#note('retention-failed', thrown, 'Old cases could not be erased.');
    }
  }

  health(): ArchiveHealth {
    let size = { cases: 0, bytes: 0 };
    const failed: Notice[] = [];
    try {
      size = this.log.size();
    } catch (thrown) {
      if (!(thrown instanceof AppError)) throw thrown;
      failed.push({ code: thrown.code, message: `${thrown.message} ${thrown.nextStep}` });
    }
    return {
      ...size,
      state: this.log.keeper.integrity,
      backups: this.log.backups().map(asBackup),
      notices: [...failed, ...this.log.keeper.notices, ...this.#notices, ...(this.#options.otherNotices?.() ?? [])],
    };
  }

  async backUp(): Promise<Backup> {
    const made = await this.log.backUp();
    this.#forget('backup-failed');
    return asBackup(made);
  }

  restore(name: string): Restored {
    const { setAside, broughtOver } = this.log.restore(name);
    return { setAside: setAside === '' ? '' : basename(setAside), cases: this.log.size().cases, broughtOver };
  }

  async erase(wish: EraseWish, backups: boolean): Promise<Erased> {
    return this.#erased(await this.log.erase(wish), backups);
  }

  eraseAll(backups: boolean): Erased {
    return this.#erased(this.log.eraseAll(), backups);
  }

  close(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.log.close();
  }

  /** Says in which backups what was erased is still found, or takes them away. */
  #erased(cases: number, withBackups: boolean): Erased {
    if (withBackups) for (const { path } of this.log.backups()) rmSync(path, { force: true });
    return { cases, stillIn: this.log.backups().map((one) => ({ name: one.name, until: goneBy(one) })) };
  }

  #dailySoon(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.daily(), this.#options.rest ?? REST);
    this.#timer.unref();
  }

  #today(): string {
    return momentOf(this.#options.now()).slice(0, DAY_LENGTH);
  }

  #note(code: string, thrown: unknown, what: string): void {
    const why = thrown instanceof AppError ? ` ${thrown.message} ${thrown.nextStep}` : '';
    this.#notices.push({ code, message: `${what}${why}` });
  }

  #forget(...codes: string[]): void {
    this.#notices = this.#notices.filter(({ code }) => !codes.includes(code));
  }
}

const asBackup = ({ name, madeAt, bytes, reason }: BackupFile): Backup => ({ name, madeAt, bytes, reason });
