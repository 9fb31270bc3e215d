/** The playbook's own screen: changed in forms and as YAML, tried on a sample, saved, and never lost by accident. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './app-fixture.ts';

/** Starts with the fixes of a shop and opens the playbook. */
async function openPlaybook(page: Page): Promise<Locator> {
  await page.getByRole('radio', { name: /Shop or web shop/ }).check();
  await page.getByRole('textbox', { name: 'Who signs' }).fill('Ruth Hill');
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.keyboard.press('Alt+P');
  const screen = page.getByRole('dialog', { name: 'Playbook' });
  await expect(screen).toBeVisible();
  return screen;
}

test('a new signer changes the sample reply, and is saved', async ({ page, running }) => {
  const screen = await openPlaybook(page);
  await expect(screen.getByText('With your changes this reply stays as it is.')).toBeVisible();
  await screen.getByRole('textbox', { name: 'Who signs' }).fill('Anna Berg');
  await expect(screen.locator('.difference ins').filter({ hasText: 'Anna Berg' })).toBeVisible();
  await screen.getByRole('button', { name: 'Save' }).click();
  await expect(screen).toBeHidden();
  expect(await readFile(join(running.dataFolder, 'playbook.yaml'), 'utf8')).toContain('signer: Anna Berg');
});

test('a +1 that is not filled in cannot be saved, and says what is missing', async ({ page }) => {
  const screen = await openPlaybook(page);
  await screen.getByRole('tab', { name: /\+1 offers/ }).click();
  await screen.getByRole('button', { name: 'Add a +1' }).click();
  await expect(screen.getByRole('button', { name: 'Save' })).toBeDisabled();
  await screen.getByRole('textbox', { name: 'What is given' }).fill('send you a pot of our beeswax');
  await screen.getByRole('combobox', { name: 'After' }).click();
  await page.getByRole('option', { name: 'Defective or damaged' }).click();
  await page.keyboard.press('Escape');
  await expect(screen.getByRole('button', { name: 'Save' })).toBeEnabled();
});

// Not the `page` that must stay free of errors: a browser reports every answer that refuses something.
test('the YAML and the forms are one playbook, and a mistake in it names its line', async ({ running: { page } }) => {
  const screen = await openPlaybook(page);
  await screen.getByRole('tab', { name: 'As YAML' }).click();
  const yaml = screen.getByRole('textbox', { name: 'The playbook as YAML' });
  await expect(yaml).toHaveValue(/signer: Ruth Hill/);
  const text = await yaml.inputValue();
  await yaml.fill(text.replace('Ruth Hill', 'Anna Berg'));
  await expect(screen.getByRole('textbox', { name: 'Who signs' })).toHaveValue('Anna Berg');
  await yaml.fill(text.replace('warmth: warm', 'warmth: hot'));
  await expect(screen.getByText(/line \d+/)).toBeVisible();
});

test('changes are not lost by closing', async ({ page }) => {
  const screen = await openPlaybook(page);
  await screen.getByRole('textbox', { name: 'Hours' }).fill('9 to 5');
  await screen.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(screen.getByRole('alert')).toContainText('not saved');
  await screen.getByRole('button', { name: 'Close without saving' }).click();
  await expect(screen).toBeHidden();
});

for (const scheme of ['light', 'dark'] as const) {
  test(`the ${scheme} playbook has no violation`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    const screen = await openPlaybook(page);
    for (const tab of ['You', 'Voice', 'Fixes', '+1 offers', 'Policies', 'Confirmed facts', 'Limits', 'As YAML']) {
      await screen.getByRole('tab', { name: tab }).click();
      const folded = screen.locator('.mantine-Accordion-control').first();
      if (await folded.isVisible()) await folded.click();
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
        .analyze();
      const found = violations.map(
        ({ id, nodes }) => `${tab}: ${id} at ${nodes.map((one) => one.target.join(' ')).join(', ')}`,
      );
      expect(found).toEqual([]);
    }
  });
}
