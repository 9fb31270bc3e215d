/** A playbook that goes over to another trade. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Playbook } from '../../shared/domain/playbook.ts';
import { changeTrade } from '../../shared/planning/change-trade.ts';

const hotel = Playbook.parse({
  profile: { trade: 'hotel-bnb', currency: 'EUR' },
  voice: { warmth: 'formal' },
  fixes: [
    { id: 'other-room', types: ['premises'], kind: 'replace', does: 'move you to another room' },
    { id: 'night-back', types: ['premises'], kind: 'refund', does: 'refund the night' },
  ],
  neverSay: ['no-show'],
});
const shop = Playbook.parse({
  profile: { trade: 'retail-web-shop' },
  fixes: [{ id: 'new-one', types: ['defective-or-damaged'], kind: 'replace', does: 'send you a new one' }],
  neverSay: ['cheap'],
});
const NOTHING = Playbook.parse({});

describe('another trade', () => {
  it('takes the place of a starter that nobody changed, and leaves the names', () => {
    const own = { ...hotel, profile: { ...hotel.profile, name: 'Sea View', signer: 'Ruth Hill' } };
    expect(changeTrade(own, hotel, shop)).toEqual({
      ...shop,
      profile: { ...shop.profile, name: 'Sea View', signer: 'Ruth Hill' },
    });
  });

  it('leaves what was written: entries that were added or changed, the voice, the currency', () => {
    const own: Playbook = {
      ...hotel,
      profile: { ...hotel.profile, currency: 'GBP' },
      voice: { ...hotel.voice, person: 'we' },
      fixes: hotel.fixes.map((fix) => (fix.id === 'night-back' ? { ...fix, does: 'refund both nights' } : fix)),
      policies: [{ id: 'own-1', text: 'No refunds after a year.', types: [] }],
      neverSay: [...hotel.neverSay, 'unfortunately'],
    };
    const changed = changeTrade(own, hotel, shop);
    expect(changed.fixes.map(({ does }) => does)).toEqual(['refund both nights', 'send you a new one']);
    expect(changed.profile).toMatchObject({ trade: 'retail-web-shop', currency: 'GBP' });
    expect(changed.voice).toEqual({ ...shop.voice, person: 'we' });
    expect(changed.policies).toEqual(own.policies);
    expect(changed.neverSay).toEqual(['unfortunately', 'cheap']);
  });

  it('gives no two entries the same id, and loses none that the old starter does not hold', () => {
    const ids = fc.uniqueArray(fc.constantFrom('other-room', 'night-back', 'new-one', 'own-1', 'own-2'));
    fc.assert(
      fc.property(ids, fc.boolean(), (wanted, toShop) => {
        const fixes = wanted.map((id) => ({ ...(hotel.fixes[0] as (typeof hotel.fixes)[0]), id, does: `do ${id}` }));
        const changed = changeTrade({ ...hotel, fixes }, hotel, toShop ? shop : NOTHING).fixes;
        expect(changed.slice(0, fixes.length)).toEqual(fixes);
        expect(new Set(changed.map(({ id }) => id)).size).toBe(changed.length);
      }),
    );
  });
});
