/** Reading sections out of an answer that arrives in any pieces and any state. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextCollector } from '../../../electron/app/text-collector.ts';
import { SectionParser } from '../../../electron/engines/claude/parse-sections.ts';
import { printTagged } from '../../../electron/engines/claude/tagged-form.ts';
import type { DraftText } from '../../../shared/domain/draft.ts';
import { SectionRole } from '../../../shared/domain/draft.ts';

function parse(
  chunks: readonly string[],
  wanted: readonly ('public' | 'private')[] = ['private'],
  before: DraftText[] = [],
) {
  const parser = new SectionParser(wanted, before);
  const collector = new TextCollector();
  const asides: string[] = [];
  for (const piece of [...chunks.flatMap((chunk) => parser.push(chunk)), ...parser.end()]) {
    if (piece.type === 'aside') asides.push(piece.text);
    if (piece.type === 'text') {
      const { audience, section, role, text } = piece;
      collector.add({ type: 'text', audience, section, role, delta: text });
    }
  }
  const texts = collector.texts();
  return { texts, asides, sections: texts[0]?.sections.map(({ role, text }) => `${role}: ${text}`) ?? [] };
}
const WHOLE =
  '<private>\n<greeting>Dear Jo,</greeting>\n<fix>I will send it.\n\nToday.</fix>\n<sign-off>Sam</sign-off>\n</private>';
const SECTIONS = ['greeting: Dear Jo,', 'fix: I will send it.\n\nToday.', 'sign-off: Sam'];

describe('the parser of sections', () => {
  it('reads the form that is asked for', () => {
    expect(parse([WHOLE])).toMatchObject({ sections: SECTIONS, asides: [] });
  });
  it('reads the same whatever the pieces', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(WHOLE.length), { maxLength: 40 }), (cuts) => {
        const at = [0, ...cuts.sort((a, b) => a - b), WHOLE.length];
        const chunks = at.slice(1).map((end, index) => WHOLE.slice(at[index], end));
        expect(parse(chunks)).toMatchObject({ sections: SECTIONS, asides: [] });
      }),
    );
  });
  it('gives back what the tagged form was printed from', () => {
    const words = fc.stringMatching(/^[A-Za-z0-9.,!?'"&>\-äé€]{1,12}( [a-z<&]{1,8}){0,4}$/);
    const sections = fc
      .uniqueArray(fc.constantFrom(...SectionRole.options), { minLength: 1 })
      .map((roles) => SectionRole.options.filter((role) => role === 'fix' || roles.includes(role)));
    fc.assert(
      fc.property(sections, fc.array(words, { minLength: 10, maxLength: 10 }), fc.nat(5), (roles, texts, size) => {
        const written = roles.map((role, index) => ({ role, text: texts[index] ?? '' }));
        const printed = printTagged([{ audience: 'private', text: '', sections: written }]);
        const chunks = size === 0 ? [printed] : (printed.match(new RegExp(`[\\s\\S]{1,${size}}`, 'g')) ?? []);
        expect(parse(chunks).texts[0]?.sections).toEqual(
          written.map(({ role, text }) => ({ role, text: text.trim() })),
        );
      }),
    );
  });
  it('shows text before its tag is closed', () => {
    const parser = new SectionParser(['private']);
    expect(parser.push('<private><fix>I will')).toEqual([
      { type: 'text', audience: 'private', section: 1, role: 'fix', text: 'I will' },
    ]);
  });
  it('closes what was left open', () => {
    expect(parse(['<private><greeting>Dear Jo,<fix>I will send it.\n\nToday.<sign-off>Sam']).sections).toEqual(
      SECTIONS,
    );
    expect(
      parse(['<greeting>Dear Jo,</greeting><fix>I will send it.\n\nToday.</greeting><sign-off>Sam']).sections,
    ).toEqual(SECTIONS);
  });
  it('puts the greeting first, the close last and the +1 behind the fix', () => {
    expect(
      parse(['<sign-off>Sam</sign-off><plus-one>A cake.</plus-one><fix>I send it.</fix><greeting>Jo,</greeting>'])
        .sections,
    ).toEqual(['greeting: Jo,', 'fix: I send it.', 'plus-one: A cake.', 'sign-off: Sam']);
  });
  it('keeps a part that comes twice in one', () => {
    expect(parse(['<fix>One.</fix><apology>Sorry.</apology><fix>Two.</fix>']).sections).toEqual([
      'fix: One.\n\nTwo.',
      'apology: Sorry.',
    ]);
  });
  it('knows roles under other names', () => {
    expect(
      parse(['<Salutation>Jo,</Salutation><solution>I send it.</solution><CLOSING>Sam</CLOSING>']).sections,
    ).toEqual(['greeting: Jo,', 'fix: I send it.', 'sign-off: Sam']);
  });
  it('takes no notice of what else stands in a tag of the form', () => {
    expect(parse(['<private lang="en"><fix id=\'1\' >I send it.</fix ></private>']).sections).toEqual([
      'fix: I send it.',
    ]);
  });
  it('keeps words beside the reply as asides', () => {
    const { sections, asides } = parse([
      'Here is the draft:\n```xml\n',
      WHOLE,
      '\n```\nTell me if it should be shorter.',
    ]);
    expect(sections).toEqual(SECTIONS);
    expect(asides.join(' ')).toContain('Here is the draft:');
    expect(asides.join(' ')).toContain('Tell me if it should be shorter.');
  });
  it('keeps a text for readers that nobody asked for as an aside', () => {
    const { texts, asides } = parse(['<public><apology>Sorry, all.</apology></public>', WHOLE]);
    expect(texts.map(({ audience }) => audience)).toEqual(['private']);
    expect(asides.join()).toContain('Sorry, all.');
  });
  it('takes an answer without any tag for the reply', () => {
    const long = 'Dear Jo,\n\nyour kettle came cracked and I am sorry. '.repeat(10);
    expect(parse([long]).texts[0]?.text).toBe(long.trim());
    expect(parse(['Sorry, Jo.']).texts[0]?.text).toBe('Sorry, Jo.');
  });
  it('leaves out what a model thinks aloud, with tags of the form in it', () => {
    expect(parse([`<think>They want <fix>a kettle</fix>. ${'Hm. '.repeat(200)}</think>`, WHOLE])).toMatchObject({
      sections: SECTIONS,
      asides: [],
    });
    expect(parse(['<think>I begin. ', WHOLE])).toMatchObject({ sections: SECTIONS, asides: ['I begin.'] });
  });
  it('leaves signs and tags that are no part of the form in the text', () => {
    expect(parse(['<fix>1 < 2, <b>bold</b> and <3, a<']).sections).toEqual(['fix: 1 < 2, <b>bold</b> and <3, a<']);
  });
  it('makes a pair of both texts, public first', () => {
    const { texts } = parse(
      ['<private><fix>Private.</fix></private><public><fix>Public.</fix></public>'],
      ['public', 'private'],
    );
    expect(texts.map(({ audience, text }) => `${audience}: ${text}`)).toEqual(['public: Public.', 'private: Private.']);
  });
  it('loses no word of anything', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<fix>',
        '</fix>',
        '<private>',
        '</private>',
        '<public>',
        '<b>',
        '<',
        '</',
        '<apology',
        '>',
        '\n',
        ' ',
      ),
      fc.stringMatching(/^[a-z]{3,8} $/),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const { texts, asides } = parse(pieces);
        const out = [...texts.map(({ text }) => text), ...asides].join(' ');
        for (const word of pieces.filter((one) => /^[a-z]{3,8} $/.test(one))) expect(out).toContain(word.trim());
      }),
    );
  });
  it('is done with a long run of open tags at once', () => {
    expect(parse(['<'.repeat(200_000)]).texts[0]?.text).toHaveLength(200_000);
  });
});
