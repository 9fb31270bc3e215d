/** Cases as they are saved while somebody types, and read back. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { COFFEE, caseId, KETTLE, MINUTE, type OpenedLog, openLog, reply, saveOf } from './open-log.ts';

let opened: OpenedLog;
beforeEach(() => {
  opened = openLog();
});
afterEach(() => opened.close());
const one = caseId(1);

describe('a case', () => {
  it('comes back as it was saved, from a log that was opened anew', () => {
    const save = saveOf(
      one,
      { ...KETTLE, writtenAt: '2026-03-16' },
      {
        texts: reply('I am sorry about the lid.'),
        choices: { wording: 2, confirmed: ['The lid is in stock.'] },
        engine: 'offline',
        desk: JSON.stringify({ undo: ['I am sorry.', 'I am sorry about'] }),
        overridden: [
          { finding: 'f1', rule: 'over-promise', gate: 'G1', message: 'Too much.', reason: 'Agreed by phone' },
        ],
      },
    );
    expect(opened.log.save(save)).toMatchObject({ revision: 1, conflict: false });
    opened.log.close();
    const found = opened.again().get(one);
    expect(found).toMatchObject({
      revision: 1,
      state: 'open',
      complaint: save.complaint,
      reading: save.reading,
      choices: save.choices,
      engine: 'offline',
      texts: save.texts,
      desk: save.desk,
      overridden: save.overridden,
      plan: null,
      repliedAt: null,
      outcome: null,
    });
  });
  it('keeps what a later save leaves out', () => {
    opened.log.save(saveOf(one, KETTLE, { texts: reply('First words.'), desk: 'desk' }));
    const { reading: _reading, ...bare } = saveOf(one, KETTLE, { base: 1 });
    opened.log.save(bare);
    expect(opened.log.get(one)).toMatchObject({ revision: 2, desk: 'desk', texts: reply('First words.') });
    expect(opened.log.get(one).reading?.customer?.name).toBe('Marta Ferreira');
  });
  it('has its own draft and never another one’s', () => {
    opened.log.save(saveOf(one, KETTLE, { texts: reply('About the kettle.') }));
    opened.log.save(saveOf(caseId(2), COFFEE, { texts: reply('About the coffee.') }));
    opened.log.save(saveOf(one, KETTLE, { base: 1, texts: reply('About the kettle, again.') }));
    expect(opened.log.get(one).texts[0]?.text).toBe('About the kettle, again.');
    expect(opened.log.get(caseId(2)).texts[0]?.text).toBe('About the coffee.');
    expect(opened.log.last()?.id).toBeDefined();
  });
  it('is not begun without a word', () => {
    expect(() => opened.log.save({ id: one, base: 0, complaint: { text: ' \n' }, written: false })).toThrowError(
      expect.objectContaining({ code: 'complaint-empty' }),
    );
    expect(opened.log.counts()).toEqual({ open: 0, waiting: 0, done: 0 });
    expect(opened.log.last()).toBeNull();
  });
  it('that was erased elsewhere is said to be gone instead of coming back', async () => {
    opened.log.save(saveOf(one, KETTLE));
    await opened.log.erase({ ids: [one] });
    expect(() => opened.log.save(saveOf(one, KETTLE, { base: 1 }))).toThrowError(
      expect.objectContaining({ code: 'case-gone' }),
    );
  });
  it('takes a new reading of a changed text into the list', () => {
    opened.log.save(saveOf(one, KETTLE));
    opened.log.save(saveOf(one, COFFEE, { base: 1 }));
    expect(opened.log.get(one).complaint.text).toBe(COFFEE.text);
    expect(opened.log.get(one).reading).toEqual(saveOf(one, COFFEE).reading);
  });
  it('is kept whatever the clock says', () => {
    opened.log.save(saveOf(one, KETTLE, { texts: reply('First.') }));
    opened.pass(-40 * 24 * 60 * MINUTE);
    expect(opened.log.save(saveOf(one, KETTLE, { base: 1, texts: reply('Second.') })).revision).toBe(2);
    const found = opened.log.get(one);
    expect(found.texts[0]?.text).toBe('Second.');
    expect(found.changedAt).toBeGreaterThanOrEqual(found.createdAt);
  });
  it('lies in files that only their owner may read', () => {
    opened.log.save(saveOf(one, KETTLE));
    const files = readdirSync(opened.folder);
    expect(files).toContain('cases.db');
    if (process.platform !== 'win32') {
      for (const file of files) expect(statSync(join(opened.folder, file)).mode & 0o077).toBe(0);
    }
    expect(readFileSync(join(opened.folder, 'cases.db')).subarray(0, 15).toString()).toBe('SQLite format 3');
  });
});

describe('versions', () => {
  it('are kept of what an engine wrote, and of edits that stood before it wrote again', () => {
    opened.log.save(saveOf(one, KETTLE, { texts: reply('Written.'), engine: 'offline', written: true }));
    opened.log.save(saveOf(one, KETTLE, { base: 1, texts: reply('Written, and edited.') }));
    opened.log.save(saveOf(one, KETTLE, { base: 2, texts: reply('Written anew.'), engine: 'offline', written: true }));
    expect(opened.log.versions(one).map(({ reason, texts }) => [reason, texts[0]?.text])).toEqual([
      ['written', 'Written anew.'],
      ['edited', 'Written, and edited.'],
      ['written', 'Written.'],
    ]);
  });
  it('are not kept of every stroke, but of words that stood for minutes', () => {
    opened.log.save(saveOf(one, KETTLE, { texts: reply('A') }));
    for (let stroke = 1; stroke <= 20; stroke++) {
      opened.pass(1_000);
      opened.log.save(saveOf(one, KETTLE, { base: stroke, texts: reply('A'.repeat(stroke + 1)) }));
    }
    expect(opened.log.versions(one)).toEqual([]);
    opened.pass(10 * MINUTE);
    opened.log.save(saveOf(one, KETTLE, { base: 21, texts: reply('Something else.') }));
    expect(opened.log.versions(one).map(({ texts }) => texts[0]?.text)).toEqual(['A'.repeat(21)]);
  });
  it('stay within bounds, and the first and the copied ones stay', () => {
    for (let round = 0; round < 80; round++) {
      opened.log.save(saveOf(one, KETTLE, { base: round, texts: reply(`Wording ${round}.`), written: true }));
    }
    const versions = opened.log.versions(one);
    expect(versions.length).toBe(60);
    expect(versions.at(-1)?.number).toBe(1);
    expect(versions[0]?.texts[0]?.text).toBe('Wording 79.');
  });
});

describe('two windows on one case', () => {
  it('lose nothing: the words that are overwritten are kept as a version', () => {
    const other = opened.again();
    opened.log.save(saveOf(one, KETTLE, { texts: reply('Here.') }));
    other.save(saveOf(one, KETTLE, { base: 1, texts: reply('There.') }));
    const saved = opened.log.save(saveOf(one, KETTLE, { base: 1, texts: reply('Here, and on.') }));
    expect(saved).toMatchObject({ revision: 3, conflict: true });
    expect(other.get(one).texts[0]?.text).toBe('Here, and on.');
    expect(other.versions(one)).toEqual([expect.objectContaining({ reason: 'other-window', texts: reply('There.') })]);
  });
});
