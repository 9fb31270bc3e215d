/** Overriding gates. */
import { describe, expect, it } from 'vitest';
import { gateState } from '../../shared/checks/overrides.ts';
import { runChecks } from '../../shared/checks/run-checks.ts';
import { caseOf } from './empty-case.ts';

const { findings } = runChecks(caseOf({ text: 'Rest assured. I have refunded $40.' }));
const gates = findings.filter(({ severity }) => severity === 'gate');

describe('overriding', () => {
  it('keeps every gate open until a reason is given, and warnings are no gates', () => {
    expect(gates.length).toBeGreaterThan(1);
    expect(gateState(findings, []).open).toEqual(gates);
  });
  it('gives the reason back for the log', () => {
    const [first] = gates;
    const state = gateState(findings, [{ findingId: first?.id ?? '', reason: ' Counsel has seen it. ' }]);
    expect(state.overridden).toEqual([{ finding: first, reason: 'Counsel has seen it.' }]);
    expect(state.open).toEqual(gates.slice(1));
  });
  it('takes an empty reason for none, and forgets overrides of findings that are gone', () => {
    expect(gateState(findings, [{ findingId: gates[0]?.id ?? '', reason: ' ' }]).open).toEqual(gates);
    expect(gateState([], [{ findingId: 'gone', reason: 'because' }])).toEqual({ open: [], overridden: [] });
  });
});
