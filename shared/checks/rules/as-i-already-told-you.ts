/** The rule: the customer is reminded that they were told before. */
import { TOLD_BEFORE } from '../grammar/word-given.ts';
import type { Rule } from '../rule.ts';

export const asIAlreadyToldYou: Rule = {
  id: 'as-i-already-told-you',
  title: 'As I already told you',
  why: 'It says: you did not listen. Say the thing itself once more, plainly.',
  severity: 'warning',
  where: 'everywhere',
  grammar: TOLD_BEFORE,
  phrases: [
    'we told you (on the phone|in the email|at the time|before|when you booked|when you ordered|clearly|already|over the phone)',
    'you were told (on the phone|at the time|before|when you booked|when you ordered|clearly|already|over the phone|by phone)',
    'as (i|we) (have)? (already|previously|clearly|repeatedly)? (told|said|stated|explained|mentioned|informed|advised|wrote|written|noted|pointed out) ...',
    "as (i've|we've) (already|previously|clearly|repeatedly)? (told|said|stated|explained|mentioned|informed|advised|written) ...",
    '(i|we) (have)? already (told|explained|said|answered|informed|advised|mentioned) ...',
    "(i've|we've) already (told|explained|said|answered|informed|advised|mentioned)",
    'as (previously|already|clearly|repeatedly) (stated|explained|mentioned|advised|discussed|communicated|noted|indicated|informed|told)',
    'per my (last|previous) (email|e mail|message)',
    'as per my',
    '(once again|again) (i|we) (must|have to|repeat|would like to remind)',
    'how many times',
    'i repeat',
    'for the last time',
    'like (i|we) said',
    'i (must|have to) remind you',
    'we (must|have to) remind you',
    '(let|allow) me (to)? remind you',
    'may i remind you',
    'as stated',
    'wie bereits (gesagt|erwähnt|mitgeteilt|erklärt)',
    'como ya le',
    'comme je vous',
  ],
  accepts: (hit, sentence) => {
    const words = sentence.lower.slice(sentence.tokens[hit.first]?.start, sentence.tokens[hit.after - 1]?.end);
    const before = sentence.lower.slice(0, sentence.tokens[hit.first]?.start);
    if (words === 'how many times') return /\bhow many times (?:do|must|have) (?:i|we)\b/.test(sentence.lower);
    if (
      /already (?:told|said|answered|mentioned)/.test(words) &&
      /\byou (?:have )?already|what you/.test(sentence.lower)
    )
      return false;
    const rest = sentence.lower.slice(sentence.tokens[hit.after - 1]?.end);
    // A rule that is quoted is another fault.
    if (
      /^as stated|^as noted/.test(words) &&
      /^ (?:in|on) (?:our|the|your) (?:\w+ )?(?:terms|policy|contract|agreement|website|conditions)/.test(rest)
    )
      return false;
    return !/\bnot $/.test(before);
  },
  message: (words) => `“${words}” says that they did not listen. Just say it once more, plainly.`,
  fixes: () => [{ label: 'Take it out', replacement: '' }],
  flagged: [
    { text: 'Let me repeat myself: it is coming.' },
    { text: 'As I already told you, the shop closes early.' },
    { text: 'As previously stated, no.' },
    { text: 'For the last time: no.' },
  ],
  passing: [
    { text: 'You already told us once, and that should have been enough.', complaint: 'I told you once' },
    { text: 'How many times did it ring?' },
  ],
};
