/** An extra for somebody whom the customer names: it speaks of them, and only where they were let down as well. */
import { describe, expect, it } from 'vitest';
import type { IssueType } from '../../shared/domain/issue-type.ts';
import { Choices } from '../../shared/domain/plan.ts';
import { Playbook } from '../../shared/domain/playbook.ts';
import type { Reading } from '../../shared/domain/reading.ts';
import { makePlan } from '../../shared/planning/make-plan.ts';
import { emptyReading } from '../support/empty-reading.ts';

const PLAYBOOK = Playbook.parse({
  offers: [{ id: 'card', types: ['other'], does: 'send {theirs} a card', ties: ['my mother', 'our guests'] }],
});

/** What is offered for the text, whose failure is the words given. */
function offeredFor(
  text: string,
  failure: string,
  chosen?: string,
  type: IssueType = 'slow-service',
): string | undefined {
  const start = text.indexOf(failure);
  const span = { start, end: start + failure.length };
  const fact = { role: 'failure' as const, text: failure, span, confidence: 0.9, weight: 0.9 };
  const beside = { ...fact, role: 'context' as const, text, span: { start: 0, end: text.length }, weight: 0.5 };
  const reading: Reading = {
    ...emptyReading(),
    issues: [{ type, confidence: 0.9, spans: [] }],
    facts: [fact, beside],
  };
  const choices = Choices.parse(chosen === undefined ? {} : { offerId: chosen });
  return makePlan({ complaint: { text }, reading, playbook: PLAYBOOK, choices, now: '2026-11-10T10:30' }).plusOne?.does;
}

describe('an extra for somebody the customer names', () => {
  it('names them from our side', () => {
    expect(offeredFor('You kept my mother waiting.', 'You kept my mother waiting')).toBe('send your mother a card');
    expect(offeredFor('You kept our guests waiting.', 'You kept our guests waiting')).toBe('send your guests a card');
  });

  it('is not made where they are only told of', () => {
    expect(offeredFor('I was late for my mother. You kept me waiting.', 'You kept me waiting')).toBeUndefined();
  });

  it('tells nobody else of what is private', () => {
    const told = 'You told my mother what I owe.';
    expect(offeredFor(told, 'You told my mother what I owe', undefined, 'privacy')).toBeUndefined();
  });

  it('is for the customer where a person chooses it without such words', () => {
    expect(offeredFor('You kept me waiting.', 'You kept me waiting', 'card')).toBe('send you a card');
  });
});
