/** The +1: with the reason that the playbook gives for it, where it gives one. */
import { describe, expect, it } from 'vitest';
import { Playbook } from '../../../shared/domain/playbook.ts';
import { writeTexts } from '../../../shared/writing/write-texts.ts';
import { aCase } from '../a-case.ts';

/** The +1 of the made-up case, whose offer has this lead. */
function plusOneWith(lead: string, voice = {}): string {
  const does = 'set it up where you want it';
  const playbook = Playbook.parse({ voice, offers: [{ id: 'set-up', types: ['other'], does, lead }] });
  const { texts } = writeTexts(aCase({ playbook }));
  return texts.at(-1)?.sections.find((section) => section.role === 'plus-one')?.text ?? '';
}

describe('the +1', () => {
  it('stands behind its reason', () => {
    expect(plusOneWith("You've lifted it twice already.")).toMatch(
      /^You've lifted it twice already\. .*set it up where you want it\.$/,
    );
  });

  it('needs no reason', () => {
    expect(plusOneWith('')).toMatch(/set it up where you want it\.$/);
  });

  it('gives its reason in the voice of the house', () => {
    expect(plusOneWith("You've lifted it twice already.", { warmth: 'formal', contractions: false })).toMatch(
      /^You have lifted it twice already\. /,
    );
  });
});
