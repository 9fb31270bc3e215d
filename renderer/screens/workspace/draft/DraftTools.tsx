/** What can be done with the reply as a whole: back and forward, held back, said again, stopped, copied. */
import { ActionIcon, Button, Menu, Tooltip } from '@mantine/core';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconCheck,
  IconChevronDown,
  IconCopy,
  IconHourglassHigh,
  IconPlayerStop,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Audience } from '../../../../shared/domain/channel-id.ts';
import type { EngineId } from '../../../../shared/domain/draft.ts';
import type { CopyTarget } from '../../../../shared/domain/settings.ts';
import { Shortcut } from '../../../components/Shortcut.tsx';
import { COPY_TARGETS, type CopyForm } from '../copy/copy-targets.ts';
import type { Work } from '../engine/work-on-reply.ts';
import type { CaseSession } from '../session/case-session.ts';
import type { CaseState } from '../session/case-state.ts';
import { RewriteAll } from './RewriteMenu.tsx';
import { ScoreRing } from './ScoreRing.tsx';

interface DraftToolsProps {
  session: CaseSession;
  state: CaseState;
  /** The engine that was chosen. */
  engine: EngineId;
  /** What Copy does without being asked. */
  copyTarget: CopyTarget;
  onCopy: (audience: Audience, form: CopyForm) => void;
  onWork: (work: Work) => void;
}

export function DraftTools({ session, state, engine, copyTarget, onCopy, onWork }: DraftToolsProps) {
  const { texts, checked, phase } = state;
  const writing = phase === 'writing';
  const first = texts[0]?.audience;
  const ready = texts.length > 0;
  return (
    <>
      {checked === null ? null : (
        <ScoreRing
          total={checked.score.total}
          gates={checked.findings.filter(({ id, severity }) => severity === 'gate' && !state.overrides[id]).length}
        />
      )}
      {ready ? (
        <>
          <ToolButton
            label="Back to the draft before"
            disabled={!state.canUndo || writing}
            onClick={() => session.undo()}
          >
            <IconArrowBackUp size={17} stroke={1.75} />
          </ToolButton>
          <ToolButton
            label="Forward to the draft after"
            disabled={!state.canRedo || writing}
            onClick={() => session.redo()}
          >
            <IconArrowForwardUp size={17} stroke={1.75} />
          </ToolButton>
          <ToolButton
            label="Holding reply: two sentences and a time"
            pressed={state.choices.holding === true}
            disabled={writing}
            onClick={() => session.choose({ holding: state.choices.holding !== true })}
          >
            <IconHourglassHigh size={17} stroke={1.75} />
          </ToolButton>
          <RewriteAll session={session} engine={engine} disabled={writing} onWork={onWork} />
        </>
      ) : null}
      {/* A draft that is being mended has its own way to stop, beside the reason. */}
      {writing && state.mending === null ? (
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconPlayerStop size={15} stroke={1.75} />}
          onClick={() => session.stop()}
        >
          Cancel
        </Button>
      ) : null}
      {ready && first !== undefined ? (
        <Button.Group>
          <Button
            className="primary"
            size="compact-sm"
            leftSection={<IconCopy size={15} stroke={1.75} />}
            disabled={writing}
            onClick={() => onCopy(first, 'usual')}
          >
            {texts.length > 1 ? 'Copy public' : 'Copy'}
            <Shortcut chord="Mod+Shift+C" />
          </Button>
          <Menu position="bottom-end" width={240}>
            <Menu.Target>
              <Button size="compact-sm" className="copy-more" disabled={writing} aria-label="Other ways to copy">
                <IconChevronDown size={15} stroke={2} />
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Label>{texts.length > 1 ? 'Copy the public reply for' : 'Copy for'}</Menu.Label>
              {COPY_TARGETS.map(({ id, name }) => (
                <Menu.Item
                  key={id}
                  rightSection={id === copyTarget ? <IconCheck size={15} stroke={2} aria-label="usual" /> : null}
                  onClick={() => onCopy(first, id)}
                >
                  {name}
                </Menu.Item>
              ))}
              <Menu.Item onClick={() => onCopy(first, 'markdown')}>Anywhere, as Markdown</Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </Button.Group>
      ) : null}
    </>
  );
}

interface ToolButtonProps {
  label: string;
  disabled: boolean;
  /** For a button that stays in or out; missing for one that does something once. */
  pressed?: boolean;
  onClick: () => void;
  children: ReactNode;
}

function ToolButton({ label, disabled, pressed, onClick, children }: ToolButtonProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon
        variant={pressed === true ? 'light' : 'subtle'}
        color={pressed === true ? 'violet' : 'gray'}
        aria-label={label}
        aria-pressed={pressed}
        disabled={disabled}
        onClick={onClick}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  );
}
