/** The real main and preload against the stand-in of electron, talking over real message channels. */
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Api } from '../../renderer/api/bridge.ts';
import { desktopLink } from '../../renderer/api/desktop-link.ts';
import {
  app,
  BrowserWindow,
  dialog,
  exposed,
  ipcMain,
  Menu,
  protocol,
  sender,
  session,
  shell,
} from '../support/electron-stand-in/electron.ts';
import { PageWindow } from '../support/electron-stand-in/page-window.ts';

const dataFolder = mkdtempSync(join(tmpdir(), 'plusone-desktop-'));
const page = new PageWindow();
let api: Api;

beforeAll(async () => {
  process.env.PLUSONE_DATA = dataFolder;
  vi.stubGlobal('window', page);
  await import('../../electron/main.ts');
  await vi.waitFor(() => expect(BrowserWindow.open).toHaveLength(1));
  await import('../../electron/preload.ts');
  api = createORPCClient<Api>(await desktopLink(page as unknown as Window));
});
afterAll(() => {
  vi.unstubAllGlobals();
  delete process.env.PLUSONE_DATA;
  rmSync(dataFolder, { recursive: true, force: true });
});

const theWindow = (): BrowserWindow => {
  const [window] = BrowserWindow.open;
  if (window === undefined) throw new Error('no window is open');
  return window;
};

describe('the window', () => {
  it('is sandboxed and isolated, without Node', () => {
    expect(app.sandboxed).toBe(true);
    expect(theWindow().options.webPreferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
    });
  });
  it('shows the page under its own scheme once it is ready', async () => {
    expect(theWindow().webContents.getURL()).toBe('plusone://app/');
    await vi.waitFor(() => expect(theWindow().shown).toBe(true));
    expect(protocol.schemes).toContainEqual(
      expect.objectContaining({
        scheme: 'plusone',
        privileges: expect.objectContaining({ secure: true, standard: true }),
      }),
    );
  });
  it('does not navigate elsewhere', () => {
    const prevented = (event: string, url: string): boolean => {
      let stopped = false;
      theWindow().webContents.emit(event, { url, preventDefault: () => (stopped = true) });
      return stopped;
    };
    expect(prevented('will-navigate', 'https://example.com/')).toBe(true);
    expect(prevented('will-redirect', 'file:///etc/passwd')).toBe(true);
    expect(prevented('will-navigate', 'plusone://other/')).toBe(true);
    expect(prevented('will-navigate', 'plusone://app/')).toBe(false);
    expect(prevented('will-attach-webview', '')).toBe(true);
  });
  it('opens no new windows, and hands only web addresses to the browser', () => {
    const open = theWindow().webContents.openHandler;
    for (const url of ['https://example.com/help', 'file:///etc/passwd', 'javascript:alert(1)', 'http://example.com']) {
      expect(open?.({ url })).toEqual({ action: 'deny' });
    }
    expect(shell.opened).toEqual(['https://example.com/help']);
  });
  it('grants its own page the writing of the clipboard and nobody anything else', () => {
    const { request, check, device } = session.defaultSession;
    const asked = (permission: string): boolean => {
      let answer = true;
      request?.(theWindow().webContents, permission, (granted) => {
        answer = granted;
      });
      return answer;
    };
    expect(asked('clipboard-sanitized-write')).toBe(true);
    expect(['media', 'geolocation', 'notifications', 'clipboard-read', 'openExternal'].filter(asked)).toEqual([]);
    expect(check?.(null, 'clipboard-sanitized-write', 'plusone://app')).toBe(true);
    expect(check?.(null, 'clipboard-sanitized-write', 'https://example.com')).toBe(false);
    expect(device?.()).toBe(false);
  });
  it('has a menu with the usual items', () => {
    const items = JSON.stringify(Menu.current);
    for (const role of ['undo', 'copy', 'paste', 'selectAll', 'resetZoom', 'togglefullscreen', 'windowMenu']) {
      expect(items).toContain(`"${role}"`);
    }
  });
});

