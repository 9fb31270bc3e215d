/** One row of the list: who, what about, how upset, what is due, and the words that were searched for. */
import { IconAlertTriangle, IconCircle, IconCircleCheck, IconClockPause } from '@tabler/icons-react';
import { memo } from 'react';
import type { CaseRow } from '../../../shared/domain/case-query.ts';
import { channelFacts } from '../../../shared/domain/channel-facts.ts';
import { deadlineOf } from '../../../shared/domain/follow-up.ts';
import { momentOf } from '../../../shared/domain/moment.ts';
import { agoWords, CASE_STATE_WORDS } from '../../words/case-words.ts';
import { dayWords } from '../../words/formatting.ts';
import { ISSUE_WORDS, RISK_WORDS, TEMPER_WORDS } from '../../words/reading-words.ts';
import { Marked } from './Marked.tsx';

const STATE_ICONS = { open: IconCircle, waiting: IconClockPause, done: IconCircleCheck } as const;

export function StateIcon({ state }: { state: CaseRow['state'] }) {
  const Icon = STATE_ICONS[state];
  return (
    <Icon
      className={`case-state case-${state}`}
      size={16}
      stroke={1.9}
      role="img"
      aria-label={CASE_STATE_WORDS[state]}
    />
  );
}

/** Who wrote it, as far as a name was read. */
export const nameOf = (customer: string): string => (customer === '' ? 'No name read' : customer);

export const CaseEntry = memo(function CaseEntry({ row, now }: { row: CaseRow; now: number }) {
  const { customer, issue, channel, temper, risks, nextDue, excerpt } = row;
  const late = nextDue !== null && deadlineOf(nextDue) < momentOf(new Date(now));
  return (
    <>
      <StateIcon state={row.state} />
      <div className="case-lines">
        <div className="case-line">
          <strong className={customer === '' ? 'case-nameless' : ''} dir="auto">
            {excerpt?.from === 'customer' ? <Marked {...excerpt} /> : nameOf(customer)}
          </strong>
          {issue === null ? null : <span className="case-issue">{ISSUE_WORDS[issue]}</span>}
          {channel === null ? null : <span className="case-channel">{channelFacts(channel).name}</span>}
          <span className="case-end">
            {temper === 0 ? null : (
              <span className={`temper temper-${temper}`} role="img" aria-label={TEMPER_WORDS[temper] ?? ''}>
                {[1, 2, 3].map((step) => (
                  <i key={step} className={step <= temper ? 'on' : ''} />
                ))}
              </span>
            )}
            {risks.length === 0 ? null : (
              <span className="case-risk" title={`Careful: ${risks.map((risk) => RISK_WORDS[risk]).join(', ')}`}>
                <IconAlertTriangle
                  size={14}
                  stroke={1.9}
                  role="img"
                  aria-label={`Careful: ${risks.map((risk) => RISK_WORDS[risk]).join(', ')}`}
                />
              </span>
            )}
            {nextDue === null ? null : (
              <span className={late ? 'case-due case-late' : 'case-due'}>
                {late ? 'overdue' : 'due'} {dayWords(nextDue)}
              </span>
            )}
            <time dateTime={new Date(row.changedAt).toISOString()}>{agoWords(row.changedAt, now)}</time>
          </span>
        </div>
        <div className="case-words" dir="auto">
          {excerpt !== null && excerpt.from !== 'customer' ? (
            <>
              {excerpt.from === 'reply' ? <span className="case-from">Reply: </span> : null}
              {excerpt.from === 'notes' ? <span className="case-from">Notes: </span> : null}
              <Marked {...excerpt} />
            </>
          ) : (
            row.opening
          )}
        </div>
      </div>
    </>
  );
});
