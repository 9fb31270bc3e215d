/** Everything that is kept, as JSON or CSV, piece by piece. */

import type { Case } from '../../../shared/domain/case.ts';
import type { Moment } from '../../../shared/domain/moment.ts';
import { csvLine } from './csv.ts';
import { type Database, textOf } from './database.ts';
import { readCase, rowOf } from './read-case.ts';
import { readVersions } from './versions.ts';

/** Cases that are read at once. */
const AT_ONCE = 50;

const iso = (at: number | null): string => (at === null ? '' : new Date(at).toISOString());

const COLUMNS: readonly { name: string; of: (one: Case) => string }[] = [
  { name: 'id', of: ({ id }) => id },
  { name: 'state', of: ({ state }) => state },
  { name: 'created', of: ({ createdAt }) => iso(createdAt) },
  { name: 'changed', of: ({ changedAt }) => iso(changedAt) },
  { name: 'written', of: ({ complaint }) => complaint.writtenAt ?? '' },
  { name: 'first reply', of: ({ repliedAt }) => iso(repliedAt) },
  { name: 'done', of: ({ doneAt }) => iso(doneAt) },
  { name: 'customer', of: ({ reading }) => reading?.customer?.name ?? '' },
  { name: 'channel', of: ({ complaint, reading }) => complaint.channel ?? reading?.channel ?? '' },
  { name: 'types', of: ({ reading }) => reading?.issues.map(({ type }) => type).join(' ') ?? '' },
  { name: 'temper', of: ({ reading }) => String(reading?.temper.level ?? '') },
  { name: 'risks', of: ({ reading }) => [...new Set(reading?.risks.map(({ type }) => type) ?? [])].join(' ') },
  { name: 'complaint', of: ({ complaint }) => complaint.text },
  { name: 'public reply', of: ({ texts }) => texts.find(({ audience }) => audience === 'public')?.text ?? '' },
  { name: 'private reply', of: ({ texts }) => texts.find(({ audience }) => audience === 'private')?.text ?? '' },
  { name: 'fix', of: ({ copies }) => copies.at(-1)?.fix ?? '' },
  { name: '+1', of: ({ copies }) => copies.at(-1)?.plusOne ?? '' },
  { name: 'copied', of: ({ copies }) => copies.map(({ at }) => iso(at)).join(' ') },
  {
    name: 'promises',
    of: ({ followUps }) =>
      followUps.map(({ text, due, state }) => `${text} [${due ?? 'no date'}, ${state}]`).join('\n'),
  },
  { name: 'overridden', of: ({ overridden }) => overridden.map(({ rule, reason }) => `${rule}: ${reason}`).join('\n') },
  { name: 'outcome', of: ({ outcome }) => outcome?.result ?? '' },
  { name: 'note', of: ({ outcome }) => outcome?.note ?? '' },
];

/** Reads a page of cases at a time, so that others get their turn in between. */
type Reads = <Result>(work: (database: Database) => Result) => Result;

async function* pages(read: Reads): AsyncGenerator<string[], void> {
  let after = 0;
  for (;;) {
    const ids = read((database) => {
      const rows = database.all(`SELECT row, id FROM cases WHERE row > ? ORDER BY row LIMIT ${AT_ONCE}`, after);
      after = Number(rows.at(-1)?.row ?? after);
      return rows.map((row) => textOf(row, 'id'));
    });
    if (ids.length === 0) return;
    yield ids;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** Every case with its versions, without what only the page needs to go on with it. */
export async function* exportJson(read: Reads, now: Moment): AsyncGenerator<string, void> {
  yield `{"plusone":1,"exportedAt":${JSON.stringify(now)},"cases":[`;
  let first = true;
  for await (const ids of pages(read)) {
    let piece = '';
    for (const id of ids) {
      const one = read((database) => {
        const { desk: _desk, ...kept } = readCase(database, id, now);
        return { ...kept, versions: readVersions(database, rowOf(database, id)) };
      });
      piece += `${first ? '' : ','}\n${JSON.stringify(one)}`;
      first = false;
    }
    yield piece;
  }
  yield '\n]}\n';
}

/** For a spreadsheet: UTF-8 with its mark, one line a case. */
export async function* exportCsv(read: Reads, now: Moment): AsyncGenerator<string, void> {
  yield `\uFEFF${csvLine(COLUMNS.map(({ name }) => name))}`;
  for await (const ids of pages(read)) {
    yield ids
      .map((id) => {
        const one = read((database) => readCase(database, id, now));
        return csvLine(COLUMNS.map(({ of }) => of(one)));
      })
      .join('');
  }
}
