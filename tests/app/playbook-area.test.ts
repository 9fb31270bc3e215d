/** What the page may do with the playbook, through the router as the hosts ask it. */
import { createRouterClient } from '@orpc/server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { router } from '../../electron/app/router.ts';
import { borrowsFromStarter } from '../../shared/planning/borrow-playbook.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';

let test: TestApp;
const api = () => createRouterClient(router, { context: { app: test.app } });
beforeEach(() => {
  test = openTestApp();
});
afterEach(() => test.close());

describe('the choice of a trade', () => {
  it('begins with its starter', async () => {
    const chosen = await api().playbook.choose({ trade: 'hotel-bnb', name: 'Sea View', signer: 'Ruth Hill' });
    expect(chosen.profile).toMatchObject({ trade: 'hotel-bnb', name: 'Sea View', signer: 'Ruth Hill' });
    expect(chosen.fixes.length).toBeGreaterThan(0);
  });

  it('made again with another name changes the name and nothing that was written', async () => {
    const chosen = await api().playbook.choose({ trade: 'hotel-bnb', name: 'Sea View', signer: 'Ruth Hill' });
    const [first, ...rest] = chosen.fixes;
    if (first === undefined) throw new Error('the starter has no fix');
    const own = { ...chosen, fixes: [{ ...first, does: 'move you to the room with the balcony' }, ...rest.slice(1)] };
    await api().playbook.save(own);
    const again = await api().playbook.choose({ trade: 'hotel-bnb', name: 'Sea View', signer: 'Ana Hill' });
    expect(again).toEqual({ ...own, profile: { ...own.profile, signer: 'Ana Hill' } });
  });

  it('of another one keeps what was written, and without a trade an unchanged playbook borrows', async () => {
    const chosen = await api().playbook.choose({ trade: 'hotel-bnb', name: 'Sea View', signer: 'Ruth Hill' });
    const policies = [{ id: 'own-1', text: 'No refunds after a year.', types: [] }];
    await api().playbook.save({ ...chosen, policies: [...policies, ...chosen.policies] });
    const other = await api().playbook.choose({ trade: 'care', name: 'Sea View', signer: 'Ruth Hill' });
    expect(other.policies[0]).toEqual(policies[0]);
    expect(other.fixes).toEqual(test.app.playbooks.starter('care').fixes);
    const none = await api().playbook.choose({ name: 'Sea View', signer: 'Ruth Hill' });
    expect(borrowsFromStarter(none)).toBe(true);
    expect(none.profile.signer).toBe('Ruth Hill');
    expect(none.policies).toEqual(policies);
  });
});
