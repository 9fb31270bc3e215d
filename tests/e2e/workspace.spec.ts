/** Whole journeys through the workspace, as the three kinds of people take them, and with texts that are out of the ordinary. */
import type { Locator } from '@playwright/test';
import { LONGEST_COMPLAINT } from '../../shared/domain/complaint.ts';
import { expect, test } from './app-fixture.ts';
import { begin, complaintOf, copyByKey, draftReady, MOD, partsOf, paste, REAL_COMPLAINTS, replyOf } from './journey.ts';

const SHELF = `Hello,

the shelf I ordered (order 48213, £129) came with a split through the top board, and my daughter moves on Saturday.
I rang on Monday and was promised a call back. Nobody called. I want one that is in one piece, or my money back.

Marion Keller`;

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
  await begin(page);
  await paste(page, SHELF);
  await draftReady(page);
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

test('another fix is drawn in, and the words of the person stay', async ({ page }) => {
  await begin(page);
  await paste(page, SHELF);
  await draftReady(page);
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
  await begin(page);
  await paste(page, SHELF);
  await draftReady(page);
  const before = await replyOf(page).innerText();
  await page.keyboard.press(`${MOD}+Shift+Enter`);
  await expect.poll(() => replyOf(page).innerText()).not.toBe(before);
  await page.keyboard.press(`${MOD}+Alt+Z`);
  await expect.poll(() => replyOf(page).innerText()).toBe(before);
});

test('one part in other words leaves the others as they are', async ({ page }) => {
  await begin(page);
  await paste(page, SHELF);
  await draftReady(page);
  await page.keyboard.press('Alt+3');
  await page.keyboard.press(`${MOD}+Home`);
  await page.keyboard.type('Good morning! ');
  await page.keyboard.press(`${MOD}+End`);
  await page.keyboard.press(`${MOD}+j`);
  await draftReady(page);
  await expect(replyOf(page)).toContainText('Good morning!');
});

test('a part is made shorter at its name, and its words before come back', async ({ page }) => {
  await begin(page);
  await paste(page, SHELF);
  await draftReady(page);
  const before = await replyOf(page).innerText();
  await page.getByTitle('Rewrite this part').filter({ hasText: 'Fix' }).first().click();
  await page.getByRole('menuitem', { name: 'Shorter' }).click();
  await expect.poll(async () => (await replyOf(page).innerText()).length).toBeLessThan(before.length);
  await page.keyboard.press(`${MOD}+Alt+Z`);
  await expect.poll(() => replyOf(page).innerText()).toBe(before);
});

test('the words of the person are replaced only after the difference was shown', async ({ page }) => {
  await begin(page);
  await paste(page, SHELF);
  await draftReady(page);
  await page.keyboard.press('Alt+3');
  await page.keyboard.press(`${MOD}+Home`);
  await page.keyboard.type('Good morning! ');
  await page.keyboard.press('Alt+J');
  await page.getByRole('menuitem', { name: 'More formal' }).press('Enter');
  const held = page.locator('.held');
  await expect(held.locator('del')).not.toHaveCount(0);
  await expect(replyOf(page)).toContainText('Good morning!');
  await held.getByRole('button', { name: 'Use the new wording' }).click();
  await expect(replyOf(page)).not.toContainText('Good morning!');
});

test('the place where replies are pasted is remembered', async ({ page, running }) => {
  await begin(page);
  await paste(page, SHELF);
  await draftReady(page);
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
  await begin(page);
  await paste(page, SHELF);
  await draftReady(page);
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

test('what was read wrongly is put right in place, and the plan follows', async ({ page }) => {
  await begin(page);
  await paste(page, SHELF);
  await draftReady(page);
  await page.getByRole('button', { name: /^Kind of complaint/ }).click();
  await page.getByRole('menuitem', { name: 'How staff behaved' }).click();
  await expect(page.getByRole('button', { name: 'Kind of complaint: How staff behaved. Change it' })).toBeVisible();
  await page.getByRole('button', { name: /^Temper/ }).click();
  await page.getByRole('menuitem', { name: 'Furious' }).click();
  await expect(page.getByRole('region', { name: 'What was read' })).toContainText('furious');
});

test('a text file that is dropped becomes the complaint', async ({ page }) => {
  await begin(page);
  const dataTransfer = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'complaint.txt', { type: 'text/plain' }));
    return transfer;
  }, SHELF);
  await complaintOf(page).dispatchEvent('drop', { dataTransfer });
  await expect(complaintOf(page)).toContainText('order 48213');
  await draftReady(page);
});

test('an e-mail that is dropped is read with its sender and date, and an empty file is refused in words', async ({
  page,
}) => {
  await begin(page);
  const dropped = async (name: string, content: string) => {
    const dataTransfer = await page.evaluateHandle(
      ({ name, content }) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([content], name));
        return transfer;
      },
      { name, content },
    );
    await complaintOf(page).dispatchEvent('drop', { dataTransfer });
  };
  await dropped('empty.txt', '');
  await expect(page.getByRole('alert')).toContainText('There is no text in the file.');
  await dropped(
    'complaint.eml',
    `From: Dana Whitlock <dana@example.org>\r\nDate: Tue, 10 Mar 2026 09:00:00 +0000\r\nMIME-Version: 1.0\r\nSubject: Shelf\r\n\r\n${SHELF}`,
  );
  await expect(complaintOf(page)).toContainText('From: Dana Whitlock');
  await draftReady(page);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.getByRole('combobox', { name: 'Came in by' })).toHaveValue('E-mail');
});

test('a pasted e-mail starts the clock at its own date', async ({ page }) => {
  await begin(page);
  const sent = new Date(Date.now() - 3 * 86_400_000).toUTCString();
  await paste(page, `From: Dana Whitlock <dana@example.org>\nDate: ${sent}\nSubject: Shelf\n\n${SHELF}`);
  await draftReady(page);
  await expect(page.getByRole('button', { name: /^Written 3 days ago/ })).toBeVisible();
});

test('in a wide window the lines of the reply are wrapped inside it', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await begin(page);
  await paste(page, SHELF);
  await draftReady(page);
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

test('a megabyte is cut with a notice, and the window goes on', async ({ page }) => {
  await begin(page);
  await paste(page, 'The parcel never came and I paid 40 pounds for it. '.repeat(20_000));
  await expect(page.getByText(`Cut at ${LONGEST_COMPLAINT.toLocaleString('en-US')} characters`)).toBeVisible();
  await draftReady(page);
  await page.keyboard.press('Alt+3');
  await page.keyboard.type('Still here. ');
  await expect(replyOf(page)).toContainText('Still here.');
});

test('control characters are left out with a notice', async ({ page }) => {
  await begin(page);
  await paste(page, 'The kettle\u0007 leaks\u0001 on the table, and I want my money back please.');
  await expect(page.getByText('2 control characters left out.')).toBeVisible();
  await expect(complaintOf(page)).toHaveText('The kettle leaks on the table, and I want my money back please.');
});

test('each line runs in its own direction, and emoji stay whole', async ({ page }) => {
  await begin(page);
  await paste(
    page,
    'الطرد لم يصل حتى الآن وأريد استرداد المبلغ 😡\nThe parcel never came 👩‍👧‍👦 and I want my money back.',
  );
  const lines = complaintOf(page).locator('.cm-line');
  await expect(lines.first()).toHaveCSS('direction', 'rtl');
  await expect(lines.nth(1)).toHaveCSS('direction', 'ltr');
  await expect(lines.nth(1)).toContainText('👩‍👧‍👦');
  await draftReady(page);
});
