/** What `npm run icon` runs: draws renderer/icon.svg as the picture that installers are made with. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { findBrowser } from './find-browser.ts';

/** Edge of the picture in pixels: what the largest of the systems' formats asks for. */
const EDGE = 1024;

const at = (path: string): string => fileURLToPath(new URL(`../../renderer/${path}`, import.meta.url));
const found = await findBrowser();
const browser = await chromium.launch({ executablePath: found.path, args: [...found.args] });
try {
  const page = await browser.newPage({ viewport: { width: EDGE, height: EDGE } });
  await page.setContent(
    `<style>*{margin:0}svg{display:block;width:${EDGE}px;height:${EDGE}px}</style>${readFileSync(at('icon.svg'), 'utf8')}`,
  );
  await page.screenshot({ path: at('icon.png'), omitBackground: true });
} finally {
  await browser.close();
}
