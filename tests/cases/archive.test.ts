/** Backups, restore, export and erasing, on a real disk. */
import { existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CaseService } from '../../electron/app/case-service.ts';
import { csvCell, csvLine } from '../../electron/stores/case-log/csv.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import {
  COFFEE,
  caseId,
  DAY,
  KETTLE,
  KETTLE_AGAIN,
  type OpenedLog,
  openLog,
  promise,
  query,
  reply,
  saveOf,
} from './open-log.ts';

let opened: OpenedLog;
beforeEach(() => {
  opened = openLog();
  opened.log.save(
    saveOf(caseId(1), KETTLE, { texts: reply('A new lid is on its way.'), written: true, desk: 'porcelain desk' }),
  );
  opened.log.save(saveOf(caseId(2), COFFEE));
  opened.log.save(saveOf(caseId(3), KETTLE_AGAIN));
  opened.log.copied({
    id: caseId(1),
    audience: 'private',
    form: 'plain',
    channel: 'email',
    text: 'A new lid is on its way.',
    promises: [promise('A new lid is on its way.', '2026-03-20')],
  });
});
afterEach(() => opened.close());

const everyByte = (): string =>
  readdirSync(opened.folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)).toString('latin1').toLowerCase())
    .join('\n');

const whole = async (pieces: AsyncGenerator<string, void>): Promise<string> => {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
};

describe('backups', () => {
  it('are made whole, and can be restored; what was there is set aside', async () => {
    const made = await opened.log.backUp();
    opened.log.save(saveOf(caseId(4), COFFEE));
    const { setAside, broughtOver } = opened.log.restore(made.name);
    expect(existsSync(setAside)).toBe(true);
    expect(broughtOver).toBe(0);
    expect(opened.log.size().cases).toBe(3);
    expect(opened.log.list(query({ words: 'kettle' })).rows.length).toBe(2);
    opened.log.save(saveOf(caseId(5), COFFEE));
    expect(opened.log.size().cases).toBe(4);
  });
  it('rotate: a week of days is kept, and the one just made stays whatever the clock says', async () => {
    for (let day = 0; day < 10; day++) {
      const { path } = await opened.log.backUp();
      const at = new Date(2026, 2, 17 + day, 10, 30);
      utimesSync(path, at, at);
      opened.pass(DAY);
    }
    expect(opened.log.backups().length).toBe(7);
    expect(opened.log.backups()[0]?.name).toBe('cases-daily-2026-03-26.db');
    opened.pass(-300 * DAY);
    const made = await opened.log.backUp();
    expect(opened.log.backups().map(({ name }) => name)).toContain(made.name);
    expect(opened.log.backups().length).toBe(7);
  });
  it('that are no databases are refused, and nothing changes', async () => {
    const { path, name } = await opened.log.backUp();
    writeFileSync(path, 'no database');
    expect(() => opened.log.restore(name)).toThrowError(expect.objectContaining({ code: 'backup-unusable' }));
    expect(() => opened.log.restore('../cases.db')).toThrowError(expect.objectContaining({ code: 'backup-unusable' }));
    expect(opened.log.size().cases).toBe(3);
  });
  it('that are under way when the program ends leave nothing half behind', async () => {
    const making = opened.log.backUp().then(
      () => 'made',
      (thrown: unknown) => (thrown instanceof AppError ? thrown.code : 'other'),
    );
    opened.log.close();
    expect(await making).not.toBe('other');
    expect(opened.again().size().cases).toBe(3);
    for (const { name } of opened.log.backups()) expect(opened.log.restore(name).broughtOver).toBe(0);
    expect(opened.log.size().cases).toBe(3);
  });
  it('of the day are made by themselves, once, and an unfinished one is swept away', async () => {
    const service = new CaseService({
      log: opened.log,
      now: () => new Date(2026, 2, 17, 10, 30),
      keepMonths: () => null,
    });
    await service.daily();
    writeFileSync(join(opened.folder, 'backups', 'cases-daily-2026-03-16.db.unfinished'), 'half');
    await service.daily();
    expect(service.health()).toMatchObject({ cases: 3, notices: [], backups: [{ reason: 'daily' }] });
    opened.pass(DAY);
    await opened.log.backUp();
    expect(readdirSync(join(opened.folder, 'backups')).sort()).toEqual([
      'cases-daily-2026-03-17.db',
      'cases-daily-2026-03-18.db',
    ]);
  });
});

