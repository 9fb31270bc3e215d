/** What a person puts right in a reading. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  withFact,
  withMainIssue,
  withoutFact,
  withTemper,
} from '../../../renderer/screens/workspace/complaint/correct-reading.ts';
import { shownFacts } from '../../../renderer/words/fact-kinds.ts';
import { Reading } from '../../../shared/domain/reading.ts';
import { readComplaint } from '../../../shared/reading/read-complaint.ts';

const complaints = readFileSync(new URL('../../fixtures/real-complaints.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line): string => JSON.parse(line).text);

describe('a corrected reading', () => {
  it('no longer shows a fact that was taken out, and is still a reading', () => {
    for (const text of complaints) {
      const reading = readComplaint({ text });
      for (const fact of shownFacts(reading)) {
        const left = withoutFact(reading, fact);
        const still = shownFacts(left).filter(
          ({ kind, span }) => kind === fact.kind && span.start === fact.span.start && span.end === fact.span.end,
        );
        expect(still).toEqual([]);
        expect(Reading.safeParse(left).success).toBe(true);
      }
    }
  });

  it('shows words that were marked, as what they were marked', () => {
    const text = 'My blue kettle leaks and I want my money back. Yours, Ann';
    const span = { start: 3, end: 20 };
    const words = text.slice(span.start, span.end);
    for (const fact of [
      { kind: 'failure' },
      { kind: 'impact' },
      { kind: 'who' },
      { kind: 'reference' },
      { kind: 'ask', type: 'refund' },
      { kind: 'risk', type: 'safety' },
    ] as const) {
      const marked = withFact(readComplaint({ text }), fact, words, span);
      expect(shownFacts(marked)).toContainEqual(expect.objectContaining({ kind: fact.kind, span }));
      expect(Reading.safeParse(marked).success).toBe(true);
    }
  });

  it('has the main type that was chosen first, and once', () => {
    const reading = readComplaint({ text: complaints[0] ?? '' });
    const types = withMainIssue(reading, 'privacy').issues.map(({ type }) => type);
    expect(types[0]).toBe('privacy');
    expect(new Set(types).size).toBe(types.length);
  });

  it('has the temper that was chosen', () => {
    expect(withTemper(readComplaint({ text: 'Hello' }), 3).temper.level).toBe(3);
  });
});
