/** Picks the duties that this complaint may touch. The facts themselves live in duty-facts.ts. */
import type { Plan } from '../domain/plan.ts';
import type { Playbook } from '../domain/playbook.ts';
import { DUTIES_CHECKED_ON, DUTY_FACTS, type DutyFact } from './duty-facts.ts';
import type { Situation } from './situation.ts';

function applies(fact: DutyFact, playbook: Playbook, situation: Situation): boolean {
  const { trade, country } = playbook.profile;
  if (fact.trades.length > 0 && !fact.trades.includes(trade)) return false;
  if (fact.countries.length > 0 && !fact.countries.includes(country)) return false;
  const anywhere = fact.types.length === 0 && fact.risks.length === 0;
  const read =
    fact.types.some((type) => situation.types.includes(type)) || fact.risks.some((risk) => situation.risks.has(risk));
  if (!anywhere && !read) return false;
  return fact.words.length === 0 || fact.words.some((word) => situation.ties.find(word) !== null);
}

/** Reminders for the person who answers, each with its source and the day it was checked. */
export function dutiesFor(playbook: Playbook, situation: Situation): Plan['duties'] {
  return DUTY_FACTS.filter((fact) => applies(fact, playbook, situation)).map((fact) => ({
    text: fact.text,
    source: fact.source,
    checkedOn: DUTIES_CHECKED_ON,
  }));
}
