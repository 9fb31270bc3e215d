/** How much each measure of a clause speaks for its being a point of the story; fitted by tests/eval/train-facts.ts. */
import type { FACT_FEATURES } from '../fact-features.ts';

export const FACT_BIAS = -1.1;

export const FACT_WEIGHTS: Readonly<Record<(typeof FACT_FEATURES)[number], number>> = {
  first: -0.04,
  early: 1.09,
  late: -0.29,
  short: -0.61,
  tiny: -1.16,
  long: 0.49,
  'too-long': 0,
  number: -0.15,
  money: -0.06,
  date: 0,
  quoted: 0.38,
  issue: 0.63,
  impact: 0,
  ask: 0.38,
  told: 0.43,
  expected: 0.28,
  failure: 0.37,
  occasion: -0.21,
  praise: 0.05,
  opinion: 0.28,
  wish: -0.23,
  filler: -0.27,
  person: 0.22,
  'no-verb': -0.15,
  question: 0,
  hangs: 0,
  'we-did': 0.09,
  'i-subject': -0.45,
  masked: -0.71,
  'subject-line': -1.27,
  bracketed: -0.78,
  future: 0.03,
};
