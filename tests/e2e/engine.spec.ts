/** Journeys with an engine that needs a model: settings, what is sent, the writing itself and its failures, against a server on loopback. */
import type { Page } from '@playwright/test';
import {
  type Answer,
  fails,
  lists,
  type MessagesServer,
  startMessagesServer,
  streamFrames,
  streams,
} from '../support/messages-server.ts';
import { test as base, expect } from './app-fixture.ts';
import { expectAccessible } from './expect-accessible.ts';
import { begin, draftReady, MOD, paste, replyOf } from './journey.ts';

const KEY = 'sk-ant-test-0123456789abcdef';
const COMPLAINT =
  'Hello,\n\nMy kettle (order KX-55812, £34.50) came with a cracked lid on Monday. Please send a new one. Call me on 07700 900412.\n\nJoan Miller';
const GREETING = '<private>\n<greeting>Dear [NAME-1],</greeting>\n';
const APOLOGY = '<apology>Your kettle came with a cracked lid. I’m sorry.</apology>\n';
const END =
  '<anything-else>Is there anything else about it?</anything-else>\n<sign-off>Kind regards</sign-off>\n</private>';
const GOOD = GREETING + APOLOGY + END;
/** With a refund that nobody allowed: a gate. */
const BAD = GOOD.replace('I’m sorry.', 'I’m sorry. I have refunded you £912.40.');

const test = base.extend<{ server: MessagesServer }>({
  server: async ({ baseURL: _ }, use) => {
    const server = await startMessagesServer();
    await use(server);
    await server.close();
  },
});

/** Answers questions for models at once, and everything else as the test says. */
function serve(server: MessagesServer, ...answers: Answer[]): void {
  let at = 0;
  server.answer((response, request) => {
    if (request.path.startsWith('/v1/models')) return lists('claude-sonnet-5-5', 'claude-haiku-5-5')(response, request);
    const answer = answers[Math.min(at, answers.length - 1)];
    at += 1;
    return answer?.(response, request);
  });
}

/** Sends the given pieces and then neither ends nor closes. */
const hangsAfter =
  (...chunks: string[]): Answer =>
  (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    for (const frame of streamFrames(chunks, null)) response.write(frame);
  };

/** Looks at a state in both schemes. */
async function expectBothAccessible(page: Page, state: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    // The page takes the scheme over a moment later; only then do its colours begin to change.
    await page.locator(`html[data-mantine-color-scheme="${colorScheme}"]`).waitFor({ state: 'attached' });
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    await expectAccessible(page, `${state}, ${colorScheme}`);
  }
}

async function openSettings(page: Page): Promise<void> {
  await page.keyboard.press(`${MOD}+,`);
  // Its code comes with its first opening, which takes a while on a busy machine.
  await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible({ timeout: 20_000 });
}

async function closeSettings(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Settings' })).toBeHidden();
}

/** Chooses Claude at the address of the test. */
async function chooseClaude(page: Page, address: string): Promise<void> {
  await openSettings(page);
  await page.getByRole('radio', { name: 'Claude' }).click();
  await page.getByText('More', { exact: true }).click();
  const field = page.getByRole('textbox', { name: 'Address of Claude' });
  await field.fill(address);
  await field.press('Enter');
  await expect(field).toHaveValue(address);
}

async function enterKey(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Your Anthropic key' }).fill(KEY);
  await page.getByRole('button', { name: 'Try it and keep it' }).click();
}

/** The app with Claude chosen, its key kept and a complaint in front of it. */
async function withClaude(page: Page, server: MessagesServer, ...answers: Answer[]): Promise<void> {
  serve(server, ...answers);
  await begin(page);
  await chooseClaude(page, server.address);
  await enterKey(page);
  await expect(page.getByText(/The key is (?:held|kept)/)).toBeVisible();
  await closeSettings(page);
  await paste(page, COMPLAINT);
}

const writeIt = (page: Page): Promise<void> => page.getByRole('button', { name: 'Write with Claude' }).click();
const draftPane = (page: Page) => page.getByRole('region', { name: 'Draft' });

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

