/** The rule: money or a discount they said they do not want. */
import type { Ground, Rule } from '../rule.ts';
import type { SentenceView } from '../sentence-view.ts';
import { fold } from '../text/fold.ts';
import { isContentWord, stemOf } from '../text/stem.ts';
import { tokensOf } from '../text/token.ts';

/** "I don't want another reset script": what follows is named by its nouns. */
const NO_MORE_OF =
  /\b(?:don't|do not) (?:want|need|give us|give me|send me|send us|offer me|offer us) (?:another|an?|any more|more|any) ([a-z' -]{3,30})/g;
const OFFERS =
  /\b(?:here is|here's|let's|please (?:try|accept|take|hold|do)|(?:i|we)(?:'ll|'d| will| would| can)|offer\w*|send|give)\b/;
const REFUSES =
  /\b(?:don't|do not|not) (?:want|need|after|looking for|interested in|asking for) (?:a |any |your |another |some |the )?(?:discount|voucher|coupon|gift|money|compensation|credit|freebie|percent)/;

export const offersWhatTheyRefused: Rule = {
  id: 'offers-what-they-refused',
  title: 'Offers what they refused',
  why: 'What they refused beforehand is not offered: it shows that nobody read to the end.',
  severity: 'warning',
  where: 'everywhere',
  inSentence: (sentence: SentenceView, ground: Ground) => {
    const told = fold(ground.input.complaint.text.slice(0, 20_000));
    const refused = new Set<string>();
    for (const [, words] of told.matchAll(NO_MORE_OF)) {
      for (const { word } of tokensOf(words ?? ''))
        if (isContentWord(word) && word.length > 4 && !/^call/.test(word)) refused.add(stemOf(word));
    }
    if (refused.size === 0 || !OFFERS.test(sentence.lower)) return [];
    return sentence.tokens.flatMap(({ word, start, end }) =>
      refused.has(stemOf(word)) &&
      !/\b(?:not?|never|nor|without|instead of|rather than|than)\b[^,.;]{0,40}$/.test(sentence.lower.slice(0, start))
        ? [{ start, end }]
        : [],
    );
  },
  phrases: [
    '(voucher|vouchers|coupon|discount|gift card|compensation|goodwill|store credit)',
    '(percent|per cent) off',
    'off your next',
    'compensate you',
  ],
  accepts: (hit, sentence, ground) => {
    const told = fold(ground.input.complaint.text);
    if (ground.input.reading.wantsMoney !== 'refused' && !REFUSES.test(told)) return false;
    if (/^(?:goodwill|compensat)/.test(hit.phrase.slice(1)) || sentence.tokens[hit.first]?.word === 'goodwill') {
      // Who wants no voucher may well want the money that is theirs.
      if (!/\b(?:money|compensation|goodwill|gesture)\b/.test(told)) return false;
    }
    return !/\b(?:not|no|never|nor|without|you asked|you refused|you (?:do not|don't|didn't) want|instead of|rather than) (?:\w+ ){0,3}$/.test(
      sentence.lower.slice(0, sentence.tokens[hit.first]?.start),
    );
  },
  message: (words) => `They wrote that they do not want this (“${words}”).`,
  flagged: [
    {
      text: 'We would like to send you a voucher.',
      complaint: "I don't want a voucher.",
      reading: { wantsMoney: 'refused' },
    },
  ],
  passing: [
    { text: 'We would like to send you a voucher.' },
    { text: 'You asked for no voucher.', reading: { wantsMoney: 'refused' } },
  ],
};
