/** The instruction that keeps people safe, said before anything else. No medical advice and no diagnosis, only: stop using it. */
import type { IssueType } from '../domain/issue-type.ts';
import { typesOf } from './circumstances.ts';
import { hashOf } from './seed.ts';
import type { WritingInput } from './writing-input.ts';

/** All patterns of `when` must match. */
type Danger = { when: readonly RegExp[]; say: readonly string[] };

/** Dangers of a vehicle; the first that matches is spoken to. */
const ON_THE_ROAD: readonly Danger[] = [
  {
    when: [/\b(?:smok(?:e|ed|ing)|fires?|burn(?:ed|t|ing)?|flames?|overheat\w*)\b/],
    say: [
      'Please park the car outdoors, away from the house, and leave it there until it has been examined.',
      'Please leave the car switched off and out in the open until somebody has examined it.',
      'Please do not drive the car, and keep it out of the garage, until it has been examined.',
    ],
  },
  {
    when: [
      /\b(?:brak(?:e|es|ing)|steer(?:ing)?|stall(?:s|ed|ing)?|accelerat\w*|wheel|tires?|tyres?|ball joints?|suspension|lost power|shuts? (?:off|down))\b/,
    ],
    say: [
      'Please leave the car parked until it has been examined.',
      'Please do not drive the car any further until somebody has looked at it.',
      'Until it has been examined, please do not drive the car, not even a short way.',
    ],
  },
  {
    when: [/\b(?:air ?bags?|seat ?belts?|seat)\b/],
    say: [
      'Until it has been examined, please keep that seat empty, and drive only if you must.',
      'Please let nobody use that seat until it has been examined.',
    ],
  },
  {
    when: [/./],
    say: [
      'Please drive the car only if you must until it has been examined.',
      'Until somebody has examined it, please leave the car parked if you possibly can.',
      'If you can do without the car until it has been examined, please do.',
    ],
  },
];

/** Dangers anywhere else. */
const AT_HOME: readonly Danger[] = [
  {
    when: [
      /\b(?:chok(?:ed|ing)|swallow\w*|came (?:loose|off)|small parts?)\b/,
      /\b(?:child|daughter|son|baby|toddler|mouth)\b/,
    ],
    say: [
      'Please keep it away from every child until we know more.',
      'Please put it where no child can reach it, and keep it for me as it is.',
    ],
  },
  {
    when: [/\b(?:smell(?:s|ed)? (?:of )?gas|gas (?:leak|smell)|carbon monoxide)\b/],
    say: [
      'If you smell gas now, open the windows, leave the house and ring the gas emergency line first.',
      'If there is any smell of gas now, go outside and ring the gas emergency line before you read on.',
    ],
  },
  {
    when: [
      /\b(?:electric shock|sparks?|sparking|bare wires?|socket|smoke|burning smell|scorched|melted|overheat\w*)\b/,
    ],
    say: [
      'Please switch it off at the wall and leave it off until it has been looked at.',
      'Please unplug it now, and do not use it again until somebody has examined it.',
    ],
  },
  {
    when: [
      /\b(?:glass|metal|plastic|mould|mold|raw|undercooked|allerg\w*)\b/,
      /\b(?:eat|ate|food|bread|loaf|cake|meal|soup|jar|chicken|bit|bite)\b/,
    ],
    say: [
      'Please eat no more of it, and keep what is left for me.',
      'Please do not eat any more of it, and do not throw it away.',
    ],
  },
];

/** What has to have gone wrong for the danger to go on. */
const DANGEROUS: ReadonlySet<IssueType> = new Set([
  'defective-or-damaged',
  'workmanship',
  'injury-or-illness',
  'premises',
  'food-or-drink',
  'service-outage',
]);

const VEHICLE = /\b(?:vehicle|highway|freeway|mph|motorway|odometer|dealer(?:ship)?)\b/;

/** A finished sentence, or empty when no danger goes on. English only. */
export function safetyLine({ reading, plan, playbook, complaint }: WritingInput, language: string): string {
  if (language !== 'en' || !reading.risks.some((risk) => risk.type === 'safety')) return '';
  if (plan.reply === 'thank') return '';
  const text = complaint.text.toLowerCase();
  if (
    !typesOf(reading)
      .slice(0, 3)
      .some((type) => DANGEROUS.has(type))
  )
    return '';
  const onTheRoad = playbook.profile.trade === 'automotive' || VEHICLE.test(text);
  const danger = (onTheRoad ? ON_THE_ROAD : AT_HOME).find(({ when }) => when.every((pattern) => pattern.test(text)));
  if (danger === undefined) return '';
  return danger.say[hashOf(text) % danger.say.length] ?? '';
}
