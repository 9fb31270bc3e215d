/** Ties: the words that make an entry of the playbook fit one person. */
import { expect, test } from 'vitest';
import { indexTies } from '../../shared/planning/tie-index.ts';
import { emptyReading } from '../support/empty-reading.ts';

const index = (text: string, parts = emptyReading().parts) => indexTies({ text }, { ...emptyReading(), parts });

test('a word is found whole, in any case, with its place', () => {
  expect(index('For my DOG.').find('dog')).toEqual({ start: 7, end: 10 });
  expect(index('It was dogged work.').find('dog')).toBeNull();
});

test('ordinary endings count', () => {
  expect(index('two dogs').find('dog')).not.toBeNull();
  expect(index("the dog's bed").find('dog')).not.toBeNull();
  expect(index('the dog’s bed').find('dog')).not.toBeNull();
});

test('several words have to stand side by side, and only the last may have an ending', () => {
  expect(index('the gift cards never worked').find('gift card')).toEqual({ start: 4, end: 14 });
  expect(index('a gift of a card').find('gift card')).toBeNull();
});

test('words that are joined only have to stand near each other, in any order', () => {
  expect(index('You gave our room away at night.').find('room + gave')).toEqual({ start: 13, end: 17 });
  expect(
    index(`The room was fine. ${'We slept very well. '.repeat(8)}They gave a map.`).find('room + gave'),
  ).toBeNull();
  expect(index('The room was fine.').find('room + gave')).toBeNull();
});

test('all places are found in their order', () => {
  expect(
    index('brakes, a brake, brakes')
      .findAll('brake')
      .map((span) => span.start),
  ).toEqual([0, 10, 17]);
});

test('what the customer did not write themselves does not count', () => {
  const text = 'It broke.\n> enjoy your birthday offer';
  const quoted = [{ role: 'quoted-thread' as const, span: { start: 10, end: text.length } }];
  expect(index(text, quoted).find('birthday')).toBeNull();
  expect(index(text, quoted).find('broke')).not.toBeNull();
});
