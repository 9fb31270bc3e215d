/** Single keys of a list: they count wherever the focus is, but not while somebody types or a dialog is open. */
import { useEffect, useRef } from 'react';
import { matchesChord } from '../../commands/chord.ts';
import { type Command, isAvailable } from '../../commands/command.ts';

const TYPED_IN = 'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable="true"]';
/** On these, the keys that press them keep their own meaning. */
const PRESSED = 'button, a, [role="menuitem"], [role="radio"], [role="combobox"], summary';
const PRESSING = new Set(['Enter', ' ']);

/** What has keys of its own while it is open; a key that closes it may reach the page after it has gone. */
const OPEN_ABOVE = '[role="dialog"], [role="menu"]';

/** Whether a key that was pressed here belongs to the list. */
export function belongsToList(target: EventTarget | null, key: string, dialogOpen: boolean): boolean {
  if (dialogOpen) return false;
  if (!(target instanceof Element)) return true;
  if (target.closest(TYPED_IN) !== null || target.closest(OPEN_ABOVE) !== null) return false;
  return !(PRESSING.has(key) && target.closest(PRESSED) !== null);
}

/** Runs these commands from single keys for as long as the list is shown. */
export function useListKeys(commands: readonly Command[]): void {
  const latest = useRef(commands);
  latest.current = commands;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const dialogOpen = document.querySelector(OPEN_ABOVE) !== null;
      if (!belongsToList(event.target, event.key, dialogOpen)) return;
      const command = latest.current.find(({ chord }) => chord !== undefined && matchesChord(event, chord));
      if (command === undefined) return;
      event.preventDefault();
      if (isAvailable(command)) command.run();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
