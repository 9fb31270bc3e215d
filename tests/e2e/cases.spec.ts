/** Journeys with kept cases: nothing is lost, everything is found again, promises are followed up. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type RunningHost, runWebHost } from '../support/web-host.ts';
import { expect, test } from './app-fixture.ts';
import { begin, complaintOf, draftReady, MOD, paste, replyOf } from './journey.ts';

const SHELF = `Hello,

the shelf I ordered (order 48213, £129) came with a split through the top board, and my daughter moves on Saturday.
I rang on Monday and was promised a call back. Nobody called. I want one that is in one piece, or my money back.

Marion Keller`;

const saved = (page: Page) => expect(page.getByText('Saved', { exact: true })).toBeVisible();

test('what was written survives the end of the process, with choices, edits and undo', async ({
  browser,
  contextOptions,
  electron,
}) => {
  test.skip(electron !== null, 'the desktop is ended with its window');
  const folder = await mkdtemp(join(tmpdir(), 'plusone-'));
  let host: RunningHost | null = null;
  try {
    host = await runWebHost({ PLUSONE_DATA: folder });
    const first = await browser.newContext(contextOptions);
    const page = await first.newPage();
    await page.goto(host.address);
    await begin(page);
    await paste(page, SHELF);
    await draftReady(page);
    const plain = await replyOf(page).innerText();
    await page.keyboard.press(`${MOD}+Shift+Enter`);
    await expect.poll(() => replyOf(page).innerText()).not.toBe(plain);
    await page.keyboard.press('Alt+3');
    await page.keyboard.press(`${MOD}+End`);
    await page.keyboard.type('\nTyped just before the lights went out.');
    await saved(page);
    const whole = await replyOf(page).innerText();
    await host.kill();
    await first.close();

    host = await runWebHost({ PLUSONE_DATA: folder });
    const second = await browser.newContext(contextOptions);
    const again = await second.newPage();
    await again.goto(host.address);
    await expect(complaintOf(again)).toContainText('order 48213');
    await expect.poll(() => replyOf(again).innerText()).toBe(whole);
    await replyOf(again).focus();
    await again.keyboard.press(`${MOD}+z`);
    await expect(replyOf(again)).not.toContainText('Typed just before');
    await again.keyboard.press(`${MOD}+Alt+Z`);
    await expect.poll(() => replyOf(again).innerText()).toBe(plain);
    await second.close();
  } finally {
    await host?.kill();
    await rm(folder, { recursive: true, force: true });
  }
});

test('a reload brings the case back, and a new complaint stays new', async ({ page }) => {
  await begin(page);
  await paste(page, SHELF);
  await draftReady(page);
  await saved(page);
  await page.reload();
  await expect(complaintOf(page)).toContainText('order 48213');
  await draftReady(page);
  await page.keyboard.press('Alt+N');
  await expect(complaintOf(page)).not.toContainText('order 48213');
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Draft' })).toBeVisible();
  await expect(complaintOf(page)).not.toContainText('order 48213');
});

test('a paste over the complaint is another case, and taking it back brings the first one back', async ({ page }) => {
  await begin(page);
  await paste(page, SHELF);
  await draftReady(page);
  await page.keyboard.press('Alt+3');
  await page.keyboard.type('Only for Marion. ');
  await complaintOf(page).focus();
  await page.keyboard.press(`${MOD}+a`);
  await page.keyboard.insertText('The soup was cold and the waiter laughed at us last night. I want to know why.');
  await draftReady(page);
  await expect(replyOf(page)).not.toContainText('Only for Marion');
  await complaintOf(page).focus();
  await page.keyboard.press(`${MOD}+z`);
  await expect(complaintOf(page)).toContainText('order 48213');
  await expect(replyOf(page)).toContainText('Only for Marion');
});
