/** Journeys with a draft by a model: what is sent, the writing in sight, waits, mending and failures, against a server on loopback. */
import { fails, streams } from '../support/messages-server.ts';
import { expect } from './app-fixture.ts';
import {
  APOLOGY,
  BAD,
  draftPane,
  END,
  GOOD,
  GREETING,
  hangsAfter,
  test,
  withClaude,
  withDraft,
  writeIt,
} from './engine-fixture.ts';
import { expectBothAccessible } from './expect-accessible.ts';
import { draftReady, replyOf } from './journey.ts';

test('what will be sent is shown with what stays here, and is what is sent', async ({ page, server }) => {
  await withClaude(page, server, streams(GOOD));
  await page.getByRole('button', { name: 'What will be sent' }).click();
  const dialog = page.getByRole('dialog', { name: 'What will be sent' });
  await expect(dialog.getByText(`${server.address}/v1/messages`)).toBeVisible();
  await expect(dialog.getByRole('listitem').filter({ hasText: '07700 900412' })).toContainText('[PHONE-1]');
  const read = await dialog.locator('.sent-text').allTextContents();
  for (const secret of ['Joan', 'Miller', '55812', '07700']) expect(read.join()).not.toContain(secret);
  await expect(dialog.locator('.sent-text mark').first()).toBeVisible();
  await expectBothAccessible(page, 'what will be sent');
  await dialog.getByText('To the letter, as JSON').click();
  const body = (await dialog.locator('.sent-text').textContent()) ?? '';
  await expectBothAccessible(page, 'as JSON');
  await page.keyboard.press('Escape');
  await writeIt(page);
  await draftReady(page);
  const sent = server.received.find(({ path }) => path.startsWith('/v1/messages'));
  // The request tells the time, which goes on meanwhile.
  const timeless = (text: string) => text.replaceAll(/\d\d:\d\d local time/g, '');
  expect(JSON.parse(timeless(sent?.body ?? ''))).toEqual(JSON.parse(timeless(body)));
  await expect(replyOf(page)).toContainText('Dear Joan');
  await expect(draftPane(page)).toContainText(/Claude150 tokens, less than \$0\.01/);
  await expectBothAccessible(page, 'written by Claude');
});

test('Claude writes in sight, and Cancel ends the request and keeps what came', async ({ page, server }) => {
  await withClaude(page, server, hangsAfter(GREETING, APOLOGY), streams(END.replace(/^/, '<private>')));
  await writeIt(page);
  await expect(replyOf(page)).toContainText('cracked lid');
  await expect(draftPane(page)).toContainText('Claude is writing');
  await expectBothAccessible(page, 'streaming');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await server.hungUp;
  await expect(page.getByText('Stopped. What had come is kept.', { exact: true })).toBeVisible();
  await expect(replyOf(page)).toContainText('cracked lid');
  await expectBothAccessible(page, 'stopped');
  await page.getByRole('button', { name: 'Go on' }).click();
  await draftReady(page);
  await expect(replyOf(page)).toContainText('cracked lid');
  await expect(replyOf(page)).toContainText('Kind regards');
  await expect(page.getByRole('button', { name: 'Go on' })).toHaveCount(0);
});

test('a wait is counted down, and the draft comes after it', async ({ page, server }) => {
  await withClaude(page, server, fails(429, 'rate_limit_error', 'slow down', { 'retry-after': '4' }), streams(GOOD));
  await writeIt(page);
  await expect(page.getByText(/^Tries again in [1-4] s$/)).toBeVisible();
  await expect(page.getByText('Claude takes no more requests from this key for the moment.')).toBeVisible();
  await expectBothAccessible(page, 'waiting');
  await draftReady(page);
  await expect(replyOf(page)).toContainText('Dear Joan');
});

test('what is being mended is named, and cancelling keeps the first draft', async ({ page, server }) => {
  await withClaude(page, server, streams(BAD), hangsAfter(GREETING));
  await writeIt(page);
  await expect(page.getByText('Being mended once.')).toBeVisible();
  await expect(draftPane(page)).toContainText('Claude is mending');
  await expect(replyOf(page)).toContainText('£912.40');
  await expectBothAccessible(page, 'mending');
  await page.getByRole('button', { name: 'Keep this draft' }).click();
  await server.hungUp;
  await draftReady(page);
  await expect(replyOf(page)).toContainText('£912.40');
  await expect(page.getByRole('button', { name: 'Go on' })).toHaveCount(0);
});

test('when Claude cannot be had the offline draft is there, with the reason and the step', async ({ page, server }) => {
  await withClaude(page, server, fails(400, 'invalid_request_error', 'Your credit balance is too low'));
  await writeIt(page);
  await draftReady(page);
  await expect(draftPane(page)).toContainText('Offline engine');
  await expect(page.getByText('Here is the offline draft meanwhile.')).toBeVisible();
  await expectBothAccessible(page, 'instead of Claude');
  await page.getByRole('button', { name: 'Engine settings' }).click();
  await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible();
});

test('a mended draft replaces the first one, which can be gone back to', async ({ page, server }) => {
  await withClaude(page, server, streams(BAD), streams(GOOD));
  await writeIt(page);
  await draftReady(page);
  await expect(replyOf(page)).not.toContainText('£912.40');
  await expect(page.getByText('The draft was sent back once and mended')).toBeVisible();
  await page.getByRole('button', { name: 'Back to the draft before' }).click();
  await expect(replyOf(page)).toContainText('£912.40');
});

test('after a broken connection the text is kept and Claude goes on', async ({ page, server }) => {
  const breaks = streams([GREETING, APOLOGY], {
    reason: null,
    after: (response) => setTimeout(() => response.destroy(), 100),
  });
  await withClaude(page, server, breaks, streams(`<private>${END}`));
  await writeIt(page);
  await expect(page.getByText('The connection broke while the reply was being written.')).toBeVisible();
  await expect(replyOf(page)).toContainText('cracked lid');
  await expectBothAccessible(page, 'broken off');
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(replyOf(page)).toContainText('Kind regards');
  await draftReady(page);
  await expect(replyOf(page)).toContainText('cracked lid');
});

test('another channel changes the name of the reply and none of its words', async ({ page, server }) => {
  await withDraft(page, server, streams(GOOD));
  await expect(page.getByRole('article', { name: 'Reply by E-mail' })).toContainText('Dear Joan');
  await page.getByRole('combobox', { name: 'Came in by' }).click();
  await page.getByRole('option', { name: 'Letter' }).click();
  await expect(page.getByText('The complaint or the plan changed after this was written.')).toBeVisible();
  await expect(page.getByRole('article', { name: 'Reply by Letter' })).toContainText('Dear Joan');
  await expect(replyOf(page)).toHaveAccessibleName('Reply by Letter');
});
