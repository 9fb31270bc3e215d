/** One promise to be kept: its words, its time, how it stands, and what can be done about it. */
import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import { IconCheck, IconMoon, IconRotate, IconX } from '@tabler/icons-react';
import type { FollowUp } from '../../../shared/domain/follow-up.ts';
import { FOLLOW_UP_WORDS } from '../../words/case-words.ts';
import { amountWords, dayWords } from '../../words/formatting.ts';
import './follow-ups.css';
import { SNOOZES } from './snooze.ts';

export interface FollowUpActs {
  readonly settle: (followUp: FollowUp, as: 'kept' | 'broken' | 'open') => void;
  readonly snooze: (followUp: FollowUp, until: string | null) => void;
}

/** When it is to be kept, and from when on it is asked about again. */
function whenWords({ state, due, snoozedUntil }: FollowUp): string {
  if (state === 'snoozed' && snoozedUntil !== null) return `until ${dayWords(snoozedUntil)}`;
  return due === null ? '' : dayWords(due);
}

export function FollowUpEntry({ followUp, acts, now }: { followUp: FollowUp; acts: FollowUpActs; now: number }) {
  const { state, text, amount, condition, settled } = followUp;
  return (
    <div className={`follow-up follow-up-${state}`}>
      <div className="follow-up-words">
        <p dir="auto">{text}</p>
        <p className="follow-up-when">
          <span className="follow-up-state">{FOLLOW_UP_WORDS[state]}</span> {whenWords(followUp)}
          {amount === null || amount.currency === null
            ? null
            : ` · ${amountWords({ amount: amount.amount, currency: amount.currency })}`}
          {condition === '' ? null : ` · ${condition}`}
        </p>
      </div>
      {settled === null ? (
        <>
          <Tooltip label="Kept">
            <ActionIcon variant="default" aria-label="Kept" onClick={() => acts.settle(followUp, 'kept')}>
              <IconCheck size={16} stroke={1.9} />
            </ActionIcon>
          </Tooltip>
          <Menu position="bottom-end" width={200}>
            <Menu.Target>
              <ActionIcon variant="subtle" color="gray" aria-label="Snooze">
                <IconMoon size={16} stroke={1.75} />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              {SNOOZES.map(({ id, name, until }) => (
                <Menu.Item key={id} onClick={() => acts.snooze(followUp, until(new Date(now)))}>
                  {name}
                </Menu.Item>
              ))}
              {state === 'snoozed' ? (
                <Menu.Item onClick={() => acts.snooze(followUp, null)}>End the snooze</Menu.Item>
              ) : null}
            </Menu.Dropdown>
          </Menu>
          <Tooltip label="Not kept">
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label="Not kept"
              onClick={() => acts.settle(followUp, 'broken')}
            >
              <IconX size={16} stroke={1.75} />
            </ActionIcon>
          </Tooltip>
        </>
      ) : settled === 'replaced' ? null : (
        <Tooltip label="Open it again">
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label="Open it again"
            onClick={() => acts.settle(followUp, 'open')}
          >
            <IconRotate size={16} stroke={1.75} />
          </ActionIcon>
        </Tooltip>
      )}
    </div>
  );
}
