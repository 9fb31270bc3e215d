/** The rule: the customer is asked to design the fix, and none is proposed. */

import { LEFT_TO_THEM } from '../grammar/word-given.ts';
import { grammarFamily } from '../grammar.ts';
import type { Flag, Ground, Rule } from '../rule.ts';
import type { TextView } from '../sentence-view.ts';
import { hitSpan, isQuoted } from '../sentence-view.ts';

const TAKEN_BACK =
  /\b(?:not|never|isn't|no longer|if|whether) (?:\w+ ){0,3}$|\b(?:change|add|write|ask|say|bring|take|remove|cross out) $/;
/** Words that hand the choice over; read in the sentences by the matcher. */
const GRAMMAR = [{ says: LEFT_TO_THEM }] as const;
const ASKS =
  /\b(?:how (?:would|can|could|should|do|may) (?:you|we|i) (?:like|want|prefer|wish|make|resolve|fix|put)[^?.!]{0,50}(?:resolve|resolved|fix|right|handle|proceed|happy|up to you|do)|what (?:would|can|could|should|may) (?:you|we|i) (?:like|want|expect|do|offer|suggest)[^?.!]{0,50}(?:right|resolve|happy|help|better|up to you|do|us to)|(?:it's|it is) (?:entirely |really |completely )?up to you(?! to (?:check|read|make|ensure|bring|tell|remember|keep))|let (?:us|me) know (?:how|what) you(?:'d| would)? (?:like|want|prefer)[^?.!]{0,30}|what (?:resolution|outcome|solution) (?:are|would|do) you[^?.!]{0,30})/g;

export const leavesItToTheCustomer: Rule = {
  id: 'leaves-it-to-the-customer',
  title: 'Leaves the fix to the customer',
  why: 'The customer wants an expert: propose one way, say why, and leave theirs open.',
  severity: 'warning',
  where: 'everywhere',
  grammar: GRAMMAR.map((one) => ({ ...one, accepts: () => false })),
  inText: (text: TextView, _ground: Ground, whole): Flag[] => {
    const proposes = whole.promises.some(
      ({ audience, kind }) =>
        audience === text.audience && kind !== 'contact' && kind !== 'investigate' && kind !== 'other',
    );
    if (proposes) return [];
    const flags: Flag[] = [];
    for (const match of text.lower.matchAll(ASKS))
      flags.push({ start: match.index, end: match.index + match[0].length });
    for (const { view, start } of text.sentences) {
      for (const hit of view.hits.get(grammarFamily('leaves-it-to-the-customer', 0)) ?? []) {
        const span = hitSpan(view, hit);
        if (isQuoted(view, span) || TAKEN_BACK.test(view.lower.slice(0, span.start))) continue;
        const placed = { start: start + span.start, end: start + span.end };
        if (!flags.some((flag) => flag.start < placed.end && placed.start < flag.end)) flags.push(placed);
      }
    }
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
