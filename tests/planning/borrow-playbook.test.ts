/** A playbook of names alone, filled from a starter. */
import { describe, expect, it } from 'vitest';
import { Playbook } from '../../shared/domain/playbook.ts';
import { borrowsFromStarter, fillStarter } from '../../shared/planning/borrow-playbook.ts';

const starter = Playbook.parse({
  profile: { trade: 'hotel-bnb', currency: 'EUR', hours: 'day and night' },
  voice: { warmth: 'formal' },
  fixes: [{ id: 'other-room', types: ['premises'], kind: 'replace', does: 'move you to another room' }],
  confirmedFacts: [{ id: 'lift', text: 'The lift works again.' }],
  neverSay: ['no-show'],
});

describe('a playbook of names alone', () => {
  const own = Playbook.parse({
    profile: { name: 'Sea View', signer: 'Ruth Hill' },
    confirmedFacts: [{ id: 'lift', text: 'The lift is being replaced.' }],
  });

  it('borrows, and one with a fix or a trade does not', () => {
    expect(borrowsFromStarter(own)).toBe(true);
    expect(borrowsFromStarter({ ...own, fixes: starter.fixes })).toBe(false);
    expect(borrowsFromStarter({ ...own, profile: { ...own.profile, trade: 'care' } })).toBe(false);
  });

  it('gives the starter its names and keeps the fixes, voice and money of the starter', () => {
    const filled = fillStarter(starter, own);
    expect(filled.profile).toEqual({ ...starter.profile, name: 'Sea View', signer: 'Ruth Hill' });
    expect(filled.fixes).toEqual(starter.fixes);
    expect(filled.voice).toEqual(starter.voice);
    expect(filled.confirmedFacts.map(({ text }) => text)).toEqual(['The lift is being replaced.']);
  });

  it('wins wherever something else was filled in', () => {
    const british = { ...own, profile: { ...own.profile, currency: 'GBP' }, neverSay: ['cheap'] };
    const filled = fillStarter(starter, { ...british, limits: { withoutAsking: null, approver: 'Ann' } });
    expect(filled.profile.currency).toBe('GBP');
    expect(filled.limits.approver).toBe('Ann');
    expect(filled.neverSay).toEqual(['cheap', 'no-show']);
  });
});
