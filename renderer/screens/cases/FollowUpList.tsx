/** All promises that are still to be kept, in the order in which they press. */
import { useEffect } from 'react';
import type { FollowUp, FollowUpState } from '../../../shared/domain/follow-up.ts';
import { FOLLOW_UP_WORDS } from '../../words/case-words.ts';
import { type FollowUpActs, FollowUpEntry } from './FollowUpEntry.tsx';

const ORDER: readonly FollowUpState[] = ['overdue', 'due', 'later', 'undated', 'snoozed', 'kept', 'broken'];

/** The same promises, the most pressing first. */
export function inPressingOrder(followUps: readonly FollowUp[]): FollowUp[] {
  return followUps.toSorted((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));
}

export interface FollowUpListProps {
  /** In pressing order. */
  followUps: readonly FollowUp[];
  chosen: number;
  onChoose: (index: number) => void;
  onOpen: (followUp: FollowUp) => void;
  acts: FollowUpActs;
  now: number;
}

const entryId = (id: number): string => `follow-up-${id}`;

export function FollowUpList({ followUps, chosen, onChoose, onOpen, acts, now }: FollowUpListProps) {
  const current = followUps[chosen];
  useEffect(() => {
    if (current !== undefined) document.getElementById(entryId(current.id))?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const groups = ORDER.map((state) => ({ state, own: followUps.filter((one) => one.state === state) })).filter(
    ({ own }) => own.length > 0,
  );
  return (
    <section className="follow-ups" aria-label="Follow-ups">
      {groups.map(({ state, own }) => (
        <section key={state} aria-label={FOLLOW_UP_WORDS[state]}>
          <h3 className={`follow-up-head follow-up-${state}`}>
            {FOLLOW_UP_WORDS[state]} <span>{own.length}</span>
          </h3>
          <ul>
            {own.map((followUp) => (
              <li
                key={followUp.id}
                id={entryId(followUp.id)}
                className="follow-up-row"
                aria-current={followUp === current ? 'true' : undefined}
              >
                <button
                  type="button"
                  className="follow-up-who"
                  onClick={() => onChoose(followUps.indexOf(followUp))}
                  onDoubleClick={() => onOpen(followUp)}
                  dir="auto"
                >
                  {followUp.customer === '' ? 'No name read' : followUp.customer}
                </button>
                <FollowUpEntry followUp={followUp} acts={acts} now={now} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
