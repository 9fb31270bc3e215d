/** What may be said about the cause and about prevention: only what the playbook or the person has confirmed. */
import type { Moment } from '../domain/moment.ts';
import type { Choices, Plan } from '../domain/plan.ts';
import type { ConfirmedFact, Playbook } from '../domain/playbook.ts';
import { forbidsAdmission, type Situation } from './situation.ts';

type Line = Plan['explanation'];

/** Words by which a confirmed sentence shows that it is about how things are done from now on. */
const FROM_NOW_ON =
  /\b(?:from (?:now|today|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|this|next)|now (?:checks?|goes|go|has|have|gets?|is|are)|is now|are now|no longer|since then|in future|every \w+ (?:now|is|will))\b/iu;

function holdsToday(fact: ConfirmedFact, situation: Situation, now: Moment): boolean {
  if (fact.until !== null && fact.until < now.slice(0, 10)) return false;
  return fact.types.length === 0 || fact.types.some((type) => situation.types.includes(type));
}

function fromPlaybook(playbook: Playbook, situation: Situation, now: Moment, use: ConfirmedFact['use']): Line {
  const facts = playbook.confirmedFacts.filter((fact) => fact.use === use && holdsToday(fact, situation, now));
  const closest =
    facts.find((fact) => fact.types.includes(situation.main)) ?? facts.find((fact) => fact.types.length > 0);
  const fact = closest ?? facts[0];
  return fact === undefined ? null : { text: fact.text, source: { kind: 'playbook', id: fact.id } };
}

function fromChoices(choices: Choices, prevention: boolean): Line {
  const sentences = choices.confirmed
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '' && FROM_NOW_ON.test(sentence) === prevention);
  return sentences.length === 0 ? null : { text: sentences.join(' '), source: { kind: 'confirmed' } };
}

/** The confirmed cause, or null. Where fault must not be admitted, only what was confirmed for this very reply. */
export function explanationFor(playbook: Playbook, situation: Situation, choices: Choices, now: Moment): Line {
  const own = fromChoices(choices, false);
  if (own !== null || forbidsAdmission(situation)) return own;
  return fromPlaybook(playbook, situation, now, 'explanation') ?? fromPlaybook(playbook, situation, now, 'fix');
}

/** The confirmed change that stops it from happening again, or null. */
export function preventionFor(playbook: Playbook, situation: Situation, choices: Choices, now: Moment): Line {
  return fromChoices(choices, true) ?? fromPlaybook(playbook, situation, now, 'prevention');
}
