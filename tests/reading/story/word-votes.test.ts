/** Votes of single words: how they are written, read, and asked for in other languages. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IssueType } from '../../../shared/domain/issue-type.ts';
import { ASK_RISK_CLASSES } from '../../../shared/reading/story/ask-risk-words.ts';
import { inEnglish, knowsEnglishOf } from '../../../shared/reading/story/in-english.ts';
import { voteByWords } from '../../../shared/reading/story/issue-words.ts';
import { ASK_RISK_WORDS } from '../../../shared/reading/story/lexicon/ask-risk-word-votes.ts';
import { ENGLISH_OF } from '../../../shared/reading/story/lexicon/english-of.ts';
import { ISSUE_BIAS, ISSUE_WORDS } from '../../../shared/reading/story/lexicon/issue-word-votes.ts';
import { addVotes, cutVotes, tellingWords, voteLetter, votesOf } from '../../../shared/reading/story/word-votes.ts';
import { makeStoryText } from '../../../shared/reading/story/words.ts';
import { makeReadableText } from '../../../shared/reading/structure/make-readable-text.ts';

const textOf = (text: string) => makeStoryText(makeReadableText(text));

describe('votes as letters', () => {
  it('come back as they were written, but for the rounding', () => {
    fc.assert(
      fc.property(fc.double({ min: -4, max: 4, noNaN: true }), (points) => {
        const sums = new Float64Array(1);
        addVotes(sums, voteLetter(points, 3), 1, 3);
        expect(Math.abs((sums[0] ?? 0) - points)).toBeLessThanOrEqual(1 / 6 + 1e-9);
      }),
    );
  });

  it('give every word of the data a letter for every class', () => {
    expect(ISSUE_BIAS).toHaveLength(IssueType.options.length);
    for (const [lines, classes] of [
      [cutVotes(ISSUE_WORDS), IssueType.options.length],
      [cutVotes(ASK_RISK_WORDS), ASK_RISK_CLASSES.length],
    ] as const) {
      for (const line of lines) {
        const [word = '', letters = ''] = line.split(' ');
        expect(letters).toMatch(/^[a-z]+$/);
        expect(letters).toHaveLength(classes);
        expect(votesOf(lines, word)).toBe(letters);
      }
      expect(votesOf(lines, 'qzxv')).toBe('');
    }
  });

  it('add up to certainty over all types', () => {
    const ranked = voteByWords(textOf('My parcel was left in the rain and the courier laughed.'));
    expect(ranked).toHaveLength(IssueType.options.length);
    expect(ranked.reduce((sum, { p }) => sum + p, 0)).toBeCloseTo(1, 6);
  });

  it('count a word once, and more at the beginning', () => {
    const words = tellingWords(textOf('Parcel parcel. Nothing. Gone. The courier and a parcel.'));
    expect(words.get('parcel')).toBeGreaterThan(words.get('courier') ?? 0);
  });
});

describe('complaint words in English', () => {
  it('has a column for every language in every line', () => {
    for (const line of ENGLISH_OF.trim().split('\n')) expect(line.split(' ')).toHaveLength(7);
  });

  it.each([
    ['de', 'Das Paket ist verloren und niemand antwortet.', ['parcel', 'lost', 'nobody', 'answer']],
    ['es', 'La factura llegó dos veces.', ['invoice', 'twice']],
    ['fr', 'Le chauffage ne marche pas.', ['heating']],
    ['nl', 'De verwarming is kapot.', ['heating', 'broken']],
  ])('are found in %s', (language, text, english) => {
    expect(inEnglish(textOf(text), language).words.map((word) => word.norm)).toEqual(english);
  });

  it('are not looked for in languages without a column', () => {
    expect(knowsEnglishOf('ja')).toBe(false);
  });
});
