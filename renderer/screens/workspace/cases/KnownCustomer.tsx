/** One quiet line above the plan when the same customer seems to have written before. A suggestion: nothing is merged. */
import { Button } from '@mantine/core';
import { IconChevronDown, IconUserCheck } from '@tabler/icons-react';
import { useId, useState } from 'react';
import type { CustomerHistory, EarlierCase } from '../../../../shared/domain/case-query.ts';
import { CASE_STATE_WORDS, dateWords, OUTCOMES } from '../../../words/case-words.ts';
import { ISSUE_WORDS } from '../../../words/reading-words.ts';
import { historyWords } from './history-words.ts';
import './past.css';

export function KnownCustomer({ history, onOpen }: { history: CustomerHistory | null; onOpen: (id: string) => void }) {
  const [open, setOpen] = useState(false);
  const list = useId();
  const now = Date.now();
  const words = historyWords(history, now);
  if (history === null || words === null) return null;
  return (
    <section className={words.careful ? 'known known-careful' : 'known'} aria-label="Known customer">
      <button
        type="button"
        className="known-head"
        aria-expanded={open}
        aria-controls={open ? list : undefined}
        onClick={() => setOpen(!open)}
      >
        <IconUserCheck size={16} stroke={1.75} aria-hidden="true" />
        <span>
          <strong>{words.headline}.</strong> {words.point}
        </span>
        <IconChevronDown className="known-arrow" size={15} stroke={2} aria-hidden="true" />
      </button>
      {open ? (
        <div id={list}>
          <p className="known-by">Recognised by {words.by}. If it is somebody else, nothing has been mixed up.</p>
          <ul className="known-list">
            {history.earlier.map((one) => (
              <Earlier key={one.row.id} one={one} now={now} onOpen={onOpen} />
            ))}
          </ul>
        </div>
      ) : null}
    </section>
  );
}

function Earlier({ one, now, onOpen }: { one: EarlierCase; now: number; onOpen: (id: string) => void }) {
  const { row, promised, given, outcome } = one;
  const last = given.at(-1);
  const ended = OUTCOMES.find(({ id }) => id === outcome?.result)?.name;
  return (
    <li>
      <div className="known-case">
        <strong>{dateWords(row.createdAt, now)}</strong> {row.issue === null ? '' : `${ISSUE_WORDS[row.issue]} · `}
        {CASE_STATE_WORDS[row.state].toLowerCase()}
        {ended === undefined ? '' : ` · ${ended.toLowerCase()}`}
        <Button size="compact-xs" variant="default" onClick={() => onOpen(row.id)}>
          Open
        </Button>
      </div>
      {last === undefined || (last.fix === '' && last.plusOne === '') ? null : (
        <p>
          {last.fix === '' ? null : <>Fix: {last.fix}. </>}
          {last.plusOne === '' ? null : <>+1: {last.plusOne}.</>}
        </p>
      )}
      {promised.map(({ text, settled }) => (
        <p key={text} dir="auto">
          “{text}” <em>{settled ?? 'still open'}</em>
        </p>
      ))}
    </li>
  );
}
