/** Settings kept by conf: for the web host and the command line, in the same file and format as the desktop's. */
import { join } from 'node:path';
import Conf from 'conf';
import { setAsideIfDamaged } from './set-aside.ts';
import { type SettingsStore, settingsOn } from './settings-store.ts';

/** Name of the settings file, without its ending. */
export const SETTINGS_NAME = 'settings';

/** Opens `settings.json` in the data folder, readable by its owner only. */
export function openConfSettings(dataFolder: string, now: Date): SettingsStore {
  const aside = setAsideIfDamaged(join(dataFolder, `${SETTINGS_NAME}.json`), now);
  const conf = new Conf<Record<string, unknown>>({
    cwd: dataFolder,
    configName: SETTINGS_NAME,
    configFileMode: 0o600,
  });
  return settingsOn(conf, aside);
}