const other = (apology: string): string => GOOD.replace('Your kettle came with a cracked lid. I’m sorry.', apology);
/** As withClaude, with the first answer as the draft that stands. */
async function withDraft(page: Page, server: MessagesServer, ...answers: Answer[]): Promise<void> {
  await withClaude(page, server, ...answers);
  await writeIt(page);
  await draftReady(page);
}
const command = async (page: Page, typed: string): Promise<void> => {
  await page.keyboard.press(`${MOD}+k`);
  await page.keyboard.insertText(typed);
  await page.keyboard.press('Enter');
};
/** Puts words of the person's own behind the apology. */
async function editApology(page: Page, words: string): Promise<void> {
  const line = replyOf(page).getByText('cracked lid').first();
  await line.click();
  await page.keyboard.press('End');
  await page.keyboard.insertText(words);
  await expect(replyOf(page)).toContainText(words.trim());
}

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
  await begin(page);
  await paste(page, COMPLAINT);
  await draftReady(page);
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

test('a wish in own words comes back as a difference, is checked, and is taken part by part', async ({
  page,
  server,
}) => {
  const GIVES = 'Your kettle came with a cracked lid. I’m sorry. We will give you 50% off your next order.';
  await withDraft(
    page,
    server,
    streams(GOOD),
    streams(other(GIVES).replace('Is there anything else about it?', 'What else can we do?')),
  );
  await command(page, 'give them 50% off and ask what else we can do');
  const dialog = page.getByRole('dialog', { name: 'Say what to change' });
  await expect(dialog.getByText('2 parts would change.')).toBeVisible();
  await expect(dialog.locator('ins').filter({ hasText: '50% off' })).toBeVisible();
  await expect(dialog.getByRole('alert')).toContainText('50% has no source');
  await expectBothAccessible(page, 'a proposal with a gate');
  await dialog.getByRole('checkbox', { name: 'Take the change of Apology' }).click();
  await dialog.getByRole('button', { name: 'Take over 1 of 2' }).click();
  await expect(dialog).toBeHidden();
  await expect(replyOf(page)).toContainText('What else can we do?');
  await expect(replyOf(page)).not.toContainText('50%');
  const [, asked] = server.received.filter(({ path }) => path.startsWith('/v1/messages'));
  expect(asked?.body).toContain('give them 50% off');
  await page.getByRole('button', { name: 'Back to the draft before' }).click();
  await expect(replyOf(page)).toContainText('Is there anything else about it?');
});

test('a wish for one part leaves the others alone, and a failure offers to try again', async ({
  running: { page },
  server,
}) => {
  await withDraft(
    page,
    server,
    streams(GOOD),
    fails(529, 'overloaded_error', 'busy', { 'retry-after': '60' }),
    streams('<private><apology>I’m sorry. The kettle’s lid was cracked.</apology></private>'),
  );
  await replyOf(page).getByText('cracked lid').first().click();
  await page.keyboard.press('Alt+J');
  await expectBothAccessible(page, 'rewriting with Claude');
  await page.getByRole('menuitem', { name: 'Say what to change…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Say what to change' });
  await expect(dialog.getByRole('radio', { name: 'Only: Apology' })).toBeChecked();
  await expectBothAccessible(page, 'a wish');
  await dialog.getByRole('textbox', { name: 'What should change?' }).fill('begin with the apology');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('alert')).toContainText('Claude has too much to do right now.');
  await dialog.getByRole('button', { name: 'Try again' }).click();
  await expect(dialog.getByText('1 part would change.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Take it over' }).click();
  await expect(replyOf(page)).toContainText('The kettle’s lid was cracked.');
});

test('offline, a wish and a translation say honestly what they need', async ({ page }) => {
  await begin(page);
  await paste(page, COMPLAINT);
  await draftReady(page);
  await page.keyboard.press('Alt+I');
  const wish = page.getByRole('dialog', { name: 'Say what to change' });
  await expect(wish).toContainText('that needs Claude or a local model');
  await expectBothAccessible(page, 'a wish offline');
  await wish.getByRole('button', { name: 'Shorter' }).click();
  await expect(wish).toBeHidden();
  await draftReady(page);
  await page.keyboard.press('Alt+L');
  const translate = page.getByRole('dialog', { name: 'Translate' });
  await expect(translate).toContainText('The offline engine does not translate');
  await expectBothAccessible(page, 'translating offline');
  await translate.getByRole('button', { name: 'Engine settings' }).click();
  await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible();
});

