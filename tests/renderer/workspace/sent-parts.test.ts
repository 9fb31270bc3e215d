/** What a person reads of a request: its texts in order, its stand-ins set apart, nothing lost. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentParts, sentRuns } from '../../../renderer/screens/workspace/engine/sent-parts.ts';

const MASKED = [
  { standIn: '[NAME-1]', value: 'Joan' },
  { standIn: '[REF-12]', value: 'KX-55812' },
];

describe('the parts of a request', () => {
  it('are the instructions and the messages, whether as text or as blocks', () => {
    const body = {
      model: 'm',
      system: [
        { type: 'text', text: 'one' },
        { type: 'text', text: 'two' },
      ],
      messages: [{ role: 'user', content: 'the complaint' }],
    };
    expect(sentParts(JSON.stringify(body))).toEqual({
      model: 'm',
      parts: [
        { name: 'Instructions', text: 'one\n\ntwo' },
        { name: 'The case', text: 'the complaint' },
      ],
    });
  });
  it('are none when the body has another form, so that its JSON is shown', () => {
    expect(sentParts('{"prompt":"x"}')).toBeNull();
  });
});

describe('the runs of a text', () => {
  it('set stand-ins apart with what they stand for, and leave other brackets alone', () => {
    const runs = sentRuns('Dear [NAME-1], [NAME-2] or [REF-12]', MASKED);
    expect(runs.map(({ text, value }) => [text, value])).toEqual([
      ['Dear ', null],
      ['[NAME-1]', 'Joan'],
      [', [NAME-2] or ', null],
      ['[REF-12]', 'KX-55812'],
    ]);
  });
  it('make the text again, each at its place', () => {
    const piece = fc.oneof(fc.string(), fc.constantFrom('[NAME-1]', '[REF-12]', '[NAME-', '-1]'));
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        const runs = sentRuns(text, MASKED);
        expect(runs.map((run) => run.text).join('')).toBe(text);
        for (const run of runs) expect(text.startsWith(run.text, run.start)).toBe(true);
      }),
    );
  });
});
