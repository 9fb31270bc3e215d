/** The rule: a way of contact the customer asked not to use. */

import { regexFlags } from '../regex-flags.ts';
import type { Ground, Rule } from '../rule.ts';
import type { SentenceView } from '../sentence-view.ts';
import { fold } from '../text/fold.ts';

export const contactTheyRefused: Rule = {
  id: 'contact-they-refused',
  title: 'A way they asked you not to use',
  why: 'They said how they may be reached, and mostly have a reason.',
  severity: 'warning',
  where: 'everywhere',
  inSentence: (sentence: SentenceView, ground: Ground) => {
    const said = fold(ground.input.complaint.text.slice(0, 20_000));
    const noCall =
      /\b(?:don't|do not|not) (?:want|need|like|wish)(?: for)? (?:a |an |any |your |another |to (?:be |get ))?(?:call ?back|callback|phone call|call|calls|ring|phoned|rung|called)\b|\bstop (?:calling|ringing|phoning)\b|\bnot by (?:phone|telephone)\b|\b(?:do not|don't|please not|never) (?:phone|call|ring|telephone) (?:me|us|my|the house|here|home|at|again)\b|\bno (?:phone )?calls\b|\b(?:e-?mail|in writing|by letter|by post) only\b|\bonly (?:by |in |via )?(?:e-?mail|writing)\b/.test(
        said,
      );
    const noMail = /\b(?:do not|don't|stop) (?:e-?mail|write to|text)(?:ing)? me\b|\bno e-?mails\b/.test(said);
    return [
      ...(noCall
        ? regexFlags(
            sentence,
            /\b(?:(?:i|we)(?:'ll| will| shall|'d like to|'m going to)? (?:(?:personally|also|then) )?(?:call|ring|phone|telephone) you|give you a (?:\p{L}+ )?(?:call|ring|bell|buzz)|(?:offer|offering|arrange|schedule|book|expect) (?:you )?(?:for )?(?:a |your )?(?:\p{L}+ )?(?:call ?back|callback|call|phone call)|(?:team|department|cent(?:er|re)|manager|agent|colleague|somebody|someone) (?:will|is going to) (?:call|phone|ring|telephone)|call(?:ing)? you|ringing you|you will (?:get|have|receive) a call)\b/gu,
          )
        : []),
      ...(noMail ? regexFlags(sentence, /\b(?:i|we)(?:'ll| will| shall) (?:e-?mail|write to|text) you\b/g) : []),
    ].filter(
      ({ start }) => !/\b(?:not|never|won't|nobody will|no one will) (?:\w+ )?$/.test(sentence.lower.slice(0, start)),
    );
  },
  message: (words) => `“${words}”: they asked not to be reached that way.`,
  flagged: [{ text: 'I will call you.', complaint: 'Please do NOT phone the house. Email only.' }],
  passing: [
    { text: 'I will write to you by e-mail.', complaint: 'Please do NOT phone the house.' },
    { text: 'I will call you.', complaint: 'I would like a call.' },
  ],
};
