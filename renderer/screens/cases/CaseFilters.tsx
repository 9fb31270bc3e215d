/** Search and filters above the list. */
import { Button, CloseButton, Select, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import type { KeyboardEvent, RefObject } from 'react';
import { CaseOrder } from '../../../shared/domain/case-query.ts';
import { CHANNELS } from '../../../shared/domain/channel-facts.ts';
import { ChannelId } from '../../../shared/domain/channel-id.ts';
import { IssueType } from '../../../shared/domain/issue-type.ts';
import { RiskType } from '../../../shared/domain/reading.ts';
import { Shortcut } from '../../components/Shortcut.tsx';
import { CASE_ORDER_WORDS } from '../../words/case-words.ts';
import { sentenceCase } from '../../words/formatting.ts';
import { ISSUE_WORDS, RISK_WORDS } from '../../words/reading-words.ts';
import { type CasesView, isNarrowed, isSearched, withoutFilters } from './cases-view.ts';
import './case-filters.css';

const ISSUES = IssueType.options.map((value) => ({ value, label: ISSUE_WORDS[value] }));
const PLACES = CHANNELS.map(({ id, name }) => ({ value: id, label: name }));
const RISKS = RiskType.options.map((value) => ({ value, label: sentenceCase(RISK_WORDS[value]) }));

export interface CaseFiltersProps {
  view: CasesView;
  onView: (view: CasesView) => void;
  search: RefObject<HTMLInputElement | null>;
  /** A key in the search field that belongs to the list below. */
  onKey: (event: KeyboardEvent) => void;
}

export function CaseFilters({ view, onView, search, onKey }: CaseFiltersProps) {
  const orders = CaseOrder.options
    .filter((order) => order !== 'best')
    .map((value) => ({
      value,
      label: value === 'changed' && isSearched(view) ? CASE_ORDER_WORDS.best : CASE_ORDER_WORDS[value],
    }));
  return (
    <search className="case-filters">
      <TextInput
        ref={search}
        size="xs"
        className="case-search"
        aria-label="Search cases"
        placeholder="Search names, complaints, replies, notes"
        leftSection={<IconSearch size={15} stroke={1.75} aria-hidden="true" />}
        rightSection={
          view.words === '' ? (
            <Shortcut chord="/" />
          ) : (
            <CloseButton
              size="sm"
              aria-label="Clear the search"
              onClick={() => {
                onView({ ...view, words: '' });
                search.current?.focus();
              }}
            />
          )
        }
        value={view.words}
        onChange={(event) => onView({ ...view, words: event.currentTarget.value })}
        onKeyDown={onKey}
      />
      <Select
        size="xs"
        aria-label="Kind of complaint"
        placeholder="Every kind"
        clearable
        searchable
        data={ISSUES}
        value={view.issue}
        onChange={(value) => onView({ ...view, issue: IssueType.safeParse(value).data ?? null })}
      />
      <Select
        size="xs"
        aria-label="Channel"
        placeholder="Every channel"
        clearable
        searchable
        data={PLACES}
        value={view.channel}
        onChange={(value) => onView({ ...view, channel: ChannelId.safeParse(value).data ?? null })}
      />
      <Select
        size="xs"
        aria-label="Risk"
        placeholder="Every risk"
        clearable
        data={RISKS}
        value={view.risk}
        onChange={(value) => onView({ ...view, risk: RiskType.safeParse(value).data ?? null })}
      />
      <Select
        size="xs"
        aria-label="Order"
        allowDeselect={false}
        data={orders}
        value={view.order}
        onChange={(value) => onView({ ...view, order: CaseOrder.safeParse(value).data ?? 'changed' })}
      />
      {view.customer === null ? null : (
        <Button
          size="compact-sm"
          variant="light"
          rightSection="×"
          aria-label={`Only ${view.customer}. Show everybody`}
          onClick={() => onView({ ...view, customer: null })}
        >
          Only {view.customer}
        </Button>
      )}
      {isNarrowed(view) ? (
        <Button size="compact-sm" variant="subtle" color="gray" onClick={() => onView(withoutFilters(view))}>
          Clear all
        </Button>
      ) : null}
    </search>
  );
}
