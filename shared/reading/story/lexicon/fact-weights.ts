/** How much each measure of a clause speaks for its being a point of the story; fitted by tests/eval/train-facts.ts. */
import type { FACT_FEATURES } from '../fact-features.ts';

export const FACT_BIAS = -1.35;

export const FACT_WEIGHTS: Readonly<Record<(typeof FACT_FEATURES)[number], number>> = {
  first: -0.11,
  early: 1.01,
  late: -0.3,
  short: -0.53,
  tiny: -1.08,
  long: 0.45,
  'too-long': 0,
  number: 0.05,
  money: -0.19,
  date: 0,
  quoted: 0.48,
  issue: 0.69,
  impact: -0.03,
  ask: 0.4,
  told: 0.31,
  expected: 0.25,
  failure: 0.35,
  occasion: 0.09,
  praise: 0.09,
  opinion: 0.08,
  wish: -0.03,
  filler: -0.29,
  person: 0.35,
  'no-verb': 0.01,
  question: 0,
  hangs: 0,
  'we-did': 0.19,
  'i-subject': -0.26,
  masked: -0.63,
  'subject-line': -1.35,
  bracketed: -0.83,
  future: 0.04,
};
