/** One text of the reply: its name, its length, its editor, and newer wordings held back from the person's own words. */

import type { EditorView } from '@codemirror/view';
import { ActionIcon, Button, Menu, Tooltip } from '@mantine/core';
import { IconCopy, IconDots, IconLock, IconMail, IconWorld } from '@tabler/icons-react';
import type { Channel } from '../../../../shared/domain/channel.ts';
import type { Finding } from '../../../../shared/domain/finding.ts';
import { Difference } from '../../../components/Difference.tsx';
import { AUDIENCE_WORDS, ROLE_WORDS } from '../../../words/draft-words.ts';
import type { CopyForm } from '../copy/copy-targets.ts';
import type { CaseSession } from '../session/case-session.ts';
import type { CaseState } from '../session/case-state.ts';
import { filledParts, type ReplyText } from '../session/part.ts';
import { DraftEditor } from './DraftEditor.tsx';
import { LengthMeter } from './LengthMeter.tsx';
import type { NameClicked } from './part-marks.ts';

const NO_FINDINGS: readonly Finding[] = [];

export interface TextCardProps {
  session: CaseSession;
  state: CaseState;
  text: ReplyText;
  channel: Channel;
  /** True when it is the only text. */
  alone: boolean;
  findings: readonly Finding[];
  currentFinding: string | null;
  onCopy: (form: CopyForm) => void;
  onName: NameClicked;
  onReady: (view: EditorView | null) => void;
}

function iconOf(audience: 'public' | 'private', alone: boolean) {
  if (audience === 'public') return IconWorld;
  return alone ? IconMail : IconLock;
}

/** What is asked below a long reply must not stay out of sight. */
const intoView = (element: HTMLElement | null): void => element?.scrollIntoView({ block: 'nearest' });

export function TextCard(props: TextCardProps) {
  const { session, state, text, channel, alone } = props;
  const { audience } = text;
  const Icon = iconOf(audience, alone);
  const name = alone ? `Reply by ${channel.name}` : AUDIENCE_WORDS[audience];
  const held = text.parts.filter((part) => part.offered !== null);
  return (
    <article className="text-card" aria-label={name}>
      <header className="text-head">
        <Icon size={15} stroke={1.75} aria-hidden="true" />
        <h3>{name}</h3>
        {audience === 'public' ? <span className="text-channel">{channel.name}</span> : null}
        <LengthMeter text={text.text} channel={channel} audience={audience} />
        {alone ? null : (
          <Tooltip label={`Copy the ${AUDIENCE_WORDS[audience].toLowerCase()}`}>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={`Copy the ${AUDIENCE_WORDS[audience].toLowerCase()}`}
              onClick={() => props.onCopy('usual')}
            >
              <IconCopy size={16} stroke={1.75} />
            </ActionIcon>
          </Tooltip>
        )}
        <Menu position="bottom-end" width={200}>
          <Menu.Target>
            <ActionIcon variant="subtle" color="gray" aria-label={`More for ${name}`}>
              <IconDots size={16} stroke={1.75} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => props.onCopy('plain')}>Copy as plain text</Menu.Item>
            <Menu.Item onClick={() => props.onCopy('markdown')}>Copy as Markdown</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </header>
      <p className="unseen">{`Parts: ${filledParts(text.parts)
        .map((part) => ROLE_WORDS[part.role])
        .join(', ')}`}</p>
      <DraftEditor
        text={text}
        label={name}
        findings={props.findings.length === 0 ? NO_FINDINGS : props.findings}
        findingsOf={state.checked?.of[audience] ?? ''}
        currentFinding={props.currentFinding}
        writing={state.phase === 'writing' && state.texts.length > 0 && state.checked === null}
        onEdit={(whole, parts) => session.reply.type(audience, whole, parts)}
        onName={props.onName}
        onUndo={() => session.undo()}
        onRedo={() => session.redo()}
        onReady={props.onReady}
      />
      {held.map((part) => (
        <div key={part.key} className={`held part-${part.role}`} role="status" ref={intoView}>
          <p>
            <strong>{ROLE_WORDS[part.role]}</strong> kept as you wrote it. The new wording would change it so:
          </p>
          <Difference before={part.text.trim()} after={part.offered ?? ''} />
          <div>
            <Button size="compact-sm" variant="default" onClick={() => session.reply.takeOffered(audience, part.key)}>
              Use the new wording
            </Button>
            <Button
              size="compact-sm"
              variant="subtle"
              color="gray"
              onClick={() => session.reply.declineOffered(audience, part.key)}
            >
              Keep mine
            </Button>
          </div>
        </div>
      ))}
    </article>
  );
}
