/** What the list of cases asks of the main process, and what can be done from it. Shows nothing. */
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { CaseRow } from '../../../shared/domain/case-query.ts';
import { useApi } from '../../api/api-context.tsx';
import { CASES_KEY } from '../workspace/cases/use-case-keeping.ts';
import { type CasesView, queryOf } from './cases-view.ts';

const NO_ROWS: readonly CaseRow[] = [];

/** The rows of a view, page by page; those of the view before stay until the first new ones are there. */
export function useCaseRows(view: CasesView) {
  const api = useApi();
  const query = useInfiniteQuery({
    queryKey: [CASES_KEY, 'list', queryOf(view, undefined)],
    queryFn: ({ pageParam, signal }) => api.cases.list(queryOf(view, pageParam), { signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
    enabled: view.tab !== 'follow-ups',
    staleTime: 0,
  });
  const { data } = query;
  const rows = useMemo(() => data?.pages.flatMap((page) => page.rows) ?? NO_ROWS, [data]);
  return { ...query, rows, broad: data?.pages[0]?.broad ?? false };
}

/** How many cases there are, by state. */
export function useCaseCounts() {
  const api = useApi();
  return useQuery({
    queryKey: [CASES_KEY, 'counts'],
    queryFn: ({ signal }) => api.cases.counts(undefined, { signal }),
    staleTime: 0,
  });
}

/** How often what depends on the clock is looked at, in milliseconds. */
const TICK = 60_000;

/** How many follow-ups are open, by how they stand; asked again as time goes by. */
export function useFollowUpCounts() {
  const api = useApi();
  return useQuery({
    queryKey: [CASES_KEY, 'follow-up-counts'],
    queryFn: ({ signal }) => api.followUps.counts(undefined, { signal }),
    staleTime: 0,
    refetchInterval: TICK,
    retry: false,
  });
}

/** Open promises, the earliest due first; asked again as time goes by. */
export function useFollowUps() {
  const api = useApi();
  return useQuery({
    queryKey: [CASES_KEY, 'follow-ups'],
    queryFn: ({ signal }) => api.followUps.list(undefined, { signal }),
    staleTime: 0,
    refetchInterval: TICK,
  });
}

/** Promises that were kept or broken, settled last first. */
export function useSettledFollowUps(enabled: boolean) {
  const api = useApi();
  return useQuery({
    queryKey: [CASES_KEY, 'settled'],
    queryFn: ({ signal }) => api.followUps.settled(undefined, { signal }),
    enabled,
    staleTime: 0,
  });
}

/** One kept case whole; null asks for nothing. */
export function useCase(id: string | null) {
  const api = useApi();
  return useQuery({
    queryKey: [CASES_KEY, 'case', id],
    queryFn: ({ signal }) => api.cases.get({ id: id ?? '' }, { signal }),
    enabled: id !== null,
    staleTime: 0,
    retry: false,
  });
}

/** How long customers waited for a reply and for an end. */
export function useCaseTimes() {
  const api = useApi();
  return useQuery({
    queryKey: [CASES_KEY, 'times'],
    queryFn: ({ signal }) => api.cases.times({}, { signal }),
    staleTime: 0,
  });
}
