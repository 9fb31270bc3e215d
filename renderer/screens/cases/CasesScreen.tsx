/** All cases and all follow-ups: found, looked at, opened, settled and closed, with the mouse or without it. */
import { Button, Kbd } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type KeyboardEvent, type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Erased, EraseWish } from '../../../shared/contract/archive-area.ts';
import type { Case } from '../../../shared/domain/case.ts';
import type { CaseCounts } from '../../../shared/domain/case-query.ts';
import type { FollowUp } from '../../../shared/domain/follow-up.ts';
import { failureOf } from '../../api/failure.ts';
import type { Command } from '../../commands/command.ts';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { CASE_STATE_WORDS } from '../../words/case-words.ts';
import type { CaseKeeping } from '../workspace/cases/case-keeping.ts';
import './cases.css';
import { CaseFilters } from './CaseFilters.tsx';
import { CaseList } from './CaseList.tsx';
import { type CaseActs, CasePreview } from './CasePreview.tsx';
import { CASES_TABS, type CasesTab, type CasesView, isNarrowed, withoutFilters } from './cases-view.ts';
import { EraseDialog } from './EraseDialog.tsx';
import { FollowUpList, inPressingOrder } from './FollowUpList.tsx';
import { useListKeys } from './list-keys.ts';
import { OutcomeDialog } from './OutcomeDialog.tsx';
import { SNOOZES } from './snooze.ts';
import { UndoButton } from './UndoButton.tsx';
import {
  useCase,
  useCaseCounts,
  useCaseRows,
  useFollowUpCounts,
  useFollowUps,
  useSettledFollowUps,
} from './use-cases.ts';
import { useFollowUpActs } from './use-follow-up-acts.ts';
import { WaitTimes } from './WaitTimes.tsx';

export interface CasesScreenProps {
  view: CasesView;
  onView: (view: CasesView) => void;
  keeping: CaseKeeping;
  onOpen: (id: string) => void;
  /** Opens the case with a draft that says how things stand. */
  onUpdate: (id: string) => void;
  onNew: () => void;
  /** Back to the complaint in front. */
  onBack: () => void;
  onErased: (erased: Erased, wish: EraseWish) => void;
  /** What can be done here, for the palette and the sheet of keys. */
  commands: RefObject<readonly Command[]>;
}

const TAB_WORDS: Readonly<Record<CasesTab, string>> = { ...CASE_STATE_WORDS, all: 'All', 'follow-ups': 'Follow-ups' };

/** How often times are drawn anew, in milliseconds. */
const TICK = 30_000;

function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK);
    return () => clearInterval(timer);
  }, []);
  return now;
}

function totalOf(tab: CasesTab, counts: CaseCounts | undefined, promises: number): number | undefined {
  if (tab === 'follow-ups') return promises;
  if (counts === undefined) return undefined;
  return tab === 'all' ? counts.open + counts.waiting + counts.done : counts[tab];
}

