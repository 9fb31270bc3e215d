/** Readings for property tests: any that the schema allows, with spans that point into their complaint. No tests here. */
import fc from 'fast-check';
import type { Complaint } from '../../shared/domain/complaint.ts';
import { IssueType } from '../../shared/domain/issue-type.ts';
import {
  AskType,
  FaultVerdict,
  Occasion,
  type Reading,
  ReadingKind,
  RiskType,
  Vulnerability,
} from '../../shared/domain/reading.ts';
import type { Span } from '../../shared/domain/span.ts';
import { emptyReading } from '../support/empty-reading.ts';

const WORDS =
  'the my dog birthday cake mortgage escrow brakes smoke car order late broken wedding mother charged refund twice never came back call garden'.split(
    ' ',
  );

const text = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 60 }).map((words) => words.join(' '));

function quotes(complaint: string) {
  return fc
    .tuple(fc.nat(complaint.length), fc.nat(complaint.length), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([a, b, confidence]) => {
      const span = { start: Math.min(a, b), end: Math.max(a, b) };
      return { text: complaint.slice(span.start, span.end), span, confidence };
    });
}

function readingOf(complaint: string): fc.Arbitrary<Reading> {
  const quoted = quotes(complaint);
  const sure = fc.double({ min: 0, max: 1, noNaN: true });
  return fc
    .record({
      kind: fc.constantFrom(...ReadingKind.options),
      occasion: fc.constantFrom(...Occasion.options),
      issues: fc.array(
        fc.record({ type: fc.constantFrom(...IssueType.options), confidence: sure, spans: fc.constant<Span[]>([]) }),
        {
          maxLength: 4,
        },
      ),
      asks: fc.array(
        fc.tuple(fc.constantFrom(...AskType.options), quoted).map(([type, quote]) => ({ type, ...quote })),
        { maxLength: 3 },
      ),
      wantsMoney: fc.constantFrom('yes', 'no', 'refused', 'unknown') as fc.Arbitrary<Reading['wantsMoney']>,
      risks: fc.array(
        fc.tuple(fc.constantFrom(...RiskType.options), quoted).map(([type, quote]) => ({ type, ...quote })),
        { maxLength: 3 },
      ),
      vulnerability: fc.array(
        fc
          .tuple(fc.constantFrom(...Vulnerability.shape.type.options), quoted)
          .map(([type, quote]) => ({ type, ...quote })),
        { maxLength: 2 },
      ),
      money: fc.array(
        fc
          .tuple(quoted, fc.nat(5000), fc.constantFrom('paid' as const, 'charged' as const, 'lost' as const))
          .map(([quote, amount, role]) => ({ ...quote, amount, currency: 'USD', role })),
        { maxLength: 2 },
      ),
      dates: fc.array(
        fc.tuple(quoted, fc.integer({ min: 0, max: 60 })).map(([quote, days]) => ({
          ...quote,
          iso: new Date(Date.UTC(2026, 10, 1 + days)).toISOString().slice(0, 10),
          about: 'deadline' as const,
        })),
        { maxLength: 2 },
      ),
      temper: fc.integer({ min: 0, max: 3 }),
      verdict: fc.constantFrom(...FaultVerdict.options),
      certainty: sure,
    })
    .map(({ temper, verdict, certainty, ...rest }): Reading => {
      const base = emptyReading();
      return {
        ...base,
        ...rest,
        temper: { ...base.temper, level: temper },
        fault: { verdict, why: '', spans: [], confidence: certainty },
      };
    });
}

/** A complaint made of telling words, with a reading of it. */
export const complaintWithReading: fc.Arbitrary<{ complaint: Complaint; reading: Reading }> = text.chain((words) =>
  readingOf(words).map((reading) => ({ complaint: { text: words }, reading })),
);
