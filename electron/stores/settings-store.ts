/** The port for settings, and the rule how a change is applied. The files behind it live in the two adapters. */
import { Settings, SettingsChange } from '../../shared/domain/settings.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import { keepLastGood } from './set-aside.ts';

export interface SettingsStore {
  /** All settings, defaults filled in. */
  get(): Settings;
  /**
   * Applies a change and answers with all settings.
   * @throws AppError settings-unwritable
   */
  update(change: SettingsChange): Settings;
  /** Set when the file was damaged and has been set aside: its new name. */
  readonly setAside: string | null;
}

/** What both keepers of the file (electron-store, conf) offer. */
export interface KeyValueFile {
  readonly store: Record<string, unknown>;
  set(values: Record<string, unknown>): void;
  /** Where the file lies. */
  readonly path: string;
}

/** Settings on top of a key-value file; values the schema does not know are ignored, bad ones fall back one by one. */
export function settingsOn(file: KeyValueFile, setAside: string | null): SettingsStore {
  const get = (): Settings => {
    const stored = file.store;
    const known: Record<string, unknown> = {};
    for (const [key, field] of Object.entries(Settings.shape)) {
      const parsed = field.safeParse(stored[key]);
      if (parsed.success) known[key] = parsed.data;
    }
    return Settings.parse(known);
  };
  return {
    setAside,
    get,
    update(change) {
      const clean = SettingsChange.parse(change);
      try {
        file.set({ ...clean });
        keepLastGood(file.path);
      } catch (cause) {
        throw new AppError('settings-unwritable', '', { cause });
      }
      return get();
    },
  };
}