test('a translation stands beside the reply, its facts are compared, and it runs in its own direction', async ({
  page,
  server,
}) => {
  const arabic =
    '<private><greeting>عزيزتي [NAME-1]،</greeting><apology>وصل الإبريق وغطاؤه مكسور. نعتذر عن ذلك.</apology><anything-else>هل هناك شيء آخر؟</anything-else><sign-off>مع التحية</sign-off></private>';
  await withDraft(
    page,
    server,
    streams(other('Your kettle (order KX-55812, £34.50) came with a cracked lid. I’m sorry.')),
    streams(arabic),
    streams(arabic.replace('الإبريق', 'الإبريق (طلب [REF-1]، 34.50 £)')),
  );
  await page.keyboard.press('Alt+L');
  const dialog = page.getByRole('dialog', { name: 'Translate' });
  await dialog.getByRole('combobox', { name: 'Into which language?' }).fill('Arab');
  await page.getByRole('option', { name: 'Arabic' }).click();
  await expectBothAccessible(page, 'a language is chosen');
  await dialog.getByRole('button', { name: 'Translate with Claude' }).click();
  await expect(dialog.getByRole('alert')).toContainText('£34.50: not found in the translation');
  await expect(dialog.getByRole('alert')).toContainText('KX-55812');
  await expect(dialog.getByRole('list', { name: 'The same in both' })).toContainText('Joan');
  await expectBothAccessible(page, 'a translation with facts missing');
  await dialog.getByRole('button', { name: 'Another language' }).click();
  await dialog.getByRole('button', { name: 'Translate with Claude' }).click();
  await expect(dialog.getByText('All 3 facts are the same in the translation.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Make it the draft' }).click();
  await expect(replyOf(page)).toContainText('عزيزتي Joan');
  const line = replyOf(page).locator('.cm-line').first();
  expect(await line.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
  await expectBothAccessible(page, 'a draft from right to left');
  await page.getByRole('button', { name: 'Back to the draft before' }).click();
  await expect(replyOf(page)).toContainText('Your kettle');
});

test('the five manners go through Claude, hold back from own words, and offline is one choice away', async ({
  running: { page },
  server,
}) => {
  await withDraft(
    page,
    server,
    streams(GOOD),
    streams('<private><apology>Joan, I am so sorry about that cracked lid.</apology></private>'),
    streams('<private><apology>I’m sorry about the lid.</apology></private>'),
    fails(401, 'authentication_error'),
  );
  const apology = replyOf(page).getByText('cracked lid').first();
  await apology.click();
  await page.keyboard.press('Alt+J');
  await page.getByRole('menuitem', { name: 'Warmer' }).click();
  await expect(replyOf(page)).toContainText('Joan, I am so sorry about that cracked lid.');
  await expect(draftPane(page)).toContainText('300 tokens');
  await editApology(page, ' Truly.');
  await page.keyboard.press('Alt+J');
  await page.getByRole('menuitem', { name: 'Shorter' }).click();
  await expect(page.getByText('kept as you wrote it')).toBeVisible();
  await expect(replyOf(page)).toContainText('Truly.');
  await page.getByRole('button', { name: 'Use the new wording' }).click();
  await expect(replyOf(page)).toContainText('I’m sorry about the lid.');
  // A key that does not work any more: it is said again offline, and why is told.
  await replyOf(page).getByText('sorry about the lid').click();
  await page.keyboard.press('Alt+J');
  await page.getByRole('menuitem', { name: 'Plainer' }).click();
  await expect(page.getByText('It was said again offline instead.')).toBeVisible();
  const asked = server.received.filter(({ path }) => path.startsWith('/v1/messages')).length;
  await page.getByRole('button', { name: 'Rewrite all of it' }).click();
  await page.getByRole('menuitem', { name: 'Offline, at once' }).press('ArrowRight');
  await expectBothAccessible(page, 'offline manners');
  await page.getByRole('menuitem', { name: 'Warmer' }).last().click();
  await draftReady(page);
  expect(server.received.filter(({ path }) => path.startsWith('/v1/messages'))).toHaveLength(asked);
});
