/** A playbook while it is being edited: it may break rules until it is saved, and says where. Pure. */
import { Playbook } from '../../../shared/domain/playbook.ts';

/** One entry, or one group of fields, by field name. */
export type Entry = Readonly<Record<string, unknown>>;

/** The lists of a playbook that hold entries with an id. */
export type ListName = 'fixes' | 'offers' | 'policies' | 'confirmedFacts';

export interface PlaybookDraft {
  readonly profile: Entry;
  readonly voice: Entry;
  readonly limits: Entry;
  readonly fixes: readonly Entry[];
  readonly offers: readonly Entry[];
  readonly policies: readonly Entry[];
  readonly confirmedFacts: readonly Entry[];
  readonly neverSay: readonly string[];
}

/** What is wrong, by place: "fixes.2.does". */
export type Faults = ReadonlyMap<string, string>;

/** The playbook that the draft makes, or its faults. */
export function judge(draft: PlaybookDraft): { playbook: Playbook | null; faults: Faults } {
  const parsed = Playbook.safeParse(draft);
  if (parsed.success) return { playbook: parsed.data, faults: new Map() };
  const faults = new Map<string, string>();
  for (const { path, message } of parsed.error.issues) {
    const place = path.map(String).join('.');
    if (!faults.has(place)) faults.set(place, message);
  }
  return { playbook: null, faults };
}

/** The first fault of a field, or of something inside it. */
export function faultAt(faults: Faults, place: string): string | undefined {
  for (const [at, message] of faults) if (at === place || at.startsWith(`${place}.`)) return message;
  return undefined;
}

/** How many fields below a place have a fault. */
export function faultsBelow(faults: Faults, place: string): number {
  return [...faults.keys()].filter((at) => at === place || at.startsWith(`${place}.`)).length;
}

const NEW_ENTRIES: Readonly<Record<ListName, Entry>> = {
  fixes: { types: [], kind: 'refund', does: '' },
  offers: { types: [], does: '' },
  policies: { text: '', types: [] },
  confirmedFacts: { text: '' },
};

/** A new entry with an id that no other entry of its list has. */
export function newEntry(list: ListName, entries: readonly Entry[]): Entry {
  const taken = new Set(entries.map(({ id }) => id));
  let number = entries.length + 1;
  while (taken.has(`own-${number}`)) number += 1;
  return { id: `own-${number}`, ...NEW_ENTRIES[list] };
}

/** A list with one entry changed; null takes it away. */
export function withEntry(entries: readonly Entry[], index: number, entry: Entry | null): Entry[] {
  return entries.flatMap((old, at) => (at !== index ? [old] : entry === null ? [] : [entry]));
}
