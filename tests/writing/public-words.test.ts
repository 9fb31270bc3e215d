/** What strangers may read: a sure sentence of the story or a scene's words, never anything about the person. */
import { describe, expect, test } from 'vitest';
import type { IssueType } from '../../shared/domain/issue-type.ts';
import { ANY_SCENES } from '../../shared/writing/public-words/any-scenes.ts';
import { publicStory } from '../../shared/writing/public-words/public-story.ts';
import { publicWords, SCENES } from '../../shared/writing/public-words/public-words.ts';
import { emptyRetelling, type ToldSentence } from '../../shared/writing/retell/retelling.ts';
import { writeTexts } from '../../shared/writing/write-texts.ts';
import { aCase, aPlan, aReadingOf } from './a-case.ts';

function wordsFor(text: string, type: IssueType) {
  return publicWords({ reading: aReadingOf(type), text, trade: 'general' });
}

function told(clause: string, over: Partial<ToldSentence> = {}, role: ToldSentence['clause']['role'] = 'failure') {
  return {
    clause: {
      sentence: `${clause}.`,
      clause,
      nounPhrase: null,
      quote: null,
      role,
      span: { start: 0, end: clause.length },
      confidence: 0.9,
      weight: 0.5,
      private: false,
    },
    at: 0,
    paragraph: 0,
    worth: 0.8,
    main: true,
    leans: false,
    person: false,
    view: false,
    wish: false,
    cut: false,
    quoted: false,
    fit: 0.8,
    opens: 0.5,
    ...over,
  } satisfies ToldSentence;
}

describe('a scene', () => {
  const scenes = [...SCENES, ...ANY_SCENES];

  test('speaks of the deed and never of the person', () => {
    for (const { says } of scenes)
      for (const words of says) expect(words).not.toMatch(/\b(?:you|your|yours)\b|\d|[£$€]|\bbecause\b/i);
  });

  test('promises attention, with no sum, no day and no gift', () => {
    for (const { acts } of scenes)
      for (const words of acts) {
        expect(words).toMatch(/^I(?:'ll|'m) /);
        expect(words).not.toMatch(/\d|[£$€]|\b(?:voucher|free|today|tomorrow|guarantee)\b/i);
      }
  });

  test('has short sentences that are finished', () => {
    for (const { says, acts } of scenes)
      for (const words of [...says, ...acts]) {
        expect(words).toMatch(/\.$/);
        expect(words.split(' ').length).toBeLessThanOrEqual(24);
      }
  });
});

describe('the words for strangers', () => {
  test.each([
    ['The burger was raw in the middle.', 'food-or-drink', /cooked/],
    ['Driver threw the box over the gate.', 'late-or-lost-delivery', /thrown/],
    ['The driver saw my guide dog and drove off.', 'discrimination', /guide dog/],
    ['The kids said the pizza was fine but we sat there 50 minutes and nobody came.', 'slow-service', /sit/],
    ['You charged me twice for one haircut.', 'billing', /once|twice/],
    ['Nobody could tell me anything.', 'travel-disruption', /journey/],
  ] as const)('fit what went wrong: %s', (text, type, wanted) => {
    expect(wordsFor(text, type)?.says).toMatch(wanted);
  });

  test('promise an answer where it is not known what went wrong', () => {
    expect(wordsFor('Hm.', 'other')?.act).toMatch(/answer/);
  });

  test('are none where another language says what is not known', () => {
    const reading = { ...aReadingOf('other'), language: { code: 'it', confidence: 1, also: [] } };
    expect(publicWords({ reading, text: 'Mah.', trade: 'general' })).toBeNull();
  });
});

describe('a sentence of theirs in public', () => {
  const pick = (...sentences: ToldSentence[]) => publicStory({ ...emptyRetelling(), sentences })?.clause.clause;

  test('tells what we did or failed to do', () => {
    expect(pick(told('you drove ninety miles for it'), told('the server never came back to check'))).toBe(
      'the server never came back to check',
    );
  });

  test.each([
    ['praise', told('the view was worth every mile to you all')],
    ['a guess', told('we broke it, apparently')],
    ['family', told('we left your daughter without a seat for two hours')],
    ['a run-on', told('the heat was off, the window was stuck')],
    ['what leans on something else', told('we never came back', { leans: true })],
    ['something private', { ...told('we never called back'), clause: { ...told('x').clause, private: true } }],
  ])('is never %s', (_what, sentence) => {
    expect(pick(sentence)).toBeUndefined();
  });

  test('is not told again word for word in the private message', () => {
    const { texts } = writeTexts(aCase({ plan: aPlan({ channel: 'review' }) }));
    const [open, closed] = texts.map(({ text }) => text.split(/(?<=[.!?])\s+/));
    const long = (open ?? []).filter((sentence) => sentence.split(' ').length > 6);
    for (const sentence of long) expect(closed).not.toContain(sentence);
  });
});
