/** Whole journeys through the workspace, as the three kinds of people take them. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './app-fixture.ts';
import {
  begin,
  complaintOf,
  copyByKey,
  draftOf,
  draftReady,
  MOD,
  partsOf,
  paste,
  REAL_COMPLAINTS,
  replyOf,
  SHELF,
} from './journey.ts';

test('an owner chooses a trade and a name, and the first draft is signed with it', async ({ page }) => {
  await page.getByRole('radio', { name: /Shop or web shop/ }).check();
  await page.getByRole('textbox', { name: 'Your business' }).fill('Hill & Sons');
  await page.getByRole('textbox', { name: 'Who signs' }).fill('Ruth Hill');
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await paste(page, SHELF);
  await draftReady(page);
  await expect(replyOf(page)).toContainText('Ruth Hill');
  expect(page.url()).not.toContain('token');
});

test('an owner without a trade is signed for, and the complaint decides which fixes are known', async ({ page }) => {
  await expect(page.getByRole('radio', { name: /Choose for me/ })).toBeChecked();
  await page.getByRole('textbox', { name: 'Who signs' }).fill('Ruth Hill');
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  const fixes = page.getByRole('radiogroup', { name: 'Fix' });
  await paste(page, SHELF);
  await draftReady(page);
  await expect(replyOf(page)).toContainText('Ruth Hill');
  const ofAShop = await fixes.innerText();
  await page.keyboard.press('Alt+N');
  await paste(
    page,
    'My broadband has been down for nine days. Your engineer never came. When will the line work again?',
  );
  await draftReady(page);
  await expect(replyOf(page)).toContainText('Ruth');
  expect(await fixes.innerText()).not.toBe(ofAShop);
});

test('a sample complaint becomes a reply in two clicks', async ({ page }) => {
  await begin(page);
  await page.getByRole('button', { name: 'Try a sample complaint' }).click();
  await page.getByRole('menuitem', { name: 'E-mail to a shop' }).click();
  await draftReady(page);
  expect(await partsOf(page.getByRole('article').first())).toEqual(expect.arrayContaining(['Apology', 'Fix', '+1']));
  await expect(page.getByRole('region', { name: 'What was read' })).toContainText('wants');
});

test('an agent answers ten real complaints by keyboard alone, and each edited reply is on the clipboard', async ({
  page,
  running,
}) => {
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  for (const [index, { text }] of REAL_COMPLAINTS.entries()) {
    await page.keyboard.press('Alt+1');
    await page.keyboard.insertText(text);
    await draftReady(page);
    const parts = (await Promise.all((await page.getByRole('article').all()).map(partsOf))).flat();
    expect(parts).toEqual(expect.arrayContaining(['Apology', 'Fix', '+1']));

    await page.keyboard.press('Alt+3');
    await page.keyboard.press(`${MOD}+End`);
    const edit = `Written by hand, number ${index + 1}.`;
    await page.keyboard.type(`\n${edit}`);
    expect(await copyByKey(running)).toContain(edit);
    await page.keyboard.press('Alt+N');
    await expect(complaintOf(page)).not.toContainText(text.slice(0, 20));
    await expect(page.getByRole('article')).toHaveCount(0);
  }
});

test('a PR officer gets a public and a private text, and is stopped from leaking an order number', async ({ page }) => {
  await draftOf(page, SHELF);
  await page.getByRole('combobox', { name: 'Channel of the reply' }).click();
  await page.getByRole('option', { name: 'Google review' }).click();
  const open = page.getByRole('article', { name: 'Public reply' });
  const secret = page.getByRole('article', { name: 'Private message' });
  await expect(open).toContainText('/ 4,096 bytes');
  await expect(secret).toBeVisible();
  expect(await partsOf(open)).not.toContain('+1');
  expect(await partsOf(secret)).toContain('+1');

  await open.getByRole('textbox').focus();
  await page.keyboard.press(`${MOD}+End`);
  await page.keyboard.type(' Your order 48213 is with us.');
  await expect(page.getByRole('button', { name: /Nothing private in public/ })).toBeVisible();
  await page.keyboard.press(`${MOD}+Shift+C`);
  const dialog = page.getByRole('dialog', { name: 'Before you copy' });
  await expect(dialog).toContainText('Nothing private in public');
  await dialog.getByRole('button', { name: 'Back to the draft' }).click();
  await expect(dialog).toBeHidden();
});

test('what was typed a moment ago is checked before it is copied', async ({ page }) => {
  await draftOf(page, SHELF);
  await page.keyboard.press('Alt+3');
  await page.keyboard.press(`${MOD}+End`);
  await page.keyboard.insertText(' I have refunded you £912.40.');
  await page.keyboard.press(`${MOD}+Shift+C`);
  await expect(page.getByRole('dialog', { name: 'Before you copy' })).toContainText('912.40');
});

test('another fix is drawn in, and the words of the person stay', async ({ page }) => {
  await draftOf(page, SHELF);
  await page.keyboard.press('Alt+3');
  await page.keyboard.press(`${MOD}+End`);
  await page.keyboard.type(' (and the whole team)');
  const before = await replyOf(page).textContent();
  const other = page.getByRole('radiogroup', { name: 'Fix' }).getByRole('radio', { checked: false }).first();
  await other.click();
  await expect(replyOf(page)).not.toHaveText(before ?? '');
  await expect(replyOf(page)).toContainText('(and the whole team)');
});

test('another wording can be taken back', async ({ page }) => {
  await draftOf(page, SHELF);
  const before = await replyOf(page).innerText();
  await page.keyboard.press(`${MOD}+Shift+Enter`);
  await expect.poll(() => replyOf(page).innerText()).not.toBe(before);
  await page.keyboard.press(`${MOD}+Alt+Z`);
  await expect.poll(() => replyOf(page).innerText()).toBe(before);
});

/** Puts words of the person's own before the greeting. */
async function greet(page: Page): Promise<void> {
  await page.keyboard.press('Alt+3');
  await page.keyboard.press(`${MOD}+Home`);
  await page.keyboard.type('Good morning! ');
}

