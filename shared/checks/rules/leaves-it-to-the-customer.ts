/** The rule: the customer is asked to design the fix, and none is proposed. */
import type { Flag, Ground, Rule } from '../rule.ts';
import type { TextView } from '../sentence-view.ts';

const ASKS =
  /\b(?:how (?:would|can|could|should|do|may) (?:you|we|i) (?:like|want|prefer|wish|make|resolve|fix|put)[^?.!]{0,50}(?:resolve|resolved|fix|right|handle|proceed|happy|up to you|do)|what (?:would|can|could|should|may) (?:you|we|i) (?:like|want|expect|do|offer|suggest)[^?.!]{0,50}(?:right|resolve|happy|help|better|up to you|do|us to)|(?:it's|it is) (?:entirely |really |completely )?up to you(?! to (?:check|read|make|ensure|bring|tell|remember|keep))|let (?:us|me) know (?:how|what) you(?:'d| would)? (?:like|want|prefer)[^?.!]{0,30}|what (?:resolution|outcome|solution) (?:are|would|do) you[^?.!]{0,30})/g;

export const leavesItToTheCustomer: Rule = {
  id: 'leaves-it-to-the-customer',
  title: 'Leaves the fix to the customer',
  why: 'The customer wants an expert: propose one way, say why, and leave theirs open.',
  severity: 'warning',
  where: 'everywhere',
  inText: (text: TextView, _ground: Ground, whole): Flag[] => {
    const proposes = whole.promises.some(
      ({ audience, kind }) =>
        audience === text.audience && kind !== 'contact' && kind !== 'investigate' && kind !== 'other',
    );
    if (proposes) return [];
    const flags: Flag[] = [];
    for (const match of text.lower.matchAll(ASKS))
      flags.push({ start: match.index, end: match.index + match[0].length });
    return flags;
  },
  message: () => 'You ask them to find the fix, and propose none. Say what you would do, then ask.',
  flagged: [
    { text: 'I am sorry. How would you like us to resolve this?' },
    { text: 'Refund or exchange, it is up to you.' },
  ],
  passing: [
    { text: 'We will send you a new lamp. What else can we do to put this right?' },
    { text: 'It is up to the driver to ring the bell.', complaint: 'the driver' },
  ],
};
