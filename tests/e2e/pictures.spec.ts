/**
 * Every screen as a picture, in light and dark, against the one that was approved: fixed data, fixed clock, the reply as it
 * was recorded, so that a better wording is no other picture. `playwright test pictures --update-snapshots` takes them anew.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { findBrowser } from '../support/find-browser.ts';
import { type RunningHost, runWebHost } from '../support/web-host.ts';
import { draftReady, MOD, paste } from './journey.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** A Tuesday morning. */
const NOW = Date.UTC(2026, 2, 17, 10, 30);
const CLOCK = pathToFileURL(at('../support/set-clock.ts')).href;
/** What the main process answered when the pictures were taken. */
const RECORDED = at('pictures/answers.json');
/** A phrase in the page's font, and its width when the pictures were taken: with other fonts every line is another. */
const PHRASE = 'Apologize, fix it, add one';
const PHRASE_WIDTH = 1242;

const COMPLAINT = `Hello,

the coffee grinder I bought from you (order 48213, £129) arrived yesterday with a cracked lid. It is a birthday present for my husband, and his party is on Saturday.

I would like a replacement before Saturday, please.

Marion Keller`;

const OWN_TEMPLATE = `---
id: our-sign-off
role: sign-off
---
Yours,
{{ signature }}
***
With care,
{{ short_signature }}
`;

const browser = await findBrowser();

const test = base.extend<{ host: RunningHost }>({
  host: async ({ browserName: _ }, use) => {
    const host = await runWebHost({
      TZ: 'UTC',
      PLUSONE_CLOCK: String(NOW),
      NODE_OPTIONS: `--import=${CLOCK}`,
    });
    await use(host);
    await host.stop();
  },
});

/** Answers what depends on wording from the record; in taking, makes the record. */
async function answerAsRecorded(page: Page, taking: boolean): Promise<void> {
  const known: Record<string, { body: string; type: string }> =
    existsSync(RECORDED) && !taking ? JSON.parse(readFileSync(RECORDED, 'utf8')) : {};
  await page.route(/\/rpc\/(?:drafts\/(?:write|plan|check)|complaints\/read|cases\/similar)/, async (route) => {
    const name = new URL(route.request().url()).pathname;
    const before = known[name];
    if (before !== undefined) {
      await route.fulfill({ body: before.body, contentType: before.type });
      return;
    }
    const answer = await route.fetch();
    const body = await answer.text();
    if (taking) {
      known[name] = { body, type: answer.headers()['content-type'] ?? 'application/json' };
      mkdirSync(dirname(RECORDED), { recursive: true });
      writeFileSync(RECORDED, `${JSON.stringify(known, null, 2)}\n`);
    }
    await route.fulfill({ response: answer, body });
  });
}

for (const scheme of ['light', 'dark'] as const) {
  test(`the ${scheme} screens look as approved`, async ({ page, host }, { config, project }) => {
    test.skip(project.name !== 'browser', 'pictures are taken in the browser');
    test.skip(
      browser.name !== 'the packaged Chromium',
      `the pictures were taken in the packaged Chromium; here runs ${browser.name}`,
    );
    const taking = config.updateSnapshots === 'all' || config.updateSnapshots === 'changed';
    test.slow();
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await page.clock.setFixedTime(NOW);
    await answerAsRecorded(page, taking && scheme === 'light');
    await page.goto(host.address);
    const font = await page.evaluate((phrase) => {
      const paper = document.createElement('canvas').getContext('2d');
      if (paper === null) return 0;
      paper.font = `100px ${getComputedStyle(document.body).fontFamily}`;
      return Math.round(paper.measureText(phrase).width);
    }, PHRASE);
    test.skip(
      Math.abs(font - PHRASE_WIDTH) > 2,
      `the fonts of this machine are others than those of the pictures (${font}, not ${PHRASE_WIDTH})`,
    );
    const picture = async (name: string, mask: Locator[] = [], of: Page | Locator = page): Promise<void> => {
      await expect(of).toHaveScreenshot(`${name}-${scheme}.png`, {
        animations: 'disabled',
        caret: 'hide',
        mask,
        maskColor: '#888888',
        maxDiffPixelRatio: 0.01,
        threshold: 0.25,
        timeout: 15_000,
      });
    };
    const closed = () => expect(page.getByRole('dialog')).toBeHidden();

    await expect(page.getByRole('radio', { name: /Shop or web shop/ })).toBeVisible({ timeout: 20_000 });
    await picture('welcome');
    await page.getByRole('radio', { name: /Shop or web shop/ }).check();
    await page.getByRole('textbox', { name: 'Your business' }).fill('Hill & Daughters');
    await page.getByRole('textbox', { name: 'Who signs' }).fill('Ruth Hill');
    await page.getByRole('button', { name: 'Start' }).click();
    await closed();
    await picture('empty');

    await paste(page, COMPLAINT);
    await draftReady(page);
    await page.getByRole('heading', { name: 'Plan' }).click();
    await expect(page.getByText('Saved', { exact: true })).toBeVisible();
    await picture('workspace');

    await page.keyboard.press(`${MOD}+k`);
    await expect(page.getByRole('dialog')).toBeVisible();
    await picture('commands', [], page.locator('.palette'));
    await page.keyboard.press('Escape');
    await closed();

    await page.keyboard.press('Alt+C');
    await expect(page.getByRole('listbox', { name: /^Cases/ }).getByRole('option')).toHaveCount(1);
    await expect(page.getByRole('complementary', { name: 'Case of Marion Keller' })).toContainText('cracked lid');
    await page.mouse.move(0, 0);
    await picture('cases', [], page.locator('.cases'));
    await page.keyboard.press('Alt+C');
    await expect(page.getByRole('heading', { name: 'Draft' })).toBeVisible();

    const own = join(host.dataFolder, 'templates', 'en', 'sign-off', 'our-sign-off.md');
    mkdirSync(dirname(own), { recursive: true });
    writeFileSync(own, OWN_TEMPLATE);
    await page.keyboard.press('Alt+T');
    const library = page.getByRole('dialog', { name: 'Templates' });
    await library.getByRole('textbox', { name: 'Search templates' }).fill('our-sign-off');
    await library.getByRole('list', { name: 'Templates' }).getByRole('button').first().click();
    await expect(library.getByRole('list', { name: 'Wordings' })).toBeVisible();
    await picture('templates', [library.locator('code'), library.locator('.template-trial-result')]);
    await page.keyboard.press('Escape');
    await closed();

    await page.keyboard.press('Alt+P');
    const playbook = page.getByRole('dialog', { name: 'Playbook' });
    await expect(playbook.locator('.difference')).toBeVisible();
    await picture('playbook', [playbook.locator('.difference')]);
    await page.keyboard.press('Escape');
    await closed();

    await page.keyboard.press(`${MOD}+,`);
    const settings = page.getByRole('dialog', { name: 'Settings' });
    for (const tab of ['Look', 'Language']) {
      await settings.getByRole('tab', { name: tab }).click();
      await expect(settings.getByRole('tabpanel')).toBeVisible();
      await picture(`settings-${tab.toLowerCase()}`, [], page.locator('.mantine-Drawer-content'));
    }
  });
}
