/** Sections that say what the plan holds, in a frame: explanation, next step, +1, prevention, anything else. */
import { channelFacts } from '../../domain/channel-facts.ts';
import type { Desk } from '../desk.ts';

/** A confirmed cause; empty without one, and in public where causes are not discussed. */
export function writeExplanation(desk: Desk): string {
  const { plan } = desk.input;
  if (plan.explanation === null || plan.apology.form === 'sympathy') return '';
  if (desk.audience === 'public' && desk.conditions.has('quiet')) return '';
  return desk.say('explanation', null);
}

/** Who does what by when; in public the way to a person. */
export function writeNextStep(desk: Desk): string {
  if (desk.audience === 'public') return desk.input.plan.reply === 'thank' ? '' : desk.say('next-step', 'part-route');
  const { plan } = desk.input;
  const parts = [desk.say('next-step', null)];
  const asked = plan.fix !== null && plan.fix.needs !== '' && plan.nextStep.text.includes(plan.fix.needs);
  if (plan.question !== null && !asked) parts.push(desk.say('next-step', 'part-question'));
  return parts.filter((part) => part !== '').join(' ');
}

/** The +1, only where the plan has one and only in private. */
export function writePlusOne(desk: Desk): string {
  const { plan } = desk.input;
  if (plan.plusOne === null || desk.audience === 'public') return '';
  return desk.say('plus-one', null);
}

/** A confirmed change, never a promise that it will not happen again. */
export function writePrevention(desk: Desk): string {
  return desk.input.plan.prevention === null ? '' : desk.say('prevention', null);
}

/** The last question; none in public, where the way to a person stands instead. */
export function writeAnythingElse(desk: Desk): string {
  if (desk.audience === 'public') return '';
  const spared = desk.say('anything-else', 'part-loss');
  return [spared === '' ? desk.say('anything-else', null) : spared, desk.say('anything-else', 'part-reply')]
    .filter((part) => part !== '')
    .join(' ');
}

/** How the text begins; public replies and short messages begin with the story. */
export function writeGreeting(desk: Desk): string {
  const { shape } = channelFacts(desk.input.plan.channel);
  if (desk.audience === 'public' || shape === 'sms') return '';
  return desk.say('greeting', null);
}

/** The closing words and who signs. */
export function writeSignOff(desk: Desk): string {
  return desk.say('sign-off', null);
}
