/** What runs out for somebody who writes in short. */
import { expect, test } from 'vitest';
import { clockOf } from '../../shared/writing/clock.ts';

test.each([
  ['I have 2 days of sensors left', 'only 2 days of sensors left'],
  ['wifi gives 15 min, about 10 mins left', 'only 10 minutes left'],
  ['its my sons birthday and its tomorrow', 'tomorrow so near'],
  ['i need it 4 work 6am tmrw', 'tomorrow so near'],
  ['I have a job interview on Zoom at 2', 'the interview at 2 so near'],
  ['the dress has a tag on it, wedding is saturday', 'the wedding on Saturday'],
  ['you shut in 20 mins, do I come now', 'only 20 minutes left'],
  ['can you change it before tonight please', 'tonight so near'],
])('is read off the words: %s', (text, clock) => {
  expect(clockOf(text)).toBe(clock);
});

test.each(['The train was late yesterday and it was meant for tomorrow', 'They left at 5', 'I waited 2 hours'])(
  'is none where nothing runs out: %s',
  (text) => {
    expect(clockOf(text)).toBeNull();
  },
);
