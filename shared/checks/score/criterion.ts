/** One criterion of the score: what it gives points for and when it does not apply. The criteria themselves live in criteria.ts. */
import type { Finding } from '../../domain/finding.ts';
import type { PromiseMade } from '../../domain/promise.ts';
import type { Ground, Whole } from '../rule.ts';
import type { PlacedSentence, TextView } from '../sentence-view.ts';

export interface ScoreCase {
  readonly ground: Ground;
  readonly whole: Whole;
  readonly findings: readonly Finding[];
  /** The text that carries most: the private one where there are two. */
  readonly main: TextView;
  /** Sentences of the main text without greeting and sign-off. */
  readonly body: readonly PlacedSentence[];
  readonly promises: readonly PromiseMade[];
  /** True when only a public text is there to score. */
  readonly publicOnly: boolean;
}

export interface Verdict {
  /** Share of the points, 0 to 1. */
  readonly share: number;
  readonly note: string;
}

export interface Criterion {
  readonly id: string;
  readonly title: string;
  readonly of: number;
  /** Null when it does not apply here. */
  judge(one: ScoreCase): Verdict | null;
}

/** Phrases of a family in the body. */
export function countHits(body: readonly PlacedSentence[], family: string): number {
  return body.reduce((sum, { view }) => sum + (view.hits.get(family)?.length ?? 0), 0);
}

/** Whether a rule found something. */
export function found(one: ScoreCase, rule: string): boolean {
  return one.findings.some((finding) => finding.rule === rule && finding.audience === one.main.audience);
}
