/** Journeys in which something is asked of a reply that is there: a wish, a translation, another manner. */
import { fails, streams } from '../support/messages-server.ts';
import { expect } from './app-fixture.ts';
import { COMPLAINT, command, draftPane, editApology, GOOD, other, test, withDraft } from './engine-fixture.ts';
import { expectBothAccessible } from './expect-accessible.ts';
import { draftOf, draftReady, replyOf } from './journey.ts';

test('a wish in own words comes back as a difference, is checked, and is taken part by part', async ({
  page,
  server,
}) => {
  const GIVES = 'Your kettle came with a cracked lid. I’m sorry. We will give you 50% off your next order.';
  await withDraft(
    page,
    server,
    streams(GOOD),
    streams(other(GIVES).replace('Is there anything else about it?', 'What else can we do?')),
  );
  await command(page, 'give them 50% off and ask what else we can do');
  const dialog = page.getByRole('dialog', { name: 'Say what to change' });
  await expect(dialog.getByText('2 parts would change.')).toBeVisible();
  await expect(dialog.locator('ins').filter({ hasText: '50% off' })).toBeVisible();
  await expect(dialog.getByRole('alert')).toContainText('50% has no source');
  await expectBothAccessible(page, 'a proposal with a gate');
  await dialog.getByRole('checkbox', { name: 'Take the change of Apology' }).click();
  await dialog.getByRole('button', { name: 'Take over 1 of 2' }).click();
  await expect(dialog).toBeHidden();
  await expect(replyOf(page)).toContainText('What else can we do?');
  await expect(replyOf(page)).not.toContainText('50%');
  const [, asked] = server.received.filter(({ path }) => path.startsWith('/v1/messages'));
  expect(asked?.body).toContain('give them 50% off');
  await page.getByRole('button', { name: 'Back to the draft before' }).click();
  await expect(replyOf(page)).toContainText('Is there anything else about it?');
});

test('a wish for one part leaves the others alone, and a failure offers to try again', async ({
  running: { page },
  server,
}) => {
  await withDraft(
    page,
    server,
    streams(GOOD),
    fails(529, 'overloaded_error', 'busy', { 'retry-after': '60' }),
    streams('<private><apology>I’m sorry. The kettle’s lid was cracked.</apology></private>'),
  );
  await replyOf(page).getByText('cracked lid').first().click();
  await page.keyboard.press('Alt+J');
  await expectBothAccessible(page, 'rewriting with Claude');
  await page.getByRole('menuitem', { name: 'Say what to change…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Say what to change' });
  await expect(dialog.getByRole('radio', { name: 'Only: Apology' })).toBeChecked();
  await expectBothAccessible(page, 'a wish');
  await dialog.getByRole('textbox', { name: 'What should change?' }).fill('begin with the apology');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('alert')).toContainText('Claude has too much to do right now.');
  await dialog.getByRole('button', { name: 'Try again' }).click();
  await expect(dialog.getByText('1 part would change.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Take it over' }).click();
  await expect(replyOf(page)).toContainText('The kettle’s lid was cracked.');
});

test('offline, a wish and a translation say honestly what they need', async ({ page }) => {
  await draftOf(page, COMPLAINT);
  await page.keyboard.press('Alt+I');
  const wish = page.getByRole('dialog', { name: 'Say what to change' });
  await expect(wish).toContainText('that needs Claude or a local model');
  await expectBothAccessible(page, 'a wish offline');
  await wish.getByRole('button', { name: 'Shorter' }).click();
  await expect(wish).toBeHidden();
  await draftReady(page);
  await page.keyboard.press('Alt+L');
  const translate = page.getByRole('dialog', { name: 'Translate' });
  await expect(translate).toContainText('The offline engine does not translate');
  await expectBothAccessible(page, 'translating offline');
  await translate.getByRole('button', { name: 'Engine settings' }).click();
  await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible();
});

