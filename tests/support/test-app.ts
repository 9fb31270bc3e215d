/** The app as the hosts build it, with a fresh data folder and a clock that stands. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type App, type AppOptions, createApp } from '../../electron/app/create-app.ts';
import { openConfSettings } from '../../electron/stores/conf-settings.ts';

/** A Tuesday morning. */
export const TEST_NOW = new Date(2026, 2, 17, 10, 30);

export const TEMPLATES = fileURLToPath(new URL('../../templates', import.meta.url));

export interface TestApp {
  readonly app: App;
  readonly dataFolder: string;
  close(): void;
}

export function openTestApp(options: Partial<AppOptions> = {}): TestApp {
  const dataFolder = mkdtempSync(join(tmpdir(), 'plusone-app-'));
  const app = createApp({
    host: 'web',
    version: '0.0.0',
    dataFolder,
    templatesFolder: TEMPLATES,
    settings: openConfSettings(dataFolder, TEST_NOW),
    now: () => TEST_NOW,
    ...options,
  });
  return {
    app,
    dataFolder,
    close() {
      app.close();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}
