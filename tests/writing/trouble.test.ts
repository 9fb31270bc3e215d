/** What the +1 makes up for, named in a few words. */
import { describe, expect, it } from 'vitest';
import { type Clause, emptyRetelling } from '../../shared/writing/retell/retelling.ts';
import { troubleOf } from '../../shared/writing/trouble.ts';

const clause = (nounPhrase: string): Clause => ({
  sentence: 'It happened.',
  clause: 'it happened',
  nounPhrase,
  quote: null,
  role: 'cost',
  span: { start: 0, end: 2 },
  confidence: 0.9,
  weight: 0.5,
  private: false,
});

const named = (nounPhrase: string) => troubleOf({ ...emptyRetelling(), costs: [clause(nounPhrase)] }, 'It happened.');

describe('what they went through', () => {
  it.each(['the 50-minute wait', 'the 3-mile walk', 'your two calls'])('%s is named', (trouble) => {
    expect(named(trouble)).toBe(trouble);
  });

  it.each(["the door that won't shut", 'the $389.50 you paid', 'the drive in the ambulance', 'a wait'])(
    '%s is not',
    (trouble) => {
      expect(named(trouble)).toBe('');
    },
  );

  it('is a wait where the text tells of one', () => {
    expect(troubleOf(emptyRetelling(), 'We waited 50 minutes for two teas.')).toBe('the 50-minute wait');
    expect(troubleOf(emptyRetelling(), 'After three hours on hold I gave up.')).toBe('the three-hour wait');
    expect(troubleOf(emptyRetelling(), 'The course took three hours.')).toBe('');
  });
});
