/** Names what the customer went through in a few words, for the +1 to make up for: "the 50-minute wait". English only. */
import type { Retelling } from './retell/retelling.ts';

/** In words. */
const LONGEST = 7;
/** What they went through, and not what is broken: that is the fix's business. */
const TOIL = /\b(?:wait|walk|drive|ride|queue|trip|trips|journey|detour|calls|visits|e-?mails|letters|round trip)$/;
/** What nobody makes up for with an extra. */
const NOT_MADE_UP_FOR = /\b(?:death|funeral|hospital|ambulance|injur|police|court)/i;
const A_THING = /^(?:the|your) /;

const NUMBER =
  '(?:\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty)';
const UNIT = '(?:minute|hour|day|week|month)';
const WAITED = new RegExp(
  `\\b(?:wait(?:ed|ing)?|queued|on hold|stood|sat)\\b[^.!?\\n]{0,24}?\\b(${NUMBER})[ -](${UNIT})s?\\b|\\b(${NUMBER})[ -](${UNIT})s?\\b (?:wait|queue|on hold|(?:of |spent )?waiting)`,
  'i',
);
/** In UTF-16 code units: a wait is told early. */
const LOOK = 4000;

/** A noun phrase with its article, or an empty string. `text` is the complaint. */
export function troubleOf(retelling: Retelling, text: string): string {
  for (const { nounPhrase, confidence } of [...retelling.costs, ...retelling.failures]) {
    if (nounPhrase === null || confidence < 0.7) continue;
    if (!A_THING.test(nounPhrase) || !TOIL.test(nounPhrase) || NOT_MADE_UP_FOR.test(nounPhrase)) continue;
    if (nounPhrase.split(' ').length <= LONGEST) return nounPhrase;
  }
  const waited = WAITED.exec(text.slice(0, LOOK));
  if (waited === null) return '';
  const [, early, earlyUnit, late, lateUnit] = waited;
  return `the ${(early ?? late ?? '').toLowerCase()}-${(earlyUnit ?? lateUnit ?? '').toLowerCase()} wait`;
}
