/** The journeys' starting point: the app freshly started, its page open and ready, in a browser or in Electron. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron, test as base, expect, type Page } from '@playwright/test';
import { runWebHost } from '../support/web-host.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The app that is running, whichever host it has. */
export interface RunningApp {
  readonly page: Page;
  readonly dataFolder: string;
  /** The plain text on the clipboard. */
  readClipboard(): Promise<string>;
  clearClipboard(): Promise<void>;
}

export interface JourneyOptions {
  /** Electron's program, for journeys in the desktop; null runs them in the browser. */
  electron: string | null;
}

/** `running` has an empty data folder of its own; `page` begins on the app's first screen and must stay free of errors. */
export const test = base.extend<JourneyOptions & { running: RunningApp }>({
  electron: [null, { option: true }],
  running: async ({ electron, browser, contextOptions }, use) => {
    if (electron !== null) {
      const dataFolder = await mkdtemp(join(tmpdir(), 'plusone-'));
      const program = await _electron.launch({
        executablePath: electron,
        args: [root],
        env: { ...(process.env as Record<string, string>), PLUSONE_DATA: dataFolder },
      });
      const page = await program.firstWindow();
      await use({
        page,
        dataFolder,
        readClipboard: () => program.evaluate(({ clipboard }) => clipboard.readText()),
        clearClipboard: () => program.evaluate(({ clipboard }) => clipboard.clear()),
      });
      await program.close();
      await rm(dataFolder, { recursive: true, force: true });
      return;
    }
    const host = await runWebHost();
    const context = await browser.newContext({ ...contextOptions, permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await context.newPage();
    await page.goto(host.address);
    await use({
      page,
      dataFolder: host.dataFolder,
      readClipboard: () => page.evaluate(() => navigator.clipboard.readText()),
      clearClipboard: () => page.evaluate(() => navigator.clipboard.writeText('')),
    });
    await context.close();
    await host.stop();
  },
  page: async ({ running }, use) => {
    const failures: string[] = [];
    running.page.on('pageerror', (error) => failures.push(error.message));
    running.page.on('console', (message) => {
      if (message.type() === 'error') failures.push(message.text());
    });
    await use(running.page);
    expect(failures, 'the page reported errors').toEqual([]);
  },
});
export { expect };
