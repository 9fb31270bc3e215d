/** How the journeys run: the built app on its web host, in one real browser. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { hasDisplay, installedElectron } from '../../electron/start-choice.ts';
import { findBrowser } from '../support/find-browser.ts';
import type { JourneyOptions } from './app-fixture.ts';

const browser = await findBrowser();
/** Electron's program where it is installed and can show a window; the journeys then run in it as well. */
const electron = hasDisplay(process.platform, process.env)
  ? installedElectron(fileURLToPath(new URL('../..', import.meta.url)))
  : null;

export default defineConfig<JourneyOptions>({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  projects: [{ name: 'browser' }, ...(electron === null ? [] : [{ name: 'electron', workers: 1, use: { electron } }])],
  use: {
    launchOptions: { executablePath: browser.path, args: [...browser.args] },
    viewport: { width: 1440, height: 900 },
    // Recording costs a third of the time; PLUSONE_TRACE=1 keeps what a failed journey did.
    trace: process.env.PLUSONE_TRACE === undefined ? 'off' : 'retain-on-failure',
  },
});
