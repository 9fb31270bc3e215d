/** What can go wrong: the stable ids of the complaint types. */
import { z } from 'zod';

export const IssueType = z.enum([
  'late-or-lost-delivery',
  'wrong-or-missing-item',
  'defective-or-damaged',
  'food-or-drink',
  'slow-service',
  'staff-conduct',
  'billing',
  'refund-or-cancellation',
  'travel-disruption',
  'lost-or-damaged-property',
  'premises',
  'service-outage',
  'workmanship',
  'unresponsive-support',
  'misleading-information',
  'account-access-or-fraud',
  'record-error',
  'privacy',
  'injury-or-illness',
  'discrimination',
  'unfair-decision',
  'other',
]);
export type IssueType = z.infer<typeof IssueType>;
