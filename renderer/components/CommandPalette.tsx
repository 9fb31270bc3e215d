/** The list of everything that can be done, searched by typing. */
import { Modal } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { type Command, isAvailable, searchCommands } from '../commands/command.ts';
import { useCommandsOnKeys } from '../commands/key-names.ts';
import './command-palette.css';
import { Keys } from './Shortcut.tsx';

interface CommandPaletteProps {
  commands: readonly Command[];
  /** What the typed words themselves may be; offered below the commands that hold them. */
  free?: ((typed: string) => Command | null) | undefined;
  opened: boolean;
  onClose: () => void;
}

export function CommandPalette(props: CommandPaletteProps) {
  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      withCloseButton={false}
      padding={0}
      yOffset="12vh"
      size="lg"
      attributes={{ content: { 'aria-label': 'Commands' } }}
      // Fading in would mount it frames later, and what is typed meanwhile would go elsewhere.
      transitionProps={{ duration: 0 }}
      classNames={{ content: 'palette' }}
    >
      <PaletteList {...props} />
    </Modal>
  );
}

function PaletteList({ commands, free, onClose }: Omit<CommandPaletteProps, 'opened'>) {
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(0);
  const list = useId();
  const input = useRef<HTMLInputElement>(null);
  // At once, and not when the dialog has faded in: whoever types on must not write into the complaint.
  useLayoutEffect(() => input.current?.focus(), []);
  const wish = free?.(typed) ?? null;
  const found = [...searchCommands(useCommandsOnKeys(commands), typed), ...(wish === null ? [] : [wish])];
  const current = found[Math.min(chosen, found.length - 1)];

  const run = (command: Command) => {
    if (!isAvailable(command)) return;
    onClose();
    command.run();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setChosen((chosen + 1) % Math.max(1, found.length));
    else if (event.key === 'ArrowUp') setChosen((chosen - 1 + found.length) % Math.max(1, found.length));
    else if (event.key === 'Enter' && current !== undefined) run(current);
    else return;
    event.preventDefault();
  };

  return (
    <div className="palette-box">
      <div className="palette-search">
        <IconSearch size={16} stroke={1.75} aria-hidden="true" />
        <input
          ref={input}
          data-autofocus
          type="text"
          role="combobox"
          aria-expanded="true"
          aria-controls={list}
          aria-activedescendant={current === undefined ? undefined : `${list}-${current.id}`}
          aria-label="Search commands"
          placeholder="What do you want to do?"
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setChosen(0);
          }}
          onKeyDown={press}
        />
      </div>
      <div className="palette-list" role="listbox" id={list} aria-label="Commands">
        {found.map((command) => (
          <div
            key={command.id}
            id={`${list}-${command.id}`}
            role="option"
            tabIndex={-1}
            aria-selected={command === current}
            aria-disabled={!isAvailable(command)}
            className="palette-entry"
            ref={(entry) => {
              if (command === current) entry?.scrollIntoView({ block: 'nearest' });
            }}
            onMouseMove={() => setChosen(found.indexOf(command))}
            onClick={() => run(command)}
            onKeyDown={press}
          >
            <span className="palette-group">{command.group}</span>
            <span className="palette-title">{command.title}</span>
            {isAvailable(command) ? null : <span className="palette-why">{command.unavailable}</span>}
            {command.chord === undefined ? null : <Keys chord={command.chord} />}
          </div>
        ))}
        {found.length === 0 ? <div className="palette-none">Nothing is called that.</div> : null}
      </div>
    </div>
  );
}