export function CasesScreen(props: CasesScreenProps) {
  const { view, keeping, onOpen, onUpdate } = props;
  const [place, setPlace] = useState<{ id: string; index: number } | null>(null);
  // Another list begins at its top.
  const onView = (next: CasesView) => {
    setPlace(null);
    props.onView(next);
  };
  const now = useNow();
  const counts = useCaseCounts().data;
  const promised = useFollowUpCounts().data;
  const pressing = (promised?.overdue ?? 0) + (promised?.due ?? 0);
  const list = useCaseRows(view);
  const { rows } = list;
  const followUpQuery = useFollowUps();
  const onFollowUps = view.tab === 'follow-ups';
  const settled = useSettledFollowUps(onFollowUps).data;
  const followUps = inPressingOrder([...(followUpQuery.data ?? []), ...(settled ?? [])]);
  const [asked, setAsked] = useState<{ what: 'outcome' | 'erase'; one: Case } | null>(null);
  const search = useRef<HTMLInputElement>(null);
  const listPlace = useRef<HTMLDivElement>(null);
  const ids = onFollowUps ? followUps.map(({ id }) => String(id)) : rows.map(({ id }) => id);
  // What was chosen may have moved, or gone: then the one that took its place.
  const found = place === null ? 0 : ids.indexOf(place.id);
  const chosen = ids.length === 0 ? -1 : found >= 0 ? found : Math.min(place?.index ?? 0, ids.length - 1);
  const current = onFollowUps ? undefined : rows[chosen];
  const currentPromise: FollowUp | undefined = onFollowUps ? followUps[chosen] : undefined;
  const caseId = current?.id ?? currentPromise?.caseId ?? null;
  const shown = useCase(caseId).data;
  const choose = useCallback(
    (index: number) => {
      const id = ids[index];
      if (id !== undefined) setPlace({ id, index });
    },
    [ids],
  );
  const step = (by: number) => choose(Math.min(ids.length - 1, Math.max(0, chosen + by)));
  const followUpActs = useFollowUpActs();

  const fail = (thrown: unknown) => {
    const { sentence, nextStep } = failureOf(thrown);
    notifications.show({ title: sentence, message: nextStep, color: 'red', autoClose: false });
  };
  const offerUndo = (title: string, undo: () => Promise<unknown>) => {
    const id = notifications.show({
      title,
      autoClose: 10_000,
      message: (
        <UndoButton
          onUndo={() => {
            notifications.hide(id);
            undo().catch(fail);
          }}
        />
      ),
    });
  };
  const moveTo = (id: string, state: Case['state']) => keeping.actOn(id, (cases) => cases.setState({ id, state }));
  const acts: CaseActs = {
    open: onOpen,
    setDone: ({ id, state, repliedAt }) => {
      const next = state !== 'done' ? 'done' : repliedAt === null ? 'open' : 'waiting';
      moveTo(id, next).then(
        () =>
          offerUndo(next === 'done' ? 'Marked as done' : `Open again, among ${TAB_WORDS[next].toLowerCase()}`, () =>
            moveTo(id, state),
          ),
        fail,
      );
    },
    outcome: (one) => setAsked({ what: 'outcome', one }),
    update: onUpdate,
    customer: (customer) => onView({ ...withoutFilters(view), tab: 'all', customer }),
    erase: (one) => setAsked({ what: 'erase', one }),
  };
  const noCase = shown === undefined ? 'Choose a case first' : '';
  const noPromise = currentPromise === undefined ? 'Choose a follow-up first' : '';
  const onCurrent = (act: (one: Case) => void) => () => {
    if (shown !== undefined) act(shown);
  };
  const toList = () => {
    search.current?.blur();
    listPlace.current?.focus();
  };
  const commands: readonly Command[] = [
    { id: 'list-next', group: 'Cases', title: 'Next', chord: 'J', run: () => step(1) },
    { id: 'list-before', group: 'Cases', title: 'Before', chord: 'K', run: () => step(-1) },
    { id: 'list-down', group: 'Cases', title: 'Next', chord: 'ArrowDown', run: () => step(1) },
    { id: 'list-up', group: 'Cases', title: 'Before', chord: 'ArrowUp', run: () => step(-1) },
    {
      id: 'list-open',
      group: 'Cases',
      title: 'Open the case',
      chord: 'Enter',
      unavailable: caseId === null ? 'Choose a case first' : '',
      run: () => caseId !== null && onOpen(caseId),
    },
    { id: 'list-search', group: 'Cases', title: 'Search', chord: '/', run: () => search.current?.focus() },
    ...(onFollowUps
      ? [
          {
            id: 'list-kept',
            group: 'Cases' as const,
            title: 'Kept',
            chord: 'E',
            unavailable: noPromise,
            run: () => currentPromise && followUpActs.settle(currentPromise, 'kept'),
          },
          {
            id: 'list-broken',
            group: 'Cases' as const,
            title: 'Not kept',
            chord: 'B',
            unavailable: noPromise,
            run: () => currentPromise && followUpActs.settle(currentPromise, 'broken'),
          },
          {
            id: 'list-snooze',
            group: 'Cases' as const,
            title: 'Snooze until tomorrow',
            chord: 'S',
            unavailable: noPromise,
            run: () => {
              const until = SNOOZES[0]?.until(new Date());
              if (currentPromise !== undefined && until !== undefined) followUpActs.snooze(currentPromise, until);
            },
          },
        ]
      : [
          {
            id: 'list-done',
            group: 'Cases' as const,
            title: current?.state === 'done' ? 'Open again' : 'Done',
            chord: 'E',
            unavailable: current === undefined ? 'Choose a case first' : '',
            run: () => current && acts.setDone(current),
          },
        ]),
    {
      id: 'list-outcome',
      group: 'Cases',
      title: 'Record the outcome',
      chord: 'O',
      unavailable: noCase,
      run: onCurrent(acts.outcome),
    },
    {
      id: 'list-update',
      group: 'Cases',
      title: 'Write a status update',
      chord: 'U',
      unavailable: noCase || (shown?.repliedAt == null ? 'It was not answered yet' : ''),
      run: onCurrent(({ id }) => onUpdate(id)),
    },
    {
      id: 'list-customer',
      group: 'Cases',
      title: 'All cases of this customer',
      chord: 'C',
      unavailable: noCase || (shown?.reading?.customer == null ? 'No name was read' : ''),
      run: onCurrent((one) => acts.customer(one.reading?.customer?.name ?? '')),
    },
    { id: 'list-erase', group: 'Cases', title: 'Erase…', chord: 'X', unavailable: noCase, run: onCurrent(acts.erase) },
    { id: 'list-back', group: 'Cases', title: 'Back to the complaint in front', chord: 'Escape', run: props.onBack },
    { id: 'list-new', group: 'Cases', title: 'New complaint', chord: 'N', run: props.onNew },
    ...CASES_TABS.map((tab, index) => ({
      id: `list-tab ${tab}`,
      group: 'Cases' as const,
      title: `Show ${TAB_WORDS[tab].toLowerCase()}`,
      chord: String(index + 1),
      run: () => onView({ ...view, tab }),
    })),
  ];
  useListKeys(commands);
  useLayoutEffect(() => {
    props.commands.current = commands.filter(({ chord }) => chord !== 'ArrowDown' && chord !== 'ArrowUp');
  });
  // The keys of the list work at once.
  useEffect(() => listPlace.current?.focus(), []);

  const inSearch = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') step(1);
    else if (event.key === 'ArrowUp') step(-1);
    else if (event.key === 'Enter' && current !== undefined) onOpen(current.id);
    else if (event.key === 'Escape' && view.words !== '') onView({ ...view, words: '' });
    else if (event.key === 'Escape') toList();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <main className="cases">
      <section className="cases-list" aria-label="Cases">
        <h2 className="unseen">Cases</h2>
        <nav className="cases-tabs" aria-label="Which cases">
          {CASES_TABS.map((tab) => {
            const total = totalOf(tab, counts, pressing);
            return (
              <button
                key={tab}
                type="button"
                aria-current={view.tab === tab ? 'page' : undefined}
                className={tab === 'follow-ups' ? 'cases-tab-promises' : undefined}
                onClick={() => onView({ ...view, tab })}
              >
                {TAB_WORDS[tab]}
                {total === undefined || (tab === 'follow-ups' && total === 0) ? null : (
                  <span className={tab === 'follow-ups' ? 'count count-pressing' : 'count'}>
                    {total.toLocaleString()}
                    {tab === 'follow-ups' ? <span className="unseen"> pressing</span> : null}
                  </span>
                )}
              </button>
            );
          })}
        </nav>
        {onFollowUps ? null : <CaseFilters view={view} onView={onView} search={search} onKey={inSearch} />}
        {onFollowUps ? (
          <Promises
            query={followUpQuery}
            followUps={followUps}
            chosen={chosen}
            onChoose={choose}
            onOpen={({ caseId }) => onOpen(caseId)}
            acts={followUpActs}
            now={now}
          />
        ) : (
          <>
            {list.error === null ? null : (
              <FailureNotice failure={failureOf(list.error)} onRetry={() => void list.refetch()} />
            )}
            {list.broad ? (
              <p className="cases-broad">
                Very many cases hold these words: the latest are listed. Another word narrows it.
              </p>
            ) : null}
            {list.data === undefined ? (
              list.error === null ? (
                <Skeletons />
              ) : null
            ) : rows.length === 0 ? (
              <NothingHere view={view} onView={onView} onNew={props.onNew} counts={counts} />
            ) : (
              <CaseList
                rows={rows}
                more={list.hasNextPage}
                onMore={() => {
                  if (!list.isFetchingNextPage) void list.fetchNextPage();
                }}
                chosen={chosen}
                onChoose={choose}
                onOpen={({ id }) => onOpen(id)}
                list={listPlace}
                label={`Cases, ${TAB_WORDS[view.tab].toLowerCase()}`}
                now={now}
              />
            )}
          </>
        )}
        <p className="unseen" role="status">
          {list.data === undefined || onFollowUps
            ? ''
            : `${rows.length.toLocaleString()}${list.hasNextPage ? ' and more' : ''} cases listed`}
        </p>
        <footer className="cases-foot">
          <WaitTimes />
          <span className="cases-keys" aria-hidden="true">
            <Kbd>↑</Kbd> <Kbd>↓</Kbd> choose <Kbd>Enter</Kbd> open <Kbd>E</Kbd> {onFollowUps ? 'kept' : 'done'}{' '}
            <Kbd>Esc</Kbd> back
          </span>
        </footer>
      </section>
      <CasePreview id={caseId} doneKey={onFollowUps ? '' : 'E'} acts={acts} followUpActs={followUpActs} now={now} />
      {asked?.what === 'outcome' ? (
        <OutcomeDialog
          one={asked.one}
          onClose={() => setAsked(null)}
          onRecord={(result, note) => {
            const { id, state } = asked.one;
            setAsked(null);
            keeping
              .actOn(id, (cases) => cases.close({ id, result, note }))
              .then(() => offerUndo('Outcome recorded', () => moveTo(id, state)), fail);
          }}
        />
      ) : null}
      {asked?.what === 'erase' ? (
        <EraseDialog
          one={asked.one}
          onClose={() => setAsked(null)}
          onErased={(erased, wish) => {
            setAsked(null);
            props.onErased(erased, wish);
          }}
        />
      ) : null}
    </main>
  );
}

interface PromisesProps {
  query: ReturnType<typeof useFollowUps>;
  followUps: readonly FollowUp[];
  chosen: number;
  onChoose: (index: number) => void;
  onOpen: (followUp: FollowUp) => void;
  acts: ReturnType<typeof useFollowUpActs>;
  now: number;
}

function Promises({ query, followUps, ...rest }: PromisesProps) {
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

function Skeletons() {
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

function NothingHere({ view, onView, onNew, counts }: NothingHereProps) {
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
      <Button className="primary" size="sm" onClick={onNew}>
        New complaint
      </Button>
    </div>
  );
}
