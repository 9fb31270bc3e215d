/** Runs commands from the keyboard, wherever the focus is, unless a dialog is open. */
import { useEffect, useRef } from 'react';
import { matchesChord } from './chord.ts';
import { type Command, isAvailable } from './command.ts';
import { tellCommands, useCommandsOnKeys } from './key-names.ts';

/** @param paused true while a dialog has the keyboard */
export function useShortcuts(commands: readonly Command[], paused: boolean): void {
  const onKeys = useCommandsOnKeys(commands);
  const latest = useRef({ commands: onKeys, paused });
  latest.current = { commands: onKeys, paused };
  useEffect(() => tellCommands(commands), [commands]);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (latest.current.paused || event.isComposing) return;
      const command = latest.current.commands.find(({ chord }) => chord !== undefined && matchesChord(event, chord));
      if (command === undefined) return;
      // Also when it cannot be done now: the browser's own meaning of the keys would surprise.
      if (command.chord !== 'Escape') {
        event.preventDefault();
        event.stopPropagation();
      }
      if (isAvailable(command)) command.run();
    };
    // Before the editors see it: Mod+Enter is a line break there.
    window.addEventListener('keydown', press, { capture: true });
    return () => window.removeEventListener('keydown', press, { capture: true });
  }, []);
}
