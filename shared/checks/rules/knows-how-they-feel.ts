/** The rule: the customer is told what they feel. */
import type { Rule } from '../rule.ts';

export const knowsHowTheyFeel: Rule = {
  id: 'knows-how-they-feel',
  title: 'Tells them what they feel',
  why: 'Name what it cost them, not the feeling: concrete words help (Packard & Berger 2021).',
  severity: 'warning',
  where: 'everywhere',
  grammar: [
    {
      says: [
        '(i|we) (know|understand|see|get|realise|realize) (exactly|just|well|full well|only too well)? how (_) (you|this|that|it|your _) (feel|feels|must|felt)',
        '(it|that|this|things|waiting) must (all)? (feel|be|have been|have felt|seem|have seemed) ... (dreadful|awful|terrible|horrible|frustrating|upsetting|stressful|frightening|scary|annoying|maddening|infuriating|disappointing|distressing|exhausting|hard|difficult|tough|humiliating|hurtful|so|very|for you|to be)',
        '(can|could|do|must) (well|only|fully|certainly|easily|just)? imagine (the|how|what|your|that|it) ...',
        "(you are|you're|you must be|you were|you have every right to be|you have every reason to be) (understandably|rightly|naturally|quite rightly|obviously|clearly|no doubt|feeling) (<feeling>|cross|mad|livid|stressed|tired|fed up) ...",
        '(i|we) (feel|share|sense|hear|get|respect|recognise|recognize|acknowledge|validate) (your|the|how much) (pain|frustration|anger|upset|disappointment|stress|hurt|distress|feelings|annoyance|you) ...',
        "(been there|walked in your shoes|if i were you i'd feel|i'd feel the same|we'd feel the same|i would feel the same|anyone would be (<feeling>))",
      ],
      accepts: ({ sentence }) => !sentence.isQuestion,
    },
  ],
  phrases: [
    '(i|we) (fully|completely|totally|can|really|truly|do|certainly|absolutely)? (fully|completely|totally)? (understand|appreciate|sympathise|sympathize|empathise|empathize) (with)? (your|how|the) (frustration|frustrations|disappointment|anger|concern|concerns|frustrating|you feel|upset|upsetting|annoyance|feelings|disappointing|annoying|difficult|you must|distressing|this must)',
    '(i|we) (know|can imagine|understand) (exactly)? how (you feel|you must feel|frustrating|upsetting|angry|disappointed|annoying|you are feeling|frustrated|disappointing|difficult)',
    'your frustration is (understandable|valid|understood)',
    '(must|that must) have been (so|very|really|incredibly)? (frustrating|upsetting|disappointing|annoying|difficult)',
    'you must (be|feel|have felt) ...',
    'i can (only)? imagine (how|that|the)',
    'put myself in your (shoes|place|position)',
    'in your shoes',
    'we (feel|share) your (pain|frustration|disappointment)',
  ],
  accepts: (hit, sentence) => {
    const words = sentence.lower.slice(sentence.tokens[hit.first]?.start, sentence.tokens[hit.after - 1]?.end);
    if (/^you must (?:be|feel|have felt)/.test(words))
      return /\b(?:frustrated|angry|upset|disappointed|annoyed|furious|feel|felt)\b/.test(sentence.lower);
    if (/^(?:i|we) appreciate your concern/.test(words)) return true;
    return !sentence.isQuestion;
  },
  message: (words) => `“${words}”: they know what they feel. Name what it cost them instead.`,
  flagged: [
    { text: 'I can well imagine the stress.' },
    { text: 'I completely understand your frustration.' },
    { text: 'We know how you feel.' },
  ],
  passing: [
    { text: 'You waited at home for three days for nothing.', complaint: 'waited three days' },
    { text: 'I understand that the box was empty.', complaint: 'the box was empty' },
  ],
};