describe('the export', () => {
  it('holds everything as JSON', async () => {
    const { cases } = JSON.parse(await whole(opened.log.export('json'))) as { cases: Record<string, unknown>[] };
    expect(cases.map(({ id }) => id)).toEqual([caseId(1), caseId(2), caseId(3)]);
    expect(cases[0]).toMatchObject({
      complaint: KETTLE,
      texts: reply('A new lid is on its way.'),
      followUps: [{ text: 'A new lid is on its way.', state: 'later' }],
      copies: [{ text: 'A new lid is on its way.' }],
    });
    expect(cases[0]?.versions).toHaveLength(2);
  });
  it('is a table as CSV, one line a case whatever the text holds', async () => {
    const csv = await whole(opened.log.export('csv'));
    expect(csv.startsWith('\uFEFFid,state,')).toBe(true);
    expect(csv.split('\r\n').length).toBe(5);
    expect(csv).toContain('Marta Ferreira');
  });
  it.each(['=1+1', '+44 7700', '-2', '@SUM(A1)', '\t=1', '\r=1', ' =HYPERLINK("x")', '＝1+1', '|cmd', '\n=1'])(
    'never lets a spreadsheet take %j for a formula',
    (value) => {
      const cell = csvCell(value).replace(/^"/, '');
      expect(cell.startsWith("'")).toBe(true);
    },
  );
  it('quotes what would break a line', () => {
    expect(csvLine(['a', 'b,c', 'say "no"', 'two\nlines'])).toBe('a,"b,c","say ""no""","two\nlines"\r\n');
  });
});

describe('erasing', () => {
  it('takes one customer out of every table, the index and the journal', async () => {
    expect(everyByte()).toContain('ferreira');
    expect(opened.log.countErase({ customer: 'marta FERREIRA' })).toBe(2);
    expect(await opened.log.erase({ customer: 'marta FERREIRA' })).toBe(2);
    expect(opened.log.size().cases).toBe(1);
    expect(opened.log.list(query({ words: 'kettle' })).rows).toEqual([]);
    expect(opened.log.openFollowUps()).toEqual([]);
    const left = everyByte();
    for (const word of ['ferreira', 'kettle', 'copper', 'posteo', '48213']) expect(left).not.toContain(word);
    expect(left).toContain('flat white');
  });
  it('leaves no word of it in the index', async () => {
    opened.log.save(saveOf(caseId(1), { text: 'Overwritten porcelain.' }, { base: 2 }));
    opened.log.list(query({ words: 'porcelain' }));
    await opened.log.erase({ ids: [caseId(1), caseId(3)] });
    opened.log.close();
    const database = new DatabaseSync(join(opened.folder, 'cases.db'));
    database.exec("CREATE VIRTUAL TABLE temp.words USING fts5vocab('main', 'search', 'row')");
    const words = database
      .prepare('SELECT term FROM words')
      .all()
      .map(({ term }) => String(term));
    database.close();
    expect(words).toContain('flat');
    expect(words.filter((word) => /^(ferreira|kettle|lid|posteo|marta|porcelain)/.test(word))).toEqual([]);
  });
  it.each(['marta.ferreira@posteo.example', 'MARTA.FERREIRA@posteo.example'])('knows a customer by %s', (customer) => {
    expect(opened.log.countErase({ customer })).toBe(2);
  });
  it('knows a customer by an order and by a first name that is all there was', () => {
    expect(opened.log.countErase({ customer: 'K-48213' })).toBe(1);
    expect(opened.log.countErase({ customer: 'Nobody Known' })).toBe(0);
  });
  it('says in which backups the erased is still found and until when, or takes them away', async () => {
    const made = await opened.log.backUp();
    const service = new CaseService({ log: opened.log, now: () => new Date(), keepMonths: () => null });
    expect(await service.erase({ ids: [caseId(1)] }, false)).toEqual({
      cases: 1,
      stillIn: [{ name: made.name, until: made.madeAt + 7 * DAY }],
    });
    expect(await service.erase({ customer: 'Marta Ferreira' }, true)).toEqual({ cases: 1, stillIn: [] });
    expect(everyByte()).not.toContain('ferreira');
  });
  it('takes everything when asked to, and goes on from there', () => {
    expect(opened.log.eraseAll()).toBe(3);
    const left = everyByte();
    for (const word of ['ferreira', 'kettle', 'flat white', 'new lid']) expect(left).not.toContain(word);
    opened.log.save(saveOf(caseId(7), COFFEE));
    expect(opened.log.list(query({ words: 'stone' })).rows.length).toBe(1);
  });
});

describe('retention', () => {
  it('erases what nobody touched for so many months and what has nothing left to be kept', async () => {
    opened.pass(100 * DAY);
    opened.log.save(saveOf(caseId(9), COFFEE));
    expect(await opened.log.eraseOutdated(2)).toBe(2);
    expect(opened.log.list(query()).rows.map(({ id }) => id)).toEqual([caseId(9), caseId(1)]);
  });
  it('erases nothing because a clock runs ahead', async () => {
    opened.pass(20 * 365 * DAY);
    expect(await opened.log.eraseOutdated(2)).toBe(0);
  });
});
