/** How much each measure of a clause speaks for its being a point of the story; fitted by tests/eval/train-facts.ts. */
import type { FACT_FEATURES } from '../fact-features.ts';

export const FACT_BIAS = -1.24;

export const FACT_WEIGHTS: Readonly<Record<(typeof FACT_FEATURES)[number], number>> = {
  first: -0.05,
  early: 1.1,
  late: -0.36,
  short: -0.54,
  tiny: -1.08,
  long: 0.5,
  'too-long': 0,
  number: -0.15,
  money: -0.17,
  date: 0,
  quoted: 0.37,
  issue: 0.69,
  impact: 0.04,
  ask: 0.37,
  told: 0.45,
  expected: 0.24,
  failure: 0.41,
  occasion: -0.2,
  praise: 0.22,
  opinion: 0.28,
  wish: -0.17,
  filler: -0.27,
  person: 0.36,
  'no-verb': -0.03,
  question: 0,
  hangs: 0,
  'we-did': -0.01,
  'i-subject': -0.43,
  masked: -0.64,
  'subject-line': -1.33,
  bracketed: -0.84,
  future: 0.06,
};
