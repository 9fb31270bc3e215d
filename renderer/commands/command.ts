/** What the person can do: every action is a command with a name, found in the palette and mostly on a key. */

export interface Command {
  readonly id: string;
  readonly title: string;
  readonly group: 'Complaint' | 'Plan' | 'Draft' | 'Copy' | 'Cases' | 'View';
  /** As matchesChord understands it. */
  readonly chord?: string;
  /** Why it cannot be done now; empty or missing when it can. */
  readonly unavailable?: string;
  readonly run: () => void;
}

/** Whether a command can be done now. */
export function isAvailable(command: Command): boolean {
  return (command.unavailable ?? '') === '';
}

/** The commands whose titles hold all words that were typed, in any order. */
export function searchCommands(commands: readonly Command[], typed: string): Command[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return commands.filter((command) => {
    const title = `${command.group} ${command.title}`.toLowerCase();
    return words.every((word) => title.includes(word));
  });
}
