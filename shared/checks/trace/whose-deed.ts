/** Whose deed a sentence of the complaint tells: theirs or the business's. English. */
import { stemOf } from '../text/stem.ts';

/** Whether the customer says that they did it themselves: "I spoke to him" allows no "we have spoken". */
export function isTheirOwn(folded: string, verbs: ReadonlySet<string>): boolean {
  const words = folded.match(/[\p{L}']+/gu) ?? [];
  const at = words.findIndex((word) => verbs.has(stemOf(word)));
  return (
    at >= 0 && words.slice(Math.max(0, at - 4), at).some((word) => /^(?:i|we|i've|we've|i'd|we'd|i'm)$/.test(word))
  );
}

/** Whether the customer says that the business did it: "you sent" allows "we sent". */
export function isOurs(folded: string, verbs: ReadonlySet<string>): boolean {
  const words = folded.match(/[\p{L}']+/gu) ?? [];
  return words.some(
    (word, at) =>
      verbs.has(stemOf(word)) && words.slice(Math.max(0, at - 3), at).some((one) => /^(?:you|you've)$/.test(one)),
  );
}
