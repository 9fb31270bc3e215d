/** Journeys with three versions side by side, by a model and offline. */
import { streams } from '../support/messages-server.ts';
import { expect } from './app-fixture.ts';
import {
  APOLOGY,
  COMPLAINT,
  closeSettings,
  command,
  editApology,
  GOOD,
  GREETING,
  hangsAfter,
  openSettings,
  other,
  test,
  withDraft,
} from './engine-fixture.ts';
import { expectBothAccessible } from './expect-accessible.ts';
import { draftOf, draftReady, MOD, replyOf } from './journey.ts';

test('three versions by Claude are written on one prompt, with score, gates and cost; one is taken and taken back', async ({
  page,
  server,
}) => {
  await withDraft(
    page,
    server,
    streams(GOOD),
    streams(other('The lid was cracked, and I am sorry for that.')),
    streams(other('A cracked lid is no way to start. I’m sorry. I have refunded you £912.40.')),
    streams(other('I’m sorry: your kettle should have come whole.')),
  );
  // What the third one says stays as it is, to be seen as a gate.
  await openSettings(page);
  await page.getByText('More', { exact: true }).click();
  const mends = page.getByRole('switch', { name: 'Mend once' });
  await mends.click({ force: true });
  await expect(mends).not.toBeChecked();
  await closeSettings(page);
  await page.keyboard.press('Alt+V');
  const dialog = page.getByRole('dialog', { name: 'Three versions' });
  const version = (number: number) => dialog.getByRole('article', { name: `Version ${number}` });
  for (const number of [1, 2, 3]) {
    await expect(version(number).getByRole('button', { name: `Take version ${number}` })).toBeEnabled();
    await expect(version(number).getByRole('img', { name: /^Score \d+ of 100/ })).toBeVisible();
  }
  await expect(dialog).toContainText('450 tokens, less than $0.01 for all');
  await expect(dialog.getByText(/\d gates?$/)).toHaveCount(1);
  await expectBothAccessible(page, 'three versions');
  const bodies = server.received.filter(({ path }) => path.startsWith('/v1/messages')).slice(1);
  expect(new Set(bodies.map(({ body }) => JSON.stringify(JSON.parse(body).system))).size).toBe(1);
  await page.keyboard.press('1');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(replyOf(page)).toContainText('The lid was cracked, and I am sorry for that.');
  await page.getByRole('button', { name: 'Back to the draft before' }).click();
  await expect(replyOf(page)).toContainText('Your kettle came with a cracked lid.');
});

test('one part of a version is taken, and over own words only after the difference was seen', async ({
  page,
  server,
}) => {
  await withDraft(page, server, streams(GOOD), streams(other('The lid was cracked, and I am sorry for that.')));
  await editApology(page, ' That must not happen.');
  await page.keyboard.press('Alt+V');
  const dialog = page.getByRole('dialog', { name: 'Three versions' });
  const second = dialog.getByRole('article', { name: 'Version 2' });
  await expect(second.getByRole('button', { name: 'Take version 2' })).toBeEnabled();
  await second.getByRole('button', { name: 'Take Apology of version 2' }).click();
  await expect(second.getByText('You wrote this part.')).toBeVisible();
  await expect(second.locator('del').filter({ hasText: 'happen' })).toBeVisible();
  await expect(replyOf(page)).toContainText('That must not happen.');
  await expectBothAccessible(page, 'own words and a version');
  await second.getByRole('button', { name: 'Use the new wording' }).click();
  await expect(second.getByRole('button', { name: 'This is your draft' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(replyOf(page)).toContainText('The lid was cracked, and I am sorry for that.');
  await page.getByRole('button', { name: 'Back to the draft before' }).click();
  await expect(replyOf(page)).toContainText('That must not happen.');
});

test('Cancel ends all three requests and keeps what had come', async ({ page, server }) => {
  await withDraft(page, server, streams(GOOD), hangsAfter(GREETING, APOLOGY));
  await page.keyboard.press('Alt+V');
  const dialog = page.getByRole('dialog', { name: 'Three versions' });
  await expect(dialog.getByText('cracked lid')).toHaveCount(3);
  await expectBothAccessible(page, 'versions on their way');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await server.hungUp;
  await expect(dialog.getByText('Stopped.')).toBeVisible();
  await expect(dialog.getByText('cracked lid')).toHaveCount(3);
});

test('offline, three wordings of the same plan stand side by side at once', async ({ page }) => {
  await draftOf(page, COMPLAINT);
  const before = await replyOf(page).innerText();
  await command(page, 'three versions');
  const dialog = page.getByRole('dialog', { name: 'Three versions' });
  for (const number of [1, 2, 3])
    await expect(dialog.getByRole('button', { name: `Take version ${number}` })).toBeEnabled();
  const texts = await dialog.locator('.version-texts').allInnerTexts();
  expect(new Set(texts).size).toBe(3);
  await expectBothAccessible(page, 'three wordings');
  await dialog.getByRole('button', { name: 'Take version 3' }).click();
  await draftReady(page);
  const taken = await replyOf(page).innerText();
  expect(taken).not.toBe(before);
  // The wording stays when a choice changes.
  await page.keyboard.press(`${MOD}+Shift+h`);
  await draftReady(page);
  await page.keyboard.press(`${MOD}+Shift+h`);
  await expect(replyOf(page)).toHaveText(taken.replaceAll('\n', ''));
});
