/** Many complaints at once: a table is given, its columns are seen, and its rows become cases. */
import type { Page } from '@playwright/test';
import { expect, test } from './app-fixture.ts';
import { expectAccessible } from './expect-accessible.ts';
import { begin, MOD } from './journey.ts';

const TABLE = [
  'Id;Platform;Created;Comment',
  '1;x;2026-03-01;"The tram was late again, 40 minutes, and nobody said a word"',
  '2;;2026-03-02;"Nobody answers the phone, I tried for three days"',
  '3;email;;',
].join('\n');

async function openImport(page: Page): Promise<void> {
  await page.keyboard.press(`${MOD}+k`);
  await page.keyboard.type('import complaints');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Import complaints from a table' })).toBeVisible();
}

const give = (page: Page, name: string, content: string) =>
  page
    .getByRole('dialog')
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });

test('a table of complaints is looked at, imported, and imported again without doubles', async ({ page }) => {
  await begin(page);
  await openImport(page);
  await expectAccessible(page, 'import');
  await give(page, 'empty.csv', '');
  await expect(page.getByRole('alert')).toContainText('There is no text in the file.');
  await give(page, 'march.csv', TABLE);
  await expect(page.getByRole('combobox', { name: 'The complaint is in' })).toHaveValue('Comment');
  await expect(page.getByRole('combobox', { name: 'Written on' })).toHaveValue('Created');
  await expect(page.getByRole('list', { name: 'The first complaints' })).toContainText('X · 2026-03-01');
  await expectAccessible(page, 'columns of an import');
  await page.getByRole('button', { name: 'Import 3 complaints' }).click();
  await expect(page.getByRole('status').filter({ hasText: '2 complaints imported · 1 empty' })).toBeVisible();
  await page.keyboard.press('Escape');
  await openImport(page);
  await give(page, 'march.csv', TABLE);
  await page.getByRole('button', { name: 'Import 3 complaints' }).click();
  await expect(page.getByRole('status').filter({ hasText: '0 complaints imported · 2 kept already' })).toBeVisible();
});
