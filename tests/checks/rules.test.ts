/** Runs the examples of every rule, both ways. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createChecker } from '../../shared/checks/checker.ts';
import { RULES } from '../../shared/checks/registry.ts';
import { caseOf } from './empty-case.ts';

const folder = fileURLToPath(new URL('../../shared/checks/rules', import.meta.url));

describe('the list of rules', () => {
  it('holds every rule file, and each rule bears its file’s name', () => {
    const files = readdirSync(folder).map((file) => file.replace(/\.ts$/, ''));
    expect([...RULES].map(({ id }) => id).sort()).toEqual(files.sort());
  });
  it('has at least 45 rules, and all gates', () => {
    expect(RULES.length).toBeGreaterThanOrEqual(45);
    expect([...new Set(RULES.flatMap(({ gate }) => gate ?? []))].sort()).toEqual(['G1', 'G2', 'G3', 'G4', 'G5', 'G6']);
    for (const { severity, gate } of RULES) expect(gate !== undefined).toBe(severity === 'gate');
  });
});

const checker = createChecker();

for (const rule of RULES) {
  describe(`the rule ${rule.id}`, () => {
    it('has examples both ways', () => {
      expect(rule.flagged.length).toBeGreaterThan(0);
      expect(rule.passing.length).toBeGreaterThan(0);
    });
    for (const example of rule.flagged) {
      it(`flags: ${example.text.slice(0, 80)}`, () => {
        const { findings, didNotRun } = checker.check(caseOf(example));
        expect(didNotRun).toEqual([]);
        const own = findings.filter(({ rule: id }) => id === rule.id);
        expect(own.length).toBeGreaterThan(0);
        if (example.words !== undefined) {
          const at = example.text.indexOf(example.words);
          expect(at).toBeGreaterThanOrEqual(0);
          expect(own.some(({ span }) => span.start < at + (example.words?.length ?? 0) && at < span.end)).toBe(true);
        }
      });
    }
    for (const example of rule.passing) {
      it(`passes: ${example.text.slice(0, 80)}`, () => {
        const { findings } = checker.check(caseOf(example));
        expect(findings.filter(({ rule: id }) => id === rule.id)).toEqual([]);
      });
    }
  });
}
