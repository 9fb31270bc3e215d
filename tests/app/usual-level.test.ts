/** How far PlusOne goes without being asked. */
import { expect, it } from 'vitest';
import { Choices } from '../../shared/domain/plan.ts';
import { openTestApp } from '../support/test-app.ts';

const GRAVE = {
  text: 'We have been guests for 12 years. The cake for our wedding on Saturday did not come, and the day is spoiled. I rang four times.',
};

it('the furthest level holds back what is suggested, and nothing that is chosen', () => {
  const { app, close } = openTestApp();
  const levelOf = (level?: 'plus-two') =>
    app.drafts.plan({ complaint: GRAVE, choices: Choices.parse({ level }) }).plan.level;
  expect(levelOf()).toBe('plus-two');
  app.settings.update({ furthestLevel: 'plus-one' });
  expect(levelOf()).toBe('plus-one');
  app.settings.update({ furthestLevel: 'make-it-right' });
  expect(levelOf()).toBe('make-it-right');
  expect(levelOf('plus-two')).toBe('plus-two');
  close();
});
