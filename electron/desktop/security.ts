/** What the desktop denies: other pages, new windows, permissions, and messages from anyone but its own page. */
import type { Session, WebContents, WebFrameMain } from 'electron';

/** The page's own address; everything else is somebody else's. */
export const PAGE_SCHEME = 'plusone';
export const PAGE_ORIGIN = `${PAGE_SCHEME}://app`;

/** Whether an address belongs to the page. */
export function isOwnAddress(address: string): boolean {
  return URL.canParse(address) && new URL(address).protocol === `${PAGE_SCHEME}:` && new URL(address).host === 'app';
}

/** Addresses that may be opened in the person's browser: the web over TLS, nothing that starts a program. */
export function mayOpenOutside(address: string): boolean {
  return URL.canParse(address) && new URL(address).protocol === 'https:';
}

/** Denies navigation, new windows and embedded views; links to the web open in the person's browser. */
export function denyNavigation(contents: WebContents, openOutside: (address: string) => void): void {
  contents.on('will-navigate', (event) => {
    if (!isOwnAddress(event.url)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => {
    if (!isOwnAddress(event.url)) event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    if (mayOpenOutside(url)) openOutside(url);
    return { action: 'deny' };
  });
}

/** Only writing to the clipboard is allowed, and only to the page itself. */
export function denyPermissions(session: Session): void {
  const allowed = (permission: string, origin: string): boolean =>
    permission === 'clipboard-sanitized-write' && isOwnAddress(origin);
  session.setPermissionRequestHandler((contents, permission, answer) => {
    answer(allowed(permission, contents?.getURL() ?? ''));
  });
  session.setPermissionCheckHandler((_contents, permission, origin) => allowed(permission, `${origin}/`));
  session.setDevicePermissionHandler(() => false);
}

/** Whether a message comes from the main frame of our own window, showing our own page. */
export function isOwnSender(sender: WebFrameMain | null, contents: WebContents): boolean {
  return sender !== null && sender === contents.mainFrame && isOwnAddress(sender.url);
}
