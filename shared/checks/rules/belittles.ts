/** The rule: what happened is made small. */
import { BELITTLING } from '../grammar/belittling.ts';
import { SIDELONG_BELITTLING } from '../grammar/sidelong.ts';
import type { Rule } from '../rule.ts';

export const belittles: Rule = {
  id: 'belittles',
  title: 'Makes it small',
  why: 'Attentiveness weighs most (Davidow 2003): how big it was is theirs to say.',
  severity: 'warning',
  where: 'everywhere',
  grammar: [...BELITTLING, ...SIDELONG_BELITTLING],
  phrases: [
    'it (happens|happens sometimes|happens to the best|happens to everyone|happens to us all)',
    "(it'll|it will|they'll|he'll|she'll) (grow back|be fine|be okay|be ok|pass|blow over|come home|turn up|buff out|wash out|settle)",
    '(is|are) (in|all the) (season|rage|fashion) ...',
    'first world problem*',
    '(lighten|cheer) up',
    '(on the|look on the) bright side',
    'worse things (happen|have happened|can happen)',
    "(don't|do not) (worry about it|take it personally|get worked up|stress)",
    'nothing to (worry|get upset|be upset|make a fuss|cry) ...',
    'a bit (dramatic|harsh|much|unfair|over the top|sensitive)',
    '(being|too|overly|so) (dramatic|sensitive|picky|fussy)',
    '(lol|haha|hahaha|lmao)',
    "(it's|it is|was|it was|that's) (only|just) (hair|food|money|coffee|cosmetic|a game|a few|a bit|one|minutes|a couple|some)",
    'storm in a teacup',
    '(get|getting) (sometimes|out sometimes) ...',
    '(minor|small|little|slight|tiny|trivial|simple|honest|innocent) (issue|issues|mistake|mistakes|inconvenience|problem|problems|error|mix-up|delay|hiccup|mishap|glitch|setback|oversight|matter|misunderstanding|accident|mix)',
    'just (a|one|an) (minor|small|little|simple|honest|few|misunderstanding|mistake|delay|scratch|joke|accident)',
    '(only|merely) (a|an) (minor|small|slight|little)',
    '(no|not a) big (deal|issue|problem)',
    'not the end of the world',
    'at least (you|it|we|nobody|no one|the) ...',
    "it's (just|only) (a|an) ...",
    'it is (just|only) (a|an) ...',
    'it was (just|only) (a|an) ...',
    'blown out of proportion',
    'overreact*',
    'over reacting',
    'not that bad',
    'could have been worse',
    'no harm done',
    'these are (minor|small) ...',
    'a bit of (a)? (delay|wait|hiccup|mix up|fuss)',
    'hiccup',
    'fuss',
  ],
  accepts: (hit, sentence, ground) => {
    if (/^(?:lol|haha|hahaha|lmao)$/.test(sentence.tokens[hit.first]?.word ?? ''))
      return !/\b(?:lol|haha+|lmao)\b|😂|😄|🤣/u.test(ground.input.complaint.text.toLowerCase());
    if (/^nothing to/.test(hit.phrase)) return true;
    const words = sentence.lower.slice(sentence.tokens[hit.first]?.start, sentence.tokens[hit.after - 1]?.end);
    const before = sentence.lower.slice(0, sentence.tokens[hit.first]?.start);
    if (
      /\b(?:not|never|no|isn't|wasn't|hardly|more than|than|is not|nothing like|for|sorry for) (?:\w+ ){0,2}$/.test(
        before,
      ) &&
      !/^at least|^not |^no /.test(words)
    )
      return false;
    if (/^at least/.test(words))
      return /^at least (?:you|it|nobody|no one|we)/.test(words) && before.trim().length === 0;
    if (/^it(?:'s| is| was) (?:just|only) an? /.test(words))
      return /\b(?:mistake|delay|joke|scratch|cake|meal|chair|phone|product|dress|game|review|haircut|coffee|sandwich|few|bit|bug|machine)\b/.test(
        sentence.lower.slice(sentence.tokens[hit.first]?.start),
      );
    if (/^(?:simple|small|little) (?:matter|problem|error)/.test(words) && /\bno $/.test(before)) return false;
    if (/fuss$/.test(words)) return /\b(?:making|such a|all this|big) $/.test(before);
    return true;
  },
  message: (words) => `“${words}” makes it small, and they just told you that it was not.`,
  flagged: [
    { text: 'A bit of cardboard never killed anyone.' },
    { text: "I'm sure it was meant as banter." },
    { text: "It could've been worse." },
    { text: 'Sorry about this minor issue.' },
    { text: 'It was just a small delay.' },
    { text: 'At least nobody was hurt.' },
    { text: "Don't stress, it'll grow back." },
    { text: 'Lol, that is our cook for you.' },
  ],
  passing: [
    { text: 'Lol, fair enough.', complaint: 'the cake fell over lol' },
    { text: 'This was no small mistake.' },
    { text: 'Give me at least a chance to bake it again.' },
  ],
};