test('one part in other words leaves the others as they are', async ({ page }) => {
  await draftOf(page, SHELF);
  await greet(page);
  await page.keyboard.press(`${MOD}+End`);
  await page.keyboard.press(`${MOD}+j`);
  await draftReady(page);
  await expect(replyOf(page)).toContainText('Good morning!');
});

test('a part is made shorter at its name, and its words before come back', async ({ page }) => {
  await draftOf(page, SHELF);
  const before = await replyOf(page).innerText();
  await page.getByTitle('Rewrite this part').filter({ hasText: 'Fix' }).first().click();
  await page.getByRole('menuitem', { name: 'Shorter' }).click();
  await expect.poll(async () => (await replyOf(page).innerText()).length).toBeLessThan(before.length);
  await page.keyboard.press(`${MOD}+Alt+Z`);
  await expect.poll(() => replyOf(page).innerText()).toBe(before);
});

test('the words of the person are replaced only after the difference was shown', async ({ page }) => {
  await draftOf(page, SHELF);
  await greet(page);
  await page.keyboard.press('Alt+J');
  await page.getByRole('menuitem', { name: 'More formal' }).press('Enter');
  const held = page.locator('.held');
  await expect(held.locator('del')).not.toHaveCount(0);
  await expect(replyOf(page)).toContainText('Good morning!');
  await held.getByRole('button', { name: 'Use the new wording' }).click();
  await expect(replyOf(page)).not.toContainText('Good morning!');
});

test('the place where replies are pasted is remembered', async ({ page, running }) => {
  await draftOf(page, SHELF);
  await page.getByRole('button', { name: 'Other ways to copy' }).click();
  await page.getByRole('menuitem', { name: 'Google reviews' }).click();
  await expect(page.getByText('Copied for Google reviews')).toBeVisible();
  const plain = (await running.readClipboard()).replaceAll('\r\n', '\n');
  expect(plain).toContain('\n\n');
  expect(plain).not.toMatch(/\n\n\n|\*\*/);
  await page.getByRole('button', { name: 'Other ways to copy' }).click();
  await expect(page.getByRole('menuitem', { name: /^Google reviews/ }).getByLabel('usual')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press(`${MOD}+Shift+C`);
  await expect(page.getByText(/^Copied/).last()).toHaveText('Copied for Google reviews');
});

test('the clock runs from the time that was given, and a holding reply is one click away', async ({ page }) => {
  await draftOf(page, SHELF);
  await page.getByRole('button', { name: /^Here for/ }).click();
  await expect(page.getByText('Quick resolution keeps 82% of customers')).toBeVisible();
  const before = new Date(Date.now() - 3 * 86_400_000).toISOString().slice(0, 10);
  await page.getByLabel('When was it written?', { exact: true }).fill(`${before}T09:00`);
  const clock = page.getByRole('button', { name: /^Written (2|3) days ago/ });
  await expect(clock).toBeVisible();
  const whole = (await replyOf(page).innerText()).length;
  await page.getByRole('dialog').getByRole('button', { name: 'Holding reply' }).click();
  await expect.poll(async () => (await replyOf(page).innerText()).length).toBeLessThan(whole);
});

test('in a wide window the lines of the reply are wrapped inside it', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await draftOf(page, SHELF);
  const right = async (of: Locator): Promise<number> => {
    const place = await of.boundingBox();
    return (place?.x ?? 0) + (place?.width ?? Number.POSITIVE_INFINITY);
  };
  const edge = await right(page.getByRole('article'));
  expect(edge).toBeLessThan(1920);
  for (const line of await replyOf(page).locator('.cm-line').all()) expect(await right(line)).toBeLessThanOrEqual(edge);
});

test('without a complaint nothing is written, and the page says what to do', async ({ page }) => {
  await begin(page);
  await expect(page.getByText('Paste what the customer wrote.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Write the draft' })).toBeDisabled();
  await page.keyboard.press(`${MOD}+Enter`);
  await paste(page, '   ');
  await page.keyboard.press(`${MOD}+Enter`);
  await expect(page.getByRole('article')).toHaveCount(0);
  await expect(page.getByRole('alert')).toHaveCount(0);
});
