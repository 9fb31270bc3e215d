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
