/** The system's keyring as Electron offers it. */
import { safeStorage } from 'electron';
import type { Keyring } from '../stores/key-store.ts';

export const systemKeyring: Keyring = {
  async available() {
    // Without a keyring Linux falls back to a password that stands in the source: that is no keyring.
    const backend = process.platform === 'linux' ? safeStorage.getSelectedStorageBackend() : '';
    return backend !== 'basic_text' && (await safeStorage.isAsyncEncryptionAvailable());
  },
  encrypt: (text) => safeStorage.encryptStringAsync(text),
  decrypt: async (encrypted) => (await safeStorage.decryptStringAsync(encrypted)).result,
};
