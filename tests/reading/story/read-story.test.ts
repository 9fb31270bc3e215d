/** What the story reader understands of whole complaints, and the laws every reading of it keeps. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storyOf } from './known.ts';

const PARCEL =
  'I ordered a kettle on 3 May and paid £45. The parcel never arrived. Your website says it was delivered. ' +
  'I have emailed three times and nobody has replied. Please refund me.';

describe('the story of a complaint', () => {
  it('names the main issue first and the silence after it', () => {
    const types = storyOf(PARCEL).issues.map((issue) => issue.type);
    expect(types[0]).toBe('late-or-lost-delivery');
    expect(types).toContain('unresponsive-support');
  });

  it('hears a plain request for a refund and that money is wanted', () => {
    const story = storyOf(PARCEL);
    expect(story.asks.map((ask) => ask.type)).toContain('refund');
    expect(story.wantsMoney).toBe('yes');
  });

  it('hears that money will not do', () => {
    const story = storyOf(
      'You lost my late father’s watch. I do not want a voucher. I would like to know what happened and I want somebody to call me.',
    );
    expect(story.wantsMoney).toBe('refused');
    expect(story.vulnerability.map((one) => one.type)).toContain('bereavement');
  });

  it('takes no rhetorical scam for fraud but takes stolen card details for it', () => {
    expect(
      storyOf('Your delivery fee is a scam. The sofa came two weeks late.').risks.map((risk) => risk.type),
    ).not.toContain('fraud');
    expect(
      storyOf('There are unauthorized charges on my account. Someone stole my card details.').risks.map(
        (risk) => risk.type,
      ),
    ).toContain('fraud');
  });

  it('never misses a word of not wanting to live', () => {
    const story = storyOf('The bill is wrong. Some nights I think it would be easier for everybody if I wasn’t here.');
    expect(story.risks.map((risk) => risk.type)).toContain('self-harm');
  });

  it('sees danger when something burns', () => {
    expect(storyOf('The heater caught fire in the bedroom at night.').risks.map((risk) => risk.type)).toContain(
      'safety',
    );
  });

  it('tells calm from rage', () => {
    const calm = storyOf(
      'Hello, thank you for your help. The lamp has a small scratch, could you kindly tell me what to do? Kind regards',
    );
    const rage = storyOf(
      'You absolute idiots! You fucking crooks charged me twice AGAIN. Disgusting, disgraceful thieves!!! Worst company ever!!!',
    );
    expect(calm.temper.level).toBeLessThanOrEqual(1);
    expect(rage.temper.level).toBe(3);
    expect(rage.temper.abusive).toBe(true);
  });

  it('finds nobody at fault in praise', () => {
    const story = storyOf('Thank you so much, the cake was perfect.', 'en', 'not-a-complaint');
    expect(story.fault.verdict).toBe('not-ours');
    expect(story.issues[0]?.type).toBe('other');
    expect(story.impact).toEqual([]);
  });

  it('gives the reason for its verdict as a sentence', () => {
    expect(storyOf(PARCEL).fault.why).toMatch(/^[A-Z].*\.$/);
  });

  it('keeps how long they have been customers', () => {
    expect(storyOf('We have been coming to your shop for 11 years. The bread was mouldy.').loyalty?.years).toBe(11);
    for (const words of ['twenty-five', 'twenty five']) {
      const text = `I have been a customer for ${words} years and the lid was broken.`;
      expect(storyOf(text).loyalty?.years).toBe(25);
    }
  });

  it('keeps direct questions in their order', () => {
    const asked = storyOf('The tap leaks again. When will you come? Who pays for the floor?').questions.map(
      (one) => one.text,
    );
    expect(asked).toEqual(['When will you come?', 'Who pays for the floor?']);
  });

  it.each([
    ['es', 'El pedido nunca llegó y nadie contesta. Quiero el reembolso.', 'late-or-lost-delivery', 'refund'],
    ['fr', "Le colis n'est jamais arrivé. Merci de me rembourser.", 'late-or-lost-delivery', 'refund'],
    [
      'de',
      'Der Tisch ist beschädigt und defekt angekommen. Bitte erstatten Sie mir den Preis.',
      'defective-or-damaged',
      'refund',
    ],
    ['it', 'Il pacco non è mai arrivato. Chiedo il rimborso.', 'late-or-lost-delivery', 'refund'],
    ['pt', 'A encomenda nunca chegou. Quero o reembolso.', 'late-or-lost-delivery', 'refund'],
    ['nl', 'Het pakket is nooit aangekomen. Ik wil mijn geld terug.', 'late-or-lost-delivery', 'refund'],
  ])('reads the main issue and the ask in %s', (language, text, issue, ask) => {
    const story = storyOf(text, language);
    expect(story.issues[0]?.type).toBe(issue);
    expect(story.asks.map((one) => one.type)).toContain(ask);
  });
});

describe('every reading of a story', () => {
  const words = fc.constantFrom(
    'I',
    'paid',
    '£45',
    'and',
    'but',
    'never',
    'arrived',
    '"',
    '(',
    ')',
    '.',
    ',',
    '!',
    '?',
    'said',
    'because',
    'the',
    'refund',
    'broken',
    '\n',
    'it',
    'was',
    '😡',
    '\u0000',
    '\ud800',
    'XXXX',
    'if',
    'what',
    'please',
    ':',
    '—',
    "don't",
    'مرحبا',
  );
  const texts = fc.oneof(
    fc.array(words, { maxLength: 60 }).map((list) => list.join(' ')),
    fc.string({ unit: 'binary', maxLength: 200 }),
  );

  it('quotes the complaint word for word and throws nothing', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('en', 'es', 'fr', 'de', 'pt', 'it', 'nl', 'ja', 'und'), (text, language) => {
        const story = storyOf(text, language);
        const quoted = [...story.facts, ...story.impact, ...story.asks, ...story.questions, ...story.vulnerability];
        for (const { text: words_, span, confidence } of quoted) {
          expect(words_).toBe(text.slice(span.start, span.end));
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
        for (const { span } of story.risks) expect(span.end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 200 },
    );
  });

  it('is the same each time', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(storyOf(text)).toEqual(storyOf(text));
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    ['nothing', ''],
    ['spaces', ' \n\t '],
    ['only emoji', '😡😡😡'],
    ['one endless word', 'a'.repeat(100_000)],
    ['endless capitals without a stop', 'THE CAR WAS BROKEN AND NOBODY CALLED '.repeat(2_000)],
    ['endless quotation marks', '"'.repeat(20_000)],
    ['endless conjunctions', 'and but so because '.repeat(5_000)],
  ])('is valid for %s', (_, text) => {
    const story = storyOf(text);
    expect(story.issues.length).toBeGreaterThan(0);
    expect(story.temper.level).toBeGreaterThanOrEqual(0);
  });
});
