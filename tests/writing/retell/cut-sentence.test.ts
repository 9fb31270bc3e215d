/** Shorter versions of a sentence. */
import { describe, expect, it } from 'vitest';
import { beginnings, shorterVersions, withoutAsides } from '../../../shared/writing/retell/cut-sentence.ts';

describe('a sentence without asides', () => {
  it.each([
    ['I paid £68 (order 88213) for a cake.', 'I paid £68 for a cake.'],
    ['2. Your assessor left early.', 'Your assessor left early.'],
    ['- the lock is broken', 'the lock is broken'],
    ['On XX/XX/2015 I called the bank.', 'I called the bank.'],
    ['@ShopHelp you sent the wrong one', 'you sent the wrong one'],
    ['I am writing because your driver refused to stop.', 'your driver refused to stop.'],
    ['I am writing to complain that the door jams.', 'the door jams.'],
    ['I am writing about a navy suit left with you.', 'I wrote to you about a navy suit left with you.'],
    ['The contact stated that the car stalled.', 'the car stalled.'],
    ['I paid you twice, order 88213, in May.', 'I paid you twice, in May.'],
    ['This vehicle was serviced in May.', 'The vehicle was serviced in May.'],
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

  it('leave together what shares an opener', () => {
    for (const version of shorterVersions(
      'Given that you knew of it and there is a risk, I believe it should be recalled.',
    ))
      expect(version).not.toMatch(/^there is a risk/);
  });

  it('are small pieces where somebody wrote without a stop', () => {
    const text = Array.from({ length: 14 }, (_, at) => `and I rang you ${at} times that day`).join(' ');
    const versions = shorterVersions(text);
    expect(versions.length).toBeGreaterThan(10);
    for (const version of versions) expect(version.split(' ').length).toBeLessThan(20);
  });

  it('are none where there is one clause', () => {
    expect(shorterVersions('The driver never came to my door.')).toEqual([]);
  });
});

describe('the beginning of a long sentence', () => {
  it('ends before a joint, longest first', () => {
    const found = beginnings(
      'It took far too long to reach the operator who wanted to hear the patient when she could not speak',
    );
    expect(found).toEqual([
      'It took far too long to reach the operator who wanted to hear the patient',
      'It took far too long to reach the operator',
    ]);
  });
});
