/** The rule: they are asked for something they have given. */

import { regexFlags } from '../regex-flags.ts';
import type { Flag, Ground, Rule } from '../rule.ts';
import type { SentenceView } from '../sentence-view.ts';
import { isContentWord, stemOf } from '../text/stem.ts';
import { tokensOf } from '../text/token.ts';

/** What their story begins with, so that its day is asked for. */
const STARTED =
  /^(?:order|buy|bought|book|booked|ordered|file|filed|visit|visited|stay|stayed|due|purchased?|arrived?|delivered|call|called|deliver|happen(?:ed)?|travel(?:led)?|fly|flew|report|reported|cancel(?:led)?|parcel|delivery)$/;

export const asksWhatTheySaid: Rule = {
  id: 'asks-what-they-said',
  title: 'Asks what they already said',
  why: 'It shows that the complaint was not read; attentiveness weighs most (Davidow 2003).',
  severity: 'warning',
  where: 'everywhere',
  inSentence: (sentence: SentenceView, ground: Ground) => {
    const { references, customer } = ground.input.reading;
    const asked = regexFlags(
      sentence,
      /\b(?:(?:please |kindly |can you |could you )?(?:provide|send|give|share|let (?:us|me) (?:know|have)|confirm|reply with|tell|supply|quote|dm|message|have|need|require|state|forward|include|get|grab|take)(?: us| me)?(?: with)? your (?:full |first |booking |order |account |case |ticket |reference |invoice )?(?:name|number|order|booking|reference|ticket|case|invoice|account number|order number|order id)|what (?:is|was) your (?:full |order |booking |account |case )?(?:name|number|reference))\b/g,
    );
    const { dates, money } = ground.input.reading;
    const known: Flag[] = [];
    if (dates.length > 0)
      known.push(
        ...regexFlags(
          sentence,
          /\b(?:when (?:did|was|were|had) (?:you|your|it|the|this)|(?:what|which) (?:day|date) (?:did|was|were|it|you)|the (?:day|date|time) (?:(?:on|at) which|when|that)? ?you|on (?:what|which) (?:day|date))\b/g,
        ).filter(({ start }) => {
          const rest = tokensOf(sentence.lower.slice(start, start + 80)).filter(({ word }) => isContentWord(word));
          return rest.some(({ word }) => STARTED.test(word) && ground.evidence.toldStems.has(stemOf(word)));
        }),
      );
    if (money.length > 0)
      known.push(
        ...regexFlags(sentence, /\bhow much (?:did you pay|was (?:it|the (?:item|order|bill))|were you charged)\b/g),
      );
    if (sentence.audience === 'private' && ground.input.complaint.text.length > 240)
      known.push(
        ...regexFlags(
          sentence,
          /\b(?:(?:more|further|some|additional) (?:details|information|detail|info) (?:about|on|of|regarding) (?:what|your|the|this) (?:happened|issue|problem|complaint|experience|matter|went wrong)|(?:tell|let) (?:us|me)(?: know)? what (?:happened|went wrong|the (?:issue|problem) (?:is|was))|what (?:exactly )?(?:seems to be|is) the (?:issue|problem)|describe (?:the|your) (?:issue|problem))\b/g,
        ),
      );
    return [
      ...known,
      ...asked.filter(({ start, end }) => {
        const words = sentence.lower.slice(start, end);
        if (/\bname$/.test(words)) return customer !== null && customer.name.length > 2;
        const rest = sentence.lower.slice(end);
        if (/^ ?(?:telephone|phone|mobile)|phone|mobile/.test(words + rest.slice(0, 12))) return false;
        const kind = /order/.test(words)
          ? 'order'
          : /booking/.test(words)
            ? 'booking'
            : /account/.test(words)
              ? 'account'
              : /case|ticket/.test(words)
                ? 'case'
                : /invoice/.test(words)
                  ? 'invoice'
                  : null;
        if (/your (?:full )?number$/.test(words)) return false;
        return references.some((reference) => kind === null || reference.kind === kind || reference.kind === 'other');
      }),
    ];
  },
  message: (words) => `You ask for it (“${words}”), and it stands in the complaint.`,
  flagged: [
    {
      text: 'Please provide your order number.',
      complaint: 'order 88213',
      reading: { references: [{ kind: 'order', text: '88213', span: { start: 6, end: 11 }, confidence: 1 }] },
    },
  ],
  passing: [
    { text: 'Please provide your order number.' },
    {
      text: 'Please send me your phone number.',
      complaint: 'order 88213',
      reading: { references: [{ kind: 'order', text: '88213', span: { start: 6, end: 11 }, confidence: 1 }] },
    },
  ],
};
