/** The rule: sarcasm or triumph at the customer. */
import { JABS } from '../grammar/heat.ts';
import type { Rule } from '../rule.ts';

export const sarcasmBack: Rule = {
  id: 'sarcasm-back',
  title: 'Sarcasm back',
  why: 'Everybody who reads it sides with the customer. Write it, and then take it out.',
  severity: 'warning',
  where: 'everywhere',
  grammar: JABS,
  phrases: [
    'how (generous|thoughtful|charming|original|very kind|gracious|classy)',
    'maybe (try|learn|buy|cook|do it) ... yourself',
    "(so|how) sorry (that)? (we|our) (aren't|isn't|are not|is not|didn't) (perfect|good enough) ...",
    'thanks for (nothing|the lecture|your wisdom|the advice nobody|sharing your expert* |your expert*)',
    'oh (dear|no|wow|please|well|really)',
    "(clearly|obviously|evidently|apparently) you (have|don't|do not|know|didn't|did not|never|are|can't|think|were|expect*)",
    "(clearly|obviously|evidently) you're",
    "you (clearly|obviously|evidently|apparently) (have|don't|do not|know|didn't|did not|never|are|can't|think|were|expect*|missed)",
    'good luck (with that|finding|elsewhere|getting)',
    'what a (shame|surprise|tragedy|pity) ...',
    'boo hoo',
    'cry me a river',
    'congratulations on',
    'how (nice|lovely|kind|convenient|clever|original|brave) (of you|for you|that you)',
    'if you say so',
    'nice try',
    'sure you did',
    'whatever you say',
    'your highness',
    'since you (are|know) (so|such|everything|better) ...',
    'next time (try|maybe) ...',
    'perhaps you (should|could|would) (try|learn|read|have|prefer|like) ...',
    'maybe you should',
    'maybe (next time)? you could (try|learn|read)',
    'feel free to (go|shop|eat|take your business|leave) ...',
    'take your business elsewhere',
    '(go|shop|eat) (somewhere else|elsewhere)',
    'you get what you pay for',
    'what did you expect',
    'what do you expect',
    'we are not mind readers',
    "we're not mind readers",
    'mind reader*',
  ],
  accepts: (hit, sentence) => {
    const words = sentence.lower.slice(sentence.tokens[hit.first]?.start, sentence.tokens[hit.after - 1]?.end);
    const before = sentence.lower.slice(0, sentence.tokens[hit.first]?.start);
    const rest = sentence.lower.slice(sentence.tokens[hit.after - 1]?.end);
    if (/^oh /.test(words)) return before.trim() === '' && /^[,!.]/.test(rest) && !/^oh no/.test(words);
    if (/^what a (?:shame|pity)/.test(words)) return /\b(?:you|didn't|not)\b/.test(sentence.lower);
    if (
      /^(?:clearly|obviously|evidently) you(?: are|'re|$)/.test(words) ||
      /^you (?:clearly|obviously|evidently) (?:are|were)/.test(words)
    )
      return !/\b(?:right|owed|deserve|told|treated|charged)\b/.test(rest);
    if (/^next time (?:try|maybe)/.test(words)) return true;
    if (/^perhaps you (?:could|would)/.test(words)) return /(?:try|learn|read)/.test(words) && !sentence.isQuestion;
    return !(/^feel free to (?:take|leave)/.test(words) && !/\b(?:business|elsewhere|review)\b/.test(sentence.lower));
  },
  message: (words) => `“${words}” sounds like a jab. It is tempting; what would you say to them across the counter?`,
  fixes: () => [{ label: 'Take it out', replacement: '' }],
  flagged: [
    { text: 'However did he survive?' },
    { text: 'Funny that nobody else noticed.' },
    { text: 'Thanks for the lecture.' },
    { text: 'Clearly you have never run a restaurant.' },
    { text: 'Feel free to take your business elsewhere.' },
  ],
  passing: [{ text: 'Clearly you are owed an answer.' }, { text: 'Feel free to ring me.' }],
};
