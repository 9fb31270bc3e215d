/** The system's keyring as the desktop uses it, with the stand-in for Electron. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { systemKeyring } from '../../electron/desktop/keyring.ts';
import { openKeyStore } from '../../electron/stores/key-store.ts';
import { safeStorage } from '../support/electron-stand-in/electron.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plusone-keyring-'));
});
afterEach(() => {
  safeStorage.there = true;
  safeStorage.backend = 'gnome_libsecret';
  rmSync(folder, { recursive: true, force: true });
});
const open = () => openKeyStore({ dataFolder: folder, keyring: systemKeyring, fromEnvironment: undefined });

describe('the keyring of the desktop', () => {
  it('keeps the key encrypted', async () => {
    expect(await open().set('sk-ant-test-0123456789', false)).toBe('keyring');
    const files = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
    expect(files.join()).not.toContain('sk-ant');
    expect(await open().get()).toBe('sk-ant-test-0123456789');
  });
  it('is none when the system has none, and then the key stays in memory', async () => {
    safeStorage.there = false;
    const store = open();
    expect(await store.hasKeyring()).toBe(false);
    expect(await store.set('sk-ant-test-0123456789', false)).toBe('memory');
    expect(readdirSync(folder)).toEqual([]);
  });
  it.runIf(process.platform === 'linux')('is none when Linux would use a password that everybody knows', async () => {
    safeStorage.backend = 'basic_text';
    expect(await open().hasKeyring()).toBe(false);
  });
});
