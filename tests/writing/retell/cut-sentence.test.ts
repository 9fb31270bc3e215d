/** Shorter versions of a sentence. */
import { describe, expect, it } from 'vitest';
import { shorterVersions, withoutAsides } from '../../../shared/writing/retell/cut-sentence.ts';

describe('a sentence without asides', () => {
  it.each([
    ['I paid £68 (order 88213) for a cake.', 'I paid £68 for a cake.'],
    ['2. Your assessor left early.', 'Your assessor left early.'],
    ['- the lock is broken', 'the lock is broken'],
    ['On XX/XX/2015 I called the bank.', 'I called the bank.'],
    ['@ShopHelp you sent the wrong one', 'you sent the wrong one'],
    ['TL* THE CONTACT OWNS A CAR. *TR', 'THE CONTACT OWNS A CAR.'],
  ])('%s', (sentence, told) => {
    expect(withoutAsides(sentence)).toBe(told);
  });
});

describe('shorter versions', () => {
  it('are runs of neighbouring clauses, longest first', () => {
    const versions = shorterVersions('I rang twice, but nobody came, and I missed the train.');
    expect(versions).toContain('I rang twice, but nobody came');
    expect(versions).toContain('I missed the train.');
    expect(versions[0]?.length).toBeGreaterThanOrEqual(versions.at(-1)?.length ?? 0);
  });

  it('never begin with a clause that hangs on the one before', () => {
    for (const version of shorterVersions('The box came open, which was odd, because I had asked for tape.'))
      expect(version).not.toMatch(/^(?:which|because)/);
  });

  it('are none where there is one clause', () => {
    expect(shorterVersions('The driver never came to my door.')).toEqual([]);
  });
});
