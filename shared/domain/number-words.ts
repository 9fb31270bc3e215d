/** Numbers written as English words. Data only; what is counted is read elsewhere. */

const TO_NINETEEN =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

/** One to nineteen, the tens to ninety, hundred and thousand, in lower case. */
export const ENGLISH_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...TO_NINETEEN.split(' ').map((word, at) => [word, at + 1] as const),
  ...TENS.split(' ').map((word, at) => [word, 10 * (at + 2)] as const),
  ['hundred', 100],
  ['thousand', 1000],
]);

/** Twenty, thirty … ninety, which a unit may follow. */
export const ENGLISH_TENS: ReadonlySet<string> = new Set(TENS.split(' '));
