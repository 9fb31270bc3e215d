/** The complaint types in words, as the person who answers reads them. Only data. */
import type { IssueType } from '../domain/issue-type.ts';

/** A noun phrase for each type, for reasons such as "It is about …". */
export const WORDS_FOR_TYPE: Readonly<Record<IssueType, string>> = {
  'late-or-lost-delivery': 'a late or lost delivery',
  'wrong-or-missing-item': 'a wrong or missing item',
  'defective-or-damaged': 'a thing that is broken or faulty',
  'food-or-drink': 'food or drink that was not right',
  'slow-service': 'a long wait',
  'staff-conduct': 'how somebody was treated',
  billing: 'a charge that does not add up',
  'refund-or-cancellation': 'money back or an end to the contract',
  'travel-disruption': 'a journey that went wrong',
  'lost-or-damaged-property': 'something of theirs that was lost or damaged',
  premises: 'the state of the place',
  'service-outage': 'a service that was down',
  workmanship: 'work that was not done well',
  'unresponsive-support': 'being left without an answer',
  'misleading-information': 'something they were told that was not so',
  'account-access-or-fraud': 'access to an account, or money in the wrong hands',
  'record-error': 'a wrong entry in a record',
  privacy: 'personal data',
  'injury-or-illness': 'somebody who was hurt or fell ill',
  discrimination: 'unequal treatment',
  'unfair-decision': 'a decision they find unfair',
  other: 'something that fits no usual kind',
};
