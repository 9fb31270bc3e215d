/** Journeys in which something goes away: the process, the page, the disk, the only window. Nothing that was written is lost. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RunningHost, runWebHost } from '../support/web-host.ts';
import { expect, test } from './app-fixture.ts';
import { expectAccessible } from './expect-accessible.ts';
import { complaintOf, draftOf, draftReady, MOD, replyOf, SHELF, saved } from './journey.ts';

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
    await draftOf(page, SHELF);
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
  await draftOf(page, SHELF);
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
  await draftOf(page, SHELF);
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

test('what cannot be saved is said with what to do, and is saved when it can be', async ({ running, electron }) => {
  test.skip(electron !== null, 'the desktop has no network to cut');
  const { page } = running;
  await draftOf(page, SHELF);
  await saved(page);
  await page.route('**/rpc/cases/save', (route) =>
    route.fulfill({
      status: 422,
      contentType: 'application/json',
      body: JSON.stringify({
        json: {
          defined: true,
          code: 'APP_ERROR',
          status: 422,
          message: 'disk-full',
          data: {
            code: 'disk-full',
            sentence: 'The disk is full, so your cases could not be saved.',
            nextStep: 'What you typed is still there. Make some room; PlusOne tries again.',
            detail: '',
          },
        },
      }),
    }),
  );
  await page.keyboard.press('Alt+3');
  await page.keyboard.type('Not lost. ');
  const sign = page.getByRole('button', { name: 'Not saved' });
  await sign.click();
  await expect(page.getByRole('dialog')).toContainText('The disk is full');
  await expectAccessible(page, 'not saved');
  await page.getByRole('button', { name: 'Try again' }).click();
  // It is tried again by itself as well: whichever comes first finds room on the disk.
  await page.unroute('**/rpc/cases/save');
  await saved(page);
  await page.reload();
  await expect(replyOf(page)).toContainText('Not lost.');
});

test('two windows on one case say so, and either one’s words can be kept', async ({ page, electron }) => {
  test.skip(electron !== null, 'the desktop has one window');
  await draftOf(page, SHELF);
  await saved(page);
  const token = await page.evaluate(() => sessionStorage.getItem('plusone-token'));
  const other = await page.context().newPage();
  await other.goto(`${page.url()}#token=${token}`);
  await expect(complaintOf(other)).toContainText('order 48213');
  await replyOf(other).focus();
  await other.keyboard.type('From the other window. ');
  await saved(other);
  await page.bringToFront();
  await replyOf(page).focus();
  await page.keyboard.type('From this window. ');
  await expect(page.getByText('This case is open in another window, too.')).toBeVisible();
  await expectAccessible(page, 'another window');
  await page.getByRole('button', { name: /^(Use the other window|Show what is there)/ }).click();
  await expect(replyOf(page)).toContainText('From the other window.');
  await other.close();
});
