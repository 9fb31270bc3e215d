/** A folder that is watched: what is written, replaced, made and taken away is heard. */
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type FolderWatch, watchFolder } from '../../electron/stores/watch-folder.ts';

let folder: string;
let watching: FolderWatch;
const heard = vi.fn();
const ended = vi.fn();
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plusone-watch-'));
  mkdirSync(join(folder, 'a', 'b'), { recursive: true });
  writeFileSync(join(folder, 'a', 'b', 'one.md'), 'one');
  heard.mockClear();
  ended.mockClear();
  watching = watchFolder(folder, heard, ended);
});
afterEach(() => {
  watching.close();
  rmSync(folder, { recursive: true, force: true });
});

async function isHeard(change: () => void): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 60));
  heard.mockClear();
  change();
  await vi.waitFor(() => expect(heard).toHaveBeenCalled(), { timeout: 5_000 });
}

it('a file that is replaced as a whole is heard, and is heard again when it is written afterwards', async () => {
  const file = join(folder, 'a', 'b', 'one.md');
  await isHeard(() => {
    writeFileSync(`${file}.new`, 'two');
    renameSync(`${file}.new`, file);
  });
  await isHeard(() => writeFileSync(file, 'three'));
  await isHeard(() => rmSync(file));
});

it('a folder that is made later is heard with what is in it', async () => {
  await isHeard(() => mkdirSync(join(folder, 'late')));
  await isHeard(() => writeFileSync(join(folder, 'late', 'file.md'), 'x'));
});

it('nothing is heard after it was closed', async () => {
  watching.close();
  writeFileSync(join(folder, 'a', 'b', 'one.md'), 'two');
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(heard).not.toHaveBeenCalled();
});
