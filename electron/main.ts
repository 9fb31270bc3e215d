/** Entry of the desktop: builds the app and opens the window. */
import { app, BrowserWindow, dialog, ipcMain, protocol, session, shell } from 'electron';
import { ERROR_WORDS } from '../shared/errors/codes.ts';
import { createApp } from './app/create-app.ts';
import { openPage } from './app/page.ts';
import { DATA_FOLDER_NAME, programPlaces } from './app/places.ts';
import { VERSION } from './app/version.ts';
import { warmUpSoon } from './app/warm-up.ts';
import { bridgeWindow } from './desktop/bridge.ts';
import { systemKeyring } from './desktop/keyring.ts';
import { setMenu } from './desktop/menu.ts';
import { registerPageScheme, servePage } from './desktop/page-protocol.ts';
import { denyPermissions } from './desktop/security.ts';
import { openMainWindow } from './desktop/window.ts';
import { openElectronSettings } from './stores/electron-settings.ts';
import { openKeyStore } from './stores/key-store.ts';

app.setName(DATA_FOLDER_NAME);
if (process.env.PLUSONE_DATA) app.setPath('userData', process.env.PLUSONE_DATA);

async function run(): Promise<void> {
  registerPageScheme();
  app.enableSandbox();
  await app.whenReady();

  const places = programPlaces(import.meta.url);
  const folder = app.getPath('userData');
  const application = createApp({
    host: 'desktop',
    version: VERSION,
    dataFolder: folder,
    templatesFolder: places.templates,
    settings: openElectronSettings(folder, new Date()),
    keys: openKeyStore({ dataFolder: folder, keyring: systemKeyring, fromEnvironment: undefined }),
    now: () => new Date(),
    openFolder: (path) => shell.openPath(path),
  });
  servePage(protocol, openPage(places.page));
  denyPermissions(session.defaultSession);
  setMenu(app.isPackaged);

  const open = (): void => {
    const window = openMainWindow({ preload: places.preload, dataFolder: folder });
    bridgeWindow(ipcMain, window.webContents, application);
  };
  open();
  warmUpSoon(application);

  app.on('second-instance', () => {
    const [window] = BrowserWindow.getAllWindows();
    if (window === undefined) return open();
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) open();
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app.on('will-quit', () => application.close());
}

// A second start brings the first window to the front and ends. Nothing is awaited at the top level: Electron is not
// ready before this module has ended.
if (app.requestSingleInstanceLock()) {
  run().catch((error: unknown) => {
    console.error(error);
    dialog.showErrorBox('PlusOne could not start', `${ERROR_WORDS.internal.sentence} ${ERROR_WORDS.internal.nextStep}`);
    app.exit(1);
  });
} else app.quit();
