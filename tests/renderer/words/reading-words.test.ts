/** A reading in human words, and the facts that are highlighted. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shownFacts } from '../../../renderer/words/fact-kinds.ts';
import { amountWords, counted, dayWords, worthWords } from '../../../renderer/words/formatting.ts';
import { readingSummary } from '../../../renderer/words/reading-summary.ts';
import { readComplaint } from '../../../shared/reading/read-complaint.ts';

const complaints = readFileSync(new URL('../../fixtures/real-complaints.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line): string => JSON.parse(line).text);

describe('the summary of a reading', () => {
  it('says something about every real complaint, without an empty part', () => {
    for (const text of complaints) {
      const { headline, parts } = readingSummary(readComplaint({ text }));
      expect(headline).not.toBe('');
      expect(parts.length).toBeGreaterThan(0);
      for (const part of parts) expect(part.trim()).not.toBe('');
    }
  });

  it('says what was paid, and that they contacted us before, only where it was read', () => {
    const text = 'Hello';
    const { parts } = readingSummary({
      ...readComplaint({ text }),
      money: [],
      priorContact: null,
      asks: [],
      risks: [],
    });
    expect(parts.join()).not.toMatch(/paid|contacted/);
  });
});

describe('highlighted facts', () => {
  it('rest on words of the complaint, in order, the same words of a kind once', () => {
    for (const text of complaints) {
      const facts = shownFacts(readComplaint({ text }));
      const keys = facts.map(({ kind, span }) => `${kind} ${span.start} ${span.end}`);
      expect(new Set(keys).size).toBe(keys.length);
      for (const { span } of facts) expect(text.slice(span.start, span.end).trim()).not.toBe('');
      const starts = facts.map(({ span }) => span.start);
      expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    }
  });
});

describe('what went wrong', () => {
  it('is shown by the words that gave it away only where no clause tells it', () => {
    const text = 'The kettle leaks.';
    const span = { start: 0, end: 10 };
    const told = {
      role: 'failure',
      weight: 1,
      confidence: 1,
      text: 'The kettle leaks',
      span: { start: 0, end: 16 },
    } as const;
    const issues = [{ type: 'defective-or-damaged', confidence: 1, spans: [span] } as const].map((issue) => ({
      ...issue,
      spans: [...issue.spans],
    }));
    const reading = { ...readComplaint({ text }), issues };
    expect(shownFacts({ ...reading, facts: [] })).toContainEqual(expect.objectContaining({ kind: 'failure', span }));
    expect(shownFacts({ ...reading, facts: [told] })).not.toContainEqual(
      expect.objectContaining({ kind: 'failure', span }),
    );
  });
});

describe('formatting', () => {
  it('writes whole amounts without cents, and does not fail on a currency that is none', () => {
    expect(amountWords({ amount: 20, currency: 'USD' })).toMatch(/20$/);
    expect(amountWords({ amount: 20.5, currency: 'USD' })).toContain('20.50');
    expect(amountWords({ amount: 3, currency: '???' })).toBe('3 ???');
  });

  it('says what part of a price something is worth', () => {
    expect(worthWords({ shareOfPrice: 1 })).toBe('the full price');
    expect(worthWords({ shareOfPrice: 0.5 })).toBe('50% of the price');
  });

  it('names a day, and leaves alone what is none', () => {
    expect(dayWords('2026-03-19')).toMatch(/19/);
    expect(dayWords('soon')).toBe('soon');
  });

  it('counts in words', () => {
    expect(counted(1, 'fix', 'fixes')).toBe('1 fix');
    expect(counted(2, 'fix', 'fixes')).toBe('2 fixes');
  });
});
