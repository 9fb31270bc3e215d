/** The ways to say something again: for one part, at its name or at the caret, and for all of the reply. */
import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import type { Manner } from '../../../../shared/contract/draft-area.ts';
import { Shortcut } from '../../../components/Shortcut.tsx';
import { MANNERS } from '../../../words/draft-words.ts';
import type { CaseSession } from '../session/case-session.ts';
import './rewrite-menu.css';

interface RewriteMenuProps {
  /** What is rewritten, as it is named on the screen. */
  name: string;
  /** The place on the screen that the menu hangs below. */
  at: DOMRect;
  onChoose: (how: Manner) => void;
  onClose: () => void;
}

export function RewriteMenu({ name, at, onChoose, onClose }: RewriteMenuProps) {
  return (
    <Menu opened onClose={onClose} position="bottom-start" width={200} offset={4}>
      <Menu.Target>
        <button
          type="button"
          tabIndex={-1}
          className="menu-place"
          aria-label={`Rewrite: ${name}`}
          style={{ left: at.left, top: at.top, height: at.height }}
        />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{name}, said again</Menu.Label>
        {MANNERS.map((manner) => (
          <Menu.Item
            key={manner.id}
            rightSection={manner.id === 'other-words' ? <Shortcut chord="Mod+J" /> : undefined}
            onClick={() => onChoose(manner.id)}
          >
            {manner.name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

export function RewriteAll({ session, disabled }: { session: CaseSession; disabled: boolean }) {
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <Tooltip label="Rewrite all of it">
          <ActionIcon variant="subtle" color="gray" aria-label="Rewrite all of it" disabled={disabled}>
            <IconRefresh size={17} stroke={1.75} />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>All of it, said again</Menu.Label>
        <Menu.Item rightSection={<Shortcut chord="Mod+Shift+Enter" />} onClick={() => session.anotherWording()}>
          Other words
        </Menu.Item>
        {MANNERS.filter(({ id }) => id !== 'other-words').map(({ id, name }) => (
          <Menu.Item key={id} onClick={() => void session.rewrite(id)}>
            {name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
