/** The journeys' starting point: the app freshly started, its page open and ready. */
import { test as base, expect } from '@playwright/test';
import { type RunningHost, runWebHost } from '../support/web-host.ts';

/** Each journey has a host with an empty data folder of its own; `page` begins on the app's first screen. */
export const test = base.extend<{ host: RunningHost }>({
  host: async ({ browserName: _ }, use) => {
    const host = await runWebHost();
    await use(host);
    await host.stop();
  },
  page: async ({ page, host }, use) => {
    const failures: string[] = [];
    page.on('pageerror', (error) => failures.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') failures.push(message.text());
    });
    await page.goto(host.address);
    await use(page);
    expect(failures, 'the page reported errors').toEqual([]);
  },
});
export { expect };
