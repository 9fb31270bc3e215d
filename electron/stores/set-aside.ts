/** What happens to a damaged file of the person's: it is renamed, never overwritten, and its last good version takes its place. */
import { existsSync, readFileSync, renameSync, statSync } from 'node:fs';
import { writeFileSync } from 'atomically';

const OWNER_ONLY = { mode: 0o600 } as const;
const EXTENSION = /\.[a-z]+$/;

/** Where the last good version of a file is kept. */
export function lastGoodOf(path: string): string {
  return path.replace(EXTENSION, (extension) => `.last-good${extension}`);
}

/** Keeps a sound file's content as its last good version. A disk that takes no more leaves the version before. */
export function keepLastGood(path: string): void {
  try {
    const content = readFileSync(path);
    const kept = lastGoodOf(path);
    if (existsSync(kept) && readFileSync(kept).equals(content)) return;
    writeFileSync(kept, content, OWNER_ONLY);
  } catch {
    // The file itself is sound and stays; only its twin is older than it could be.
  }
}

/**
 * Renames a damaged file and puts its last good version in its place, where there is a sound one.
 * @returns the new name of the damaged file
 */
export function setAside(path: string, now: Date, isSound: (content: string) => boolean): string {
  const at = now.toISOString().replaceAll(':', '-');
  const aside = path.replace(EXTENSION, (extension) => `.damaged-${at}${extension}`);
  renameSync(path, aside);
  const kept = lastGoodOf(path);
  if (existsSync(kept)) {
    const content = readFileSync(kept, 'utf8');
    if (isSound(content)) writeFileSync(path, content, OWNER_ONLY);
  }
  return aside;
}

function isJsonObject(content: string): boolean {
  try {
    const value: unknown = JSON.parse(content);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}

/**
 * Looks at a JSON file before it is used; a damaged one is set aside.
 * @returns its new name, or null when the file is absent or sound
 */
export function setAsideIfDamaged(path: string, now: Date): string | null {
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) return null;
  if (isJsonObject(readFileSync(path, 'utf8'))) {
    keepLastGood(path);
    return null;
  }
  return setAside(path, now, isJsonObject);
}
