/** The entry point of the checks: one reply, checked once. For a reply that is being edited see checker.ts. */
import type { CheckInput, CheckResult } from '../domain/check.ts';
import { createChecker } from './checker.ts';

/**
 * Reads a reply back: findings, promises, score, and where every sentence comes from. Deterministic; linear in the length of
 * the texts. A rule that throws is named in `didNotRun` and stops no other.
 */
export function runChecks(input: CheckInput): CheckResult {
  return createChecker().check(input);
}
