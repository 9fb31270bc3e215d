/** Journeys through the choice of who writes: a key, a local server, the offline draft beside them, the privacy mask. */
import { fails, streams } from '../support/messages-server.ts';
import { expect } from './app-fixture.ts';
import {
  COMPLAINT,
  chooseClaude,
  closeSettings,
  draftPane,
  enterKey,
  GOOD,
  KEY,
  openSettings,
  serve,
  test,
  withClaude,
} from './engine-fixture.ts';
import { expectBothAccessible } from './expect-accessible.ts';
import { begin, draftReady, MOD, paste, replyOf } from './journey.ts';

test('a key is tried before it is kept, never shown again, and forgotten', async ({ running: { page }, server }) => {
  await begin(page);
  await chooseClaude(page, server.address);
  await expect(page.getByText('There is no key yet.')).toBeVisible();
  await expectBothAccessible(page, 'no key');
  server.answer(fails(401, 'authentication_error', 'invalid x-api-key'));
  await enterKey(page);
  const alert = page.getByRole('dialog').getByRole('alert');
  await expect(alert).toContainText('key');
  await expect(page.getByText('There is no key yet.')).toBeVisible();
  await expectBothAccessible(page, 'wrong key');
  serve(server);
  await page.getByRole('button', { name: 'Try it and keep it' }).click();
  await expect(page.getByText(/The key is (?:held|kept)/)).toBeVisible();
  await expect(alert).toHaveCount(0);
  expect(await page.content()).not.toContain(KEY);
  await page.getByRole('combobox', { name: 'Model' }).click();
  await page.getByRole('option', { name: 'CLAUDE-HAIKU-5-5 · quick' }).click();
  await expectBothAccessible(page, 'key kept');
  await page.getByRole('textbox', { name: 'Warn me at' }).fill('0');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Your budget of $0.00 is reached')).toBeVisible();
  await expectBothAccessible(page, 'budget reached');
  await page.getByRole('button', { name: 'Forget the key' }).click();
  await expect(page.getByText('There is no key yet.')).toBeVisible();
});

test('a local model is chosen by its address, and a server that is not there says what to do', async ({
  running: { page },
  server,
}) => {
  serve(server, streams(GOOD));
  await begin(page);
  await openSettings(page);
  await page.getByRole('radio', { name: 'Local model' }).click();
  const address = page.getByRole('textbox', { name: 'Address of its server' });
  await address.fill('nowhere');
  await address.press('Enter');
  await expect(page.getByText('An address begins with http:// or https://.')).toBeVisible();
  await address.fill('http://127.0.0.1:9');
  await address.press('Enter');
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('Start its server');
  await expectBothAccessible(page, 'no local server');
  await address.fill(`${server.address}/v1`);
  await address.press('Enter');
  await expect(page.getByRole('dialog').getByRole('alert')).toHaveCount(0);
  await page.getByRole('combobox', { name: 'Model' }).click();
  await page.getByRole('option', { name: 'CLAUDE-HAIKU-5-5' }).click();
  await closeSettings(page);
  await paste(page, COMPLAINT);
  await page.getByRole('button', { name: 'Write with Local model' }).click();
  await draftReady(page);
  await expect(replyOf(page)).toContainText('Dear Joan');
  const sent = server.received.find(({ path }) => path.startsWith('/v1/messages'));
  expect(JSON.parse(sent?.body ?? '')).toMatchObject({ model: 'claude-haiku-5-5' });
});

test('the offline draft is one key away from Claude, and without the mask the page says so', async ({
  page,
  server,
}) => {
  await withClaude(page, server, streams(GOOD));
  await page.keyboard.press('Alt+Enter');
  await draftReady(page);
  await expect(draftPane(page)).toContainText('Offline engine');
  expect(server.received.filter(({ path }) => path.startsWith('/v1/messages'))).toEqual([]);
  await openSettings(page);
  const mask = page.getByRole('switch', { name: 'Privacy mask' });
  await mask.click({ force: true });
  await expect(mask).not.toBeChecked();
  await expect(page.getByText('The complaint is sent as it is')).toBeVisible();
  await closeSettings(page);
  await page.keyboard.press(`${MOD}+k`);
  await page.keyboard.type('what will be sent');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'What will be sent' });
  await expect(dialog).toContainText('The privacy mask is off');
  await expect(dialog.locator('.sent-text').last()).toContainText('Joan Miller');
});
