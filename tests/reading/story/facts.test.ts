/** The facts a reply can take up: single clauses that stand alone, and the order they are told in. */
import { describe, expect, it } from 'vitest';
import { storyOf } from './known.ts';

const factsOf = (text: string) => storyOf(text).facts.map((fact) => fact.text);

describe('facts', () => {
  it('are cut at clauses, without the conjunction that led them', () => {
    const facts = factsOf('I paid $389.50 for a repair but the tap leaks again and nobody called me back.');
    expect(facts).toContain('the tap leaks again');
    expect(facts).toContain('nobody called me back');
    expect(facts).toContain('I paid $389.50 for a repair');
  });

  it('keep what the business said with its quotation marks whole', () => {
    const told = storyOf('The wheel came off. Your mechanic told me it was "just a loose nut".').facts.find(
      (fact) => fact.role === 'told-by-us',
    );
    expect(told?.text).toBe('Your mechanic told me it was "just a loose nut"');
  });

  it('leave out questions, conditions, orders and swearing', () => {
    const facts = factsOf(
      'The soup was cold. Where is the manager? If you care, call me. Your fucking waiter laughed at us.',
    );
    expect(facts).toEqual(['The soup was cold']);
  });

  it('are at most twenty-two words long', () => {
    const long =
      'When we finally got to the hotel at two in the morning after a long drive the receptionist at the desk who was alone said that our room with the balcony had been given away to another family two hours before, which we could not believe, and we slept in the car with three children.';
    for (const fact of factsOf(long)) expect(fact.split(/\s+/).length).toBeLessThanOrEqual(22);
  });

  it('come from terse reviews too', () => {
    expect(factsOf('Waited 50 minutes. Coffee cold. Never coming back.').slice(0, 3)).toEqual(
      expect.arrayContaining(['Waited 50 minutes', 'Coffee cold']),
    );
  });

  it('know the occasion', () => {
    const story = storyOf('It was for my daughter’s wedding. The flowers were dead on arrival.');
    expect(story.facts.find((fact) => fact.text.includes('wedding'))?.role).toBe('occasion');
  });
});
