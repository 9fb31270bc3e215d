/** A playbook goes over to another trade: what came from the starter of the old one makes room, what the person wrote stays. */
import type { Playbook } from '../domain/playbook.ts';

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What the new starter says, but for fields that are others than in the old one. */
function fieldsOf<Fields extends object>(own: Fields, from: Fields, to: Fields): Fields {
  const fields = { ...to };
  for (const key in own) if (!same(own[key], from[key])) fields[key] = own[key];
  return fields;
}

/** The entries that are not the old starter's, then the new one's under other ids. */
function entriesOf<Entry extends { readonly id: string }>(
  own: readonly Entry[],
  from: readonly Entry[],
  to: readonly Entry[],
): Entry[] {
  const written = own.filter((entry) => !from.some((one) => same(one, entry)));
  return [...written, ...to.filter(({ id }) => !written.some((entry) => entry.id === id))];
}

/**
 * @param own the person's playbook
 * @param from the starter it was begun with; an empty playbook where there was none
 * @param to the starter of the other trade; an empty playbook leaves the trade to each complaint
 */
export function changeTrade(own: Playbook, from: Playbook, to: Playbook): Playbook {
  const words = own.neverSay.filter((word) => !from.neverSay.includes(word));
  return {
    ...to,
    profile: { ...fieldsOf(own.profile, from.profile, to.profile), trade: to.profile.trade },
    voice: fieldsOf(own.voice, from.voice, to.voice),
    fixes: entriesOf(own.fixes, from.fixes, to.fixes),
    offers: entriesOf(own.offers, from.offers, to.offers),
    policies: entriesOf(own.policies, from.policies, to.policies),
    confirmedFacts: entriesOf(own.confirmedFacts, from.confirmedFacts, to.confirmedFacts),
    limits: fieldsOf(own.limits, from.limits, to.limits),
    neverSay: [...new Set([...words, ...to.neverSay])],
  };
}
