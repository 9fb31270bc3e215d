/** The engine area as the page meets it: over real HTTP, with a real server behind it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openPage } from '../../electron/app/page.ts';
import { startWebHost, type WebHost } from '../../electron/app/web-host.ts';
import type { Api } from '../../renderer/api/bridge.ts';
import { GOOD, KEY, openModelApp, request } from '../engines/claude/model-case.ts';
import { fails, lists, type MessagesServer, startMessagesServer, streams } from '../support/messages-server.ts';
import type { TestApp } from '../support/test-app.ts';

let server: MessagesServer;
let opened: TestApp;
let host: WebHost;
let pageFolder: string;
const heard: string[] = [];
beforeEach(async () => {
  server = await startMessagesServer();
  opened = openModelApp(server.address);
  pageFolder = mkdtempSync(join(tmpdir(), 'plusone-page-'));
  writeFileSync(join(pageFolder, 'index.html'), '');
  host = await startWebHost(opened.app, openPage(pageFolder));
  heard.length = 0;
});
afterEach(async () => {
  await host.close();
  opened.close();
  await server.close();
  rmSync(pageFolder, { recursive: true, force: true });
});
/** Keeps everything that reaches the page. */
const page = (): Api =>
  createORPCClient<Api>(
    new RPCLink({
      url: `${host.origin}/rpc`,
      headers: () => ({ authorization: `Bearer ${host.token}` }),
      fetch: async (input, init) => {
        const response = await fetch(input, init);
        const [one, other] = response.body?.tee() ?? [null, null];
        if (other !== null)
          new Response(other).text().then(
            (text) => heard.push(text),
            () => {},
          );
        return new Response(one, response);
      },
    }),
  );
const TEXTS = [
  { audience: 'private' as const, text: 'Dear Joan,', sections: [{ role: 'greeting' as const, text: 'Dear Joan,' }] },
];

describe('the engine area', () => {
  it('tells where the key is and never what it is', async () => {
    server.answer(lists('claude-new'), lists('claude-new'), streams(GOOD));
    const api = page();
    expect((await api.engines.state()).key).toEqual({ place: 'environment', keyring: false });
    expect((await api.engines.saveKey({ key: 'sk-ant-entered-by-hand' })).key.place).toBe('memory');
    expect(await api.engines.models({ engine: 'claude' })).toEqual([{ id: 'claude-new', name: 'CLAUDE-NEW' }]);
    await api.engines.preview(request());
    for await (const _ of await api.drafts.write(request()));
    expect((await api.engines.forgetKey()).key.place).toBe('environment');
    expect(server.received.at(-1)?.headers.authorization).toContain('sk-ant-entered-by-hand');
    expect(heard.length).toBeGreaterThan(4);
    expect(heard.join()).not.toMatch(new RegExp(`${KEY}|sk-ant-entered`));
  });
  it('answers a wrong key with its code, its sentence and the next step', async () => {
    server.answer(fails(401, 'authentication_error'));
    await expect(page().engines.saveKey({ key: 'sk-ant-wrong-wrong' })).rejects.toMatchObject({
      data: {
        code: 'key-wrong',
        sentence: expect.stringContaining('does not accept'),
        nextStep: expect.stringContaining('again'),
      },
    });
    expect(heard.join()).not.toContain('sk-ant-wrong');
  });
  it('refuses a key that is none before asking anybody', async () => {
    await expect(page().engines.saveKey({ key: 'x' })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    expect(server.received).toHaveLength(0);
  });
  it('streams a proposal for a reply', async () => {
    server.answer(streams('<private><greeting>Hello Joan,</greeting></private>'));
    const types: string[] = [];
    const wish = { kind: 'manner', section: { audience: 'private', role: 'greeting' }, how: 'warmer' } as const;
    for await (const event of await page().engines.revise({ request: request(), texts: TEXTS, wish })) {
      types.push(event.type);
      if (event.type === 'proposed') expect(event.texts[0]?.text).toBe('Hello Joan,');
    }
    expect(types).toEqual(['text', 'proposed']);
  });
  it('streams three drafts and what goes on', async () => {
    server.answer(streams(GOOD));
    const seen = new Set<string>();
    for await (const { variant, event } of await page().engines.variants(request()))
      seen.add(`${variant} ${event.type}`);
    expect(seen).toEqual(
      new Set(['0', '1', '2'].flatMap((one) => ['planned', 'text', 'finished'].map((type) => `${one} ${type}`))),
    );
    let finished = false;
    for await (const event of await page().engines.goOn({ request: request(), texts: TEXTS }))
      finished = event.type === 'finished';
    expect(finished).toBe(true);
  });
  it('closes the connection to the service when the page cancels', async () => {
    server.answer(streams('<private><fix>I will', { reason: null, after: () => {} }));
    const controller = new AbortController();
    const reading = async () => {
      for await (const event of await page().drafts.write(request(), { signal: controller.signal })) {
        if (event.type === 'text') controller.abort();
      }
    };
    await expect(reading()).rejects.toThrow();
    await server.hungUp;
    expect(server.received).toHaveLength(1);
  });
});
