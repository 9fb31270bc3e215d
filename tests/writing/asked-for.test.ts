/** Requests of the customer, told from our side. */
import { describe, expect, it } from 'vitest';
import type { Complaint } from '../../shared/domain/complaint.ts';
import type { Ask, AskType } from '../../shared/domain/reading.ts';
import { readComplaint } from '../../shared/reading/read-complaint.ts';
import { askedFor } from '../../shared/writing/asked-for.ts';

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
    ['Can someone come and read the meter?', 'you asked for somebody to come and read the meter'],
    ['I would like to know how it happened.', 'you asked how it happened'],
    ['Please tell me if you can do it by Monday.', 'you asked whether we can do it by Monday'],
    ['Please do NOT phone the house.', 'you asked us not to phone the house'],
    ['Refund the extra $79 and give me a real date.', 'you asked us to refund the extra $79 and give you a real date'],
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
    ['Pay for the XXXX XXXX.'],
  ])('says nothing of %s', (sentence) => {
    expect(told(sentence)).toEqual([]);
  });

  it('never makes a threat a wish', () => {
    expect(told('Pay for the tank or your windows get it.')).toEqual(['you asked us to pay for the tank']);
  });

  it('has nothing to tell in another language', () => {
    const text = 'Ich möchte mein Geld zurück. Bitte rufen Sie mich an.';
    const complaint: Complaint = { text, channel: 'email' };
    expect(askedFor(readComplaint(complaint), complaint)).toEqual([]);
  });
});
