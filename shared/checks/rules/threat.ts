/** The rule: a threat against the customer. */
import { THREATS } from '../grammar/heat.ts';
import type { Rule } from '../rule.ts';

export const threat: Rule = {
  id: 'threat',
  title: 'A threat',
  why: 'A threat turns a complaint into a story. Where there really is a legal matter, a lawyer writes.',
  severity: 'warning',
  where: 'everywhere',
  grammar: THREATS,
  phrases: [
    "(we|i) (will|'ll|shall|may|might|could|are going to|are prepared to|reserve the right to) (sue|take legal action|take you to court|pursue legal|press charges|report you|ban you|blacklist you|block you|refuse you|call the police|contact the police|involve our lawyers|hear from our lawyer|refuse service)",
    "(we'll|i'll) (sue|see you in court|take legal|report you|ban you|press charges|block you|call the police)",
    'see you in court',
    '(our|my) (lawyers|lawyer|attorney|solicitor|legal team|attorneys) (will|are|is|has|have) ...',
    'hear from our (lawyer|lawyers|solicitor|solicitors|attorney|attorneys|legal)',
    '(defamation|defamatory|libel|libellous|libelous|slander|slanderous)',
    'legal action against you',
    'or else',
    'you will (regret|be sorry|be banned|pay for)',
    "you'll (regret|be sorry|be banned|pay for)",
    '(banned|barred) from (our|the|all)',
    'consequences',
    'not welcome (here|in|at|back)',
    'no longer welcome',
    'remove it or',
  ],
  accepts: (hit, sentence) => {
    const words = sentence.lower.slice(sentence.tokens[hit.first]?.start, sentence.tokens[hit.after - 1]?.end);
    const rest = sentence.lower.slice(sentence.tokens[hit.after - 1]?.end);
    const before = sentence.lower.slice(0, sentence.tokens[hit.first]?.start);
    if (words === 'consequences')
      return /\b(?:face|legal|serious|there will be|have) (?:the )?$/.test(before) && !/\bwe\b/.test(before);
    if (words === 'or else') return /^[.!]?$/.test(rest.trim());
    if (/^you(?:'ll| will) pay for/.test(words)) return /^ (?:this|it|that)\b/.test(rest);
    if (/lawyers?|attorneys?|solicitor|legal team/.test(words))
      return !/\byour\b/.test(before.slice(-8)) && !/\b(?:your lawyer|insurer)\b/.test(sentence.lower);
    return !/\b(?:not|never|won't|no) (?:\w+ )?$/.test(before);
  },
  message: (words) => `“${words}” is a threat. Take it out; if it must be said, a lawyer says it.`,
  fixes: () => [{ label: 'Take it out', replacement: '' }],
  flagged: [
    { text: 'Our lawyer reads these.' },
    { text: 'We will have no choice but to close your account.' },
    { text: 'Remove this or we will take legal action.' },
    { text: 'This is defamation.' },
    { text: 'You are no longer welcome here.' },
  ],
  passing: [
    { text: 'You will pay for nothing.' },
    { text: 'We live with the consequences of that mistake.', complaint: 'mistake' },
  ],
};
