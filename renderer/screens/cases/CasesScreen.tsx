/** All cases and all follow-ups: found, looked at, opened, settled and closed, with the mouse or without it. */
import { Kbd } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import {
  type KeyboardEvent,
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Erased, EraseWish } from '../../../shared/contract/archive-area.ts';
import type { Case } from '../../../shared/domain/case.ts';
import type { FollowUp } from '../../../shared/domain/follow-up.ts';
import { useApi } from '../../api/api-context.tsx';
import { failureOf } from '../../api/failure.ts';
import type { Command } from '../../commands/command.ts';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { offerWayBack, showFailure } from '../../components/notices.tsx';
import type { CaseKeeping } from '../workspace/cases/case-keeping.ts';
import '../../components/pane.css';
import './cases.css';
import { CaseFilters } from './CaseFilters.tsx';
import { CaseList } from './CaseList.tsx';
import { type CaseActs, CasePreview } from './CasePreview.tsx';
import { CasesTabs } from './CasesTabs.tsx';
import { type CasesView, TAB_WORDS, withoutFilters } from './cases-view.ts';
import { EraseDialog } from './EraseDialog.tsx';
import { inPressingOrder } from './FollowUpList.tsx';
import { NothingHere, Promises, Skeletons } from './ListStates.tsx';
import { listCommands } from './list-commands.ts';
import { useListKeys } from './list-keys.ts';
import { OutcomeDialog } from './OutcomeDialog.tsx';
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

/** Rest on a row after which it is shown beside the list, in milliseconds. */
const STOP = 70;

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

export function CasesScreen(props: CasesScreenProps) {
  const api = useApi();
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
  const rowIds = useMemo(() => rows.map(({ id }) => id), [rows]);
  const ids = onFollowUps ? followUps.map(({ id }) => String(id)) : rowIds;
  // What was chosen may have moved, or gone: then the one that took its place.
  const at = place === null ? 0 : ids.indexOf(place.id);
  const chosen = ids.length === 0 ? -1 : at >= 0 ? at : Math.min(place?.index ?? 0, ids.length - 1);
  const current = onFollowUps ? undefined : rows[chosen];
  const currentPromise: FollowUp | undefined = onFollowUps ? followUps[chosen] : undefined;
  const caseId = current?.id ?? currentPromise?.caseId ?? null;
  /** The case that is being erased: it may still be listed, and is not asked for any more. */
  const [going, setGoing] = useState<string | null>(null);
  // Whoever holds a key down passes many rows; only the one they stop at is looked at.
  const [stopped] = useDebouncedValue(caseId, STOP);
  // What was erased meanwhile is not asked for again.
  const listed = onFollowUps ? followUps.some((one) => one.caseId === stopped) : rowIds.includes(stopped ?? '');
  const stoppedAt = listed && stopped !== going ? stopped : null;
  const found = useCase(stoppedAt).data;
  const shown = found?.id === caseId ? found : undefined;
  const choose = useCallback(
    (index: number) => {
      const id = ids[index];
      if (id !== undefined) setPlace({ id, index });
    },
    [ids],
  );
  const step = (by: number) => choose(Math.min(ids.length - 1, Math.max(0, chosen + by)));
  const followUpActs = useFollowUpActs();

  const moveTo = (id: string, state: Case['state']) => keeping.actOn(id, (cases) => cases.setState({ id, state }));
  const acts: CaseActs = {
    open: onOpen,
    setDone: ({ id, state, repliedAt }) => {
      const next = state !== 'done' ? 'done' : repliedAt === null ? 'open' : 'waiting';
      moveTo(id, next).then(
        () =>
          offerWayBack({
            title: next === 'done' ? 'Marked as done' : `Open again, among ${TAB_WORDS[next].toLowerCase()}`,
            onBack: () => void moveTo(id, state).catch(showFailure),
          }),
        showFailure,
      );
    },
    outcome: (one) => setAsked({ what: 'outcome', one }),
    update: onUpdate,
    customer: (customer) => onView({ ...withoutFilters(view), tab: 'all', customer }),
    erase: (one) => setAsked({ what: 'erase', one }),
  };
  const erase = async (wish: EraseWish, backups: boolean) => {
    setGoing(asked?.one.id ?? null);
    try {
      // What waits is saved before, so that nothing of it comes afterwards.
      await keeping.saveNow();
      return await api.archive.erase({ wish, backups });
    } catch (thrown) {
      setGoing(null);
      throw thrown;
    }
  };
  const toList = () => {
    search.current?.blur();
    listPlace.current?.focus();
  };
  const commands = listCommands({
    onFollowUps,
    current,
    currentPromise,
    caseId,
    shown,
    acts,
    followUpActs,
    step,
    search: () => search.current?.focus(),
    tab: (tab) => onView({ ...view, tab }),
    begin: props.onNew,
    back: props.onBack,
  });
  useListKeys(commands);
  useLayoutEffect(() => {
    props.commands.current = commands.filter(({ chord }) => chord !== 'ArrowDown' && chord !== 'ArrowUp');
  });
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
      <section className="pane cases-list" aria-label="Cases">
        <h2 className="unseen">Cases</h2>
        <CasesTabs tab={view.tab} counts={counts} pressing={pressing} onTab={(tab) => onView({ ...view, tab })} />
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
      <CasePreview
        id={caseId === null ? null : stoppedAt}
        doneKey={onFollowUps ? '' : 'E'}
        acts={acts}
        followUpActs={followUpActs}
        now={now}
      />
      {asked?.what === 'outcome' ? (
        <OutcomeDialog
          one={asked.one}
          onClose={() => setAsked(null)}
          onRecord={(result, note) => {
            const { id, state } = asked.one;
            setAsked(null);
            keeping
              .actOn(id, (cases) => cases.close({ id, result, note }))
              .then(
                () =>
                  offerWayBack({ title: 'Outcome recorded', onBack: () => void moveTo(id, state).catch(showFailure) }),
                showFailure,
              );
          }}
        />
      ) : null}
      {asked?.what === 'erase' ? (
        <EraseDialog
          one={asked.one}
          erase={erase}
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
