/** A reading in which nothing was found, to be filled by what a test is about. */
import type { Reading } from '../../shared/domain/reading.ts';

export function emptyReading(change: Partial<Reading> = {}): Reading {
  return {
    kind: 'complaint',
    occasion: 'complaint',
    language: { code: 'en', confidence: 1, also: [] },
    channel: 'email',
    parts: [],
    issues: [],
    customer: null,
    business: null,
    staff: [],
    asks: [],
    wantsMoney: 'unknown',
    questions: [],
    money: [],
    dates: [],
    references: [],
    priorContact: null,
    impact: [],
    loyalty: null,
    temper: { level: 0, spans: [], confidence: 1, sarcastic: false, abusive: false },
    risks: [],
    vulnerability: [],
    fault: { verdict: 'ours', why: '', spans: [], confidence: 1 },
    facts: [],
    leftOut: [],
    ...change,
  };
}
