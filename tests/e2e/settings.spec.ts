/** Settings: each one has its effect, is there after a restart of the page, and nothing is erased by accident. */
import { readFile, writeFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './app-fixture.ts';
import { expectAccessible } from './expect-accessible.ts';
import { begin, draftReady, MOD, paste } from './journey.ts';

async function openSettings(page: Page, tab: string): Promise<Locator> {
  await page.keyboard.press(`${MOD}+,`);
  const settings = page.getByRole('dialog', { name: 'Settings' });
  await settings.getByRole('tab', { name: tab }).click();
  return settings;
}

async function close(page: Page): Promise<void> {
  await page.getByRole('dialog', { name: 'Settings' }).getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('dialog', { name: 'Settings' })).toBeHidden();
}

/** Waits until the case in front is kept, so that there is something to back up, take out and erase. */
async function keepCase(page: Page): Promise<void> {
  await paste(
    page,
    'Bought a lamp from you for £45. It came broken. Send a new one please.\n\nAnn Lee, ann@lee.example',
  );
  await draftReady(page);
  const settings = await openSettings(page, 'Data');
  await expect(async () => {
    await settings.getByRole('tab', { name: 'About' }).click();
    await settings.getByRole('tab', { name: 'Data' }).click();
    await expect(settings.getByText(/^1 case, .*sound\.$/)).toBeVisible({ timeout: 1500 });
  }).toPass({ timeout: 15_000 });
}

