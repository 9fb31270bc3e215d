/** What counts as an answer to each kind of wish. Whether the answer is good is not judged here. */
import type { PromiseKind } from '../domain/promise.ts';
import type { AskType } from '../domain/reading.ts';

interface Answer {
  /** As it is said: "they asked for a refund". */
  readonly name: string;
  readonly words: RegExp;
  readonly kinds: readonly PromiseKind[];
}

/** Wishes that can be seen to be answered; the others are left to the person. */
export const ANSWERS: Readonly<Partial<Record<AskType, Answer>>> = {
  refund: {
    name: 'their money back',
    words:
      /\brefund|\bmoney\b|\bpay (?:you|back)|\breimburs|\bcredit|comes? (?:back|off)|[£$€]|\brepay|not be (?:charged|billed)|\bcosts?\b|\bsum\b/,
    kinds: ['refund', 'credit'],
  },
  replacement: {
    name: 'a new one',
    words: /\breplac|\bnew\b|\banother\b|\bexchange|\bsend\b|\bswap/,
    kinds: ['replace', 'deliver'],
  },
  repair: {
    name: 'a repair',
    words:
      /\brepair|\bfix|\bmend|\bengineer|\btechnician|\bput (?:it|this) right|\bwork(?:s|ing)?\b|\bback (?:on|up)\b/,
    kinds: ['repair', 'redo', 'replace'],
  },
  redo: {
    name: 'it to be done again',
    words: /\bagain\b|\bredo|\bremake|\bnew\b|\bback\b|\bput (?:it|this|that) right|\breopen|\bcorrect/,
    kinds: ['redo', 'repair', 'replace', 'deliver', 'correct'],
  },
  cancel: {
    name: 'it to be stopped',
    words:
      /\bcancel|\bstop|\bend(?:s|ed)?\b|\bclos|\bno (?:more|further)\b|\bremov|\bnot (?:call|write|contact)|\btake (?:it|you) off/,
    kinds: ['correct'],
  },
  contact: {
    name: 'somebody to get in touch',
    words: /\bcall|\bring\b|\bphone|\bwrite|\bmessage|\be-?mail|\bspeak|\bhear from|\breach|\btalk|\bi am\b|\bi'm\b/,
    kinds: ['contact'],
  },
  'correct-record': {
    name: 'the record to be corrected',
    words: /\bcorrect|\brecord|\bremov|\bupdat|\bdelet|\bamend|\breport/,
    kinds: ['correct'],
  },
  compensation: {
    name: 'something for what it cost them',
    words: /\bcompensat|\bpay|\bcover|\brefund|\bcredit|[£$€]|\bcosts?\b|\breimburs/,
    kinds: ['refund', 'credit', 'gift'],
  },
};
