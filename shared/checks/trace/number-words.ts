/** Numbers written as words, and numbers as people write them. Seven languages for the small ones; no meaning. */
import { ENGLISH_NUMBERS, ENGLISH_TENS } from '../../domain/number-words.ts';

const MORE_WORDS: Readonly<Record<string, number>> = {
  twice: 2,
  thrice: 3,
  dozen: 12,
  fortnight: 14,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  zwölf: 12,
  zweimal: 2,
  dreimal: 3,
  viermal: 4,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  nueve: 9,
  diez: 10,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  tre: 3,
  quattro: 4,
  cinque: 5,
  sei: 6,
  sette: 7,
  otto: 8,
  nove: 9,
  dieci: 10,
  twee: 2,
  drie: 3,
  vijf: 5,
  zes: 6,
  zeven: 7,
  negen: 9,
  tien: 10,
  dois: 2,
  duas: 2,
  três: 3,
  quatro: 4,
  sete: 7,
  oito: 8,
  dez: 10,
};
const BY_WORD = new Map([...ENGLISH_NUMBERS, ...Object.entries(MORE_WORDS)]);
BY_WORD.delete('one');

/** What a folded word counts, or undefined when it is no number word. "One" is none: it is mostly a pronoun. */
export function numberWord(word: string): number | undefined {
  return BY_WORD.get(word);
}

/** Whether the word is twenty, thirty … ninety, which a unit may follow. */
export function isTens(word: string): boolean {
  return ENGLISH_TENS.has(word);
}

/**
 * What a written number may mean: "1,180" is 1180, "749,00" is 749, "1.180" may be 1180 or 1.18. Never empty for text that
 * holds a digit.
 */
export function readNumber(written: string): number[] {
  const bare = written.replace(/[\s']/g, '');
  const comma = bare.lastIndexOf(',');
  const point = bare.lastIndexOf('.');
  const plain = (text: string): number[] => {
    const value = Number(text);
    return Number.isFinite(value) ? [value] : [];
  };
  if (comma >= 0 && point >= 0) {
    return comma > point ? plain(bare.replaceAll('.', '').replace(',', '.')) : plain(bare.replaceAll(',', ''));
  }
  if (comma >= 0) {
    return /,\d{3}(?:,|$)/.test(bare) ? plain(bare.replaceAll(',', '')) : plain(bare.replace(',', '.'));
  }
  if (point >= 0 && /^\d{1,3}(?:\.\d{3})+$/.test(bare)) return [...plain(bare.replaceAll('.', '')), ...plain(bare)];
  return plain(bare);
}
