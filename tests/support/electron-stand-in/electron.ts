/** A small stand-in of the electron module for tests: the same calls, real message channels, nothing on a screen. */
import { EventEmitter } from 'node:events';
import type { MessagePort as NodePort } from 'node:worker_threads';

type Handler = (request: Request) => Response | Promise<Response>;

/** The main process's end of a channel, with Electron's form of the message event. */
class MessagePortMain extends EventEmitter {
  readonly #port: NodePort;

  constructor(port: NodePort) {
    super();
    this.#port = port;
    port.on('message', (data) => this.emit('message', { data, ports: [] }));
    port.on('close', () => this.emit('close'));
    // Node starts a port at its first listener, Electron at start(): hold it until then.
    (port as NodePort & { stop?(): void }).unref();
  }
  start(): void {
    this.#port.start();
  }
  postMessage(data: unknown): void {
    this.#port.postMessage(data);
  }
  close(): void {
    this.#port.close();
  }
}

export interface FrameStandIn {
  readonly url: string;
}

class WebContents extends EventEmitter {
  mainFrame: FrameStandIn = { url: 'about:blank' };
  openHandler: ((details: { url: string }) => { action: string }) | null = null;
  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }): void {
    this.openHandler = handler;
  }
  getURL(): string {
    return this.mainFrame.url;
  }
}

export class BrowserWindow extends EventEmitter {
  static open: BrowserWindow[] = [];
  static getAllWindows(): BrowserWindow[] {
    return BrowserWindow.open;
  }
  readonly webContents = new WebContents();
  readonly options: Record<string, unknown> & { webPreferences: Record<string, unknown> };
  shown = false;
  focused = 0;
  bounds = { x: 10, y: 20, width: 900, height: 700 };

  constructor(options: Record<string, unknown> & { webPreferences: Record<string, unknown> }) {
    super();
    this.options = options;
    BrowserWindow.open.push(this);
  }
  loadURL(url: string): Promise<void> {
    this.webContents.mainFrame = { url };
    queueMicrotask(() => this.emit('ready-to-show'));
    return Promise.resolve();
  }
  show(): void {
    this.shown = true;
  }
  focus(): void {
    this.focused += 1;
  }
  maximize(): void {}
  restore(): void {}
  isMinimized(): boolean {
    return false;
  }
  isMaximized(): boolean {
    return false;
  }
  getNormalBounds(): typeof this.bounds {
    return this.bounds;
  }
  /** Closes the window as a person would. */
  close(): void {
    this.emit('close');
    BrowserWindow.open = BrowserWindow.open.filter((window) => window !== this);
    this.webContents.emit('destroyed');
    this.emit('closed');
  }
}

class App extends EventEmitter {
  isPackaged = false;
  name = '';
  paths: Record<string, string> = {};
  sandboxed = false;
  quits = 0;
  hasLock = true;
  setName(name: string): void {
    this.name = name;
  }
  setPath(name: string, path: string): void {
    this.paths[name] = path;
  }
  getPath(name: string): string {
    const path = this.paths[name];
    if (path === undefined) throw new Error(`the stand-in has no path ${name}`);
    return path;
  }
  getVersion(): string {
    return '0.0.0';
  }
  enableSandbox(): void {
    this.sandboxed = true;
  }
  whenReady(): Promise<void> {
    return Promise.resolve();
  }
  requestSingleInstanceLock(): boolean {
    return this.hasLock;
  }
  quit(): void {
    this.quits += 1;
    this.emit('will-quit');
  }
  exit(code: number): void {
    throw new Error(`the app ended with ${code}`);
  }
}

export const app = new App();
export const ipcMain = new EventEmitter();

export const protocol = {
  schemes: [] as { scheme: string; privileges: Record<string, boolean> }[],
  handlers: new Map<string, Handler>(),
  registerSchemesAsPrivileged(schemes: { scheme: string; privileges: Record<string, boolean> }[]): void {
    protocol.schemes.push(...schemes);
  },
  handle(scheme: string, handler: Handler): void {
    protocol.handlers.set(scheme, handler);
  },
};

type PermissionRequest = (contents: WebContents | null, permission: string, answer: (granted: boolean) => void) => void;
type PermissionCheck = (contents: WebContents | null, permission: string, origin: string) => boolean;

const defaultSession = {
  request: null as PermissionRequest | null,
  check: null as PermissionCheck | null,
  device: null as (() => boolean) | null,
  setPermissionRequestHandler(handler: PermissionRequest): void {
    defaultSession.request = handler;
  },
  setPermissionCheckHandler(handler: PermissionCheck): void {
    defaultSession.check = handler;
  },
  setDevicePermissionHandler(handler: () => boolean): void {
    defaultSession.device = handler;
  },
};
export const session = { defaultSession };

export const screen = { getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }] };

export const shell = {
  opened: [] as string[],
  /** Answers with the reason when it cannot; empty when it could. */
  openPath(path: string): Promise<string> {
    shell.opened.push(path);
    return Promise.resolve('');
  },
  openExternal(url: string): Promise<void> {
    shell.opened.push(url);
    return Promise.resolve();
  },
};

export const dialog = {
  shown: [] as string[],
  showErrorBox(title: string, content: string): void {
    dialog.shown.push(`${title}: ${content}`);
  },
};

export const Menu = {
  current: null as unknown,
  buildFromTemplate: (items: unknown) => items,
  setApplicationMenu(menu: unknown): void {
    Menu.current = menu;
  },
};

/** What the preload puts into the page's world. */
export const exposed: Record<string, unknown> = {};
export const contextBridge = {
  exposeInMainWorld(name: string, value: unknown): void {
    exposed[name] = value;
  },
};

/** Which frame a message of the preload is said to come from; the newest window's main frame unless a test says otherwise. */
export const sender: { frame: FrameStandIn | null | undefined } = { frame: undefined };

export const ipcRenderer = {
  postMessage(channel: string, message: unknown, ports: MessagePort[]): void {
    const frame =
      sender.frame === undefined ? (BrowserWindow.open.at(-1)?.webContents.mainFrame ?? null) : sender.frame;
    const mains = ports.map((port) => new MessagePortMain(port as unknown as NodePort));
    ipcMain.emit(channel, { senderFrame: frame, ports: mains }, message);
  },
};

export default {
  app,
  BrowserWindow,
  ipcMain,
  protocol,
  session,
  screen,
  shell,
  dialog,
  Menu,
  contextBridge,
  ipcRenderer,
};

/** A keyring that is there when a test says so. What it encrypts is turned round, which suffices to see that it was. */
export const safeStorage = {
  there: true,
  backend: 'gnome_libsecret',
  getSelectedStorageBackend: (): string => safeStorage.backend,
  isAsyncEncryptionAvailable: async (): Promise<boolean> => safeStorage.there,
  encryptStringAsync: async (text: string): Promise<Buffer> => Buffer.from([...text].reverse().join('')),
  decryptStringAsync: async (encrypted: Buffer): Promise<{ result: string; shouldReEncrypt: boolean }> => ({
    result: [...encrypted.toString()].reverse().join(''),
    shouldReEncrypt: false,
  }),
};
