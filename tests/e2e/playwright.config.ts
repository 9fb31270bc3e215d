/** How the journeys run: the built app on its web host, in one real browser. */
import { defineConfig } from '@playwright/test';
import { findBrowser } from '../support/find-browser.ts';

const browser = await findBrowser();

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  timeout: 60_000,
  reporter: [['list']],
  use: {
    launchOptions: { executablePath: browser.path, args: [...browser.args] },
    viewport: { width: 1440, height: 900 },
    trace: 'retain-on-failure',
  },
});
