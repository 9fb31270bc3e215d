/** The key for Claude: in the keyring where the system has one, else in memory or in a file that only this account may read. It is never logged and never leaves for the page. */
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { writeFileSync } from 'atomically';
import { AppError } from '../../shared/errors/app-error.ts';

/** Encrypts with the system's keyring. */
export interface Keyring {
  available(): Promise<boolean>;
  encrypt(text: string): Promise<Buffer>;
  /** @throws any error when the keyring no longer knows what it encrypted */
  decrypt(encrypted: Buffer): Promise<string>;
}

export type KeyPlace = 'none' | 'environment' | 'keyring' | 'file' | 'memory';

export interface KeyStore {
  /** Null when there is none. */
  get(): Promise<string | null>;
  place(): Promise<KeyPlace>;
  /** Whether this system has a keyring. */
  hasKeyring(): Promise<boolean>;
  /**
   * Keeps the key in the safest place there is: the keyring, else, when `inFile`, a file with mode 0600, else memory.
   * @throws AppError key-unsaved when it could not be written; it is then held in memory
   */
  set(key: string, inFile: boolean): Promise<KeyPlace>;
  /** Forgets it everywhere but in the environment. */
  forget(): Promise<void>;
}

const ENCRYPTED = 'claude-key.bin';
const PLAIN = 'claude-key';

export interface KeyStoreOptions {
  readonly dataFolder: string;
  /** Null on hosts without one. */
  readonly keyring: Keyring | null;
  /** The key that was given to this process, if any. */
  readonly fromEnvironment: string | undefined;
}

/** Looks for the key when it is first asked for. */
export function openKeyStore({ dataFolder, keyring, fromEnvironment }: KeyStoreOptions): KeyStore {
  const encrypted = join(dataFolder, ENCRYPTED);
  const plain = join(dataFolder, PLAIN);
  const environment = fromEnvironment?.trim() ?? '';
  let memory: string | null = null;
  let kept: { key: string; place: KeyPlace } | null = null;

  const hasKeyring = async (): Promise<boolean> => keyring !== null && (await keyring.available());
  const find = async (): Promise<{ key: string; place: KeyPlace } | null> => {
    if (memory !== null) return { key: memory, place: 'memory' };
    if (kept !== null) return kept;
    if (keyring !== null && existsSync(encrypted) && (await hasKeyring())) {
      try {
        kept = { key: await keyring.decrypt(readFileSync(encrypted)), place: 'keyring' };
        return kept;
      } catch {
        // Another account or a new keyring: what was kept can no longer be read, and the person is asked again.
        kept = null;
      }
    }
    if (existsSync(plain)) {
      // One that was put there by hand may be open to others.
      if ((statSync(plain).mode & 0o077) !== 0) chmodSync(plain, 0o600);
      const key = readFileSync(plain, 'utf8').trim();
      if (key !== '') {
        kept = { key, place: 'file' };
        return kept;
      }
    }
    return environment === '' ? null : { key: environment, place: 'environment' };
  };
  const removeFiles = (): void => {
    rmSync(encrypted, { force: true });
    rmSync(plain, { force: true });
  };

  return {
    get: async () => (await find())?.key ?? null,
    place: async () => (await find())?.place ?? 'none',
    hasKeyring,
    async set(key, inFile) {
      kept = null;
      memory = key;
      const safe = await hasKeyring();
      if (!safe && !inFile) return 'memory';
      try {
        mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
        removeFiles();
        if (safe && keyring !== null) writeFileSync(encrypted, await keyring.encrypt(key), { mode: 0o600 });
        else {
          writeFileSync(plain, `${key}\n`, { mode: 0o600 });
          // A file that was there before keeps its mode otherwise.
          chmodSync(plain, 0o600);
        }
      } catch (cause) {
        const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
        throw new AppError('key-unsaved', '', { cause: new Error(code) });
      }
      memory = null;
      return safe ? 'keyring' : 'file';
    },
    async forget() {
      memory = null;
      kept = null;
      try {
        removeFiles();
      } catch (cause) {
        throw new AppError('settings-unwritable', PLAIN, { cause });
      }
    },
  };
}
