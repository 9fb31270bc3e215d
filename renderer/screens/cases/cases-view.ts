/** Which part of the list is looked at: tab, words, filters and order, and the question to the main process that follows. Pure. */
import type { CaseOrder, CaseQuery } from '../../../shared/domain/case-query.ts';
import type { ChannelId } from '../../../shared/domain/channel-id.ts';
import type { IssueType } from '../../../shared/domain/issue-type.ts';
import type { RiskType } from '../../../shared/domain/reading.ts';
import { CASE_STATE_WORDS } from '../../words/case-words.ts';

/** In the order in which they stand, which is that of their number keys. */
export const CASES_TABS = ['open', 'waiting', 'done', 'all', 'follow-ups'] as const;
export type CasesTab = (typeof CASES_TABS)[number];

export const TAB_WORDS: Readonly<Record<CasesTab, string>> = {
  ...CASE_STATE_WORDS,
  all: 'All',
  'follow-ups': 'Follow-ups',
};

export interface CasesView {
  readonly tab: CasesTab;
  readonly words: string;
  readonly issue: IssueType | null;
  readonly channel: ChannelId | null;
  readonly risk: RiskType | null;
  readonly customer: string | null;
  readonly order: CaseOrder;
}

/** What is listed at first: open cases, the latest change first. */
export const FIRST_VIEW: CasesView = {
  tab: 'open',
  words: '',
  issue: null,
  channel: null,
  risk: null,
  customer: null,
  order: 'changed',
};

/** How many rows come at once. */
const PAGE = 100;

/** One letter says nothing yet. */
const FEWEST_LETTERS = 2;

/** Whether the words are looked for; then the best match comes first unless another order was chosen. */
export function isSearched({ words }: CasesView): boolean {
  return words.trim().length >= FEWEST_LETTERS;
}

/** Whether anything but the tab narrows the list. */
export function isNarrowed(view: CasesView): boolean {
  const { issue, channel, risk, customer } = view;
  return isSearched(view) || [issue, channel, risk, customer].some((filter) => filter !== null);
}

/** What the main process is asked for a page of this view. */
export function queryOf(view: CasesView, after: string | undefined): Partial<CaseQuery> {
  const { tab, words, issue, channel, risk, customer, order } = view;
  const searched = isSearched(view);
  return {
    words: searched ? words : '',
    ...(tab === 'all' || tab === 'follow-ups' ? {} : { state: tab }),
    ...(issue === null ? {} : { issue }),
    ...(channel === null ? {} : { channel }),
    ...(risk === null ? {} : { risk }),
    ...(customer === null ? {} : { customer }),
    order: searched && order === 'changed' ? 'best' : order,
    limit: PAGE,
    ...(after === undefined ? {} : { after }),
  };
}

/** The view with all filters and words taken away. */
export function withoutFilters({ tab, order }: CasesView): CasesView {
  return { ...FIRST_VIEW, tab, order };
}
