/** States that hardly anybody sees twice: very long, very many, other directions, other sizes, other colours; each whole and without violation. */
import { expect, test } from './app-fixture.ts';
import { expectAccessible } from './expect-accessible.ts';
import { begin, complaintOf, draftReady, paste, replyOf } from './journey.ts';

const PARAGRAPH =
  'The lamp I ordered came with a broken shade, and the box was open at one side. I rang on Monday and was told that somebody would call me back, which nobody did. It cost me 45 pounds, and I had to stay at home for two days to receive it.';

test('a complaint of 3,000 words is read, drafted and scrolled in its own pane', async ({ page }) => {
  await begin(page);
  await paste(page, Array.from({ length: 64 }, () => PARAGRAPH).join('\n\n'));
  await draftReady(page);
  await expect(replyOf(page)).toContainText('lamp');
  const beyond = await page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight);
  expect(beyond).toBeLessThanOrEqual(0);
  await expectAccessible(page, 'long');
});

test('a hundred findings are listed, and the draft can still be typed in', async ({ page }) => {
  test.slow();
  await begin(page);
  await paste(page, 'The lamp I ordered came with a broken shade. I want my money back.');
  await draftReady(page);
  await replyOf(page).focus();
  await page.keyboard.insertText(
    'We guarantee a refund of £9,999 by yesterday. As I already told you, calm down. '.repeat(20),
  );
  await expect
    .poll(async () => Number(/\d+/.exec((await page.getByRole('tab', { name: /^Findings/ }).textContent()) ?? '')?.[0]))
    .toBeGreaterThanOrEqual(100);
  await replyOf(page).focus();
  await page.keyboard.type('Still here.');
  await expect(replyOf(page)).toContainText('Still here.');
  await expectAccessible(page, 'many findings');
});

test('a complaint in Arabic runs from the right, and the English reply from the left', async ({ page }) => {
  await begin(page);
  await paste(page, 'مرحبا، وصل المصباح الذي طلبته (الطلب 48213) مكسورا. أريد استرداد أموالي من فضلكم.\n\nليلى حداد');
  await draftReady(page);
  const direction = (place: ReturnType<typeof complaintOf>) =>
    place
      .locator('.cm-line')
      .first()
      .evaluate((line) => getComputedStyle(line).direction);
  expect(await direction(complaintOf(page))).toBe('rtl');
  expect(await direction(replyOf(page))).toBe('ltr');
  await expectAccessible(page, 'right to left');
});

test('every width from narrow to very wide, and double size, holds the whole window', async ({ page }) => {
  await begin(page);
  await paste(page, PARAGRAPH);
  await draftReady(page);
  for (const [width, height] of [
    [760, 900],
    [1900, 1000],
    [720, 450],
  ] as const) {
    await page.setViewportSize({ width, height });
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(beyond, `at ${width} px`).toBeLessThanOrEqual(0);
    for (const name of ['Complaint', 'Plan', 'Draft']) {
      await expect(page.getByRole('region', { name, exact: true })).toBeVisible();
    }
    await expectAccessible(page, `${width} px`);
  }
});

test('in the system’s contrast colours what is chosen can be told apart', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await begin(page);
  await paste(page, PARAGRAPH);
  await draftReady(page);
  const framed = (chosen: boolean) =>
    page.evaluate(
      (wanted) =>
        [...document.querySelectorAll('.choice')]
          .filter((one) => one.hasAttribute('data-checked') === wanted)
          .map((one) => getComputedStyle(one).outlineStyle),
      chosen,
    );
  expect(new Set(await framed(true))).toEqual(new Set(['solid']));
  expect(new Set(await framed(false))).toEqual(new Set(['none']));
  await expectAccessible(page, 'contrast colours');
});

// Not the `page` that must stay free of errors: a browser reports every call that finds nobody.
test('without the other half nothing is lost, nothing waits for ever, and nothing is said to be done', async ({
  running: { page },
  electron,
}) => {
  test.skip(electron !== null, 'the desktop has no network to cut');
  await begin(page);
  await page.route('**/rpc/**', (route) => route.abort());
  await paste(page, PARAGRAPH);
  await expect(page.getByRole('alert').first()).toContainText('does not answer');
  await expect(page.getByText('Everything is read and planned.')).toHaveCount(0);
  await expect(page.locator('.plan-waiting')).toHaveCount(0);
  await expect(complaintOf(page)).toContainText('The lamp I ordered');
  await expectAccessible(page, 'offline');
});
