/** What journeys with a model share: its server on loopback, its answers, and the steps to a draft by it. */
import type { Page } from '@playwright/test';
import {
  type Answer,
  lists,
  type MessagesServer,
  startMessagesServer,
  streamFrames,
} from '../support/messages-server.ts';
import { test as base, expect } from './app-fixture.ts';
import { begin, draftReady, MOD, paste, replyOf } from './journey.ts';

export const KEY = 'sk-ant-test-0123456789abcdef';
export const COMPLAINT =
  'Hello,\n\nMy kettle (order KX-55812, £34.50) came with a cracked lid on Monday. Please send a new one. Call me on 07700 900412.\n\nJoan Miller';
export const GREETING = '<private>\n<greeting>Dear [NAME-1],</greeting>\n';
export const APOLOGY = '<apology>Your kettle came with a cracked lid. I’m sorry.</apology>\n';
export const END =
  '<anything-else>Is there anything else about it?</anything-else>\n<sign-off>Kind regards</sign-off>\n</private>';
export const GOOD = GREETING + APOLOGY + END;
/** With a refund that nobody allowed: a gate. */
export const BAD = GOOD.replace('I’m sorry.', 'I’m sorry. I have refunded you £912.40.');

export const test = base.extend<{ server: MessagesServer }>({
  server: async ({ baseURL: _ }, use) => {
    const server = await startMessagesServer();
    await use(server);
    await server.close();
  },
});

/** Answers questions for models at once, and everything else as the test says. */
export function serve(server: MessagesServer, ...answers: Answer[]): void {
  let at = 0;
  server.answer((response, request) => {
    if (request.path.startsWith('/v1/models')) return lists('claude-sonnet-5-5', 'claude-haiku-5-5')(response, request);
    const answer = answers[Math.min(at, answers.length - 1)];
    at += 1;
    return answer?.(response, request);
  });
}

/** Sends the given pieces and then neither ends nor closes. */
export const hangsAfter =
  (...chunks: string[]): Answer =>
  (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    for (const frame of streamFrames(chunks, null)) response.write(frame);
  };

export async function openSettings(page: Page): Promise<void> {
  await page.keyboard.press(`${MOD}+,`);
  // Its code comes with its first opening, which takes a while on a busy machine.
  await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible({ timeout: 20_000 });
}

export async function closeSettings(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Settings' })).toBeHidden();
}

/** Chooses Claude at the address of the test. */
export async function chooseClaude(page: Page, address: string): Promise<void> {
  await openSettings(page);
  await page.getByRole('radio', { name: 'Claude' }).click();
  await page.getByText('More', { exact: true }).click();
  const field = page.getByRole('textbox', { name: 'Address of Claude' });
  await field.fill(address);
  await field.press('Enter');
  await expect(field).toHaveValue(address);
}

export async function enterKey(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Your Anthropic key' }).fill(KEY);
  await page.getByRole('button', { name: 'Try it and keep it' }).click();
}

/** The app with Claude chosen, its key kept and a complaint in front of it. */
export async function withClaude(page: Page, server: MessagesServer, ...answers: Answer[]): Promise<void> {
  serve(server, ...answers);
  await begin(page);
  await chooseClaude(page, server.address);
  await enterKey(page);
  await expect(page.getByText(/The key is (?:held|kept)/)).toBeVisible();
  await closeSettings(page);
  await paste(page, COMPLAINT);
}

export const writeIt = (page: Page): Promise<void> => page.getByRole('button', { name: 'Write with Claude' }).click();
export const draftPane = (page: Page) => page.getByRole('region', { name: 'Draft' });

export const other = (apology: string): string =>
  GOOD.replace('Your kettle came with a cracked lid. I’m sorry.', apology);
/** As withClaude, with the first answer as the draft that stands. */
export async function withDraft(page: Page, server: MessagesServer, ...answers: Answer[]): Promise<void> {
  await withClaude(page, server, ...answers);
  await writeIt(page);
  await draftReady(page);
}
export const command = async (page: Page, typed: string): Promise<void> => {
  await page.keyboard.press(`${MOD}+k`);
  await page.keyboard.insertText(typed);
  await page.keyboard.press('Enter');
};
/** Puts words of the person's own behind the apology. */
export async function editApology(page: Page, words: string): Promise<void> {
  const line = replyOf(page).getByText('cracked lid').first();
  await line.click();
  await page.keyboard.press('End');
  await page.keyboard.insertText(words);
  await expect(replyOf(page)).toContainText(words.trim());
}
