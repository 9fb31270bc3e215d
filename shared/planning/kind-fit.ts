/**
 * Which kind of fix answers which kind of failure: money for money, exchange for a defect, doing it again for a failed
 * service, attention for inattention (Smith, Bolton & Wagner 1999; Roschk & Gelbrich 2014). Only data lives here.
 */
import type { IssueType } from '../domain/issue-type.ts';
import type { FixKind } from '../domain/playbook.ts';
import type { AskType } from '../domain/reading.ts';

/** Best kind first. */
export const KINDS_FOR_ISSUE: Readonly<Record<IssueType, readonly FixKind[]>> = {
  'late-or-lost-delivery': ['deliver', 'replace', 'refund', 'investigate'],
  'wrong-or-missing-item': ['replace', 'deliver', 'redo', 'refund'],
  'defective-or-damaged': ['replace', 'repair', 'refund'],
  'food-or-drink': ['redo', 'refund', 'replace', 'investigate'],
  'slow-service': ['redo', 'attend', 'credit', 'answer'],
  'staff-conduct': ['attend', 'answer', 'investigate'],
  billing: ['correct', 'refund', 'credit', 'explain'],
  'refund-or-cancellation': ['refund', 'redo', 'cancel', 'credit', 'answer'],
  'travel-disruption': ['redo', 'refund', 'credit', 'attend'],
  'lost-or-damaged-property': ['investigate', 'replace', 'repair', 'refund'],
  premises: ['repair', 'redo', 'attend', 'refund'],
  'service-outage': ['repair', 'credit', 'attend', 'explain'],
  workmanship: ['redo', 'repair', 'refund'],
  'unresponsive-support': ['answer', 'attend'],
  'misleading-information': ['correct', 'refund', 'explain', 'answer'],
  'account-access-or-fraud': ['secure', 'refund', 'investigate', 'replace', 'attend'],
  'record-error': ['correct', 'explain', 'investigate'],
  privacy: ['secure', 'investigate', 'explain', 'correct'],
  'injury-or-illness': ['attend', 'investigate', 'answer'],
  discrimination: ['investigate', 'attend', 'answer'],
  'unfair-decision': ['correct', 'investigate', 'explain', 'answer'],
  other: ['answer', 'investigate', 'attend'],
};

/** The kinds of fix that grant an ask. */
export const KINDS_FOR_ASK: Readonly<Record<AskType, readonly FixKind[]>> = {
  refund: ['refund', 'credit'],
  replacement: ['replace', 'deliver'],
  repair: ['repair', 'redo'],
  redo: ['redo', 'deliver', 'correct'],
  explanation: ['explain', 'investigate', 'answer'],
  apology: ['attend', 'answer'],
  contact: ['attend', 'answer'],
  compensation: ['refund', 'credit'],
  cancel: ['cancel', 'refund'],
  'correct-record': ['correct'],
  'policy-change': ['correct', 'answer', 'investigate'],
  information: ['explain', 'answer'],
  'action-on-staff': ['attend', 'investigate'],
  none: [],
};

/** Kinds that give something back; two of them together would pay twice for one failure. */
export const REMEDIES: ReadonlySet<FixKind> = new Set([
  'refund',
  'replace',
  'repair',
  'redo',
  'deliver',
  'credit',
  'cancel',
]);

/** Kinds that are paid in money. */
export const MONEY: ReadonlySet<FixKind> = new Set(['refund', 'credit']);

/** Kinds that find out before they put right: what fits when it is not known whose fault it was. */
export const FINDING_OUT: ReadonlySet<FixKind> = new Set([
  'investigate',
  'explain',
  'answer',
  'attend',
  'secure',
  'correct',
]);
