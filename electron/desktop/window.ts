/** The main window: sandboxed, isolated, showing only our own page, where it was left. */
import { BrowserWindow, screen, shell } from 'electron';
import { denyNavigation, PAGE_ORIGIN } from './security.ts';
import { recallBounds, rememberBounds } from './window-bounds.ts';

const FIRST_SIZE = { width: 1360, height: 880 };
/** The narrowest window the page is laid out for, in pixels. */
const LEAST_SIZE = { minWidth: 760, minHeight: 560 };

/** Opens the window and shows it once the page can be drawn; where it was is kept when it closes. */
export function openMainWindow(options: { preload: string; dataFolder: string }): BrowserWindow {
  const recalled = recallBounds(
    options.dataFolder,
    screen.getAllDisplays().map((display) => display.workArea),
  );
  const window = new BrowserWindow({
    ...(recalled ?? FIRST_SIZE),
    ...LEAST_SIZE,
    show: false,
    title: 'PlusOne',
    backgroundColor: '#00000000',
    webPreferences: {
      preload: options.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: true,
    },
  });
  if (recalled?.maximized === true) window.maximize();
  denyNavigation(window.webContents, (address) => void shell.openExternal(address));
  window.once('ready-to-show', () => window.show());
  window.on('close', () => {
    try {
      rememberBounds(options.dataFolder, { ...window.getNormalBounds(), maximized: window.isMaximized() });
    } catch {
      // Where the window was is not worth keeping it from closing.
    }
  });
  void window.loadURL(`${PAGE_ORIGIN}/`);
  return window;
}
