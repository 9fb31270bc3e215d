/** The ways to say something again: for one part, at its name or at the caret, and for all of the reply. */
import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import { IconColumns3, IconLanguage, IconMessageBolt, IconRefresh } from '@tabler/icons-react';
import type { Manner } from '../../../../shared/contract/draft-area.ts';
import type { EngineId } from '../../../../shared/domain/draft.ts';
import { Shortcut } from '../../../components/Shortcut.tsx';
import { ENGINE_WORDS, MANNERS } from '../../../words/draft-words.ts';
import type { Work } from '../engine/work-on-reply.ts';
import type { CaseSession } from '../session/case-session.ts';
import './rewrite-menu.css';

type Choose = (how: Manner, engine: EngineId) => void;

interface RewriteMenuProps {
  /** What is rewritten, as it is named on the screen. */
  name: string;
  /** The place on the screen that the menu hangs below. */
  at: DOMRect;
  /** The engine that was chosen. */
  engine: EngineId;
  onChoose: Choose;
  onInstruct: () => void;
  onClose: () => void;
}

export function RewriteMenu({ name, at, engine, onChoose, onInstruct, onClose }: RewriteMenuProps) {
  return (
    <Menu opened onClose={onClose} position="bottom-start" width={280} offset={4}>
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
        <Menu.Label>{named(`${name}, said again`, engine)}</Menu.Label>
        {MANNERS.map(({ id, name: manner }) => (
          <Menu.Item
            key={id}
            rightSection={id === 'other-words' ? <Shortcut chord="Mod+J" /> : undefined}
            onClick={() => onChoose(id, engine)}
          >
            {manner}
          </Menu.Item>
        ))}
        <Offline engine={engine} onChoose={onChoose} />
        <Menu.Divider />
        <Instruct onClick={onInstruct} />
      </Menu.Dropdown>
    </Menu>
  );
}

interface RewriteAllProps {
  session: CaseSession;
  engine: EngineId;
  disabled: boolean;
  onWork: (work: Work) => void;
}

export function RewriteAll({ session, engine, disabled, onWork }: RewriteAllProps) {
  return (
    <Menu position="bottom-end" width={280}>
      <Menu.Target>
        <Tooltip label="Rewrite all of it">
          <ActionIcon variant="subtle" color="gray" aria-label="Rewrite all of it" disabled={disabled}>
            <IconRefresh size={17} stroke={1.75} />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{named('All of it, said again', engine)}</Menu.Label>
        {MANNERS.map(({ id, name }) =>
          id === 'other-words' && engine === 'offline' ? (
            <Menu.Item
              key={id}
              rightSection={<Shortcut chord="Mod+Shift+Enter" />}
              onClick={() => session.anotherWording()}
            >
              {name}
            </Menu.Item>
          ) : (
            <Menu.Item key={id} onClick={() => void session.rewrite(id)}>
              {name}
            </Menu.Item>
          ),
        )}
        <Offline engine={engine} onChoose={(how) => void session.rewrite(how, undefined, 'offline')} />
        <Menu.Divider />
        <Instruct onClick={() => onWork({ kind: 'instruction', place: null, instruction: '' })} />
        <Menu.Item
          leftSection={<IconColumns3 size={15} stroke={1.75} />}
          rightSection={<Shortcut chord="Alt+V" />}
          onClick={() => onWork({ kind: 'versions' })}
        >
          Three versions
        </Menu.Item>
        <Menu.Item
          leftSection={<IconLanguage size={15} stroke={1.75} />}
          rightSection={<Shortcut chord="Alt+L" />}
          onClick={() => onWork({ kind: 'translate' })}
        >
          Translate…
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

const named = (what: string, engine: EngineId): string =>
  engine === 'offline' ? what : `${what} by ${ENGINE_WORDS[engine]}`;

/** With a model chosen, the free and instant way is one choice further. */
function Offline({ engine, onChoose }: { engine: EngineId; onChoose: Choose }) {
  if (engine === 'offline') return null;
  return (
    <Menu.Sub>
      <Menu.Sub.Target>
        <Menu.Sub.Item>Offline, at once</Menu.Sub.Item>
      </Menu.Sub.Target>
      <Menu.Sub.Dropdown>
        {MANNERS.map(({ id, name }) => (
          <Menu.Item key={id} onClick={() => onChoose(id, 'offline')}>
            {name}
          </Menu.Item>
        ))}
      </Menu.Sub.Dropdown>
    </Menu.Sub>
  );
}

function Instruct({ onClick }: { onClick: () => void }) {
  return (
    <Menu.Item
      leftSection={<IconMessageBolt size={15} stroke={1.75} />}
      rightSection={<Shortcut chord="Alt+I" />}
      onClick={onClick}
    >
      Say what to change…
    </Menu.Item>
  );
}
