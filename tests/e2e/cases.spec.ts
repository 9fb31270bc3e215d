/** Journeys with kept cases: everything is found again, promises are followed up, and what is to go goes. */
import type { Page } from '@playwright/test';
import { expect, test } from './app-fixture.ts';
import { expectAccessible } from './expect-accessible.ts';
import {
  begin,
  complaintOf,
  copyByKey,
  draftOf,
  draftReady,
  MOD,
  paste,
  REAL_COMPLAINTS,
  replyOf,
  SHELF,
  saved,
} from './journey.ts';

const FIVE = REAL_COMPLAINTS.slice(0, 5);
const listOf = (page: Page) => page.getByRole('listbox', { name: /^Cases/ });

/** Opens the list of cases with the keyboard. */
async function toList(page: Page): Promise<void> {
  await page.keyboard.press('Alt+C');
  await expect(page.getByRole('navigation', { name: 'Which cases' })).toBeVisible({ timeout: 15_000 });
}

test('five complaints by keyboard alone are in the list, and one is searched, opened and marked as done', async ({
  page,
}) => {
  await begin(page);
  for (const [index, { text }] of FIVE.entries()) {
    await page.keyboard.press('Alt+1');
    await page.keyboard.insertText(text);
    await draftReady(page);
    await page.keyboard.press('Alt+3');
    await page.keyboard.press(`${MOD}+End`);
    await page.keyboard.type(`\nWord by hand zebra${'abcde'.charAt(index)}.`);
    await page.keyboard.press('Alt+N');
    await expect(page.getByRole('article')).toHaveCount(0);
  }
  await toList(page);
  await expect(page.getByRole('button', { name: /^Open 5/ })).toBeVisible();
  await expect(listOf(page).getByRole('option')).toHaveCount(5);
  await page.keyboard.press('j');
  await page.keyboard.press('ArrowDown');
  await expect(listOf(page).getByRole('option', { selected: true })).toHaveAttribute('aria-posinset', '3');

  await page.keyboard.press('/');
  await page.keyboard.type('zebrab');
  await expect(listOf(page).getByRole('option')).toHaveCount(1);
  await expect(listOf(page).locator('mark')).toHaveText('zebrab');
  await page.keyboard.press('Enter');
  await expect(replyOf(page)).toContainText('zebrab');
  await expect(complaintOf(page)).toContainText((FIVE[1]?.text ?? '').trim().slice(0, 20));

  await toList(page);
  await page.keyboard.press('/');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.keyboard.press('e');
  await expect(page.getByText('Marked as done')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Done 1/ })).toBeVisible();
  await page.keyboard.press('1');
  await page.keyboard.press('Escape');
  await expect(replyOf(page)).toBeVisible();
});

test('a copied reply becomes follow-ups, a status update is one key away, and a promise is kept', async ({
  page,
  running,
}) => {
  await draftOf(page, SHELF);
  await copyByKey(running);
  await saved(page);
  await page.keyboard.press('Alt+U');
  const promises = page.getByRole('region', { name: 'Follow-ups' });
  const rows = promises.getByRole('listitem');
  await expect(rows.first()).toBeVisible();
  const count = await rows.count();
  await expect(page.getByRole('complementary', { name: 'Case of Marion Keller' })).toContainText('Waiting');

  await page.keyboard.press('u');
  await expect(replyOf(page)).toContainText('A short word on where things stand');
  await expect(replyOf(page)).toContainText('You will hear from me again by');
  await draftReady(page);
  await copyByKey(running);
  await saved(page);
  await page.keyboard.press('Alt+U');
  await expect(rows).toHaveCount(count + 1);

  await page.keyboard.press('e');
  await expect(promises.getByRole('region', { name: 'Kept' }).getByRole('listitem')).toHaveCount(1);
  await page.getByRole('button', { name: 'Undo' }).first().click();
  await expect(promises.getByRole('region', { name: 'Kept' })).toHaveCount(0);
  await page.keyboard.press('o');
  const dialog = page.getByRole('dialog', { name: /^How did it end/ });
  await dialog.getByRole('radio', { name: /^Settled/ }).check();
  await dialog.getByRole('textbox', { name: 'Note' }).fill('The new shelf arrived.');
  await dialog.getByRole('button', { name: 'Record' }).click();
  await expect(page.getByRole('complementary')).toContainText('Settled');
  await expect(page.getByRole('complementary')).toContainText('The new shelf arrived.');
});

