/** Overriding a gate: knowingly, with a reason that is given back so that it can be logged. */
import type { Finding } from '../domain/finding.ts';

/** A gate that the person decided to pass, by the finding's id. */
export interface Override {
  readonly findingId: string;
  readonly reason: string;
}

export interface GateState {
  /** Gates that still stand in the way of copying. */
  readonly open: readonly Finding[];
  /** Gates passed knowingly, with the reason to be logged. */
  readonly overridden: readonly { readonly finding: Finding; readonly reason: string }[];
}

/** Which gates are open. A reason of fewer than three letters is no reason; an override of a finding that is gone counts for nothing. */
export function gateState(findings: readonly Finding[], overrides: readonly Override[]): GateState {
  const reasons = new Map(overrides.map(({ findingId, reason }) => [findingId, reason.trim()]));
  const open: Finding[] = [];
  const overridden: { finding: Finding; reason: string }[] = [];
  for (const finding of findings) {
    if (finding.severity !== 'gate') continue;
    const reason = reasons.get(finding.id) ?? '';
    if (reason.length >= 3) overridden.push({ finding, reason });
    else open.push(finding);
  }
  return { open, overridden };
}
