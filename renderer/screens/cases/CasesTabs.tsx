/** Which cases are listed: open, waiting, done, all; and the way to the follow-ups. */
import '../../components/quiet-tab.css';
import type { CaseCounts } from '../../../shared/domain/case-query.ts';
import { CASES_TABS, type CasesTab, TAB_WORDS } from './cases-view.ts';

function totalOf(tab: CasesTab, counts: CaseCounts | undefined, promises: number): number | undefined {
  if (tab === 'follow-ups') return promises;
  if (counts === undefined) return undefined;
  return tab === 'all' ? counts.open + counts.waiting + counts.done : counts[tab];
}

export interface CasesTabsProps {
  tab: CasesTab;
  counts: CaseCounts | undefined;
  /** Follow-ups that are overdue or due today. */
  pressing: number;
  onTab: (tab: CasesTab) => void;
}

export function CasesTabs({ tab: chosen, counts, pressing, onTab }: CasesTabsProps) {
  return (
    <nav className="cases-tabs" aria-label="Which cases">
      {CASES_TABS.map((tab) => {
        const total = totalOf(tab, counts, pressing);
        return (
          <button
            key={tab}
            type="button"
            aria-current={tab === chosen ? 'page' : undefined}
            className={tab === 'follow-ups' ? 'quiet-tab cases-tab-promises' : 'quiet-tab'}
            onClick={() => onTab(tab)}
          >
            {TAB_WORDS[tab]}
            {total === undefined || (tab === 'follow-ups' && total === 0) ? null : (
              <span className={tab === 'follow-ups' ? 'pressing-count' : 'count'}>
                {total.toLocaleString()}
                {tab === 'follow-ups' ? <span className="unseen"> pressing</span> : null}
              </span>
            )}
          </button>
        );
      })}
    </nav>
  );
}