test('a translation stands beside the reply, its facts are compared, and it runs in its own direction', async ({
  page,
  server,
}) => {
  const arabic =
    '<private><greeting>عزيزتي [NAME-1]،</greeting><apology>وصل الإبريق وغطاؤه مكسور. نعتذر عن ذلك.</apology><anything-else>هل هناك شيء آخر؟</anything-else><sign-off>مع التحية</sign-off></private>';
  await withDraft(
    page,
    server,
    streams(other('Your kettle (order KX-55812, £34.50) came with a cracked lid. I’m sorry.')),
    streams(arabic),
    streams(arabic.replace('الإبريق', 'الإبريق (طلب [REF-1]، 34.50 £)')),
  );
  await page.keyboard.press('Alt+L');
  const dialog = page.getByRole('dialog', { name: 'Translate' });
  await dialog.getByRole('combobox', { name: 'Into which language?' }).fill('Arab');
  await page.getByRole('option', { name: 'Arabic' }).click();
  await expectBothAccessible(page, 'a language is chosen');
  await dialog.getByRole('button', { name: 'Translate with Claude' }).click();
  await expect(dialog.getByRole('alert')).toContainText('£34.50: not found in the translation');
  await expect(dialog.getByRole('alert')).toContainText('KX-55812');
  await expect(dialog.getByRole('list', { name: 'The same in both' })).toContainText('Joan');
  await expectBothAccessible(page, 'a translation with facts missing');
  await dialog.getByRole('button', { name: 'Another language' }).click();
  await dialog.getByRole('button', { name: 'Translate with Claude' }).click();
  await expect(dialog.getByText('All 3 facts are the same in the translation.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Make it the draft' }).click();
  await expect(replyOf(page)).toContainText('عزيزتي Joan');
  const line = replyOf(page).locator('.cm-line').first();
  expect(await line.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
  await expectBothAccessible(page, 'a draft from right to left');
  await page.getByRole('button', { name: 'Back to the draft before' }).click();
  await expect(replyOf(page)).toContainText('Your kettle');
});

test('the five manners go through Claude, hold back from own words, and offline is one choice away', async ({
  running: { page },
  server,
}) => {
  await withDraft(
    page,
    server,
    streams(GOOD),
    streams('<private><apology>Joan, I am so sorry about that cracked lid.</apology></private>'),
    streams('<private><apology>I’m sorry about the lid.</apology></private>'),
    fails(401, 'authentication_error'),
  );
  const apology = replyOf(page).getByText('cracked lid').first();
  await apology.click();
  await page.keyboard.press('Alt+J');
  await page.getByRole('menuitem', { name: 'Warmer' }).click();
  await expect(replyOf(page)).toContainText('Joan, I am so sorry about that cracked lid.');
  await expect(draftPane(page)).toContainText('300 tokens');
  await editApology(page, ' Truly.');
  await page.keyboard.press('Alt+J');
  await page.getByRole('menuitem', { name: 'Shorter' }).click();
  await expect(page.getByText('kept as you wrote it')).toBeVisible();
  await expect(replyOf(page)).toContainText('Truly.');
  await page.getByRole('button', { name: 'Use the new wording' }).click();
  await expect(replyOf(page)).toContainText('I’m sorry about the lid.');
  // A key that does not work any more: it is said again offline, and why is told.
  await replyOf(page).getByText('sorry about the lid').click();
  await page.keyboard.press('Alt+J');
  await page.getByRole('menuitem', { name: 'Plainer' }).click();
  await expect(page.getByText('It was said again offline instead.')).toBeVisible();
  const asked = server.received.filter(({ path }) => path.startsWith('/v1/messages')).length;
  await page.getByRole('button', { name: 'Rewrite all of it' }).click();
  await page.getByRole('menuitem', { name: 'Offline, at once' }).press('ArrowRight');
  await expectBothAccessible(page, 'offline manners');
  await page.getByRole('menuitem', { name: 'Warmer' }).last().click();
  await draftReady(page);
  expect(server.received.filter(({ path }) => path.startsWith('/v1/messages'))).toHaveLength(asked);
});