test('contrast, movement and text size count at once and after a restart', async ({ page }) => {
  await begin(page);
  const size = () => page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--text'));
  const usual = await ground();
  const settings = await openSettings(page, 'Look');
  await settings.getByRole('switch', { name: 'High contrast' }).click();
  await settings.getByRole('switch', { name: 'Less movement' }).click();
  await expect(settings.getByRole('switch', { name: 'Less movement' })).toBeChecked();
  await expect(settings.getByRole('switch', { name: 'High contrast' })).toBeChecked();
  await settings.getByRole('slider', { name: 'Text size, in per cent' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(size).toBe('18.4px');
  await expect.poll(ground).not.toBe(usual);
  await expect(page.locator('html')).toHaveAttribute('data-motion', 'less');
  await expect(async () => {
    await page.reload();
    await expect.poll(size, { timeout: 2000 }).toBe('18.4px');
  }).toPass();
  await expect(page.locator('html')).toHaveAttribute('data-motion', 'less');
});

test('spelling, formats and the furthest level change the reply and the screen', async ({ page, running }) => {
  await begin(page);
  const settings = await openSettings(page, 'Language');
  await settings.getByRole('combobox', { name: 'English spelling in replies' }).click();
  await page.getByRole('option', { name: /British/ }).click();
  await settings.getByRole('combobox', { name: 'How far PlusOne goes by itself' }).click();
  await page.getByRole('option', { name: 'Not further than: Make it right' }).click();
  await settings.getByRole('textbox', { name: 'Your currency' }).fill('pounds');
  await page.keyboard.press('Enter');
  await expect(settings.getByText('A currency has three letters')).toBeVisible();
  await settings.getByRole('textbox', { name: 'Your currency' }).fill('gbp');
  await page.keyboard.press('Enter');
  await expect(settings.getByRole('textbox', { name: 'Your currency' })).toHaveValue('GBP');
  await close(page);
  await paste(page, 'The lamp I bought came broken. I want my £45 back.');
  await draftReady(page);
  await expect(page.getByRole('radio', { name: 'Make it right' })).toBeChecked();
  const yaml = await readFile(`${running.dataFolder}/playbook.yaml`, 'utf8');
  expect(yaml).toContain('currency: GBP');
  expect(yaml).toContain('spelling: UK');
});

test('keys are changed, refused where they would do harm, printed everywhere, and brought back', async ({ page }) => {
  await begin(page);
  const settings = await openSettings(page, 'Keys');
  await settings.getByRole('button', { name: /^Change the keys of: Templates/ }).click();
  await page.keyboard.press(`${MOD}+c`);
  await expect(settings.getByRole('alert')).toContainText('choose others');
  await page.keyboard.press('Alt+P');
  await expect(settings.getByRole('alert')).toContainText('“Playbook”');
  await page.keyboard.press('F10');
  await expect(settings.getByRole('button', { name: 'Change the keys of: Templates, now F10' })).toBeVisible();
  await settings.getByRole('button', { name: /^Change the keys of: All commands/ }).click();
  await page.keyboard.press('F7');
  await close(page);
  await expect(page.getByRole('button', { name: 'All commands' })).toContainText('F7');
  await page.keyboard.press('F10');
  await expect(page.getByRole('dialog', { name: 'Templates' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.keyboard.press('Alt+T');
  await expect(page.getByRole('dialog')).toBeHidden();
  await openSettings(page, 'Keys');
  await settings.getByRole('button', { name: 'All back to usual' }).click();
  await close(page);
  await page.keyboard.press('Alt+T');
  await expect(page.getByRole('dialog', { name: 'Templates' })).toBeVisible();
});

test('everything is taken out, backed up, erased for one customer, and brought back', async ({ page }) => {
  await begin(page);
  await keepCase(page);
  const settings = page.getByRole('dialog', { name: 'Settings' });
  for (const format of ['JSON', 'CSV']) {
    const coming = page.waitForEvent('download');
    await settings.getByRole('button', { name: `Export as ${format}` }).click();
    const file = await coming;
    expect(file.suggestedFilename()).toBe(`plusone-cases.${format.toLowerCase()}`);
    const text = await readFile(await file.path(), 'utf8');
    expect(text).toContain('It came broken.');
    if (format === 'JSON') expect(JSON.parse(text)).toMatchObject({ plusone: 1 });
  }
  await settings.getByRole('button', { name: 'Make one now' }).click();
  const back = settings.getByRole('button', { name: /^Bring back the backup of/ });
  await expect(back.first()).toBeVisible();

  await settings.getByRole('textbox', { name: 'Customer to erase' }).fill('Nobody Known');
  await settings.getByRole('button', { name: 'Look' }).click();
  await expect(settings.getByText('No case names this customer.')).toBeVisible();
  await settings.getByRole('textbox', { name: 'Customer to erase' }).fill('ann@lee.example');
  await settings.getByRole('button', { name: 'Look' }).click();
  await expect(settings.getByText('1 case of ann@lee.example will be erased')).toBeVisible();
  await expectAccessible(page, 'erasing one');
  await settings.getByRole('button', { name: 'Keep them' }).click();
  await expect(settings.getByText(/^1 case,/)).toBeVisible();
  await settings.getByRole('button', { name: 'Look' }).click();
  await settings.getByRole('button', { name: 'Erase 1 case' }).click();
  await expect(settings.getByText(/^Erased: 1 case\. .*may still hold some of it; the last is gone by/)).toBeVisible();
});

test('a backup is brought back after a second look, and one that is broken changes nothing', async ({
  running: { page, dataFolder },
}) => {
  await begin(page);
  await keepCase(page);
  const settings = page.getByRole('dialog', { name: 'Settings' });
  await settings.getByRole('button', { name: 'Make one now' }).click();
  const back = settings.getByRole('button', { name: /^Bring back the backup of/ });
  await back.first().click();
  await expect(settings.getByText(/What is there now is kept beside them/)).toBeVisible();
  await expectAccessible(page, 'bringing back');
  await settings.getByRole('button', { name: 'Leave things as they are' }).click();
  await back.first().click();
  await settings.getByRole('button', { name: 'Bring it back' }).click();
  await expect(settings.getByText(/^Brought back: 1 case/)).toBeVisible();
  const { readdir } = await import('node:fs/promises');
  for (const name of await readdir(`${dataFolder}/backups`)) await writeFile(`${dataFolder}/backups/${name}`, 'torn');
  await back.first().click();
  await settings.getByRole('button', { name: 'Bring it back' }).click();
  await expect(settings.getByRole('alert')).toContainText('This backup cannot be used.');
  await expect(settings.getByText(/^1 case,/)).toBeVisible();
});

test('all cases are erased only after the word was typed', async ({ page }) => {
  await begin(page);
  await keepCase(page);
  const settings = page.getByRole('dialog', { name: 'Settings' });
  await settings.getByRole('button', { name: 'Erase all cases…' }).click();
  const erase = settings.getByRole('button', { name: 'Erase all cases', exact: true });
  await expect(erase).toBeDisabled();
  await settings.getByRole('textbox', { name: 'Type ERASE to go on' }).fill('erase');
  await expect(erase).toBeDisabled();
  await expectAccessible(page, 'erasing all');
  await settings.getByRole('textbox', { name: 'Type ERASE to go on' }).fill('ERASE');
  await erase.click();
  await expect(settings.getByText('Erased: 1 case. No backup holds anything of it.')).toBeVisible();
});

for (const scheme of ['light', 'dark'] as const) {
  test(`the ${scheme} settings have no violation`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await begin(page);
    const settings = await openSettings(page, 'Engine');
    for (const tab of ['Engine', 'Look', 'Language', 'Keys', 'Data', 'About']) {
      await settings.getByRole('tab', { name: tab }).click();
      await expectAccessible(page, tab);
    }
    await settings.getByRole('tab', { name: 'Look' }).click();
    await settings.getByRole('switch', { name: 'High contrast' }).click();
    await expect(settings.getByRole('switch', { name: 'High contrast' })).toBeChecked();
    await expectAccessible(page, 'high contrast');
  });
}