describe('the protocol', () => {
  const fetchPage = async (address: string, method = 'GET'): Promise<Response> => {
    const handler = protocol.handlers.get('plusone');
    if (handler === undefined) throw new Error('the scheme has no handler');
    return handler(new Request(address, { method }));
  };
  it('serves the page with a fresh nonce in policy and text', async () => {
    const [first, second] = [await fetchPage('plusone://app/'), await fetchPage('plusone://app/')];
    expect(first.status).toBe(200);
    const nonce = /'nonce-([^']+)'/.exec(first.headers.get('content-security-policy') ?? '')?.[1];
    expect(nonce).toMatch(/^[\w+/=]{22,}$/);
    expect(await first.text()).toContain(nonce);
    expect(second.headers.get('content-security-policy')).not.toContain(nonce);
    expect(first.headers.get('content-security-policy')).not.toContain('unsafe');
  });
  it('serves nothing else', async () => {
    for (const address of [
      'plusone://app/../package.json',
      'plusone://app/%2e%2e/package.json',
      'plusone://other/',
      'plusone://app/main.js',
    ]) {
      expect((await fetchPage(address)).status).toBe(404);
    }
    expect((await fetchPage('plusone://app/', 'POST')).status).toBe(404);
  });
});

describe('the bridge', () => {
  it('tells the page only where it lives', () => {
    expect(exposed).toEqual({ plusone: { host: 'desktop' } });
  });
  it('answers calls of the page', async () => {
    expect(await api.app.info()).toMatchObject({ host: 'desktop', dataFolder });
  });
  it('streams a draft, event by event', async () => {
    const types: string[] = [];
    const stream = await api.drafts.write({
      complaint: { text: 'My kettle arrived with a cracked lid on Monday. I would like a new one.\n\nJoan Miller' },
    });
    for await (const event of stream) types.push(event.type);
    expect(types[0]).toBe('planned');
    expect(types.filter((type) => type === 'text').length).toBeGreaterThan(3);
    expect(types.at(-1)).toBe('finished');
  });
  it('brings expected failures over with code, sentence and next step', async () => {
    await expect(api.complaints.read({ complaint: { text: '   ' } })).rejects.toMatchObject({
      code: 'APP_ERROR',
      data: { code: 'complaint-empty', sentence: expect.stringContaining('no complaint') },
    });
  });
  it('keeps settings in a file of the owner’s only', async () => {
    expect(await api.settings.update({ theme: 'dark' })).toMatchObject({ theme: 'dark', privacyMask: true });
    const file = join(dataFolder, 'settings.json');
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ theme: 'dark' });
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
  });
  it('closes a port that comes from another frame, unanswered', async () => {
    for (const frame of [null, { url: 'plusone://app/' }, { url: 'https://example.com/' }]) {
      const { port1, port2 } = new MessageChannel();
      sender.frame = frame;
      const { ipcRenderer } = await import('../support/electron-stand-in/electron.ts');
      const closed = new Promise((resolve) => port2.addEventListener('close', resolve));
      port2.start();
      ipcRenderer.postMessage('plusone:connect', null, [port1]);
      await closed;
    }
    sender.frame = undefined;
    expect(await api.app.info()).toMatchObject({ host: 'desktop' });
  });
  it('ends the port when the page goes, and gives a new one to the next page', async () => {
    theWindow().webContents.emit('did-start-navigation', { isMainFrame: true, isSameDocument: false });
    const link = await desktopLink(page as unknown as Window);
    expect(link).toBeInstanceOf(RPCLink);
    expect(await createORPCClient<Api>(link).app.info()).toMatchObject({ host: 'desktop' });
  });
});

describe('the life of the program', () => {
  it('brings the window to the front when it is started again', () => {
    app.emit('second-instance');
    expect(BrowserWindow.open).toHaveLength(1);
    expect(theWindow().focused).toBe(1);
  });
  it('remembers where the window was, lets go of the bridge and opens anew', async () => {
    theWindow().close();
    expect(JSON.parse(readFileSync(join(dataFolder, 'window.json'), 'utf8'))).toMatchObject({
      width: 900,
      height: 700,
    });
    expect(ipcMain.listenerCount('plusone:connect')).toBe(0);
    app.emit('activate');
    expect(theWindow().options).toMatchObject({ width: 900, height: 700, x: 10, y: 20 });
  });
  it('ends with its last window where that is the custom', () => {
    const before = app.quits;
    theWindow().close();
    app.emit('window-all-closed');
    expect(app.quits - before).toBe(process.platform === 'darwin' ? 0 : 1);
    expect(dialog.shown).toEqual([]);
    expect(existsSync(dataFolder)).toBe(true);
  });
});
