/** The note for the team: cause and prevention, for nobody outside the house. */
import type { ReplyKind } from '../domain/plan.ts';
import type { Situation } from './situation.ts';
import { TEAM_ADVICE } from './team-note-advice.ts';

function particulars(situation: Situation): string[] {
  const { reading } = situation;
  const lines: string[] = [];
  const times = reading.priorContact?.times ?? null;
  if (times !== null && times > 1) lines.push(`They came to us ${times} times before this: look up each contact.`);
  else if (reading.priorContact !== null)
    lines.push('They had been in touch before: find that message and where it stopped.');
  if ((reading.priorContact?.promised.length ?? 0) > 0)
    lines.push('A promise made to them was not kept: who was to keep it?');
  if (reading.staff.length > 0)
    lines.push(`Hear ${reading.staff.map((person) => person.name).join(' and ')} before anybody judges.`);
  if (reading.leftOut.some((each) => each.what === 'order-to-the-reader'))
    lines.push('The text holds orders addressed to whoever processes it; they were ignored.');
  if (reading.temper.abusive) lines.push('It is abusive: whoever answers should not have to answer it alone.');
  return lines;
}

function praiseNote(situation: Situation): string {
  const names = situation.reading.staff.map((person) => person.name).join(' and ');
  return names === ''
    ? 'Read this out to the team, and note what they liked so that it stays that way.'
    : `Pass this on to ${names} in the customer's own words, and note what they liked so that it stays that way.`;
}

/** One to four sentences: where to look for the cause, what tends to prevent it, and what is particular here. */
export function teamNote(situation: Situation, reply: ReplyKind, deadlineLine: string): string {
  if (reply === 'decline')
    return 'No message from a customer, as far as can be read; have a second look before it is binned.';
  if (reply === 'thank') return praiseNote(situation);
  const advice = TEAM_ADVICE[situation.main];
  const second = situation.types[1];
  const lines = [
    ...(deadlineLine === '' ? [] : [deadlineLine]),
    `Find out ${advice.cause}.`,
    ...particulars(situation),
    `Consider ${advice.prevent}.`,
    ...(second === undefined || reply === 'answer' ? [] : [`Besides: find out ${TEAM_ADVICE[second].cause}.`]),
  ];
  return lines.join(' ');
}
