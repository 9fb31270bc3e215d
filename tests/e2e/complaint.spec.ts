/** Journeys with complaints as they come in: files, e-mails, texts that are too long or run the other way, and a reading put right. */
import { LONGEST_COMPLAINT } from '../../shared/domain/complaint.ts';
import { expect, test } from './app-fixture.ts';
import { begin, complaintOf, draftOf, draftReady, MOD, paste, replyOf, SHELF } from './journey.ts';

test('what was read wrongly is put right in place, and the plan follows', async ({ page }) => {
  await draftOf(page, SHELF);
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

test('a megabyte is cut with a notice, and the window goes on', async ({ page }) => {
  await begin(page);
  await paste(page, 'The parcel never came and I paid 40 pounds for it. '.repeat(20_000));
  await expect(page.getByText(`Cut at ${LONGEST_COMPLAINT.toLocaleString('en-US')} characters`)).toBeVisible();
  await draftReady(page);
  await page.keyboard.press('Alt+3');
  await page.keyboard.type('Still here. ');
  await expect(replyOf(page)).toContainText('Still here.');
  await complaintOf(page).focus();
  await page.keyboard.press(`${MOD}+a`);
  await page.keyboard.insertText(SHELF);
  await draftReady(page);
  await expect(page.getByText(/^Cut at/)).toHaveCount(0);
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
