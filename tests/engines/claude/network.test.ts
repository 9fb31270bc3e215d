/** Ways through a network that is not open: a proxy, one that asks for a password, and certificates that only the system knows. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer as createHttpServer, type Server } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { type AddressInfo, connect } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { goThroughProxy } from '../../../electron/engines/claude/network.ts';
import { type MessagesServer, startMessagesServer, streamFrames, streams } from '../../support/messages-server.ts';
import { codesOf, collect, draftOf, GOOD, going, openModelApp, request } from './model-case.ts';

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  goThroughProxy('', {});
  for (const close of closing.splice(0)) await close();
});
const listen = async (server: Server): Promise<number> => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.push(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });
  return (server.address() as AddressInfo).port;
};
/** A proxy that knows every name as the server of the test. */
const startProxy = async (target: MessagesServer, password: string | null) => {
  const asked: string[] = [];
  const proxy = createHttpServer((_request, response) => response.writeHead(400).end());
  proxy.on('connect', (got, socket) => {
    asked.push(got.url ?? '');
    if (
      password !== null &&
      got.headers['proxy-authorization'] !== `Basic ${Buffer.from(password).toString('base64')}`
    ) {
      socket.end(
        'HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic\r\nContent-Length: 0\r\n\r\n',
      );
      return;
    }
    const through = connect(Number(new URL(target.address).port), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      through.pipe(socket).pipe(through);
    });
    for (const end of [through, socket]) end.on('error', () => through.destroy());
  });
  const port = await listen(proxy);
  return { address: (user = '') => `http://${user}127.0.0.1:${port}`, asked };
};
const target = async (): Promise<MessagesServer> => {
  const server = await startMessagesServer();
  closing.push(() => server.close());
  return server;
};
const writeThrough = async (proxy: string) => {
  const opened = openModelApp('http://claude.test', { proxy });
  closing.push(async () => opened.close());
  return await collect(opened.app.drafts.write(request(), going));
};

describe('a proxy', () => {
  it('from the settings is gone through', async () => {
    const server = await target();
    server.answer(streams(GOOD));
    const proxy = await startProxy(server, null);
    expect(draftOf(await writeThrough(proxy.address())).engine).toBe('claude');
    expect(proxy.asked).toEqual(['claude.test:80']);
  });
  it('gets the name and the password that stand in its address', async () => {
    const server = await target();
    server.answer(streams(GOOD));
    const proxy = await startProxy(server, 'ruth:secret');
    expect(draftOf(await writeThrough(proxy.address('ruth:secret@'))).engine).toBe('claude');
  });
  it('that refuses is told as such, and the offline draft is there', async () => {
    const proxy = await startProxy(await target(), 'ruth:secret');
    const events = await writeThrough(proxy.address());
    expect(draftOf(events).engine).toBe('offline');
    expect(codesOf(events)).toContain('proxy-failed');
    expect(JSON.stringify(events)).not.toContain('secret');
  });
  it('that is not there is told as such', async () => {
    expect(codesOf(await writeThrough('http://127.0.0.1:9'))).toContain('proxy-failed');
  });
  it('of the environment is gone through, but never to this machine', async () => {
    const server = await target();
    server.answer(streams(GOOD));
    const proxy = await startProxy(server, null);
    goThroughProxy('', { HTTPS_PROXY: proxy.address() });
    expect(await (await fetch('http://claude.test/x', { method: 'POST' })).text()).toContain('message_start');
    expect(await (await fetch(`${server.address}/x`, { method: 'POST' })).text()).toContain('message_start');
    expect(proxy.asked).toHaveLength(1);
    expect(goThroughProxy('', { ALL_PROXY: 'socks5://127.0.0.1:9' })).toBe(false);
    expect(goThroughProxy('', { HTTPS_PROXY: 'nonsense' })).toBe(false);
  });
});

describe('a certificate', () => {
  const fixture = (name: string): string => fileURLToPath(new URL(`../../fixtures/tls/${name}`, import.meta.url));
  const secure = async (): Promise<string> => {
    const server = createHttpsServer(
      { key: readFileSync(fixture('server.key.pem')), cert: readFileSync(fixture('server.pem')) },
      (_request, response) => {
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        response.end(streamFrames([GOOD]).join(''));
      },
    );
    return `https://localhost:${await listen(server)}`;
  };
  /** Drafts in a process of its own: what the system trusts is read once by each. */
  const draftElsewhere = async (address: string, env: NodeJS.ProcessEnv) => {
    const child = fork(fileURLToPath(new URL('draft-elsewhere.ts', import.meta.url)), [address], {
      env: { ...process.env, ...env },
      execArgv: [],
      silent: true,
    });
    let said = '';
    child.stdout?.on('data', (chunk) => {
      said += chunk;
    });
    await once(child, 'close');
    return said;
  };
  it('that nobody knows is told as such', async () => {
    expect(await draftElsewhere(await secure(), { SSL_CERT_FILE: fixture('server.key.pem'), SSL_CERT_DIR: '' })).toBe(
      'offline certificate-unknown',
    );
  });
  it.runIf(process.platform === 'linux')('that only the system knows is trusted', async () => {
    expect(await draftElsewhere(await secure(), { SSL_CERT_FILE: fixture('authority.pem'), SSL_CERT_DIR: '' })).toBe(
      'claude ',
    );
  });
});
