/** The web host as other programs on the machine and other pages in the browser meet it: real HTTP. */
import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPage } from '../../electron/app/page.ts';
import { startWebHost, type WebHost } from '../../electron/app/web-host.ts';
import type { Api } from '../../renderer/api/bridge.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';

let testApp: TestApp;
let host: WebHost;
let pageFolder: string;

beforeAll(async () => {
  testApp = openTestApp();
  pageFolder = mkdtempSync(join(tmpdir(), 'plusone-page-'));
  const { writeFileSync, mkdirSync } = await import('node:fs');
  writeFileSync(join(pageFolder, 'index.html'), '<meta name="csp-nonce" content="__CSP_NONCE__">');
  mkdirSync(join(pageFolder, 'assets'));
  writeFileSync(join(pageFolder, 'assets', 'page-abc.js'), 'export {};');
  host = await startWebHost(testApp.app, openPage(pageFolder));
});
afterAll(async () => {
  await host.close();
  testApp.close();
  rmSync(pageFolder, { recursive: true, force: true });
});

interface Answer {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: string;
}

/** A raw request: fetch would set Host and Origin itself. */
function ask(
  path: string,
  options: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Answer> {
  const { port, host: own } = new URL(host.origin);
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: '127.0.0.1', port, path, method: options.method ?? 'GET', headers: { host: own, ...options.headers } },
      (response) => {
        let body = '';
        response.on('data', (chunk: Buffer) => {
          body += chunk.toString();
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
      },
    );
    sent.on('error', reject);
    sent.end(options.body);
  });
}
const authorized = () => ({ authorization: `Bearer ${host.token}`, 'content-type': 'application/json' });
const client = (): Api =>
  createORPCClient<Api>(
    new RPCLink({ url: `${host.origin}/rpc`, headers: () => ({ authorization: `Bearer ${host.token}` }) }),
  );

describe('the page', () => {
  it('comes with a strict policy and is not cached', async () => {
    const answer = await ask('/');
    expect(answer.status).toBe(200);
    const policy = String(answer.headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|\*|http:/);
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? 'none';
    expect(answer.body).toContain(`content="${nonce}"`);
  });
  it('has a new nonce each time', async () => {
    expect((await ask('/')).body).not.toBe((await ask('/')).body);
  });
  it('serves built files and nothing beside them', async () => {
    expect((await ask('/assets/page-abc.js')).headers['content-type']).toContain('javascript');
    for (const path of [
      '/../package.json',
      '/%2e%2e/%2e%2e/etc/passwd',
      '/assets',
      '/rpc',
      '//etc/passwd',
      '/index.html/../../x',
    ]) {
      expect((await ask(path)).status, path).toBe(404);
    }
  });
  it('answers GET and HEAD only', async () => {
    expect((await ask('/', { method: 'HEAD' })).body).toBe('');
    expect((await ask('/', { method: 'DELETE' })).status).toBe(405);
  });
});

describe('the door', () => {
  const call = (headers: Record<string, string>) => ask('/rpc/app/info', { method: 'POST', headers, body: '{}' });

  it('opens for the token', async () => {
    expect((await call(authorized())).status).toBe(200);
  });
  it('stays shut without the token, with a wrong one and with a part of it', async () => {
    for (const authorization of [
      '',
      'Bearer ',
      `Bearer ${host.token.slice(0, -1)}`,
      `Bearer ${host.token}x`,
      host.token,
    ]) {
      expect((await call({ authorization })).status).toBe(401);
    }
  });
  it('does not answer to a foreign name that points here', async () => {
    for (const name of [
      'evil.example',
      `evil.example:${new URL(host.origin).port}`,
      `localhost:${new URL(host.origin).port}`,
    ]) {
      expect((await call({ ...authorized(), host: name })).status).toBe(421);
      expect((await ask('/', { headers: { host: name } })).status).toBe(421);
    }
  });
  it('does not answer to other pages, whatever they know', async () => {
    for (const origin of ['https://evil.example', 'null', 'http://127.0.0.1:1']) {
      expect((await call({ ...authorized(), origin })).status).toBe(403);
    }
    expect((await call({ ...authorized(), 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await call({ ...authorized(), origin: host.origin, 'sec-fetch-site': 'same-origin' })).status).toBe(200);
  });
  it('takes calls by POST only, so that no link can make one', async () => {
    expect((await ask('/rpc/app/info', { headers: authorized() })).status).toBe(405);
  });
  it('refuses a body that is too large', async () => {
    const body = JSON.stringify({ json: { complaint: { text: 'x'.repeat(17 * 1024 * 1024) } } });
    expect((await ask('/rpc/complaints/read', { method: 'POST', headers: authorized(), body })).status).toBe(413);
  });
  it('marks answers as not to be kept', async () => {
    expect((await call(authorized())).headers['cache-control']).toBe('no-store');
  });
  it('keeps the token out of what browsers send', () => {
    expect(new URL(host.address).hash).toBe(`#token=${host.token}`);
    expect(new URL(host.address).search).toBe('');
  });
});

describe('calls over HTTP', () => {
  it('read a complaint', async () => {
    const text = 'I paid £40 for a haircut and left with one side longer.';
    const reading = await client().complaints.read({ complaint: { text } });
    expect(reading.money.map((money) => text.slice(money.span.start, money.span.end))).toEqual(['£40']);
  });
  it('stream a draft and stop when the caller stops', async () => {
    const controller = new AbortController();
    const stream = await client().drafts.write(
      { complaint: { text: 'The soup was cold and nobody came for twenty minutes.' } },
      { signal: controller.signal },
    );
    const seen: string[] = [];
    await expect(
      (async () => {
        for await (const event of stream) {
          seen.push(event.type);
          if (event.type === 'text') controller.abort();
        }
      })(),
    ).rejects.toBeDefined();
    expect(seen[0]).toBe('planned');
    expect(seen).not.toContain('finished');
  });
  it('tell what was wrong with the input, without repeating it', async () => {
    const refused = await client()
      .complaints.read({ complaint: { text: 'x'.repeat(200_001) } })
      .then(
        () => null,
        (error: { code: string; message: string }) => error,
      );
    expect(refused?.code).toBe('BAD_REQUEST');
    expect(refused?.message.length).toBeLessThan(200);
  });
});