test('the same customer is recognised, and the reply of then is taken over', async ({ page, running }) => {
  await begin(page);
  await paste(page, `${SHELF}\nmarion.keller@posteo.example`);
  await draftReady(page);
  await copyByKey(running);
  await page.keyboard.press('Alt+N');
  await paste(
    page,
    'Now the second shelf from order 48213 is split through the top board as well. I want my money back.\n\nMarion Keller\nmarion.keller@posteo.example',
  );
  await draftReady(page);
  const known = page.getByRole('region', { name: 'Known customer' });
  await expect(known).toContainText(/A repeat|Wrote before: 1 case/);
  await known.getByRole('button').first().click();
  await expect(known).toContainText('the same e-mail address');
  const similar = page.getByRole('region', { name: 'Similar cases' });
  await page.keyboard.press('Alt+S');
  await similar.getByRole('button', { name: 'Take over: Fix' }).click();
  const words = await similar.locator('.used-part.part-fix p').first().innerText();
  await expect(replyOf(page)).toContainText(words.split('\n').at(-1)?.slice(0, 40) ?? 'nothing');
  await page.keyboard.press(`${MOD}+Alt+Z`);
  await expect(known.getByRole('button', { name: 'Open', exact: true })).toBeVisible();
});

test('one customer is erased, and the list says what is left', async ({ page }) => {
  await draftOf(page, SHELF);
  await page.keyboard.press('Alt+N');
  await toList(page);
  await expect(page.getByRole('complementary', { name: 'Case of Marion Keller' })).toBeVisible();
  await page.keyboard.press('x');
  const dialog = page.getByRole('dialog', { name: 'Erase for good' });
  await expect(dialog).toContainText('cannot be taken back');
  await dialog.getByRole('button', { name: 'Erase 1 case' }).click();
  await expect(page.getByText('1 case erased')).toBeVisible();
  await expect(page.getByText('No cases yet.')).toBeVisible();
});

for (const scheme of ['light', 'dark'] as const) {
  test(`the ${scheme} list of cases has no violation in any state`, async ({ page, running }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await begin(page);
    await toList(page);
    await expect(page.getByText('No cases yet.')).toBeVisible();
    await expectAccessible(page, 'no cases');
    await page.keyboard.press('5');
    await expect(page.getByText('No promises to keep.')).toBeVisible();
    await expectAccessible(page, 'no follow-ups');
    await page.keyboard.press('Escape');
    await paste(page, SHELF);
    await draftReady(page);
    await copyByKey(running);
    await saved(page);
    await page.keyboard.press('Alt+N');
    await paste(page, FIVE[1]?.text ?? '');
    await draftReady(page);
    await toList(page);
    await page.keyboard.press('4');
    await expect(listOf(page).getByRole('option')).toHaveCount(2);
    await expectAccessible(page, 'list');
    await page.keyboard.press('/');
    await page.keyboard.type('shelf');
    await expect(listOf(page).locator('mark').first()).toBeVisible();
    await expectAccessible(page, 'search');
    await page.keyboard.type(' nowhere');
    await expect(page.getByText('Nothing fits that.')).toBeVisible();
    await expectAccessible(page, 'nothing fits');
    await page.keyboard.press('Escape');
    await page.setViewportSize({ width: 760, height: 900 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    await expectAccessible(page, 'narrow');
  });

  test(`the ${scheme} follow-ups, questions and past cases have no violation`, async ({ page, running }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await draftOf(page, SHELF);
    await copyByKey(running);
    await saved(page);
    await page.keyboard.press('Alt+U');
    await expect(page.getByRole('complementary', { name: 'Case of Marion Keller' })).toBeVisible();
    await expectAccessible(page, 'follow-ups');
    await page.keyboard.press('o');
    await expect(page.getByRole('dialog', { name: /^How did it end/ })).toBeVisible();
    await expectAccessible(page, 'outcome');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.keyboard.press('x');
    await expect(page.getByRole('dialog', { name: 'Erase for good' })).toBeVisible();
    await expectAccessible(page, 'erase');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.getByRole('button', { name: /^First reply after/ }).click();
    await expect(page.getByText('Quick resolution keeps 82%')).toBeVisible();
    await expectAccessible(page, 'times');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Alt+N');
    await paste(page, SHELF.replace('the shelf', 'the second shelf'));
    await draftReady(page);
    await page.getByRole('region', { name: 'Known customer' }).getByRole('button').first().click();
    await page.keyboard.press('Alt+S');
    await expect(page.getByRole('button', { name: 'Take it over' }).first()).toBeVisible();
    await expectAccessible(page, 'past cases');
  });
}
