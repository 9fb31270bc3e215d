/** All keys on one sheet. */
import { Modal } from '@mantine/core';
import type { Command } from '../commands/command.ts';
import { useCommandsOnKeys } from '../commands/key-names.ts';
import './shortcut-sheet.css';
import { Keys } from './Shortcut.tsx';

export function ShortcutSheet(props: { commands: readonly Command[]; opened: boolean; onClose: () => void }) {
  const commands = useCommandsOnKeys(props.commands);
  const groups = new Map<string, Command[]>();
  for (const command of commands) {
    if (command.chord === undefined) continue;
    groups.set(command.group, [...(groups.get(command.group) ?? []), command]);
  }
  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      title="Keys"
      size="lg"
      transitionProps={{ duration: 80 }}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <div className="shortcut-sheet">
        {[...groups].map(([group, commands]) => (
          <section key={group}>
            <h3>{group}</h3>
            <dl>
              {commands.map((command) => (
                <div key={command.id}>
                  <dt>{command.title}</dt>
                  <dd>
                    <Keys chord={command.chord ?? ''} />
                    <span className="unseen">{command.chord}</span>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  );
}
