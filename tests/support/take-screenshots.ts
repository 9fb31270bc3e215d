/** What `npm run screenshots` runs: drives the built app in a real browser and keeps its pictures for the README. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { findBrowser } from './find-browser.ts';
import { runWebHost } from './web-host.ts';

const folder = fileURLToPath(new URL('../../renderer/screenshots', import.meta.url));

async function start(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('radio', { name: /Shop or web shop/ }).check();
  await page.getByRole('textbox', { name: 'Your business' }).fill('Hill & Daughters');
  await page.getByRole('textbox', { name: 'Who signs' }).fill('Ruth Hill');
  await page.getByRole('button', { name: 'Start' }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}

async function sample(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Try a sample complaint' }).click();
  await page.getByRole('menuitem', { name }).click();
  await page
    .getByRole('status', { name: 'Progress' })
    .filter({ hasText: /^Draft ready/ })
    .waitFor({ state: 'attached' });
  // The caret goes where it hides nothing.
  await page.getByRole('heading', { name: 'Plan' }).click();
}

/** The playbook with another voice than the saved one, so that the sample reply shows what it changes. */
async function playbook(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Playbook' }).click();
  const screen = page.getByRole('dialog', { name: 'Playbook' });
  await screen.getByRole('textbox', { name: 'Who signs' }).fill('Anna Berg');
  await screen.locator('.difference ins').first().waitFor();
}

/** A template being edited, tried on the complaint in front. */
async function templates(page: Page): Promise<void> {
  await page.keyboard.press('Alt+T');
  const screen = page.getByRole('dialog', { name: 'Templates' });
  await screen.getByRole('textbox', { name: 'Search templates' }).fill('sign-off-warm');
  await screen.getByRole('list', { name: 'Templates' }).getByRole('button').first().click();
  await screen.getByRole('button', { name: 'Edit', exact: true }).click();
  const text = screen.getByRole('textbox', { name: 'Text of the template' });
  await text.focus();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type('***\nYours, and the whole workshop’s,\n{{ sig', { delay: 20 });
  await screen.getByRole('option').first().waitFor();
  // The folder of this run is nobody's.
  await screen.locator('code').evaluate((place) => {
    place.textContent = '~/.config/PlusOne/templates';
  });
}

mkdirSync(folder, { recursive: true });
const host = await runWebHost();
const found = await findBrowser();
const browser = await chromium.launch({ executablePath: found.path, args: [...found.args] });
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  await start(page, host.address);
  await sample(page, 'E-mail to a shop');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    // The page takes the scheme over a moment later, and then its colours change gradually.
    await page.locator(`html[data-mantine-color-scheme="${colorScheme}"]`).waitFor({ state: 'attached' });
    await page.evaluate(async () => {
      const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      await nextFrame();
      await nextFrame();
      await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
    });
    await page.screenshot({ path: join(folder, `workspace-${colorScheme}.png`) });
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await playbook(page);
  await page.screenshot({ path: join(folder, 'playbook.png') });
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Close without saving' }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await templates(page);
  await page.screenshot({ path: join(folder, 'templates.png') });
  console.log(`The pictures are in ${folder}`);
} finally {
  await browser.close();
  await host.stop();
}
