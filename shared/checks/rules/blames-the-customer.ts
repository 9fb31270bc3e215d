/** The rule: the customer is told that it is their doing. */

import { BLAME } from '../grammar/blame.ts';
import { SIDELONG_BLAME } from '../grammar/sidelong.ts';
import { regexFlags } from '../regex-flags.ts';
import type { Rule } from '../rule.ts';
import { stemOf } from '../text/stem.ts';

export const blamesTheCustomer: Rule = {
  id: 'blames-the-customer',
  title: 'Blames the customer',
  why: 'Even where they slipped, being told so loses them: denial and blame cut trust (Kapes 2022). Say what happens now.',
  severity: 'warning',
  where: 'everywhere',
  grammar: [...BLAME, ...SIDELONG_BLAME],
  phrases: [
    '(recommend|suggest|advise) (setting off|leaving|arriving|reading|checking|allowing|planning|booking|being|you read|you check|you plan|you leave|you arrive|you book) ... (earlier|first|next|before|in advance|ahead|more|carefully|the) ...',
    '(it|this|that|they) must have been (damaged|dropped|broken|bent|misused|knocked|left|used)',
    'you must have (left|lost|put|thrown|set|turned|pressed|moved|given|used|signed|ordered|clicked|opened|had)',
    '(have you|did you) (asked|ask|checked with|tried) your (neighbours|neighbors|family|spam|router|settings)',
    'you (ought to|could) have (read|checked|told|called|asked|contacted|looked|said|planned|known|waited)',
    'you should (thank|be grateful|be thankful|be happy|be glad|appreciate|know better)',
    "(no need|there is no need|there's no need|it's not necessary|please do not|please don't|don't|do not) (to)? (swear|shout|yell|be rude|be abusive|be aggressive|curse|insult|get angry|threaten|blame)",
    'no need for (that|this|such|the|bad|rude|foul) (language|tone|attitude|rudeness|behaviour|behavior|swearing)',
    'your (tone|language|attitude|rudeness|behaviour|behavior|expectations) (is|was|are|were|towards|toward|to)',
    'watch your (tone|language)',
    '(threatening|insulting|abusing|swearing at|shouting at) (us|me|our|my) ...',
    'are you (sure|certain) (you|it|that|the|your|this)',
    'did you (even|actually|really|not|at least|bother|remember to|try to) (read|check|plug|follow|try|look|charge|turn|ask|see)',
    'have you (even|actually|at least|considered|bothered) ...',
    "you (probably|likely|obviously|clearly|evidently|apparently|presumably|most likely) (have not|haven't|did not|didn't|do not|don't|forgot|left|used|missed|put|set|dropped|broke|pressed|misread|misunderstood|entered|ordered|lost|are|were)",
    "probably you (have|haven't|did|didn't|do|don't|are|were|forgot|left|used)",
    "(usually|often|probably|likely|normally|mostly|typically|almost always|generally) (is|are|turn out to be|turns out to be|due to|because of|caused by|down to)? (the)? (customer|customers|user|users|guest|customer's|user's|guest's|client's|your) (own)? (router|fault|error|mistake|misuse|handling|phone|device|settings|end|side|doing)",
    "(turn|turns|turned) out to be the (customer's|user's|guest's|client's|owner's)",
    '(customer|user|guest|client|operator|owner|tenant) error',
    "(customer|client|guest|patient|parent|buyer|tenant|owner|user|passenger|traveller|traveler)'s (own)? (responsibility|fault|job|duty|mistake)",
    '(customers|clients|guests|patients|parents|buyers|tenants|owners|users|passengers|travellers|travelers|you) (are|is) (responsible|expected|supposed|required|obliged) (for|to)',
    'it is up to you to (check|read|make|ensure|bring|tell|remember|keep)',
    "it's up to you to (check|read|make|ensure|bring|tell|remember|keep)",
    'it is your (job|duty|task) to',
    "it's your (job|duty|task|responsibility) to",
    '(was|were|is) (due to|caused by|because of|the result of) your (own|failure|late|wrong|incorrect|use|misuse|handling|carelessness|not|lack)',
    'you (chose|decided|insisted|opted|elected|preferred) (to|on|not) ...',
    'you were supposed to',
    '(instead of|rather than|before) (complaining|posting|ranting|moaning|having a go|leaving a review|leaving reviews|writing a review|going to the press|attacking us|attacking|bad-mouthing|publicly|going public|shaming) ...',
    "(not|isn't|wasn't) (very)? (nice|fair|kind|helpful|constructive|reasonable) (of you|to us|to post|to say)",
    'you (came|arrived|turned up|showed up|ordered|booked|called|waited|complained|reported|wrote|contacted us) (too late|so late|way too late)',
    'check (your facts|your texts|your email|your emails|your spam|your inbox|the small print|the fine print|your own) ...',
    '(read|reading|check|checking) the (small|fine) print',
    "when (you|it|a|an|the) ... (doesn't|don't|isn't|aren't|does not|do not|is not) (look after|maintain|take care|maintained|brushed|cared for|looked after|read|follow|cleaned)",
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
  inSentence: (sentence) =>
    regexFlags(
      sentence,
      /\b(?:if you(?:'d| had)|had you)(?: only| just| simply)? (?!not\b|never\b)\p{L}+[^.?!]{2,90}?\b(?:wouldn't|would not|would never|could have|would have|might have|we could|we'd have)\b|\b(?:next time|in (?:the )?future),? (?:don't|do not|try|you|make sure|check|read|plan|remember|ask|call|bring|keep|maybe|perhaps|please (?:read|check|plan|remember|make|keep|bring|ask|try|don't|do not))\b|\b(?:please|try to|remember to|maybe|perhaps) (?:read|check|plan|bring|keep|ask|look|listen|wait|be)\b[^.?!]{2,60} next time\b/gu,
    ).filter(
      ({ start, end }) =>
        !/^next time you(?! (?:should|must|need|ought|could|might|have to))\b/.test(sentence.lower.slice(start, end)) &&
        !/\bif you(?:'d| had) (?:told|written|said|called|asked|let)[^.]*\bnobody\b/.test(
          sentence.lower.slice(start, end),
        ),
    ),
  accepts: (hit, sentence, ground) => {
    // "As stated in our terms" without a "you" gives a rule and blames nobody.
    if (/^as \(/.test(hit.phrase) && !/\byou\b/.test(sentence.lower)) return false;
    if (
      /^it|^this|^that|^they/.test(hit.phrase.replace('(', '')) &&
      /\b(?:in our|by us|by our|at our|in transit|by the courier|here)\b/.test(sentence.lower)
    )
      return false;
    if (/^(?:are you (?:sure|certain)|did you|have you)/.test(sentence.lower.slice(sentence.tokens[hit.first]?.start)))
      return sentence.isQuestion;
    if (
      /^you (?:chose|decided|opted|preferred|insisted|elected)/.test(
        sentence.lower.slice(sentence.tokens[hit.first]?.start),
      )
    )
      return (
        /\b(?:though|although|even|and|but|as|because|since|after|when|so|remember) $|^$/.test(
          sentence.lower.slice(0, sentence.tokens[hit.first]?.start),
        ) &&
        !ground.evidence.toldStems.has(stemOf(sentence.tokens[hit.first + 1]?.word ?? '')) &&
        /^you (?:chose|decided|opted|preferred|insisted|elected) (?:not to|to (?:go|ignore|leave|wait|use|keep|buy|order|book|travel|ride|stay|skip)|on)/.test(
          sentence.lower.slice(sentence.tokens[hit.first]?.start),
        )
      );
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
    if (
      /^you should(?:n't| not) have (?:needed|had|waited|been|to|seen|found|paid|received|gone|got|come|chased|asked|rung|called|written)$/.test(
        words,
      )
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
    { text: 'Any regular traveller would know that.' },
    { text: 'It is always wise to check the plan first.' },
    { text: 'Perhaps leave yourself more time.' },
    { text: 'Nobody forced you to press it.' },
    { text: 'You should have checked the size before ordering.', words: 'You should have checked' },
    { text: 'You failed to provide a receipt.' },
    { text: 'If you had called us earlier we could have helped.' },
    { text: "As stated in our terms, you didn't cancel in time." },
    { text: 'If you had charged it overnight this would not have happened.' },
    { text: 'There is no need to shout at my staff.' },
    { text: 'Are you sure you switched it on?' },
    { text: 'Next time please read the label first.' },
    { text: 'It is up to you to check the bag.' },
    { text: 'You probably forgot to close the lid.' },
  ],
  passing: [
    { text: 'You should have been told at once.' },
    { text: 'That was not your fault.' },
    { text: 'You did not get a slice of the cake.' },
    { text: 'We should have called you.' },
    { text: "You shouldn't have needed to ask twice." },
    { text: 'You chose the blue one and we sent the green one.' },
    { text: 'I will pay the difference between the room you chose and the room you had.' },
    { text: 'If you would like a call, tell me when.' },
    { text: 'There is no need to send it back.' },
  ],
};
