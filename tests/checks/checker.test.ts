/** What holds for every check: it repeats, it is the same after edits, its spans fit, and a broken rule stops nothing. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createChecker } from '../../shared/checks/checker.ts';
import { RULES } from '../../shared/checks/registry.ts';
import type { Rule } from '../../shared/checks/rule.ts';
import { runChecks } from '../../shared/checks/run-checks.ts';
import { CheckResult } from '../../shared/domain/check.ts';
import { caseOf } from './empty-case.ts';

const SENTENCES = [
  "I'm sorry that we charged you $40 twice.",
  'We will refund $80 by Friday.',
  'As I already told you, this is our policy.',
  'I have refunded your card.',
  'Rest assured that we take this very seriously.',
  'You should have checked the box!!',
  'Kevin will ring you at 5 pm.',
  'Your next coffee is on us.',
  'Dear Anna,',
  'Kind regards,\nMarta',
  '“Within 24 hours” was no answer.',
  'Was there anything else in the bag?',
];
const COMPLAINT = 'You charged my card $40 twice. I called on Monday. Anna';
const texts = fc.array(fc.constantFrom(...SENTENCES), { maxLength: 10 }).map((parts) => parts.join('\n\n'));

describe('checking', () => {
  it('gives the same result again', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const input = caseOf({ text, complaint: COMPLAINT });
        expect(runChecks(input)).toEqual(runChecks(input));
      }),
      { numRuns: 40 },
    );
  });
  it('gives after any row of edits what a fresh check gives', () => {
    fc.assert(
      fc.property(fc.array(texts, { minLength: 2, maxLength: 5 }), (versions) => {
        const checker = createChecker();
        for (const text of versions) {
          const input = caseOf({ text, complaint: COMPLAINT });
          expect(checker.check(input)).toEqual(runChecks(input));
        }
      }),
      { numRuns: 30 },
    );
  });
  it('sees that the case has changed, though the text has not', () => {
    const checker = createChecker();
    const text = 'We will refund the $40.';
    expect(checker.check(caseOf({ text })).findings.some(({ rule }) => rule === 'invented-amount')).toBe(true);
    expect(
      checker.check(caseOf({ text, complaint: COMPLAINT })).findings.some(({ rule }) => rule === 'invented-amount'),
    ).toBe(false);
  });
  it('gives findings with spans inside the text, ids that are unique, and a result of the right shape', () => {
    fc.assert(
      fc.property(
        fc.oneof(texts, fc.string({ unit: 'binary' })),
        fc.constantFrom('email', 'x', 'google-review', 'sms'),
        (text, channel) => {
          const audience = channel === 'x' || channel === 'google-review' ? 'public' : 'private';
          const result = runChecks(caseOf({ text, complaint: COMPLAINT, channel: channel as 'email', audience }));
          expect(CheckResult.safeParse(result).success).toBe(true);
          expect(result.didNotRun).toEqual([]);
          expect(new Set(result.findings.map(({ id }) => id)).size).toBe(result.findings.length);
          for (const { span } of [...result.findings, ...result.promises, ...result.sentences]) {
            expect(span.start).toBeLessThanOrEqual(span.end);
            expect(span.end).toBeLessThanOrEqual(text.length);
          }
          for (const promise of result.promises)
            expect(promise.text).toBe(text.slice(promise.span.start, promise.span.end));
        },
      ),
      { numRuns: 80 },
    );
  });
  it('keeps the id of a finding while the text around it changes', () => {
    const ids = (text: string): string[] =>
      runChecks(caseOf({ text }))
        .findings.filter(({ rule }) => rule === 'stock-phrase')
        .map(({ id }) => id);
    const before = ids('Rest assured. I am on it.');
    expect(before.length).toBe(1);
    expect(ids('Hello Anna, it was long. Rest assured. I am on it now.')).toEqual(before);
  });
  it('names a rule that crashes, and runs the others', () => {
    const broken: Rule = {
      id: 'broken',
      title: 'Broken',
      why: '',
      severity: 'hint',
      where: 'everywhere',
      message: () => '',
      inSentence: () => {
        throw new Error('out of order');
      },
      flagged: [],
      passing: [],
    };
    const result = createChecker([...RULES, broken]).check(caseOf({ text: 'Rest assured.' }));
    expect(result.didNotRun).toEqual([{ rule: 'broken', reason: 'out of order' }]);
    expect(result.findings.some(({ rule }) => rule === 'stock-phrase')).toBe(true);
  });
  it('cuts a sentence that never ends, so that every view stays short', () => {
    const { sentences } = runChecks(caseOf({ text: 'we will see you and '.repeat(1000) }));
    expect(Math.max(...sentences.map(({ span }) => span.end - span.start))).toBeLessThan(900);
  });
  it('scores an empty reply with nothing', () => {
    const { score, findings } = runChecks({ ...caseOf({ text: '' }), texts: [] });
    expect(score.total).toBe(0);
    expect(findings).toEqual([]);
  });
});
