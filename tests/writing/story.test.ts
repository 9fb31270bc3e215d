/** How the customer's story opens a reply. */

import { describe, expect, test } from 'vitest';
import type { Clause } from '../../shared/writing/retell/retelling.ts';
import { repeats, takeClauses, tell } from '../../shared/writing/story.ts';
import { deskFor } from '../../shared/writing/write-texts.ts';
import { aCase } from './a-case.ts';

const and = (first: string, second: string) => `${first}, and ${second}`;

function clause(words: string, start: number, change: Partial<Clause> = {}): Clause {
  return {
    sentence: `${words[0]?.toUpperCase()}${words.slice(1)}.`,
    clause: words,
    nounPhrase: null,
    quote: null,
    role: 'failure',
    span: { start, end: start + 10 },
    confidence: 0.9,
    weight: 0.5,
    private: false,
    ...change,
  };
}

describe('telling', () => {
  test('puts two short clauses into one sentence', () => {
    expect(tell([clause('you waited 50 minutes', 0), clause('the coffee was cold', 20)], and)).toBe(
      'you waited 50 minutes, and the coffee was cold.',
    );
  });

  test('leaves a clause alone that holds a comma or a quotation', () => {
    const told = tell([clause('you waited, as you say', 0), clause('our words were "soon"', 20)], and);
    expect(told).not.toContain(', and our');
  });

  test('brings a last blow in as one', () => {
    const long = 'you ordered an oak table in March and paid for its delivery at once';
    expect(tell([clause(long, 0), clause('the leg was split, right through', 90)], and)).toMatch(
      / And the leg was split, right through\.$/,
    );
  });

  test('does so only when both were blows', () => {
    const long = 'you ordered an oak table in March and paid for its delivery at once';
    const told = tell([clause(long, 0, { role: 'expected' }), clause('the leg was split, right through', 90)], and);
    expect(told).toMatch(/ The leg was split, right through\.$/);
  });
});

describe('taking clauses', () => {
  const desk = () => deskFor(aCase(), 'private', 'en');

  test('takes the best and gives them in the order of the complaint', () => {
    const late = clause('the driver laughed at you', 80);
    const early = clause('you paid for an oak table', 5);
    expect(takeClauses(desk(), [[late, early]], 2, 40)).toEqual([early, late]);
  });

  test('leaves out what is not sure enough, too short, or told before', () => {
    const here = desk();
    const first = clause('the table had a split leg', 5);
    expect(takeClauses(here, [[first]], 3, 40)).toEqual([first]);
    const rest = [
      clause('the leg of the table was split', 40),
      clause('it broke', 60),
      clause('we went to the sea', 70, { confidence: 0.5 }),
    ];
    expect(takeClauses(here, [rest], 3, 40)).toEqual([]);
  });

  test('keeps private clauses out of a public text', () => {
    const open = deskFor(aCase(), 'public', 'en');
    expect(takeClauses(open, [[clause('you paid us £68 for it', 0, { private: true })]], 2, 40)).toEqual([]);
  });

  test('stops when the room is used up', () => {
    const clauses = [
      clause('you ordered one oak table', 0),
      clause('nobody in the shop called', 20),
      clause('rain came through our roof', 40),
    ];
    expect(takeClauses(desk(), [clauses], 3, 11)).toHaveLength(2);
  });

  test('sees a repetition in overlapping places and in common words', () => {
    const one = clause('the parcel never arrived at your door', 0);
    expect(repeats(clause('something else entirely here', 5), [one])).toBe(true);
    expect(repeats(clause('the parcel never arrived', 50), [one])).toBe(true);
    expect(repeats(clause('you missed the wedding', 50), [one])).toBe(false);
  });
});
