/** The first words: a death before anything else, and a word of its own where a day was lost. */
import { describe, expect, it } from 'vitest';
import { readComplaint } from '../../../shared/reading/read-complaint.ts';
import { writeTexts } from '../../../shared/writing/write-texts.ts';
import { aCase, aPlan } from '../a-case.ts';

/** The apology of the private text for what the customer wrote. */
function apologyFor(text: string, form: 'full' | 'sympathy' = 'full'): string {
  const complaint = { text, channel: 'email' as const };
  const input = aCase({
    complaint,
    reading: readComplaint(complaint),
    plan: aPlan({ apology: { form, why: '' } }),
  });
  const { texts } = writeTexts(input);
  return texts.at(-1)?.sections.find((section) => section.role === 'apology')?.text ?? '';
}

const NOT_AGAIN = /\bday (?:you can't have again|back|won't come again)/;

describe('the apology', () => {
  it('begins with the loss where somebody died', () => {
    const told = 'My father passed away on Monday. You sent the flowers to the wrong church.';
    expect(apologyFor(told)).toMatch(/^(?:I'm so sorry for your loss|First of all|Before anything else)/);
    expect(apologyFor(told, 'sympathy')).toMatch(/^(?:I'm so sorry for your loss|First of all|Before anything else)/);
  });

  it('offers no condolence for a machine that died or a death of long ago', () => {
    expect(apologyFor('The washing machine died after nine days. You never came to look at it.')).not.toMatch(
      /loss|condolence/,
    );
    expect(apologyFor('You lost the watch. It was from my late husband, who died twelve years ago.')).not.toMatch(
      /your loss|condolence/,
    );
  });

  it('says of a day that was missed that it does not come again', () => {
    expect(apologyFor("Your coach came two hours late. We missed my niece's christening.")).toMatch(NOT_AGAIN);
    expect(apologyFor('The flowers came the day after the funeral. I was left with none.')).toMatch(NOT_AGAIN);
  });

  it('says nothing of the kind of a day that is still to come', () => {
    expect(apologyFor('The dress came in the wrong size. My wedding is on Saturday.')).not.toMatch(NOT_AGAIN);
    expect(apologyFor('The sample came two days late. My wedding is on Saturday.')).not.toMatch(NOT_AGAIN);
  });
});
