/** The rule: the customer is told that it is their doing. */
import type { Rule } from '../rule.ts';
import { stemOf } from '../text/stem.ts';

export const blamesTheCustomer: Rule = {
  id: 'blames-the-customer',
  title: 'Blames the customer',
  why: 'Even where they slipped, being told so loses them: denial and blame cut trust (Kapes 2022). Say what happens now.',
  severity: 'warning',
  where: 'everywhere',
  phrases: [
    'you should have _',
    "you should've _",
    "you shouldn't have _",
    'you should not have _',
    'you (failed|neglected|forgot|refused|omitted) to',
    'you (failed|neglected) ...',
    "you (didn't|did not) (read|check|follow|tell|bother|respond|reply|provide|give|inform|mention|ask|complete|submit|cancel|return|keep|notify|confirm|let us|make sure|contact|bring|pay|notice|speak|report|raise)",
    '(if|had) you (had)? (had|only|simply|just)? (read|checked|told|called|asked|contacted|followed|let|spoken|informed|mentioned|said|looked|bothered|waited|reported|raised)',
    '(your|own) (own)? (fault|mistake|carelessness|negligence|failure|error|doing)',
    'as you (should|would|ought to|must) (know|have known|have seen|be aware)',
    'you (must|may|might|could|probably) have (misread|misunderstood|forgotten|misheard|entered|typed|dropped|missed|overlooked|confused|mistaken|used it|damaged|broken)',
    'you (entered|typed|chose|selected|gave) (us)? the wrong',
    'you (misread|misunderstood|misheard|overlooked)',
    'user error',
    'incorrect use',
    'improper use',
    'next time (please|you should|make sure|be sure|remember|check)',
    'you are (responsible|to blame) for',
    'it (is|was) your responsibility',
    'your responsibility to',
    'it was clearly (stated|marked|written|shown|explained)',
    'clearly (stated|states|say|says) (in|on) (the|our)',
    "because you (failed|forgot|did not|didn't|refused|ignored|entered|were late|never)",
    'you ignored',
    'as (clearly|already)? (stated|explained|mentioned|advised|outlined|noted) (in|on) (the|our|your) ...',
    'you agreed to (the|our|these)',
    'you signed',
    'you were (warned|informed|told|advised|aware|notified|late)',
  ],
  accepts: (hit, sentence, ground) => {
    const words = sentence.lower.slice(sentence.tokens[hit.first]?.start, sentence.tokens[hit.after - 1]?.end);
    const before = sentence.lower.slice(0, sentence.tokens[hit.first]?.start);
    if (/^own /.test(words)) return false;
    const own =
      /^you (?:didn't|did not|failed to|forgot to|neglected to|entered|typed|signed|chose|selected|gave|forgot|ignored|misread|misunderstood)(?: (\p{L}+))?$/u.exec(
        words,
      );
    if (own !== null && ground.evidence.toldStems.has(stemOf(own[1] ?? words.split(' ')[1] ?? ''))) return false;
    const rest = sentence.lower.slice(sentence.tokens[hit.after - 1]?.end);
    if (
      /\b(?:not|wasn't|isn't|never|nothing|no|hardly) (?:\w+ ){0,3}$/.test(before) &&
      /fault|mistake|error|doing|carelessness|responsibility/.test(words)
    )
      return false;
    if (/^you should/.test(words)) {
      if (/ been$/.test(words)) {
        return (
          !/\bwhere $/.test(before) &&
          /^ (?:more|careful|there|on time|clearer|clear|aware|paying|patient|polite|reading)\b/.test(rest)
        );
      }
      if (
        / (?:had|got|gotten|received|heard|felt|seen|found|enjoyed|left|gone|come|walked|to|a|the|it|this|that|your|our|never)$/.test(
          words,
        )
      )
        return false;
      return !/\b(?:never|nothing|what) (?:\w+ )?$/.test(before);
    }
    if (words === 'you signed')
      return (
        /^ (?:the|our|a|an|this) (?:\w+ ){0,2}(?:contract|agreement|terms|waiver|form|conditions)\b/.test(rest) &&
        !/\b(?:when|after|before|that) $/.test(before)
      );
    if (/^you (?:were) (?:told|informed|advised|notified|warned|late|aware)/.test(words)) {
      if (
        /\b(?:when|that|what|because|and|after|although|nothing|sorry) (?:\w+ ){0,3}$/.test(before) &&
        !/\bas $/.test(before)
      )
        return false;
      return /\bas $|\bthat $/.test(before) || /^ (?:of|about) (?:this|our|the)/.test(rest) || /late|aware/.test(words);
    }
    if (/^you (?:didn't|did not) (?:get|have|need)/.test(words)) return false;
    if (/^you (?:should have) (?:read|looked|been)/.test(words) && /\bnever\b/.test(before)) return false;
    if (/^next time/.test(words))
      return (
        /^ (?:you|please|check|read|make|be|remember|tell|let|call)/.test(rest) ||
        /(?:you should|make sure|be sure|remember|check)$/.test(words)
      );
    if (/^you (?:signed|agreed)/.test(words) && /\b(?:when|after|before|that|what) $/.test(before)) return false;
    if (/^you (?:entered|typed|chose|selected|gave)/.test(words)) return !/\bif $/.test(before);
    if (/^you (?:forgot|refused|failed)/.test(words) && sentence.isQuestion) return false;
    return true;
  },
  message: (words) => `“${words}” tells the customer that it is their doing. Say what happens now instead.`,
  fixes: () => [{ label: 'Take it out', replacement: '' }],
  flagged: [
    { text: 'You should have checked the size before ordering.', words: 'You should have checked' },
    { text: 'You failed to provide a receipt.' },
    { text: 'If you had called us earlier we could have helped.' },
    { text: "As stated in our terms, you didn't cancel in time." },
  ],
  passing: [
    { text: 'You should have been told at once.' },
    { text: 'That was not your fault.' },
    { text: 'You did not get a slice of the cake.' },
    { text: 'We should have called you.' },
  ],
};
