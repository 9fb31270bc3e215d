/** What the frames of request and danger understand, and how costs and tempers are filled in. No lexicon is copied here. */
import { describe, expect, it } from 'vitest';
import { readComplaint } from '../../../shared/reading/read-complaint.ts';
import { booksFor } from '../../../shared/reading/story/lexicons.ts';

const read = (text: string) => readComplaint({ text });
const asksOf = (text: string) => read(text).asks.map((ask) => ask.type);
const risksOf = (text: string) => read(text).risks.map((risk) => risk.type);

describe('frames of request and danger', () => {
  it('compiles the books of every language', () => {
    for (const language of ['en', 'de', 'es', 'fr', 'it', 'nl', 'pt']) expect(() => booksFor(language)).not.toThrow();
  });

  it('hears a request for money however it is put', () => {
    expect(asksOf('The tent leaked on the first night. I would like to have my 80 euros refunded.')).toContain(
      'refund',
    );
    expect(asksOf('You charged me twice for the tent. Please refund the second payment.')).toContain('refund');
    expect(asksOf('Das Zelt war undicht. Bitte erstatten Sie mir den Kaufpreis.')).toContain('refund');
  });

  it('sees danger in what happened without a word for danger', () => {
    expect(risksOf('The brakes failed while I was driving down the hill and the pedal went to the floor.')).toContain(
      'safety',
    );
    expect(risksOf('Mijn dochter is uitgegleden in de hal en heeft haar pols gebroken.')).toContain('injury');
  });

  it('takes what went wrong for the cost where nobody names one, and is less sure of it', () => {
    const { impact } = read('The lamp you delivered on Monday came without a plug.');
    expect(impact.length).toBeGreaterThan(0);
    for (const one of impact) expect(one.confidence).toBeLessThan(0.6);
  });

  it('puts a rant above a polite note', () => {
    const rant = read(
      'Absolutely disgusting. You liars stole my money AGAIN and nobody gives a damn. Worst shop ever!!!',
    );
    const note = read('Hello, the lamp came without a plug. Could you kindly send one? Many thanks and best wishes.');
    expect(rant.temper.level).toBeGreaterThan(note.temper.level);
  });
});
