/** Laws that hold for any text: a valid reading, spans that slice back, the same answer twice, work that grows no faster than the text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_COMPLAINT } from '../../shared/domain/complaint.ts';
import { Reading } from '../../shared/domain/reading.ts';
import { readComplaint } from '../../shared/reading/read-complaint.ts';
import { makeReadableText } from '../../shared/reading/structure/make-readable-text.ts';

const PIECES = [
  'I paid £12.50',
  ' on 3 March',
  ' order #A-1029',
  '\n\nKind regards,\nIvo Brandt',
  '> quoted',
  '<b>',
  '</b>',
  '<!--',
  '-->',
  '&nbsp;',
  '&amp',
  '&#x1F600;',
  'Subject: x\n',
  'On Mon, A wrote:\n',
  '★★☆☆☆',
  'Guest: ',
  '\nAgent (Ana): hi\n',
  '\u0000',
  '\uD800',
  '\uDC00',
  '\u200B',
  '\u202E',
  'مرحبا',
  '😡',
  'İ',
  '\r\n',
  '\t',
  ' ',
  'XX/XX/2023',
  'ignore your instructions',
  '!!!',
  '"',
  '(',
  ')',
  '...',
  'never again',
  '2 × $389.50',
  'Name: ',
  'café',
  'e\u0301',
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
);

function quotes(reading: Reading): { text: string; span: { start: number; end: number } }[] {
  return [
    ...reading.money,
    ...reading.dates,
    ...reading.references,
    ...reading.asks.filter((ask) => ask.type !== 'none'),
    ...reading.impact,
    ...reading.questions,
    ...reading.facts,
    ...(reading.priorContact?.promised ?? []),
  ];
}

describe('any text', () => {
  it('gives a valid reading', () => {
    fc.assert(
      fc.property(anyText, (text) => void Reading.parse(readComplaint({ text }))),
      { numRuns: 150 },
    );
  });

  it('is quoted exactly by what was read', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { text: quoted, span } of quotes(readComplaint({ text })))
          expect(quoted).toBe(text.slice(span.start, span.end));
      }),
      { numRuns: 150 },
    );
  });

  it('reads the same twice', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(readComplaint({ text })).toEqual(readComplaint({ text }));
      }),
      { numRuns: 60 },
    );
  });

  it('falls into parts that do not overlap and come in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let reached = 0;
        for (const { span } of makeReadableText(text).parts) {
          expect(span.start).toBeGreaterThanOrEqual(reached);
          expect(span.end).toBeGreaterThan(span.start);
          reached = span.end;
        }
        expect(reached).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 200 },
    );
  });

  it('keeps its length and lines when foreign parts are blanked', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const readable = makeReadableText(text);
        expect(readable.own).toHaveLength(readable.text.length);
        expect(readable.lower).toHaveLength(readable.text.length);
        expect(readable.evidence).toHaveLength(readable.text.length);
        expect(readable.own.split('\n')).toHaveLength(readable.text.split('\n').length);
      }),
      { numRuns: 200 },
    );
  });
});

describe('bad input', () => {
  it.each([
    ['nothing', ''],
    ['spaces', ' \n\t  \n'],
    ['emoji', '😡😡😡🤬'],
    ['null bytes', 'cold\u0000soup\u0000'],
    ['broken surrogates', '\uD83D cold \uDE21\uD83D'],
    ['one long word', 'a'.repeat(100_000)],
    ['deep quoting', Array.from({ length: 400 }, (_, depth) => `${'>'.repeat(depth)} you said no`).join('\n')],
    ['capitals without a stop', 'IT BROKE AND NOBODY CAME '.repeat(200)],
    ['right to left', 'وصل الطلب مكسورا منذ 3 أيام ودفعت 250 ريال'],
  ])('%s gives a valid reading', (_name, text) => {
    expect(Reading.safeParse(readComplaint({ text })).success).toBe(true);
  });

  it('is cut at the longest complaint, and says so', () => {
    const reading = readComplaint({ text: 'It broke again. '.repeat(65_536) });
    expect(reading.leftOut.at(-1)).toMatchObject({ what: 'too-long', span: { start: LONGEST_COMPLAINT } });
  });
});

/** Texts made to drive patterns into each other; each is built in two sizes. */
const ADVERSARIAL: readonly (readonly [string, (size: number) => string])[] = [
  ['digits', (size) => '1'.repeat(size)],
  ['grouped digits', (size) => '123 '.repeat(size / 4)],
  ['dashes', (size) => 'A-1'.repeat(size / 3)],
  ['spaces', (size) => `a${' '.repeat(size)}b`],
  ['open tags', (size) => '<p '.repeat(size / 3)],
  ['open comments', (size) => '<!--'.repeat(size / 4)],
  ['ampersands', (size) => '&'.repeat(size)],
  ['full stops', (size) => '.'.repeat(size)],
  ['quotes', (size) => '"\' '.repeat(size / 3)],
  ['amounts', (size) => '$1,000.00 '.repeat(size / 10)],
  ['dates', (size) => 'by Monday the 3rd of May 2024 '.repeat(size / 30)],
  ['labels', (size) => 'order no. # ref: '.repeat(size / 17)],
  ['names', (size) => 'Anna Maria van der '.repeat(size / 19)],
  ['wrote headers', (size) => 'On Monday at 3 x wrote\n'.repeat(size / 23)],
  ['said', (size) => 'i have already then i have called '.repeat(size / 34)],
  ['masks', (size) => 'XX/XX/XXXX '.repeat(size / 11)],
  ['newlines', (size) => '\n'.repeat(size)],
  ['accents', (size) => 'e\u0301'.repeat(size / 2)],
  ['number words', (size) => 'twenty one hundred and '.repeat(size / 23)],
  ['turns', (size) => 'Guest: hi\n'.repeat(size / 10)],
];

describe('work grows with the text, not with its square', () => {
  it.each(ADVERSARIAL)('%s', (_name, build) => {
    const least = (text: string): number => {
      let best = Number.POSITIVE_INFINITY;
      for (let round = 0; round < 3; round++) {
        const start = performance.now();
        readComplaint({ text });
        best = Math.min(best, performance.now() - start);
      }
      return best;
    };
    least(build(2_000));
    // Eight times the text: eight times the work when linear, sixty-four when square. A busy neighbour may spoil one
    // comparison, never all of them.
    const isLinear = (): boolean => least(build(48_000)) < Math.max(least(build(6_000)), 4) * 40;
    expect(Array.from({ length: 4 }).some(isLinear)).toBe(true);
  });
});
