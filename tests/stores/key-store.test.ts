/** Where the key is kept, and that nobody else can read it there. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Keyring, openKeyStore } from '../../electron/stores/key-store.ts';

const KEY = 'sk-ant-test-0123456789';
let folder: string;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'plusone-key-')), 'data');
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }));
const open = (keyring: Keyring | null = null, fromEnvironment?: string) =>
  openKeyStore({ dataFolder: folder, keyring, fromEnvironment });
/** A keyring that turns text round, and forgets everything when it is told to. */
const ring = (there = true, lost = false): Keyring => ({
  available: async () => there,
  encrypt: async (text) => Buffer.from([...text].reverse().join('')),
  decrypt: async (encrypted) => {
    if (lost) throw new Error('no longer known');
    return [...encrypted.toString()].reverse().join('');
  },
});

describe('the key', () => {
  it('is nowhere at first', async () => {
    expect(await open().get()).toBeNull();
    expect(await open().place()).toBe('none');
  });
  it('is kept in memory alone where there is no keyring and no file was allowed', async () => {
    const store = open();
    expect(await store.set(KEY, false)).toBe('memory');
    expect(await store.get()).toBe(KEY);
    expect(existsSync(folder)).toBe(false);
    expect(await open().get()).toBeNull();
  });
  it('is kept in a file that only this account may read, when that was allowed', async () => {
    expect(await open().set(KEY, true)).toBe('file');
    const [name = ''] = readdirSync(folder);
    if (process.platform !== 'win32') expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
    expect(await open().get()).toBe(KEY);
    expect(await open().place()).toBe('file');
  });
  it('is kept encrypted where there is a keyring, and a plain file of before is removed', async () => {
    await open().set(KEY, true);
    expect(await open(ring()).set(KEY, true)).toBe('keyring');
    for (const name of readdirSync(folder)) expect(readFileSync(join(folder, name), 'utf8')).not.toContain(KEY);
    expect(await open(ring()).get()).toBe(KEY);
    expect(await open(ring()).place()).toBe('keyring');
  });
  it('is asked for again when the keyring no longer knows it', async () => {
    await open(ring()).set(KEY, false);
    expect(await open(ring(true, true)).get()).toBeNull();
    expect(await open(ring(false)).get()).toBeNull();
  });
  it('comes from the environment when none was entered, and the entered one goes first', async () => {
    const store = open(null, ` ${KEY} `);
    expect(await store.get()).toBe(KEY);
    expect(await store.place()).toBe('environment');
    await store.set('sk-ant-other-one', false);
    expect(await store.get()).toBe('sk-ant-other-one');
    await store.forget();
    expect(await store.place()).toBe('environment');
  });
  it('is forgotten everywhere', async () => {
    const store = open();
    await store.set(KEY, true);
    await store.forget();
    expect(await store.get()).toBeNull();
    expect(readdirSync(folder)).toEqual([]);
  });
  it('that cannot be written works until the end, and the error does not hold it', async () => {
    writeFileSync(folder, 'a file where the folder should be');
    const store = open();
    const failed = await store.set(KEY, true).catch((error: unknown) => error);
    expect(failed).toMatchObject({ code: 'key-unsaved' });
    expect(JSON.stringify(failed, Object.getOwnPropertyNames(failed))).not.toContain(KEY);
    expect(await store.get()).toBe(KEY);
  });
});
