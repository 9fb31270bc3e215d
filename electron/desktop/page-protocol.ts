/** Serves the page to the window under its own scheme, with the same headers as the web host. */
import type { Protocol } from 'electron';
import { protocol } from 'electron';
import type { Page } from '../app/page.ts';
import { isOwnAddress, PAGE_SCHEME } from './security.ts';

/** Must be called before the app is ready. */
export function registerPageScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: PAGE_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Answers requests for the page's files; any other address under the scheme is not found. */
export function servePage(into: Protocol, page: Page): void {
  into.handle(PAGE_SCHEME, (request) => {
    if (request.method !== 'GET' || !isOwnAddress(request.url)) return new Response('Not found.\n', { status: 404 });
    const file = page.file(new URL(request.url).pathname);
    return new Response(Uint8Array.from(file.body), { status: file.status, headers: { ...file.headers } });
  });
}
