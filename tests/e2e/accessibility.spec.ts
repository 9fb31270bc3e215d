/** Every screen and state through axe, and the error state as it is heard. */
import { expect, test } from './app-fixture.ts';
import { expectAccessible } from './expect-accessible.ts';
import { begin, complaintOf, draftReady, MOD, paste, REAL_COMPLAINTS } from './journey.ts';

const complaint = REAL_COMPLAINTS[0]?.text ?? '';

for (const scheme of ['light', 'dark'] as const) {
  test(`the ${scheme} screens have no violation`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectAccessible(page, 'welcome');
    await begin(page);
    await expectAccessible(page, 'empty');
    await paste(page, complaint);
    await draftReady(page);
    await expectAccessible(page, 'full');
    for (const tab of ['Promises', 'Score']) {
      await page.getByRole('tab', { name: tab }).click();
      await expectAccessible(page, tab);
    }
    await page.getByRole('combobox', { name: 'Channel of the reply' }).click();
    await page.getByRole('option', { name: 'Facebook comment' }).click();
    await expect(page.getByRole('article')).toHaveCount(2);
    await expectAccessible(page, 'pair');
    await page.keyboard.press(`${MOD}+k`);
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectAccessible(page, 'commands');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await page.keyboard.press(`${MOD}+/`);
    await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
    await expectAccessible(page, 'keys');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await page.keyboard.press(`${MOD}+,`);
    await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible();
    await expectAccessible(page, 'settings');
  });

  test(`the ${scheme} menus and the library have no violation`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await begin(page);
    await paste(page, complaint);
    await draftReady(page);
    await page.getByRole('button', { name: /^Here for/ }).click();
    await expect(page.getByText('Quick resolution keeps')).toBeVisible();
    await expectAccessible(page, 'clock');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Other ways to copy' }).click();
    await expect(page.getByRole('menuitem', { name: 'Outlook' })).toBeVisible();
    await expectAccessible(page, 'copy menu');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Alt+J');
    await expect(page.getByRole('menuitem', { name: 'Plainer' })).toBeVisible();
    await expectAccessible(page, 'rewrite menu');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Alt+3');
    await page.keyboard.type('My own words. ');
    await page.keyboard.press(`${MOD}+j`);
    await expect(page.getByRole('button', { name: 'Keep mine' }).first()).toBeVisible();
    await expectAccessible(page, 'held back');
    await page.getByRole('button', { name: 'Keep mine' }).first().click();
    await page.keyboard.press('Alt+T');
    await page.getByRole('textbox', { name: 'Search templates' }).fill('sorry late');
    await expect(page.getByRole('dialog', { name: 'Templates' }).getByText(/^\d+ templates?/)).toBeVisible();
    await expectAccessible(page, 'templates');
  });
}

test('a narrow window and one at double size show everything without scrolling sideways', async ({ page }) => {
  await begin(page);
  await paste(page, complaint);
  await draftReady(page);
  for (const width of [760, 640, 1100]) {
    await page.setViewportSize({ width, height: 900 });
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(beyond, `at ${width} px`).toBeLessThanOrEqual(0);
    await expectAccessible(page, `${width} px`);
  }
});

test('when the host does not answer, the page says so, says what to do, and keeps the complaint', async ({
  running,
  electron,
}) => {
  test.skip(electron !== null, 'the desktop has no network to cut');
  const { page } = running;
  await begin(page);
  await page.route('**/rpc/**', (route) => route.abort());
  await paste(page, complaint);
  const alert = page.getByRole('alert');
  await expect(alert.first()).toContainText('does not answer');
  await expect(alert.first()).toContainText('Start PlusOne again');
  await expect(complaintOf(page)).toContainText(complaint.slice(0, 30));
  await expectAccessible(page, 'host gone');
  await page.unroute('**/rpc/**');
  await page.getByRole('button', { name: 'Try again' }).first().click();
  await draftReady(page);
  await expect(alert).toHaveCount(0);
});
