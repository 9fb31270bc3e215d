/** Where things lie: the program's own folders and the person's data folder. */
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Name of the data folder, the same that the desktop uses. */
export const DATA_FOLDER_NAME = 'PlusOne';

/**
 * The data folder: PLUSONE_DATA when set, else the platform's usual place for an application's data.
 * It is not made here; stores make it when they first write.
 */
export function dataFolder(env: NodeJS.ProcessEnv = process.env, platform: NodeJS.Platform = process.platform): string {
  if (env.PLUSONE_DATA !== undefined && env.PLUSONE_DATA !== '') return env.PLUSONE_DATA;
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', DATA_FOLDER_NAME);
  if (platform === 'win32') return join(env.APPDATA ?? join(homedir(), 'AppData', 'Roaming'), DATA_FOLDER_NAME);
  return join(env.XDG_CONFIG_HOME ?? join(homedir(), '.config'), DATA_FOLDER_NAME);
}

/**
 * The folder that holds `out/`, `templates/` and package.json: the nearest one above a module, wherever that was
 * bundled to.
 * @throws Error when there is none, which only a broken installation can do
 */
export function programFolder(moduleUrl: string): string {
  let folder = dirname(fileURLToPath(moduleUrl));
  while (!existsSync(join(folder, 'package.json'))) {
    const above = dirname(folder);
    if (above === folder) throw new Error('PlusOne is not complete: package.json is missing');
    folder = above;
  }
  return folder;
}

/** The folders of the program, seen from one of its modules. */
export function programPlaces(moduleUrl: string): { templates: string; page: string; preload: string } {
  const folder = programFolder(moduleUrl);
  return {
    templates: join(folder, 'templates'),
    page: join(folder, 'out', 'renderer'),
    preload: join(folder, 'out', 'preload', 'preload.cjs'),
  };
}
