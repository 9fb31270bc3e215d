/** Keys that a person chose instead of the usual ones: recorded from a press, checked, and laid over the commands. Pure. */
import { type KeyPress, ON_MAC } from './chord.ts';
import type { Command } from './command.ts';

/** Chords by command id; an empty one takes the command off the keyboard. */
export type Rebound = Readonly<Record<string, string>>;

/** The commands with the keys that count now. */
export function withRebound(commands: readonly Command[], rebound: Rebound): Command[] {
  return commands.map((command) => {
    const chosen = rebound[command.id];
    if (chosen === undefined) return command;
    const { chord: _usual, ...rest } = command;
    return chosen === '' ? rest : { ...rest, chord: chosen };
  });
}

const MODIFIERS: ReadonlySet<string> = new Set(['Control', 'Shift', 'Alt', 'Meta', 'AltGraph', 'CapsLock']);

/** A press as a chord is written; null while only modifiers are held. */
export function chordOf(press: KeyPress, onMac = ON_MAC): string | null {
  if (MODIFIERS.has(press.key)) return null;
  const letter = /^Key([A-Z])$/.exec(press.code)?.[1] ?? /^Digit(\d)$/.exec(press.code)?.[1];
  const key = letter ?? (press.key === ' ' ? 'Space' : press.key.length === 1 ? press.key.toUpperCase() : press.key);
  const held = [
    ...((onMac ? press.metaKey : press.ctrlKey) ? ['Mod'] : []),
    ...(press.altKey ? ['Alt'] : []),
    ...(press.shiftKey ? ['Shift'] : []),
  ];
  return [...held, key].join('+');
}

/** What editors and browsers need for themselves. */
const TAKEN: ReadonlySet<string> = new Set(
  ['A', 'C', 'F', 'N', 'Q', 'R', 'S', 'T', 'V', 'W', 'X', 'Y', 'Z', 'Shift+N', 'Shift+T', 'Shift+W', 'Shift+Z'].map(
    (key) => `Mod+${key}`,
  ),
);

/** Two chords that mean the same press, whatever the order of their modifiers. */
function sameKeys(a: string, b: string): boolean {
  const keys = (chord: string) => chord.split('+').toSorted().join('+').toLowerCase();
  return keys(a) === keys(b);
}

/** Why a command cannot have this chord; empty when it can. */
export function refusal(chord: string, id: string, commands: readonly Command[]): string {
  const keys = chord.split('+');
  const key = keys.at(-1) ?? '';
  const held = keys.includes('Mod') || keys.includes('Alt');
  if (key === 'Tab' || key === 'Escape') return 'Tab and Esc move the focus and close things; choose another key.';
  if (!held && !/^F\d{1,2}$/.test(key)) return 'Hold Ctrl, Command or Alt with it, or take a function key.';
  if (TAKEN.has(chord)) return 'Text fields or the browser need these keys; choose others.';
  const other = commands.find((one) => one.id !== id && one.chord !== undefined && sameKeys(one.chord, chord));
  return other === undefined ? '' : `“${other.title}” is on these keys. Change that one first.`;
}
