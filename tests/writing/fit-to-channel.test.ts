/** Texts cut to what a channel takes, without losing what matters. */

import { describe, expect, test } from 'vitest';
import { joinSections, type Section } from '../../shared/domain/draft.ts';
import { fitToChannel } from '../../shared/writing/fit-to-channel.ts';

const LONG: Section[] = [
  { role: 'apology', text: 'You waited. '.repeat(12).trim() },
  { role: 'explanation', text: 'It was the rain. '.repeat(5).trim() },
  { role: 'fix', text: 'I will send it again. '.repeat(5).trim() },
  { role: 'prevention', text: 'We shut the roof now.' },
  { role: 'next-step', text: 'Please send me a direct message.' },
  { role: 'sign-off', text: 'Ruth' },
];

describe('fitting a text to its channel', () => {
  test('leaves out prevention and explanation before the fix, and never the way to a person', () => {
    const fitted = fitToChannel(LONG, 'google-play', 'public');
    expect(fitted.map((section) => section.role)).toEqual(['apology', 'fix', 'next-step', 'sign-off']);
    expect(joinSections(fitted).length).toBeLessThanOrEqual(350);
  });

  test('cuts whole sentences from the apology when nothing else is left to leave out', () => {
    const text = `${'We kept you waiting at the counter for an hour. '.repeat(10)}I'm sorry.`;
    const fitted = fitToChannel([{ role: 'apology', text }, ...LONG.slice(4)], 'x', 'public');
    expect(joinSections(fitted).length).toBeLessThanOrEqual(280);
    expect(fitted[0]?.text).toMatch(/I'm sorry\.$/);
  });

  test('counts what is not Latin double', () => {
    const fitted = fitToChannel(
      [{ role: 'apology', text: '申し訳ありません。'.repeat(10) }, ...LONG.slice(1)],
      'x',
      'public',
    );
    const weight = [...joinSections(fitted)].reduce((sum, letter) => sum + (letter.charCodeAt(0) < 0x250 ? 1 : 2), 0);
    expect(weight).toBeLessThanOrEqual(280);
  });

  test('gives a text message less room where its letters take more', () => {
    const wide = LONG.map((section) => ({ ...section, text: section.text.replaceAll('a', 'ã') }));
    const length = (sections: Section[]) => joinSections(fitToChannel(sections, 'sms', 'private')).length;
    expect(length(LONG)).toBeLessThanOrEqual(306);
    expect(length(wide)).toBeLessThanOrEqual(201);
  });

  test('leaves a private text and an e-mail whole', () => {
    expect(fitToChannel(LONG, 'x', 'private')).toEqual(LONG);
    expect(fitToChannel(LONG, 'email', 'private')).toEqual(LONG);
  });
});
