/** Templates: found, copied, edited with words completed and mistakes named, tried, saved, taken away, and never lost by accident. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './app-fixture.ts';
import { expectAccessible } from './expect-accessible.ts';
import { begin, draftReady, MOD, paste, replyOf } from './journey.ts';

const FALLBACK = 'en/apology/fallback-bare.md';

async function openLibrary(page: Page): Promise<Locator> {
  await page.keyboard.press('Alt+T');
  const library = page.getByRole('dialog', { name: 'Templates' });
  await expect(library.getByRole('list', { name: 'Templates' })).toBeVisible({ timeout: 15_000 });
  return library;
}

async function find(library: Locator, words: string): Promise<void> {
  await library.getByRole('textbox', { name: 'Search templates' }).fill(words);
  await library.getByRole('list', { name: 'Templates' }).getByRole('button').first().click();
}

const editorOf = (library: Locator): Locator => library.getByRole('textbox', { name: 'Text of the template' });

/** Puts the caret behind the last letter. */
async function toTheEnd(page: Page, library: Locator): Promise<void> {
  await editorOf(library).focus();
  await page.keyboard.press(`${MOD}+End`);
}

test('a built-in template is edited as an own one, counts in the next reply, and is back with one click', async ({
  page,
  running,
}) => {
  await begin(page);
  await paste(page, 'Bought a lamp from you. It came broken. Send a new one please.\n\nAnn Lee');
  await draftReady(page);
  const library = await openLibrary(page);
  await find(library, 'sign-off-warm');
  const name = (await library.getByRole('heading', { level: 3 }).textContent())?.replace('Built in', '') ?? '';
  await expect(editorOf(library)).toHaveAttribute('aria-readonly', 'true');
  await library.getByRole('button', { name: 'Edit', exact: true }).click();
  await expect(editorOf(library)).not.toHaveAttribute('aria-readonly', 'true');
  await toTheEnd(page, library);
  await page.keyboard.type('\n***\nWith care,\n{{ sho');
  await library.getByRole('option', { name: /short_signature/ }).click();
  await expect(editorOf(library)).toContainText('{{ short_signature }}');
  await page.keyboard.press(`${MOD}+s`);
  await expect(library.getByText('Your own, instead of the built-in one')).toBeVisible({ timeout: 15_000 });
  const path = join(running.dataFolder, 'templates', name);
  expect(readFileSync(path, 'utf8')).toContain('With care,\n{{ short_signature }}');
  await library.getByRole('button', { name: 'Back to the built-in one' }).click();
  await expect(library.getByRole('button', { name: 'Edit', exact: true })).toBeVisible();
  await expect.poll(() => existsSync(path)).toBe(false);
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await expect(library.getByText('Your own, instead of the built-in one')).toBeVisible({ timeout: 15_000 });
  expect(readFileSync(path, 'utf8')).toContain('With care,');
});

test('a new template of one’s own writes the reply at once', async ({ page }) => {
  await begin(page);
  await paste(page, 'Bought a lamp from you. It came broken. Send a new one please.\n\nAnn Lee');
  await draftReady(page);
  const library = await openLibrary(page);
  await library.getByRole('button', { name: 'New template' }).click();
  await editorOf(library).focus();
  await page.keyboard.press(`${MOD}+a`);
  await page.keyboard.insertText('---\nid: my-greeting\nrole: greeting\n---\nMy very dear {{ name }},\n');
  await expect(library.getByRole('list', { name: 'Wordings' })).toContainText('My very dear');
  await expect(library.getByText(/calls for it/).first()).toBeVisible();
  await library.getByRole('button', { name: /^Save/ }).click();
  await expect(library.getByRole('heading', { level: 3 })).toContainText('en/greeting/my-greeting.md');
  await page.keyboard.press('Escape');
  await expect(library).toBeHidden();
  await expect(replyOf(page)).toContainText('Ann');
});

test('a mistake is named with its line, in place, and keeps the template from being saved', async ({ page }) => {
  await begin(page);
  const library = await openLibrary(page);
  await find(library, 'apology-fallback-bare');
  await library.getByRole('button', { name: 'Edit', exact: true }).click();
  await toTheEnd(page, library);
  await page.keyboard.insertText('\n***\nSorry, {{ nmae }}.');
  const mistake = library.getByRole('list', { name: 'Mistakes' }).getByRole('button');
  await expect(mistake).toContainText(/Line \d+:.*nmae/);
  await expect(library.locator('.cm-lintRange-error').first()).toBeVisible();
  await expect(library.getByRole('button', { name: /^Save/ })).toBeDisabled();
  await mistake.click();
  await expect(editorOf(library)).toBeFocused();
  await expectAccessible(page, 'mistake');
  await library.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(library.getByRole('alert')).toContainText('not saved');
  await library.getByRole('button', { name: 'Keep editing' }).click();
  await expect(editorOf(library)).toContainText('nmae');
  await library.getByRole('button', { name: 'Close', exact: true }).click();
  await library.getByRole('button', { name: 'Close without saving' }).click();
  await expect(library).toBeHidden();
});

test('what another program changes shows at once, and is never overwritten unasked', async ({ page, running }) => {
  await begin(page);
  const path = join(running.dataFolder, 'templates', FALLBACK);
  mkdirSync(dirname(path), { recursive: true });
  const written = (words: string): string =>
    `---\nid: apology-fallback-bare\nrole: apology\nwhen: [part-fallback]\n---\n${words}\n`;
  writeFileSync(path, written('Written outside.'));
  let library = await openLibrary(page);
  await library.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(library).toBeHidden();
  library = await openLibrary(page);
  await find(library, 'outside');
  await expect(editorOf(library)).toContainText('Written outside.');
  await toTheEnd(page, library);
  await page.keyboard.type('And mine.');
  await library.getByRole('button', { name: /^Save/ }).click();
  await expect.poll(() => readFileSync(path, 'utf8')).toContain('And mine.');
  await expect(library.getByText('Not saved')).toHaveCount(0);
  writeFileSync(path, written('Changed again outside.'));
  await expect(editorOf(library)).toContainText('Changed again outside.');
  await toTheEnd(page, library);
  await page.keyboard.type('Half a thought');
  writeFileSync(path, written('A third time.'));
  await expect(library.getByRole('alert')).toContainText('changed on the disk');
  await library.getByRole('button', { name: 'Keep mine' }).click();
  await library.getByRole('button', { name: /^Save/ }).click();
  await expect.poll(() => readFileSync(path, 'utf8')).toContain('Half a thought');
  await expect(library.getByText('Not saved')).toHaveCount(0);
  writeFileSync(path, written('{% if %}'));
  await library.getByRole('button', { name: 'Correct it' }).click();
  await expect(library.getByRole('list', { name: 'Mistakes' })).toContainText('Line 6');
});

for (const scheme of ['light', 'dark'] as const) {
  test(`the ${scheme} library has no violation`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await begin(page);
    const library = await openLibrary(page);
    await expect(library.getByText(/calls for it/).first()).toBeVisible();
    await expectAccessible(page, 'built in');
    await find(library, 'apology-fallback-bare');
    await library.getByRole('button', { name: 'Edit', exact: true }).click();
    await toTheEnd(page, library);
    await page.keyboard.type('\n***\nSorry, {{');
    await expect(library.getByRole('option').first()).toBeVisible();
    await expectAccessible(page, 'words to put in');
    await page.keyboard.press('Escape');
    await expect(library).toBeVisible();
    await page.setViewportSize({ width: 760, height: 900 });
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(beyond).toBeLessThanOrEqual(0);
    await expectAccessible(page, 'narrow');
  });
}
