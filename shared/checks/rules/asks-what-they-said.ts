/** The rule: they are asked for something they have given. */

import { regexFlags } from '../regex-flags.ts';
import type { Ground, Rule } from '../rule.ts';
import type { SentenceView } from '../sentence-view.ts';

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
      /\b(?:(?:please |kindly |can you |could you )?(?:provide|send|give|share|let us know|confirm|reply with|tell|supply|quote|dm|message)(?: us| me)?(?: with)? your (?:full |first |booking |order |account |case |ticket |reference |invoice )?(?:name|number|order|booking|reference|ticket|case|invoice|account number|order number|order id)|what (?:is|was) your (?:full |order |booking |account |case )?(?:name|number|reference))\b/g,
    );
    return asked.filter(({ start, end }) => {
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
    });
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
