/** What stands where the rows would be: grey lines while they come, what to do where there are none, and the follow-ups. */
import { Button } from '@mantine/core';
import type { CaseCounts } from '../../../shared/domain/case-query.ts';
import type { FollowUp } from '../../../shared/domain/follow-up.ts';
import { failureOf } from '../../api/failure.ts';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { counted } from '../../words/formatting.ts';
import { type CasesTab, type CasesView, isNarrowed, TAB_WORDS, withoutFilters } from './cases-view.ts';
import { FollowUpList } from './FollowUpList.tsx';
import type { useFollowUps } from './use-cases.ts';
import type { useFollowUpActs } from './use-follow-up-acts.ts';
import './list-states.css';

interface PromisesProps {
  query: ReturnType<typeof useFollowUps>;
  followUps: readonly FollowUp[];
  chosen: number;
  onChoose: (index: number) => void;
  onOpen: (followUp: FollowUp) => void;
  acts: ReturnType<typeof useFollowUpActs>;
  now: number;
}

export function Promises({ query, followUps, ...rest }: PromisesProps) {
  if (query.error !== null) {
    return <FailureNotice failure={failureOf(query.error)} onRetry={() => void query.refetch()} />;
  }
  if (query.data === undefined) return <Skeletons />;
  if (followUps.length === 0) {
    return (
      <div className="cases-nothing">
        <p>No promises to keep. What a copied reply promises is listed here, by its time.</p>
      </div>
    );
  }
  return <FollowUpList followUps={followUps} {...rest} />;
}

/** Widths of the grey lines that stand where rows will be; no two alike. */
const BONES = ['62%', '81%', '47%', '73%', '55%', '88%', '66%', '51%', '77%'] as const;

export function Skeletons() {
  return (
    <div className="case-skeletons" aria-hidden="true">
      {BONES.map((width) => (
        <div key={width}>
          <i />
          <i style={{ width }} />
        </div>
      ))}
    </div>
  );
}

interface NothingHereProps {
  view: CasesView;
  onView: (view: CasesView) => void;
  onNew: () => void;
  counts: CaseCounts | undefined;
}

export function NothingHere({ view, onView, onNew, counts }: NothingHereProps) {
  const kept = counts === undefined ? 0 : counts.open + counts.waiting + counts.done;
  if (isNarrowed(view)) {
    return (
      <div className="cases-nothing">
        <p>Nothing fits that{view.tab === 'all' ? '' : ` among ${TAB_WORDS[view.tab].toLowerCase()} cases`}.</p>
        <div>
          {view.tab === 'all' ? null : (
            <Button size="compact-sm" variant="default" onClick={() => onView({ ...view, tab: 'all' })}>
              Look in all cases
            </Button>
          )}
          <Button size="compact-sm" variant="default" onClick={() => onView(withoutFilters(view))}>
            Clear search and filters
          </Button>
        </div>
      </div>
    );
  }
  const words: Readonly<Record<CasesTab, string>> = {
    open:
      kept === 0 ? 'No cases yet. Every complaint you paste is kept here by itself.' : 'Nothing waits for an answer.',
    waiting: 'Nothing is waiting. A case waits from its first copied reply until it is done.',
    done: 'Nothing is done yet. Press E on a case that is settled.',
    all: 'No cases yet. Every complaint you paste is kept here by itself.',
    'follow-ups': '',
  };
  return (
    <div className="cases-nothing">
      <p>{words[view.tab]}</p>
      <div>
        <Button className="primary" size="sm" onClick={onNew}>
          New complaint
        </Button>
        {view.tab === 'open' && counts !== undefined && counts.waiting > 0 ? (
          <Button size="sm" variant="default" onClick={() => onView({ ...view, tab: 'waiting' })}>
            See {counted(counts.waiting, 'waiting case')}
          </Button>
        ) : null}
      </div>
    </div>
  );
}
