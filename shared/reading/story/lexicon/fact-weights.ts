/** How much each measure of a clause speaks for its being a point of the story; fitted by tests/eval/train-facts.ts. */
import type { FACT_FEATURES } from '../fact-features.ts';

export const FACT_BIAS = -1.15;

export const FACT_WEIGHTS: Readonly<Record<(typeof FACT_FEATURES)[number], number>> = {
  first: -0.03,
  early: 1.1,
  late: -0.37,
  short: -0.56,
  tiny: -1.08,
  long: 0.52,
  'too-long': 0,
  number: -0.15,
  money: -0.12,
  date: 0,
  quoted: 0.39,
  issue: 0.62,
  impact: 0.03,
  ask: 0.37,
  told: 0.49,
  expected: 0.25,
  failure: 0.42,
  occasion: -0.22,
  praise: 0.2,
  opinion: 0.28,
  wish: -0.16,
  filler: -0.3,
  person: 0.33,
  'no-verb': -0.06,
  question: 0,
  hangs: 0,
  'we-did': -0.03,
  'i-subject': -0.44,
  masked: -0.61,
  'subject-line': -1.33,
  bracketed: -0.86,
  future: 0.06,
};
