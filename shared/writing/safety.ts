/** The instruction that keeps people safe, said before anything else. Data by kind of danger; no medical or technical advice beyond stopping. */
import type { WritingInput } from './writing-input.ts';

/** A finished sentence, or empty when no danger goes on. */
export function safetyLine({ reading, plan, playbook, complaint }: WritingInput, language: string): string {
  if (language !== 'en' || !reading.risks.some((risk) => risk.type === 'safety')) return '';
  if (plan.reply === 'thank' || plan.reply === 'answer') return '';
  const text = complaint.text.toLowerCase();
  if (playbook.profile.trade === 'automotive' || /\b(?:vehicle|driving|highway|mph|dealer(?:ship)?)\b/.test(text)) {
    if (/\b(?:smoke|fire|burn(?:ed|t|ing)?|flames?)\b/.test(text))
      return 'Please park the car outdoors, away from the house, and leave it switched off until it has been examined.';
    return 'Please do not drive the car until it has been examined.';
  }
  if (/\bgas\b/.test(text) && /\b(?:smell|leak|boiler)\b/.test(text))
    return 'If you smell gas now, open the windows, leave the building and ring the gas emergency line before anything else.';
  if (/\b(?:shock|sparks?|sparking|wires?|socket|smoke|burning)\b/.test(text))
    return 'Please switch it off at the mains and do not use it until it has been looked at.';
  return '';
}
