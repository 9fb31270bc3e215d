/** What costs points whatever else is there. */
import type { ScoreCase } from './criterion.ts';

interface Penalty {
  readonly id: string;
  readonly title: string;
  readonly each: number;
  readonly most: number;
  readonly note: string;
}

const PENALTIES: readonly Penalty[] = [
  { id: 'blames-the-customer', title: 'Blaming the customer', each: 10, most: 10, note: 'Take the blame out.' },
  {
    id: 'hides-behind-policy',
    title: 'Hiding behind a rule',
    each: 5,
    most: 15,
    note: 'Say what you can do instead of what a rule forbids.',
  },
  {
    id: 'leaves-it-to-the-customer',
    title: 'No proposal of your own',
    each: 5,
    most: 5,
    note: 'Propose one way before you ask for theirs.',
  },
  {
    id: 'jargon',
    title: 'Jargon for somebody who needs plain words',
    each: 5,
    most: 5,
    note: 'Say it in everyday words.',
  },
];

/** Penalties that were earned, with negative points. */
export function penaltiesOf(one: ScoreCase): { id: string; title: string; got: number; note: string }[] {
  return PENALTIES.flatMap(({ id, title, each, most, note }) => {
    const times = one.findings.filter(({ rule }) => rule === id).length;
    return times === 0 ? [] : [{ id, title, got: -Math.min(most, each * times), note }];
  });
}
