/** Suggests how far to go for this customer, with the reason. The person who answers decides. */
import type { Level, ReplyKind } from '../domain/plan.ts';
import type { Situation } from './situation.ts';

export interface LevelAdvice {
  readonly level: Level;
  readonly why: string;
}

/** From this many years on a customer is an old friend of the house. */
const LONG_YEARS = 5;

interface Weight {
  readonly points: number;
  readonly why: string;
}

function weights(situation: Situation): Weight[] {
  const { reading } = situation;
  const found: Weight[] = [];
  const years = reading.loyalty?.years ?? null;
  if (years !== null && years >= LONG_YEARS)
    found.push({ points: 2, why: `they have been with you for ${years} years` });
  else if (reading.loyalty !== null) found.push({ points: 1, why: 'they are a regular' });
  if (reading.impact.some((impact) => impact.kind === 'event' && impact.confidence >= 0.5))
    found.push({ points: 2, why: 'it spoiled a day that will not come again' });
  if ((reading.priorContact?.times ?? 0) >= 3)
    found.push({ points: 2, why: `they had to come back ${reading.priorContact?.times} times` });
  else if (situation.repeated) found.push({ points: 1, why: 'they had to come back about it' });
  if (reading.temper.level >= 3) found.push({ points: 1, why: 'they are at the end of their patience' });
  if (reading.vulnerability.some((each) => each.confidence >= 0.5))
    found.push({ points: 1, why: 'it hit somebody in a hard spot' });
  return found;
}

/** The level to suggest; `withheld` is the reason why there may be no +1, or empty. */
export function suggestLevel(situation: Situation, reply: ReplyKind, withheld: string): LevelAdvice {
  if (withheld !== '') return { level: 'make-it-right', why: withheld };
  if (reply === 'hold')
    return { level: 'make-it-right', why: 'First find out; an extra can follow once it is known what went wrong.' };
  if (reply === 'decline') return { level: 'make-it-right', why: 'There is no customer here to win back.' };
  if (reply === 'thank' || reply === 'answer')
    return { level: 'plus-one', why: 'Nothing went wrong; a small extra makes a friendly message worth writing.' };
  const found = weights(situation);
  const points = found.reduce((sum, each) => sum + each.points, 0);
  const reasons = found.map((each) => each.why);
  if (points >= 3 && situation.fault !== 'not-ours' && situation.fault !== 'unclear')
    return { level: 'plus-two', why: `Go further than usual: ${reasons.slice(0, 2).join(', and ')}.` };
  if (situation.fault === 'not-ours')
    return { level: 'plus-one', why: 'It was not your doing, so a small kindness says more than money would.' };
  if (reasons.length > 0)
    return { level: 'plus-one', why: `Putting it right only gives them what they were due, and ${reasons[0]}.` };
  return {
    level: 'plus-one',
    why: 'Putting it right only gives them what they paid for; one small extra makes up for the trouble.',
  };
}
