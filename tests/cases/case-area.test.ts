/** The cases as the page meets them: through the contract, over HTTP. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createORPCClient, ORPCError } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPage } from '../../electron/app/page.ts';
import { startWebHost, type WebHost } from '../../electron/app/web-host.ts';
import type { Api } from '../../renderer/api/bridge.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';
import { COFFEE, caseId, KETTLE, promise, reply, saveOf } from './open-log.ts';

let testApp: TestApp;
let host: WebHost;
let api: Api;
let pageFolder: string;
const database = (): string => join(testApp.dataFolder, 'cases.db');

beforeAll(async () => {
  testApp = openTestApp();
  pageFolder = mkdtempSync(join(tmpdir(), 'plusone-page-'));
  writeFileSync(join(pageFolder, 'index.html'), '');
  host = await startWebHost(testApp.app, openPage(pageFolder));
  api = createORPCClient<Api>(
    new RPCLink({ url: `${host.origin}/rpc`, headers: () => ({ authorization: `Bearer ${host.token}` }) }),
  );
});
afterAll(async () => {
  await host.close();
  testApp.close();
  rmSync(pageFolder, { recursive: true, force: true });
});

describe('the page', () => {
  it('reads and drafts without a database being made', async () => {
    await api.complaints.read({ complaint: KETTLE });
    expect(existsSync(database())).toBe(false);
  });
  it('imports many complaints as open cases, each once, and does not take one of them for the one worked on', async () => {
    const complaints = [
      { text: 'The tram was late again, 40 minutes.', writtenAt: '2026-03-01' },
      { text: ' ' },
      { text: 'Nobody answers the phone.', channel: 'x' as const },
    ];
    const all = async () => {
      const said = [];
      for await (const progress of await api.cases.import({ complaints })) said.push(progress);
      return said;
    };
    const first = await all();
    expect(first.map(({ done }) => done)).toEqual([1, 2, 3]);
    expect(first.at(-1)).toEqual({ done: 3, total: 3, added: 2, known: 0, empty: 1 });
    expect((await all()).at(-1)).toMatchObject({ added: 0, known: 2 });
    expect(await api.cases.last()).toBeNull();
    const { rows } = await api.cases.list({ words: 'tram' });
    expect(rows).toHaveLength(1);
    for (const row of (await api.cases.list({})).rows) await api.archive.erase({ wish: { ids: [row.id] } });
  });
  it('saves, finds, copies, follows up, closes and exports a case', async () => {
    const id = caseId(1);
    const saved = await api.cases.save(saveOf(id, KETTLE, { texts: reply('A new lid is on its way.') }));
    expect(saved).toMatchObject({ revision: 1, conflict: false });
    expect(existsSync(database())).toBe(true);
    expect((await api.cases.last())?.complaint).toEqual(KETTLE);
    expect((await api.cases.list({ words: 'kettl' })).rows.map((row) => row.id)).toEqual([id]);
    const [followUp] = await api.cases.copied({
      id,
      audience: 'private',
      form: 'rich',
      channel: 'email',
      text: 'A new lid is on its way.',
      promises: [promise('A new lid is on its way.', '2026-03-17')],
    });
    expect(await api.followUps.counts()).toMatchObject({ due: 1 });
    expect((await api.followUps.list()).map(({ text }) => text)).toEqual(['A new lid is on its way.']);
    await api.followUps.settle({ id: followUp?.id ?? 0, as: 'kept' });
    await api.cases.close({ id, result: 'happy' });
    expect(await api.cases.counts()).toEqual({ open: 0, waiting: 0, done: 1 });
    expect((await api.cases.times({})).firstReply.cases).toBe(1);
    expect((await api.cases.versions({ id })).length).toBe(1);
    const { reading } = saveOf(id, KETTLE);
    if (reading === undefined) throw new Error('there is no reading');
    expect((await api.cases.history({ complaint: KETTLE, reading })).repeat).toBe(true);
    expect((await api.cases.similar({ complaint: KETTLE, reading })).length).toBe(1);
    let json = '';
    for await (const piece of await api.archive.export({ format: 'json' })) json += piece;
    expect(JSON.parse(json).cases).toHaveLength(1);
    const backup = await api.archive.backUp();
    expect((await api.archive.health()).backups).toEqual([backup]);
    expect(await api.archive.countErase({ customer: 'Marta Ferreira' })).toEqual({ cases: 1 });
    expect((await api.archive.erase({ wish: { ids: [id] } })).stillIn.map(({ name }) => name)).toEqual([backup.name]);
    expect((await api.archive.restore({ name: backup.name })).cases).toBe(1);
    expect(await api.archive.eraseAll({ backups: true })).toEqual({ cases: 1, stillIn: [] });
  });
  it('is told in words what went wrong', async () => {
    const failure = await api.cases.get({ id: caseId(77) }).catch((thrown: unknown) => thrown);
    expect(failure).toBeInstanceOf(ORPCError);
    expect(failure).toMatchObject({ data: { code: 'case-gone', sentence: expect.stringContaining('not there') } });
    await expect(api.cases.save({ ...saveOf('no id', COFFEE) })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });
});
