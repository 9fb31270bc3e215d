/** The rows, drawn only where they are seen, so that tens of thousands of them scroll as a few do. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import type { CaseRow } from '../../../shared/domain/case-query.ts';
import { CaseEntry } from './CaseEntry.tsx';
import './case-list.css';

/** Height of a row in rem: two lines and the air around them. */
const ROW = 3.75;
/** So many rows before the end, the next page is asked for. */
const AHEAD = 30;

/** The element of a row, by the id of its case. */
export const optionId = (id: string): string => `case-${id}`;

export interface CaseListProps {
  rows: readonly CaseRow[];
  /** True when there are more than these. */
  more: boolean;
  onMore: () => void;
  chosen: number;
  onChoose: (index: number) => void;
  onOpen: (row: CaseRow) => void;
  list: RefObject<HTMLDivElement | null>;
  /** What the rows have in common, as the list's name. */
  label: string;
  now: number;
}

export function CaseList({ rows, more, onMore, chosen, onChoose, onOpen, list, label, now }: CaseListProps) {
  const rem = useRef(16);
  useEffect(() => {
    rem.current = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  }, []);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => list.current,
    estimateSize: () => ROW * rem.current,
    overscan: 12,
    getItemKey: (index) => rows[index]?.id ?? index,
  });
  const shown = virtual.getVirtualItems();
  const last = shown.at(-1)?.index ?? 0;
  useEffect(() => {
    if (more && last >= rows.length - AHEAD) onMore();
  }, [more, last, rows.length, onMore]);
  // The chosen row follows the keys, not the wheel.
  useEffect(() => {
    if (chosen >= 0) virtual.scrollToIndex(chosen, { align: 'auto' });
  }, [chosen, virtual]);
  const current = rows[chosen];
  // Its keys work at once, unless somebody is typing above it or presses something beside it.
  useEffect(() => {
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body || activeElement.closest('[hidden]') !== null) {
      list.current?.focus();
    }
  }, [list]);

  const press = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor((list.current?.clientHeight ?? 0) / (ROW * rem.current)) - 1);
    const to = { Home: 0, End: rows.length - 1, PageDown: chosen + page, PageUp: chosen - page }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    onChoose(Math.min(rows.length - 1, Math.max(0, to)));
  };

  return (
    <div
      ref={list}
      className="case-list"
      role="listbox"
      tabIndex={0}
      aria-label={label}
      aria-activedescendant={current === undefined ? undefined : optionId(current.id)}
      onKeyDown={press}
    >
      <div className="case-run" role="presentation" style={{ height: virtual.getTotalSize() }}>
        {shown.map(({ index, start, size }) => {
          const row = rows[index];
          if (row === undefined) return null;
          return (
            <div
              key={row.id}
              id={optionId(row.id)}
              role="option"
              tabIndex={-1}
              aria-selected={index === chosen}
              aria-posinset={index + 1}
              aria-setsize={more ? -1 : rows.length}
              className="case-entry"
              style={{ height: size, transform: `translateY(${start}px)` }}
              onMouseDown={(event) => {
                // The list keeps the focus, so that the keys go on from here.
                event.preventDefault();
                list.current?.focus();
                onChoose(index);
              }}
              onDoubleClick={() => onOpen(row)}
              onKeyDown={press}
            >
              <CaseEntry row={row} now={now} />
            </div>
          );
        })}
      </div>
    </div>
  );
}
