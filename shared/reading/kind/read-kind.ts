/** Says at first sight whether a text is a complaint, praise with a complaint in it, or none: praise, thanks, a question, advertising. */
import type { Reading } from '../../domain/reading.ts';
import type { ReadableText } from '../readable-text.ts';
import { countSelling, type KindCounts } from './count-kind-words.ts';

/** Above this many letters a question is part of a story. */
const LONG = 900;

/**
 * The kind of text and its occasion. Anything that does not clearly say otherwise is a complaint.
 * @param counts null where the words of the language are not known
 */
export function readKind(text: ReadableText, counts: KindCounts | null): Pick<Reading, 'kind' | 'occasion'> {
  const own = text.lower;
  if (!/\p{L}\P{L}*\p{L}/u.test(own)) return { kind: 'not-a-complaint', occasion: 'unknown' };
  if (countSelling(text) >= 3) return { kind: 'not-a-complaint', occasion: 'spam' };
  if (counts === null) return COMPLAINT;
  const { letters, praised, failed, thanked, asked, glad, clauses, selling, rating } = counts;
  if (PLAINLY_FINE.test(own)) {
    return asked > 0 && praised + thanked === 0
      ? { kind: 'not-a-complaint', occasion: 'question' }
      : { kind: 'not-a-complaint', occasion: thanked > 0 ? 'thanks' : 'praise' };
  }
  if (praised + thanked > 0 && SMALL_BLEMISH.test(own)) return { kind: 'mixed', occasion: 'complaint' };
  if (selling >= 2 && failed <= 2) return { kind: 'not-a-complaint', occasion: 'spam' };
  if (rating !== null && rating <= 2) return COMPLAINT;
  const good = praised + thanked;
  const nearlyAllGood = failed <= 1.5 && good >= 2 && good >= 2 * failed && (rating === null || rating > 3);
  if ((failed === 0 && good > 0) || nearlyAllGood || (good >= 4 && good >= 3 * failed)) {
    // One kind word in a long story is politeness.
    if (glad * 3 >= clauses || thanked > 0 || rating !== null || (clauses <= 3 && glad * 2 >= clauses)) {
      if (asked * 2 >= glad + thanked && asked > 0 && failed === 0)
        return { kind: 'not-a-complaint', occasion: 'question' };
      return { kind: 'not-a-complaint', occasion: thanked >= glad && thanked > 0 ? 'thanks' : 'praise' };
    }
  }
  if (asked > 0 && failed === 0 && rating === null && letters < LONG && text.turns.length === 0)
    return { kind: 'not-a-complaint', occasion: 'question' };
  if (
    failed <= 1 &&
    letters < 80 &&
    /^\W*(?:nothing|none|n\/a|no|nil|everything was (?:fine|good|ok))\b/.test(own.trim())
  )
    return { kind: 'not-a-complaint', occasion: good > 0 ? 'praise' : 'unknown' };
  if (rating !== null && rating >= 3 && praised >= 1) return { kind: 'mixed', occasion: 'complaint' };
  const share = praised / (praised + failed);
  if (praised >= 1 && (share >= 0.45 || (clauses <= 4 && share >= 0.35)))
    return { kind: 'mixed', occasion: 'complaint' };
  return COMPLAINT;
}

/** The writer says it is no complaint, or that nothing was to be desired. */
const PLAINLY_FINE =
  /\b(?:(?:not|isn't) a (?:moan|complaint|grumble|gripe)|no complaints? (?:at all|here|from me|whatsoever|,)|^no complaint\b|no problems to report|just to thank|(?:just )?want(?:ed)? to thank|couldn't fault|could not fault|can't fault|absolute (?:credit|gem|angel|star)|no reply needed|nothing (?:is )?wrong,? just|just a question|(?:two|one|a) (?:small|quick|little) questions?|five stars isn't)\b/u;
/** Praise with one thing to mend. */
const SMALL_BLEMISH =
  /\b(?:(?:one|a|only|a few) (?:small|little|tiny|wee|minor) (?:thing|things|niggle|point|grumble|gripe|criticism)|(?:small|wee|tiny|little) thing\s?:|(?:the )?only (?:thing|downside|negative|criticism|complaint|gripe|niggle|fly in the ointment|let down|letdown|issue) (?:is|was|being|would)|only thing\s?:|one (?:criticism|gripe|niggle|complaint|thing,)|fly in the ointment|apart from that|other than that|otherwise (?:lovely|great|excellent|perfect|wonderful|all good))\b/u;

const COMPLAINT: Pick<Reading, 'kind' | 'occasion'> = { kind: 'complaint', occasion: 'complaint' };
