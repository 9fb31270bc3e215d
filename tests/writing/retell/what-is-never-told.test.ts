/** Clauses that no letter tells back: predictions, accusations, praise, and what has no verb. */
import { describe, expect, it } from 'vitest';
import { healSurface } from '../../../shared/writing/person-shift/heal.ts';
import { tellsAStory } from '../../../shared/writing/retell/no-story.ts';

describe('what a reply never says in its own voice', () => {
  it.each([
    'this thing is going to kill somebody',
    "somebody is going to ignore it one night when it's real",
    'the lad on the desk said it has leaked since summer, so we knew',
    'back and forth like a tennis ball for four days',
    'its insulin pump supplies',
    'you live alone',
    'you cannot have that day again',
    "the place was clean and the view is stunning you'll give us",
    'it took 4 days off work',
  ])('leaves out "%s"', (clause) => {
    expect(tellsAStory(clause)).toBe(false);
  });

  it.each(['the oven leaked twice', 'we sent the wrong sofa', 'nobody was in and there is no photo'])(
    'tells "%s"',
    (clause) => {
      expect(tellsAStory(clause)).toBe(true);
    },
  );

  it('reads a single capital at the start as the person it stands for', () => {
    expect(healSurface('U charged me £30', new Set())).toBe('You charged me £30');
    expect(healSurface('a gym I never been a member of', new Set())).toContain('I have never been a member');
  });
});
