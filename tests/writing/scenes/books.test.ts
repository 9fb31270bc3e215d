/** What must hold for every book of scenes: its ids, its slots, and how its wordings are written. */
import { describe, expect, test } from 'vitest';
import { DE_BOOK } from '../../../shared/writing/scenes/de.ts';
import { ES_BOOK } from '../../../shared/writing/scenes/es.ts';
import { FR_BOOK } from '../../../shared/writing/scenes/fr.ts';
import { PT_BOOK } from '../../../shared/writing/scenes/pt.ts';
import { type Book, folded, together, words } from '../../../shared/writing/scenes/scene.ts';

const SLOTS: Readonly<Record<string, readonly string[]>> = {
  de: 'thing thingA thingD goods goodsA goodsD sent sentA person personA personD personG quote wait feast tracked denied'.split(
    ' ',
  ),
  es: 'thing goods sent person quote wait feast absent tracked'.split(' '),
  fr: 'thing goods sent person quote wait feast absent tracked'.split(' '),
  pt: 'thing thingOf goods goodsOf sent sentOf person personOf personTo personWith quote wait feast absent tracked'.split(
    ' ',
  ),
};
/** Words that speak to somebody as a friend; a book speaks formally throughout. */
const FAMILIAR: Readonly<Record<string, RegExp>> = {
  de: /(?<!\p{L})(?:du|dich|dir|dein\p{L}*|euch|euer|eure\p{L}*)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:tú|ti|contigo|vosotros|vosotras|os|vuestr\p{L}+|tienes|puedes|quieres)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:tu|toi|ton|ta|tes)(?!\p{L})/iu,
  pt: /(?<!\p{L})(?:tu|ti|contigo|teu|tua|vós|vosso|vossa|vocês?)(?!\p{L})/iu,
};

const BOOKS: [string, Book][] = [
  ['de', DE_BOOK],
  ['es', ES_BOOK],
  ['fr', FR_BOOK],
  ['pt', PT_BOOK],
];

function wordingsOf(book: Book): string[] {
  const lists = [
    ...book.scenes.flatMap((scene) => [
      scene.failure,
      scene.sympathy,
      scene.plusOne,
      scene.question,
      ...Object.values(scene.fix ?? {}),
    ]),
    ...book.besides.map(({ text }) => text),
    ...Object.values(book.types),
    ...Object.values(book.deeds),
    book.saying,
  ];
  return lists.flatMap((list) => list ?? []);
}

describe.each(BOOKS)('the book of %s', (code, book) => {
  test('names each scene and each thing on top once', () => {
    const ids = [...book.scenes, ...book.besides].map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  test('uses only slots that can be filled', () => {
    const used = wordingsOf(book).flatMap((wording) => [...wording.matchAll(/\{(\w+)\}/g)].map((match) => match[1]));
    expect(SLOTS[code]).toEqual(expect.arrayContaining([...new Set(used)]));
  });

  test('is written in whole sentences, without figures, in the formal address', () => {
    for (const wording of wordingsOf(book)) {
      expect(wording).toMatch(/(?:[.?!]|^\{tracked\})$/);
      expect(wording).not.toMatch(/\d|\s\s| [.,]|\.\./);
      expect(wording).not.toMatch(FAMILIAR[code] ?? /$^/);
    }
  });

  test('says a deed for every kind of fix', () => {
    expect(Object.keys(book.deeds)).toHaveLength(13);
  });
});

describe('patterns', () => {
  test('find whole words, accents or none', () => {
    expect(words('técnico').test(folded('el tecnico no vino'))).toBe(true);
    expect(words('técnico').test(folded('el técnico no vino'))).toBe(true);
    expect(words('luz').test('andaluz')).toBe(false);
    expect(folded('Übergrößenträger').length).toBe('Übergrößenträger'.length);
  });

  test('find two words in one sentence, in either order', () => {
    expect(together('Tisch', 'gewartet').test('Wir haben lange auf den Tisch gewartet.')).toBe(true);
    expect(together('Tisch', 'gewartet').test('Gewartet haben wir auf den Tisch.')).toBe(true);
    expect(together('Tisch', 'gewartet').test('Der Tisch war schön. Gewartet haben wir nie.')).toBe(false);
  });
});
