/** The app over HTTP on the loopback interface, for a browser on the same machine and for nobody else. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { BodyLimitPlugin, RPCHandler } from '@orpc/server/node';
import type { App } from './create-app.ts';
import type { Page, PageFile } from './page.ts';
import { router } from './router.ts';

/** Largest request body, in bytes: a complaint of the greatest length, its reading and a draft fit many times. */
const LARGEST_BODY = 16 * 1024 * 1024;
const LOOPBACK = '127.0.0.1';

export interface WebHost {
  /** The address to open, with the token in its fragment, which browsers do not send. */
  readonly address: string;
  readonly origin: string;
  readonly token: string;
  close(): Promise<void>;
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Whether a header carries the token, in time that does not tell how much of it was right. */
function carriesToken(header: string | undefined, expected: Buffer): boolean {
  return timingSafeEqual(digest(header ?? ''), expected);
}

/**
 * Listens on 127.0.0.1.
 * @param port 0 for any free one
 */
export async function startWebHost(app: App, page: Page, port = 0): Promise<WebHost> {
  const token = randomBytes(32).toString('base64url');
  const expected = digest(`Bearer ${token}`);
  const rpc = new RPCHandler(router, { plugins: [new BodyLimitPlugin({ maxBodySize: LARGEST_BODY })] });

  const send = (response: ServerResponse, file: PageFile, withBody: boolean): void => {
    response.writeHead(file.status, file.headers);
    response.end(withBody ? file.body : undefined);
  };
  const refuse = (response: ServerResponse, status: number, text: string): void => {
    response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' });
    response.end(`${text}\n`);
  };

  const answer = async (request: IncomingMessage, response: ServerResponse, own: string): Promise<void> => {
    // A name that another site points at this machine arrives with that name as its Host.
    if (request.headers.host !== own) return refuse(response, 421, 'This address is not served here.');
    const { origin } = request.headers;
    if (origin !== undefined && origin !== `http://${own}`) return refuse(response, 403, 'Not from this page.');
    const site = request.headers['sec-fetch-site'];
    const path = new URL(request.url ?? '/', `http://${own}`).pathname;

    if (path.startsWith('/rpc/')) {
      if (request.method !== 'POST') return refuse(response, 405, 'Only POST.');
      if (site !== undefined && site !== 'same-origin') return refuse(response, 403, 'Not from this page.');
      if (!carriesToken(request.headers.authorization, expected)) {
        return refuse(response, 401, 'Open PlusOne with the address that it printed.');
      }
      response.setHeader('cache-control', 'no-store');
      response.setHeader('x-content-type-options', 'nosniff');
      const { matched } = await rpc.handle(request, response, { prefix: '/rpc', context: { app } });
      if (!matched) refuse(response, 404, 'Not found.');
      return;
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, 'Only GET.');
    send(response, page.file(path), request.method === 'GET');
  };

  const server: Server = createServer((request, response) => {
    const { port: bound } = server.address() as AddressInfo;
    answer(request, response, `${LOOPBACK}:${bound}`).catch(() => {
      if (!response.headersSent) refuse(response, 500, 'Something went wrong inside PlusOne.');
      else response.destroy();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOOPBACK, resolve);
  });
  const origin = `http://${LOOPBACK}:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    token,
    address: `${origin}/#token=${token}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}
