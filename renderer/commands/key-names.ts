/** The keys that count now, for everybody who prints or hears them: the usual ones with those laid over that the person chose. */
import { useSyncExternalStore } from 'react';
import { useSettings } from '../api/api-context.tsx';
import type { Command } from './command.ts';
import { type Rebound, withRebound } from './rebind.ts';

const USUAL: Rebound = {};

/** The commands of the page with their usual keys, as the page last gave them to the keyboard. */
let known: readonly Command[] = [];
const listeners = new Set<() => void>();

/** Tells which commands there are; those who print keys hear of it only when names or keys are others than before. */
export function tellCommands(commands: readonly Command[]): void {
  const same =
    commands.length === known.length &&
    commands.every(({ id, title, chord }, at) => {
      const before = known[at];
      return before?.id === id && before.title === title && before.chord === chord;
    });
  known = commands;
  if (!same) for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** All commands with their usual keys. */
export function useUsualCommands(): readonly Command[] {
  useSyncExternalStore(subscribe, () => known.map(({ id, chord }) => `${id} ${chord ?? ''}`).join('\n'));
  return known;
}

/** The keys that the person chose. */
export function useRebound(): Rebound {
  return useSettings().data?.shortcuts ?? USUAL;
}

/** The commands with the keys that count now. */
export function useCommandsOnKeys(commands: readonly Command[]): readonly Command[] {
  const rebound = useRebound();
  return rebound === USUAL || Object.keys(rebound).length === 0 ? commands : withRebound(commands, rebound);
}

/** The chord that counts now for a usual one; empty when its command is on no key. */
export function useKeyName(usual: string): string {
  const rebound = useRebound();
  const command = Object.keys(rebound).length === 0 ? undefined : known.find(({ chord }) => chord === usual);
  return (command === undefined ? undefined : rebound[command.id]) ?? usual;
}
