/** A case log in a fresh folder with a clock that can be moved, and complaints to put into it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CaseLog, type CaseLogOptions } from '../../electron/stores/case-log/case-log.ts';
import type { CaseSave } from '../../shared/domain/case.ts';
import { CaseQuery } from '../../shared/domain/case-query.ts';
import type { Complaint } from '../../shared/domain/complaint.ts';
import type { PromiseMade } from '../../shared/domain/promise.ts';
import { readComplaint } from '../../shared/reading/read-complaint.ts';

export { caseId } from './case-id.ts';

export interface OpenedLog {
  readonly folder: string;
  readonly log: CaseLog;
  /** Moves the clock by so many milliseconds. */
  pass(milliseconds: number): void;
  /** A second log on the same folder, as another process has it. */
  again(options?: Partial<CaseLogOptions>): CaseLog;
  close(): void;
}

export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;

export function openLog(options: Partial<CaseLogOptions> = {}): OpenedLog {
  const folder = options.dataFolder ?? mkdtempSync(join(tmpdir(), 'plusone-cases-'));
  let now = new Date(2026, 2, 17, 10, 30).getTime();
  const opened: CaseLog[] = [];
  const again = (more: Partial<CaseLogOptions> = {}): CaseLog => {
    const log = new CaseLog({ dataFolder: folder, now: () => new Date(now), checks: false, ...options, ...more });
    opened.push(log);
    return log;
  };
  const log = again();
  return {
    folder,
    log,
    again,
    pass(milliseconds) {
      now += milliseconds;
    },
    close() {
      for (const one of opened) one.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export const KETTLE: Complaint = {
  text: 'Hello,\n\nthe copper kettle I ordered (order K-48213) arrived with a cracked lid on Tuesday. I paid $64.50 and I want a replacement.\n\nMarta Ferreira\nmarta.ferreira@posteo.example',
  channel: 'email',
};
export const KETTLE_AGAIN: Complaint = {
  text: 'The replacement kettle came with a cracked lid as well. This is the second time now, I am furious.\n\nMarta Ferreira\nmarta.ferreira@posteo.example',
  channel: 'email',
};
export const COFFEE: Complaint = {
  text: 'Waited forty minutes for a flat white that came stone cold. The barista shrugged. Ridiculous.',
  channel: 'google-review',
};

export function saveOf(id: string, complaint: Complaint, more: Partial<CaseSave> = {}): CaseSave {
  return { id, base: 0, complaint, reading: readComplaint(complaint), written: false, ...more };
}

export const query = (asked: Partial<CaseQuery> = {}): CaseQuery => CaseQuery.parse(asked);

export const reply = (text: string) => [{ audience: 'private' as const, text, sections: [] }];

export function promise(text: string, due?: string): PromiseMade {
  return {
    audience: 'private',
    text,
    span: { start: 0, end: text.length },
    kind: 'replace',
    who: 'I',
    source: { kind: 'nothing' },
    ...(due === undefined ? {} : { due }),
  };
}
