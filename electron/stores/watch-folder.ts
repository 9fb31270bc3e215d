/** Hears of every change in a folder and below it, also of files that are replaced as a whole. Knows nothing of what lies there. */
import { type FSWatcher, readdirSync, watch } from 'node:fs';
import { join } from 'node:path';

export interface FolderWatch {
  close(): void;
}

/**
 * @param onChange called for each change, often several times for one
 * @param onEnd called when the folder is gone and nothing is heard any more
 * @throws the system's error when the folder cannot be watched
 */
export function watchFolder(folder: string, onChange: () => void, onEnd: () => void): FolderWatch {
  return process.platform === 'linux' ? watchEach(folder, onChange, onEnd) : watchTree(folder, onChange, onEnd);
}

function watchTree(folder: string, onChange: () => void, onEnd: () => void): FolderWatch {
  const watcher = watch(folder, { recursive: true, persistent: false }, onChange);
  watcher.on('error', () => {
    watcher.close();
    onEnd();
  });
  return watcher;
}

/** Where the system watches single folders only: each of them by itself. Node's own recursion loses files that are replaced. */
function watchEach(root: string, onChange: () => void, onEnd: () => void): FolderWatch {
  const watchers = new Map<string, FSWatcher>();
  const drop = (folder: string): void => {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  };
  const close = (): void => {
    for (const folder of [...watchers.keys()]) drop(folder);
  };
  const add = (folder: string): void => {
    if (watchers.has(folder)) return;
    const watcher = watch(folder, { persistent: false }, () => {
      try {
        look();
      } catch {
        // The folder, or one below it, went away while it was looked at.
        close();
        onEnd();
      }
      onChange();
    });
    watcher.on('error', () => drop(folder));
    watchers.set(folder, watcher);
  };
  const look = (): void => {
    const below = readdirSync(root, { recursive: true, withFileTypes: true });
    const folders = new Set([
      root,
      ...below.filter((one) => one.isDirectory()).map((one) => join(one.parentPath, one.name)),
    ]);
    for (const known of [...watchers.keys()]) if (!folders.has(known)) drop(known);
    for (const folder of folders) add(folder);
  };
  look();
  return { close };
}
