/** Keys chosen by the person. */
import { describe, expect, it } from 'vitest';
import type { KeyPress } from '../../../renderer/commands/chord.ts';
import { matchesChord } from '../../../renderer/commands/chord.ts';
import type { Command } from '../../../renderer/commands/command.ts';
import { chordOf, refusal, withRebound } from '../../../renderer/commands/rebind.ts';

const command = (id: string, chord?: string): Command => ({
  id,
  title: id,
  group: 'Draft',
  ...(chord === undefined ? {} : { chord }),
  run: () => {},
});
const ALL = [command('write', 'Mod+Enter'), command('copy', 'Mod+Shift+C'), command('sent')];
const press = (over: Partial<KeyPress>): KeyPress => ({
  key: '',
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...over,
});

describe('keys of one’s own', () => {
  it('take the place of the usual ones, and an empty one takes a command off the keyboard', () => {
    const now = withRebound(ALL, { write: 'Alt+W', copy: '', sent: 'F8' });
    expect(now.map(({ chord }) => chord)).toEqual(['Alt+W', undefined, 'F8']);
    expect(withRebound(ALL, {})).toEqual(ALL);
  });

  it('are recorded as a later press matches them, on either keyboard', () => {
    for (const [onMac, held] of [
      [false, { ctrlKey: true }],
      [true, { metaKey: true }],
    ] as const) {
      const pressed = press({ key: 'K', code: 'KeyK', shiftKey: true, ...held });
      expect(chordOf(pressed, onMac)).toBe('Mod+Shift+K');
      expect(matchesChord(pressed, 'Mod+Shift+K', onMac)).toBe(true);
    }
    expect(chordOf(press({ key: '™', code: 'Digit2', altKey: true }), true)).toBe('Alt+2');
    expect(chordOf(press({ key: 'F8', code: 'F8' }), false)).toBe('F8');
    expect(chordOf(press({ key: 'Control', code: 'ControlLeft', ctrlKey: true }), false)).toBeNull();
  });

  it('are refused where they would take a key away from typing, the browser or another command', () => {
    expect(refusal('K', 'sent', ALL)).toMatch(/Hold/);
    expect(refusal('Shift+K', 'sent', ALL)).toMatch(/Hold/);
    expect(refusal('Mod+C', 'sent', ALL)).toMatch(/browser/);
    expect(refusal('Escape', 'sent', ALL)).toMatch(/Esc/);
    expect(refusal('Shift+Mod+C', 'sent', ALL)).toContain('“copy”');
    expect(refusal('Mod+Shift+C', 'copy', ALL)).toBe('');
    expect(refusal('Alt+9', 'sent', ALL)).toBe('');
  });
});
