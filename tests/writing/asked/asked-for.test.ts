/** Requests of the customer, told from our side. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Complaint } from '../../../shared/domain/complaint.ts';
import type { Ask, AskType } from '../../../shared/domain/reading.ts';
import { readComplaint } from '../../../shared/reading/read-complaint.ts';
import { askedFor } from '../../../shared/writing/asked/asked-for.ts';

/** The request as it is told, with the whole text read as the given ask. */
function told(sentence: string, type: AskType = 'refund', before = 'The chair you sent me arrived broken.'): string[] {
  const text = `${before} ${sentence}`;
  const complaint: Complaint = { text, channel: 'email' };
  const reading = readComplaint(complaint);
  const span = { start: before.length + 1, end: text.length };
  const asks: Ask[] = [{ type, text: sentence, span, confidence: 0.9 }];
  return askedFor({ ...reading, asks }, complaint).map((one) => one.words);
}

describe('what the customer asks for, told from our side', () => {
  it.each([
    ['Could you look at it again and refund it?', 'you asked us to look at it again and refund it'],
    ['Please refund all four including the fees.', 'you asked us to refund all four including the fees'],
    ['I want you to send me a new one.', 'you asked us to send you a new one'],
    ['I would like my money back.', 'you asked for your money back'],
    ["I'd like you to call me on Monday.", 'you asked us to call you on Monday'],
    ["I'd just like the fee taken off.", 'you asked for the fee taken off'],
    ['Could you please remount it in the cream before then?', 'you asked us to remount it in the cream before then'],
    [
      'Remove the fee, refund what I paid and correct my account.',
      'you asked us to remove the fee, refund what you paid and correct your account',
    ],
    ["I'd also like the ticket charge of £18.50.", 'you asked for the ticket charge of £18.50'],
    ['I would ask you to stop these letters.', 'you asked us to stop these letters'],
    ['Can someone come and read the meter?', 'you asked for somebody to come and read the meter'],
    ['I would like to know how it happened.', 'you asked how it happened'],
    ['Please tell me if you can do it by Monday.', 'you asked whether we can do it by Monday'],
    ['Please do NOT phone the house.', 'you asked us not to phone the house'],
    ['Just want it done properly.', 'you want it done properly'],
    ['Please could you redo the left one?', 'you asked us to redo the left one'],
    ['Could you send the right ones?', 'you asked us to send the right ones'],
    ['I NEED MY KEYS.', 'you asked for your keys'],
    ['Can I have a new one?', 'you asked for a new one'],
  ])('%s', (sentence, words) => {
    expect(told(sentence)).toEqual([words]);
  });

  it('ends where the reason begins', () => {
    expect(told('Please send somebody before Friday because my mother is coming.')).toEqual([
      'you asked us to send somebody before Friday',
    ]);
  });

  it('tells the two requests of one sentence one after the other', () => {
    expect(told('I want a proper invoice and I want the difference back.')).toEqual([
      'you asked for a proper invoice',
      'you asked for the difference back',
    ]);
  });

  it('tells apart what costs money and what costs only attention', () => {
    expect(told('Refund the extra $79 and give me a real date.')).toEqual([
      'you asked us to refund the extra $79',
      'you asked us to give you a real date',
    ]);
    expect(
      told(
        'I would like the seat fee of 58 EUR refunded and an explanation why crew come before passengers with a note.',
      ),
    ).toEqual([
      'you asked for the seat fee of 58 EUR refunded',
      'you asked for an explanation why crew come before passengers with a note',
    ]);
  });

  it('counts what is numbered', () => {
    expect(
      told('Please can you (1) confirm what happened (2) pay the penalty or appeal it and (3) tell me who signed it?'),
    ).toEqual([
      'you asked us to confirm what happened',
      'you asked us to pay the penalty or appeal it',
      'you asked us to tell you who signed it',
    ]);
  });

  it('keeps a list whole where it is short', () => {
    expect(told('Please look at the photo again, cancel the ticket, and stop the clock.')).toEqual([
      'you asked us to look at the photo again, cancel the ticket, and stop the clock',
    ]);
  });

  it.each([
    ['Please see the attached documents.'],
    ['Please understand how it looked from here.'],
    ['I do not want a voucher.'],
    ['I bought it for my sister.'],
    ['Please call him.'],
    ['Please help me.'],
    ['Kindly confirm your password in the secure link below.'],
    ["I'd like an apology from the shop."],
    ['How can somebody question that?'],
    ['Pay for the XXXX XXXX.'],
    ['Reply in four minutes: the decision stands.'],
    ['Then back to the terminal, cancelled.'],
    ["Email's bouncing too."],
    ['Let me see if I have it right.'],
    ['Please do something.'],
  ])('says nothing of %s', (sentence) => {
    expect(told(sentence)).toEqual([]);
  });

  it('never makes a threat a wish', () => {
    expect(told('Pay for the tank or your windows get it.')).toEqual(['you asked us to pay for the tank']);
  });

  it('finds a plain request that was not read as one, and no reported one', () => {
    const found = (text: string) => {
      const complaint: Complaint = { text, channel: 'email' };
      return askedFor({ ...readComplaint(complaint), asks: [] }, complaint).map((one) => one.words);
    };
    expect(found('The mount is green. Could you please remount it in the cream?')).toEqual([
      'you asked us to remount it in the cream',
    ]);
    expect(found('The mount is green. He said could you please wait outside.')).toEqual([]);
    expect(found("I don't think I want a green mount. It came on Monday.")).toEqual([]);
    expect(found('I need the car for work. It broke down.')).toEqual([]);
  });

  it('has nothing to tell in another language', () => {
    const text = 'Ich möchte mein Geld zurück. Bitte rufen Sie mich an.';
    const complaint: Complaint = { text, channel: 'email' };
    expect(askedFor(readComplaint(complaint), complaint)).toEqual([]);
  });
});

describe('a chat that was pasted whole', () => {
  it('holds no request of ours', () => {
    const text =
      'where is my parcel\n[Agent] could you give me the tracking number?\nPlease send me a new one by Monday.';
    const complaint: Complaint = { text, channel: 'chat' };
    expect(askedFor(readComplaint(complaint), complaint).map((one) => one.words)).toEqual([
      'you asked us to send you a new one by Monday',
    ]);
  });
});

describe('requests of any text', () => {
  it('are told as sentences of ours, whatever the text holds', () => {
    const pieces = fc.constantFrom(
      ...[
        'please',
        'send me',
        'I want',
        'you to',
        'XXXX',
        'the sofa',
        'could you',
        '"now"',
        'and',
        '.',
        '?',
        'refund',
        ', or',
        'them',
        'my',
        '£18.50',
      ],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 25 }), (words) => {
        const text = words.join(' ');
        const complaint: Complaint = { text, channel: 'email' };
        for (const one of askedFor(readComplaint(complaint), complaint)) {
          expect(one.words).toMatch(/^you (?:asked|want) \S/);
          expect(one.words).not.toMatch(/XX|["“”?!]|\.$/);
          expect(text.slice(one.span.start, one.span.end)).not.toBe('');
        }
      }),
      { numRuns: 60 },
    );
  });
});
