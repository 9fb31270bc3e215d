/** What the reading must say for a scene to be told: complaint types, risks. The scenes' ids are the same in all languages. */
import type { IssueType } from '../../domain/issue-type.ts';
import type { Reading, RiskType } from '../../domain/reading.ts';

type Fit = {
  /** One of them must have been read; among the first two, where the reading is sure of its first. */
  types?: readonly IssueType[];
  /** One of these risks must have been read. */
  risks?: readonly RiskType[];
  /** How far apart its tells may stand, in UTF-16 code units. */
  apart?: number;
};

const GOODS: readonly IssueType[] = [
  'late-or-lost-delivery',
  'wrong-or-missing-item',
  'defective-or-damaged',
  'refund-or-cancellation',
  'unresponsive-support',
];
const WORK: readonly IssueType[] = [
  'workmanship',
  'lost-or-damaged-property',
  'defective-or-damaged',
  'slow-service',
  'billing',
  'premises',
];
const TABLE: readonly IssueType[] = [
  'food-or-drink',
  'slow-service',
  'staff-conduct',
  'premises',
  'wrong-or-missing-item',
];
const MONEY: readonly IssueType[] = [
  'billing',
  'refund-or-cancellation',
  'unresponsive-support',
  'unfair-decision',
  'record-error',
  'misleading-information',
];
const ONLINE: readonly IssueType[] = [
  'service-outage',
  'account-access-or-fraud',
  'privacy',
  'defective-or-damaged',
  'unresponsive-support',
  'lost-or-damaged-property',
];

const FITS: Readonly<Record<string, Fit>> = {
  'billed-after-death': { apart: 600 },
  'pet-hurt': { apart: 260 },
  'care-neglect': { apart: 300 },
  'lost-with-us': { apart: 220 },
  'medical-wait': { types: ['slow-service', 'staff-conduct', 'injury-or-illness', 'unresponsive-support', 'other'] },
  garage: {
    types: [...WORK, 'injury-or-illness', 'unresponsive-support', 'refund-or-cancellation', 'service-outage'],
    apart: 220,
  },
  'home-damage': { apart: 160 },
  'not-my-contract': { apart: 220 },
  'appointment-wait': {
    types: ['slow-service', 'staff-conduct', 'unresponsive-support', 'billing', 'other', 'unfair-decision'],
    apart: 120,
  },
  'ticket-refused': { apart: 120 },
  refused: { apart: 260 },
  'funeral-order': { apart: 500 },
  danger: { risks: ['safety', 'injury'] },
  fraud: { types: ['account-access-or-fraud', 'privacy', 'billing'], apart: 260 },
  'photos-posted': { types: ['privacy', 'staff-conduct'] },
  misled: { types: ['misleading-information'] },
  'child-hurt': { risks: ['injury', 'illness', 'child'] },
  'somebody-hurt': { risks: ['injury', 'illness'], types: ['injury-or-illness'] },
  'ill-from-food': { types: ['injury-or-illness', 'food-or-drink'], apart: 400 },
  allergen: { apart: 260 },
  'billed-after-cancelling': { types: MONEY, apart: 320 },
  'charged-twice': { types: MONEY },
  'bill-wrong': { types: MONEY, apart: 260 },
  'never-arrived': { types: GOODS },
  'wrong-item': { types: ['wrong-or-missing-item'] },
  'item-missing': { types: ['wrong-or-missing-item', 'late-or-lost-delivery', 'food-or-drink'] },
  'arrived-damaged': { types: GOODS, apart: 90 },
  'faulty-goods': { types: [...GOODS, 'workmanship', 'service-outage', 'food-or-drink', 'slow-service'], apart: 260 },
  'late-delivery': { types: [...GOODS, 'slow-service', 'workmanship'], apart: 320 },
  'flight-cancelled': {
    types: [
      'unresponsive-support',
      'travel-disruption',
      'slow-service',
      'refund-or-cancellation',
      'late-or-lost-delivery',
    ],
  },
  'travel-cancelled': {
    types: [
      'unresponsive-support',
      'travel-disruption',
      'slow-service',
      'refund-or-cancellation',
      'late-or-lost-delivery',
    ],
  },
  'app-lost-data': { types: ONLINE },
  'account-locked': { types: ONLINE },
  outage: { types: ['service-outage'] },
  'tickets-gone': {
    types: [
      'account-access-or-fraud',
      'refund-or-cancellation',
      'service-outage',
      'lost-or-damaged-property',
      'wrong-or-missing-item',
      'unresponsive-support',
    ],
  },
  'leaking-goods': { types: [...WORK, ...GOODS], apart: 260 },
  'damage-by-us': { types: [...WORK, 'late-or-lost-delivery', 'wrong-or-missing-item'], apart: 260 },
  'bad-work': { types: [...WORK, 'unresponsive-support'], apart: 260 },
  hair: {
    types: ['workmanship', 'slow-service', 'unresponsive-support', 'billing', 'defective-or-damaged', 'staff-conduct'],
  },
  'garage-slow': { types: ['slow-service', 'late-or-lost-delivery', 'workmanship', 'unresponsive-support', 'billing'] },
  'photos-late': {
    types: ['slow-service', 'late-or-lost-delivery', 'unresponsive-support', 'workmanship', 'injury-or-illness'],
  },
  'table-lost': { types: TABLE },
  'wait-at-table': { types: TABLE },
  food: { types: TABLE },
  room: {
    types: ['premises', 'misleading-information', 'travel-disruption', 'wrong-or-missing-item', 'staff-conduct'],
    apart: 260,
  },
  rude: { types: ['staff-conduct', 'unresponsive-support', 'slow-service', 'discrimination'] },
  'refund-waiting': { types: [...MONEY, 'late-or-lost-delivery'] },
  'record-wrong': { types: ['record-error', 'unresponsive-support', 'slow-service', 'unfair-decision', 'billing'] },
  'nobody-came': {
    types: [
      'slow-service',
      'service-outage',
      'workmanship',
      'unresponsive-support',
      'staff-conduct',
      'late-or-lost-delivery',
      'premises',
    ],
  },
};

/** In UTF-16 code units. */
const USUALLY_APART = 180;
/** From this confidence on, the reading's main type must be one of the scene's. */
const SURE_OF_TYPE = 0.5;

/** How far apart the tells of a scene may stand. */
export function apartOf(id: string): number {
  return FITS[id]?.apart ?? USUALLY_APART;
}

/** Whether the reading allows a scene to be told. */
export function fitsReading(id: string, reading: Reading): boolean {
  const { types, risks } = FITS[id] ?? {};
  if (risks !== undefined && !reading.risks.some((risk) => risks.includes(risk.type))) return false;
  const [main, second] = reading.issues;
  if (types === undefined || main === undefined) return true;
  if (main.confidence < SURE_OF_TYPE) return reading.issues.some(({ type }) => types.includes(type));
  return types.includes(main.type) || (second !== undefined && second.confidence > 0.3 && types.includes(second.type));
}
