/** One look at a screen through axe, once its colours stand still. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './app-fixture.ts';

/** @param state names the screen in what a failure says */
export async function expectAccessible(page: Page, state: string): Promise<void> {
  // Colours that are still fading in are neither of the two that are meant; a caret blinks for ever. Asked again and
  // again: the end of one animation is never told where its element goes before it.
  const stillMoving = () =>
    page.evaluate(
      () =>
        document
          .getAnimations()
          .filter(
            ({ effect, playState }) => playState === 'running' && effect?.getComputedTiming().iterations !== Infinity,
          ).length,
    );
  await expect.poll(stillMoving, { message: `${state} stands still` }).toBe(0);
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(
    violations.map(({ id, nodes }) => `${state}: ${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
  ).toEqual([]);
}

/** Looks at a state in both schemes. */
export async function expectBothAccessible(page: Page, state: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    // The page takes the scheme over a moment later; only then do its colours begin to change.
    await page.locator(`html[data-mantine-color-scheme="${colorScheme}"]`).waitFor({ state: 'attached' });
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    await expectAccessible(page, `${state}, ${colorScheme}`);
  }
}
