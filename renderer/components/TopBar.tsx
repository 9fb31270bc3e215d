/** The bar on top: the mark, what is said about the case in front, the way to all commands, and the settings. */
import { ActionIcon, Tooltip } from '@mantine/core';
import { IconBook2, IconInbox, IconSearch, IconSettings } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Logo } from './Logo.tsx';
import { Shortcut } from './Shortcut.tsx';
import './quiet-tab.css';
import './top-bar.css';

export function TopBar({
  sign,
  cases,
  onPalette,
  onPlaybook,
  onSettings,
}: {
  /** What is said about the case in front. */
  sign?: ReactNode;
  /** The way to the list of cases; `pressing` follow-ups are overdue or due today. */
  cases?: { readonly shown: boolean; readonly pressing: number; readonly onToggle: () => void };
  onPalette: () => void;
  onPlaybook: () => void;
  onSettings: () => void;
}) {
  return (
    <header className="top-bar">
      <h1>
        <Logo />
      </h1>
      {sign}
      <button type="button" className="top-search" onClick={onPalette}>
        <IconSearch size={15} stroke={1.75} aria-hidden="true" />
        All commands
        <Shortcut chord="Mod+K" />
      </button>
      {cases === undefined ? null : (
        <button type="button" className="quiet-tab top-cases" aria-pressed={cases.shown} onClick={cases.onToggle}>
          <IconInbox size={17} stroke={1.75} aria-hidden="true" />
          Cases
          {cases.pressing === 0 ? null : (
            <span className="pressing-count top-count">
              {cases.pressing}
              <span className="unseen"> follow-ups pressing</span>
            </span>
          )}
        </button>
      )}
      <Tooltip label="Playbook: your fixes, +1 offers and rules">
        <ActionIcon variant="subtle" color="gray" aria-label="Playbook" onClick={onPlaybook}>
          <IconBook2 size={18} stroke={1.75} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label="Settings">
        <ActionIcon variant="subtle" color="gray" aria-label="Settings" onClick={onSettings}>
          <IconSettings size={18} stroke={1.75} />
        </ActionIcon>
      </Tooltip>
    </header>
  );
}
