/** The list of commands and how it is searched. */
import { describe, expect, it } from 'vitest';
import { type Command, isAvailable, searchCommands } from '../../../renderer/commands/command.ts';

const command = (title: string, more: Partial<Command> = {}): Command => ({
  id: title,
  group: 'Draft',
  title,
  run: () => undefined,
  ...more,
});
const commands = [command('Write the draft'), command('Copy the reply', { group: 'Copy' }), command('Another wording')];

describe('the commands', () => {
  it('are all found when nothing is typed', () => {
    expect(searchCommands(commands, '  ')).toHaveLength(3);
  });

  it('are found by words in any order, and by their group', () => {
    expect(searchCommands(commands, 'reply COPY').map(({ title }) => title)).toEqual(['Copy the reply']);
    expect(searchCommands(commands, 'draft wording').map(({ title }) => title)).toEqual(['Another wording']);
  });

  it('cannot be done while something stands in the way', () => {
    expect(isAvailable(command('a', { unavailable: 'Write a draft first' }))).toBe(false);
    expect(isAvailable(command('a', { unavailable: '' }))).toBe(true);
  });
});
