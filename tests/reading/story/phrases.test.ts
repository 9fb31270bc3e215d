/** The pattern language that phrases are written in. */
import { describe, expect, it } from 'vitest';
import { booksFor } from '../../../shared/reading/story/lexicons.ts';
import { compilePhrases, findPhrases } from '../../../shared/reading/story/phrases.ts';
import { makeStoryText } from '../../../shared/reading/story/words.ts';
import { makeReadableText } from '../../../shared/reading/structure/make-readable-text.ts';

function found(phrase: string, text: string): string[] {
  const readable = makeReadableText(text);
  const book = compilePhrases([{ it: { 1: [phrase] } }]);
  return findPhrases(makeStoryText(readable), book).map((hit) => readable.text.slice(hit.start, hit.stop));
}

describe('phrases', () => {
  it('match alternatives, stems and optional words', () => {
    expect(found('refund* my? money|cash', 'Refunding cash or refund my money')).toEqual([
      'Refunding cash',
      'refund my money',
    ]);
  });

  it('let a gap hold up to so many words and no more', () => {
    expect(found('never ~2 arrived', 'It never really quite arrived.')).toHaveLength(1);
    expect(found('never ~2 arrived', 'It never in all these days arrived.')).toHaveLength(0);
  });

  it('do not cross a sentence', () => {
    expect(found('never ~3 arrived', 'I will never. It arrived.')).toHaveLength(0);
  });

  it('are void after a negation when they begin with an exclamation mark', () => {
    expect(found('!angry', 'I am not angry')).toHaveLength(0);
    expect(found('!angry', 'I am angry')).toHaveLength(1);
  });

  it('know numbers and amounts', () => {
    expect(found('@num days', 'three days and 12 days')).toEqual(['three days', '12 days']);
    expect(found('paid @money', 'I paid £12.50 for it')).toEqual(['paid £12.50']);
  });

  it('see through accents, elided articles and common slips', () => {
    expect(found("dont|don't work", 'it dont work')).toHaveLength(1);
    expect(found('colis ~2 arrivé', 'colis jamais arrive')).toHaveLength(1);
    expect(found('argent', "rendez l'argent")).toHaveLength(1);
  });

  it('refuse a phrase that begins with a gap', () => {
    expect(() => compilePhrases([{ it: { 1: ['~3 arrived'] } }])).toThrow('a phrase begins with a word');
  });

  it.each(['en', 'de', 'es', 'fr', 'it', 'nl', 'pt'])(
    'are written in the language throughout the books of %s',
    (code) => {
      for (const book of Object.values(booksFor(code))) {
        if (book === null) continue;
        const heads = [...book.byWord.keys(), ...[...book.byStem.values()].flat().map(({ stem }) => stem)];
        for (const head of heads) {
          const text = makeStoryText(makeReadableText(head.startsWith('\u0000') ? '$5. 5' : head));
          expect(() => findPhrases(text, book)).not.toThrow();
        }
      }
    },
  );
});
