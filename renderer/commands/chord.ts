/** Key combinations: how one is written ("Mod+Shift+C"), recognised and printed. Mod is Command on a Mac and Ctrl elsewhere. */

export interface KeyPress {
  readonly key: string;
  /** The key's place on the keyboard, for digits and letters that a modifier turns into something else. */
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** Whether this person's keyboard has a Command key. */
export const ON_MAC = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent);

function keyMatches(press: KeyPress, key: string): boolean {
  if (press.key.toLowerCase() === key.toLowerCase()) return true;
  if (/^[A-Z]$/.test(key)) return press.code === `Key${key}`;
  return /^\d$/.test(key) && press.code === `Digit${key}`;
}

/** Whether a key press is this chord, with these modifiers and no others. */
export function matchesChord(press: KeyPress, chord: string, onMac = ON_MAC): boolean {
  const keys = chord.split('+');
  const key = keys.pop() ?? '';
  const mod = keys.includes('Mod');
  if ((onMac ? press.metaKey : press.ctrlKey) !== mod) return false;
  if (onMac ? press.ctrlKey : press.metaKey) return false;
  return press.altKey === keys.includes('Alt') && press.shiftKey === keys.includes('Shift') && keyMatches(press, key);
}

const MAC_SIGNS: Readonly<Record<string, string>> = { Mod: '⌘', Shift: '⇧', Alt: '⌥', Enter: '↩', Escape: 'Esc' };
const OTHER_SIGNS: Readonly<Record<string, string>> = { Mod: 'Ctrl', Escape: 'Esc' };

/** The chord's keys as they are printed. */
export function chordWords(chord: string, onMac = ON_MAC): string[] {
  const signs = onMac ? MAC_SIGNS : OTHER_SIGNS;
  return chord.split('+').map((key) => signs[key] ?? key);
}
