/** Steps that several journeys take, in the words of the interface. */
import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import type { RunningApp } from './app-fixture.ts';

export interface RealComplaint {
  readonly id: string;
  readonly channel: string;
  readonly text: string;
}

/** Ten real complaints with their sources. */
export const REAL_COMPLAINTS: readonly RealComplaint[] = readFileSync(
  new URL('../fixtures/real-complaints.jsonl', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line): RealComplaint => JSON.parse(line));

/** A complaint with a name, an order, a sum, a deadline and a promise that was not kept. */
export const SHELF = `Hello,

the shelf I ordered (order 48213, £129) came with a split through the top board, and my daughter moves on Saturday.
I rang on Monday and was promised a call back. Nobody called. I want one that is in one piece, or my money back.

Marion Keller`;

/** Command on a Mac, Ctrl elsewhere. */
export const MOD = process.platform === 'darwin' ? 'Meta' : 'Control';

export const complaintOf = (page: Page): Locator => page.getByRole('textbox', { name: 'Complaint' });

/** The first text of the reply: the public one where there are two. */
export const replyOf = (page: Page): Locator => page.getByRole('article').first().getByRole('textbox');

/** Skips the first-start choices. */
export async function begin(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Skip' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
}

/** Puts a text into the complaint all at once, as a paste does. */
export async function paste(page: Page, text: string): Promise<void> {
  await complaintOf(page).focus();
  await page.keyboard.insertText(text);
}

/** Waits until the draft stands and is checked. */
export async function draftReady(page: Page): Promise<void> {
  await expect(page.getByRole('status', { name: 'Progress' })).toHaveText(/^Draft ready/, { timeout: 20_000 });
}

/** Skips the first-start choices and has a complaint drafted. */
export async function draftOf(page: Page, text: string): Promise<void> {
  await begin(page);
  await paste(page, text);
  await draftReady(page);
}

/** Waits until the case in front is kept. */
export const saved = (page: Page): Promise<void> => expect(page.getByText('Saved', { exact: true })).toBeVisible();

/** The names of the parts of a text of the reply, in order. */
export async function partsOf(article: Locator): Promise<string[]> {
  const words = await article.getByText(/^Parts: /).textContent();
  return (words ?? '').replace('Parts: ', '').split(', ');
}

/**
 * Copies with the keyboard; gives a reason where an open gate asks for one.
 * @returns what is on the clipboard then
 */
export async function copyByKey({ page, readClipboard, clearClipboard }: RunningApp): Promise<string> {
  // The notice of an earlier copy may still stand: only what arrives on the empty clipboard is this one.
  await clearClipboard();
  await page.keyboard.press(`${MOD}+Shift+C`);
  const asked = page.getByRole('textbox', { name: 'Copy anyway, because' });
  const answered = async () => (await asked.isVisible()) || (await readClipboard()) !== '';
  await expect.poll(answered, { message: 'copied, or asked for a reason' }).toBe(true);
  if (await asked.isVisible()) {
    await page.keyboard.type('Read and approved');
    await page.getByRole('button', { name: 'Copy with this reason' }).press('Enter');
  }
  await expect.poll(readClipboard, { message: 'copied' }).not.toBe('');
  await expect(page.getByText(/^(Copied|Public reply copied)$/).last()).toBeVisible();
  return (await readClipboard()).replaceAll('\r\n', '\n');
}
