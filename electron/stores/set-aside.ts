/** What happens to a damaged JSON file: it is renamed, never overwritten. */
import { existsSync, readFileSync, renameSync } from 'node:fs';

/**
 * Renames the file when it is there and is no JSON object, so that a fresh one can be made.
 * @returns the new name, or null when the file is absent or sound.
 */
export function setAsideIfDamaged(path: string, now: Date): string | null {
  if (!existsSync(path)) return null;
  const content = readFileSync(path, 'utf8');
  try {
    const value: unknown = JSON.parse(content);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return null;
  } catch {
    // Falls through to the rename: unreadable JSON is the damage this looks for.
  }
  const aside = path.replace(/\.json$/, `.damaged-${now.toISOString().replaceAll(':', '-')}.json`);
  renameSync(path, aside);
  return aside;
}
