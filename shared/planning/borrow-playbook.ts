/** A playbook that has names but no fixes of its own borrows the rest from the starter whose trade fits the complaint. Which starter fits is not decided here. */
import { type Playbook, Profile, Voice } from '../domain/playbook.ts';

/** Whether a playbook leaves the trade to each complaint: it says none and has neither fixes nor offers. */
export function borrowsFromStarter({ profile, fixes, offers }: Playbook): boolean {
  return profile.trade === 'general' && fixes.length === 0 && offers.length === 0;
}

/** The starter with everything in its place that the person filled in. */
export function fillStarter(starter: Playbook, own: Playbook): Playbook {
  return {
    ...starter,
    profile: { ...starter.profile, ...changedFrom(Profile.parse({}), own.profile) },
    voice: { ...starter.voice, ...changedFrom(Voice.parse({}), own.voice) },
    policies: [...own.policies, ...starter.policies],
    confirmedFacts: [...own.confirmedFacts, ...starter.confirmedFacts.filter(({ id }) => !hasId(own, id))],
    limits: own.limits.withoutAsking === null && own.limits.approver === '' ? starter.limits : own.limits,
    neverSay: [...new Set([...own.neverSay, ...starter.neverSay])],
  };
}

const hasId = (own: Playbook, id: string): boolean => own.confirmedFacts.some((fact) => fact.id === id);

function changedFrom<Fields extends object>(defaults: Fields, fields: Fields): Partial<Fields> {
  const plain = new Map<string, unknown>(Object.entries(defaults));
  const changed: Partial<Fields> = { ...fields };
  for (const key in changed) if (plain.get(key) === changed[key]) delete changed[key];
  return changed;
}
