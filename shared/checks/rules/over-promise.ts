/** The rule: a promise that nobody can keep. */

import { TOO_MUCH } from '../grammar/word-given.ts';
import { regexFlags } from '../regex-flags.ts';
import type { Rule } from '../rule.ts';
import type { SentenceView } from '../sentence-view.ts';

export const overPromise: Rule = {
  id: 'over-promise',
  title: 'Promises too much',
  why: 'Promises to do better can be worse than silence (Halperin et al. 2022). Promise what you control.',
  severity: 'warning',
  where: 'everywhere',
  grammar: TOO_MUCH,
  phrases: [
    '(never|not|ever) happen (again|to you|to anyone|in the future)',
    "(won't|will not|cannot|can't) happen (again|ever|in)",
    '(we|i|can) guarantee',
    "i'll guarantee",
    'guaranteed',
    '100 percent',
    "(we|i) (will|'ll) always",
    "(we'll|i'll) always",
    '(we|i) promise (you)? that (this|it|we|you)',
    '(will|shall) never',
    "you'll never",
    "(we'll|i'll) never",
    'never again',
    '(perfect|flawless|best) ... (every time|ever)',
    'whatever it takes',
    'do everything (in our power|we can|possible|within our)',
    'i swear',
    'no matter what',
    'wird nie wieder',
    'nicht mehr vorkommen',
    'no volverá a (ocurrir|pasar|suceder)',
    'ne se reproduira',
    'non accadrà',
  ],
  inSentence: (sentence: SentenceView) =>
    regexFlags(sentence, /(?<![\w.])100 ?%(?! of| \w+(?:ed|ing)?[.,;]? (?:cotton|wool))/g),
  accepts: (hit, sentence) => {
    const words = sentence.lower.slice(sentence.tokens[hit.first]?.start, sentence.tokens[hit.after - 1]?.end);
    const before = sentence.lower.slice(0, sentence.tokens[hit.first]?.start);
    if (
      /^(?:we|i|can) guarantee|^guaranteed$|^(?:we|i) promise/.test(words) &&
      /\b(?:not|can't|cannot|won't|nobody can|the|your|our|a|was|were|is) $/.test(before)
    )
      return /\bwe can $/.test(before);
    if (words === 'never again') return !/\b(?:you|said|wrote) (?:\w+ ){0,3}$/.test(before);
    if (
      /happen (?:again|to|in)/.test(words) &&
      /\b(?:why|how|whether|if|promise you|pretend|say|claim) (?:\w+ ){0,4}$/.test(before)
    )
      return /\bpromise you\b/.test(before);
    if (/never$/.test(words) && /\byou(?:'ll)?$/.test(before.trim())) return false;
    return true;
  },
  message: (words) => `“${words}”: nobody can promise that. Say what you will do.`,
  flagged: [
    { text: 'Lateness is a thing of the past.' },
    { text: 'This will never happen again.', words: 'never happen again' },
    { text: 'I guarantee that it will work.' },
    { text: 'You will be 100% happy.' },
  ],
  passing: [
    { text: 'I cannot guarantee the hour, but I can the day.' },
    { text: 'You asked why it happened again.', complaint: 'happened again' },
  ],
};
