/** Key combinations. */
import { describe, expect, it } from 'vitest';
import { chordWords, matchesChord } from '../../../renderer/commands/chord.ts';

const press = (key: string, change: Partial<Parameters<typeof matchesChord>[0]> = {}) => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...change,
});

describe('a chord', () => {
  it('means Ctrl here and Command on a Mac', () => {
    expect(matchesChord(press('k', { ctrlKey: true }), 'Mod+K', false)).toBe(true);
    expect(matchesChord(press('k', { metaKey: true }), 'Mod+K', true)).toBe(true);
    expect(matchesChord(press('k', { ctrlKey: true }), 'Mod+K', true)).toBe(false);
  });

  it('wants exactly its own modifiers', () => {
    expect(matchesChord(press('Enter', { ctrlKey: true, shiftKey: true }), 'Mod+Enter', false)).toBe(false);
    expect(matchesChord(press('Enter', { ctrlKey: true, shiftKey: true }), 'Mod+Shift+Enter', false)).toBe(true);
    expect(matchesChord(press('c', { altKey: true }), 'Mod+Alt+C', false)).toBe(false);
  });

  it('finds letters and digits by their place where a modifier makes another sign of them', () => {
    expect(matchesChord(press('¡', { altKey: true, code: 'Digit1' }), 'Alt+1', true)).toBe(true);
    expect(matchesChord(press('˜', { altKey: true, code: 'KeyN' }), 'Alt+N', true)).toBe(true);
  });

  it('is printed as on the keyboard', () => {
    expect(chordWords('Mod+Shift+C', false)).toEqual(['Ctrl', 'Shift', 'C']);
    expect(chordWords('Mod+Shift+C', true)).toEqual(['⌘', '⇧', 'C']);
  });
});
