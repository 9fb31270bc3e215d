/** A playbook while it is being edited. */
import { describe, expect, it } from 'vitest';
import {
  FACT_FIELDS,
  FIX_FIELDS,
  LIMIT_FIELDS,
  OFFER_FIELDS,
  PROFILE_FIELDS,
  VOICE_FIELDS,
} from '../../../renderer/screens/playbook/fields.ts';
import { faultAt, faultsBelow, judge, newEntry, withEntry } from '../../../renderer/screens/playbook/playbook-draft.ts';
import {
  ConfirmedFact,
  Playbook,
  PlaybookFix,
  PlaybookOffer,
  Profile,
  Voice,
} from '../../../shared/domain/playbook.ts';

const EMPTY = Playbook.parse({});

describe('the forms', () => {
  it('have a field for everything a playbook can say but the ids', () => {
    const names = (fields: readonly { name: string }[]) => fields.map(({ name }) => name).sort();
    const keys = (shape: object) =>
      Object.keys(shape)
        .filter((key) => key !== 'id')
        .sort();
    expect(names(PROFILE_FIELDS)).toEqual(keys(Profile.shape));
    expect(names(VOICE_FIELDS)).toEqual(keys(Voice.shape));
    expect(names(FIX_FIELDS)).toEqual(keys(PlaybookFix.shape));
    expect(names(OFFER_FIELDS)).toEqual(keys(PlaybookOffer.shape));
    expect(names(FACT_FIELDS)).toEqual(keys(ConfirmedFact.shape));
    expect(names(LIMIT_FIELDS)).toEqual(keys(EMPTY.limits));
  });
});

describe('a draft', () => {
  it('names the fields that have to be filled in, at their places', () => {
    const { playbook, faults } = judge({ ...EMPTY, fixes: [newEntry('fixes', [])] });
    expect(playbook).toBeNull();
    expect(faultAt(faults, 'fixes.0.does')).toBeDefined();
    expect(faultAt(faults, 'fixes.0.kind')).toBeUndefined();
    expect(faultsBelow(faults, 'fixes')).toBe(2);
    expect(faultsBelow(faults, 'offers')).toBe(0);
  });

  it('becomes a playbook once they are', () => {
    const entry = { ...newEntry('fixes', []), does: 'send a new one', types: ['billing'] };
    expect(judge({ ...EMPTY, fixes: [entry] }).playbook?.fixes[0]?.does).toBe('send a new one');
  });

  it('gives new entries an id of their own, also after one was taken away', () => {
    const first = newEntry('offers', []);
    const second = newEntry('offers', [first]);
    const left = withEntry([first, second], 0, null);
    expect(left).toEqual([second]);
    expect(newEntry('offers', left).id).not.toBe(second.id);
  });
});
