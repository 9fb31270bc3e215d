/** Settings kept by electron-store: for the desktop. The one store that imports something made for Electron. */
import { join } from 'node:path';
import ElectronStore from 'electron-store';
import { SETTINGS_NAME } from './conf-settings.ts';
import { setAsideIfDamaged } from './set-aside.ts';
import { type SettingsStore, settingsOn } from './settings-store.ts';

/** Opens `settings.json` in the data folder, readable by its owner only. */
export function openElectronSettings(dataFolder: string, now: Date): SettingsStore {
  const aside = setAsideIfDamaged(join(dataFolder, `${SETTINGS_NAME}.json`), now);
  const store = new ElectronStore<Record<string, unknown>>({
    cwd: dataFolder,
    name: SETTINGS_NAME,
    configFileMode: 0o600,
  });
  return settingsOn(store, aside);
}
