/** Which firm a complaint to an outsider names as the one it is about. */
import { describe, expect, test } from 'vitest';
import { namedFirm } from '../../../shared/writing/retell/named-firm.ts';

const NOBODY = new Set<string>();

describe('the firm that is named', () => {
  test.each([
    ['Honda verified that the part was repaired. Honda has failed to pay. I sent the claim to Honda.', 'Honda'],
    ['I have an account with Ally. They froze it and nobody at Ally answers.', 'Ally'],
    ['Wells Fargo charged me twice. I told Wells Fargo this.', 'Wells Fargo'],
  ])('%s', (text, name) => {
    expect(namedFirm(text, NOBODY)).toBe(name);
  });

  test('is nobody where two firms are named as often', () => {
    const text = 'Chase said it was sent. I called Chase. Citibank said it never came. I called Citibank.';
    expect(namedFirm(text, NOBODY)).toBeNull();
  });

  test('is no person', () => {
    expect(namedFirm('Trey told me it was fine. I called Trey.', new Set(['trey']))).toBeNull();
    expect(namedFirm('Corey said it was fine.', NOBODY)).toBeNull();
  });
});
