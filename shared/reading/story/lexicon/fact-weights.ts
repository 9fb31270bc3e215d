/** How much each measure of a clause speaks for its being a point of the story. Data only. */
import type { FACT_FEATURES } from '../fact-features.ts';

export const FACT_BIAS = -1.2;

export const FACT_WEIGHTS: Readonly<Record<(typeof FACT_FEATURES)[number], number>> = {
  first: 0.1,
  early: 0.6,
  late: -0.3,
  short: -0.3,
  tiny: -1.2,
  long: 0.1,
  'too-long': -1,
  number: 0.7,
  money: 0.9,
  date: 0.2,
  quoted: 1,
  issue: 1.4,
  impact: 0.5,
  ask: -0.2,
  told: 0.9,
  expected: 0.6,
  failure: 0.7,
  occasion: 0.4,
  praise: -0.2,
  opinion: -0.9,
  wish: -0.6,
  filler: -0.7,
  person: 0.2,
  'no-verb': -0.5,
  question: -0.6,
  hangs: -1.2,
  'we-did': 0.2,
  'i-subject': 0,
  masked: -0.8,
};
