/** What the data settings ask of the main process about everything that is kept. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { EraseWish } from '../../../../shared/contract/archive-area.ts';
import { useApi } from '../../../api/api-context.tsx';
import { download } from '../../../api/download.ts';
import { type Failure, failureOf } from '../../../api/failure.ts';

/** Milliseconds between two looks while the integrity check runs. */
const CHECKING = 700;

const HEALTH = 'archive-health';

/** How the file of the cases is, what backups there are, and what the person should know of them. */
export function useHealth() {
  const api = useApi();
  return useQuery({
    queryKey: [HEALTH],
    queryFn: ({ signal }) => api.archive.health(undefined, { signal }),
    staleTime: 0,
    refetchInterval: (query) => (query.state.data?.state === 'checking' ? CHECKING : false),
  });
}

/** Work after which cases, backups or both are others than before. */
function useArchiveWork<Input, Output>(work: (input: Input) => Promise<Output>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: work,
    // Cases are shown in several places; what is not in use costs nothing.
    onSettled: () => queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'settings' }),
  });
}

/** Makes a backup now. */
export function useBackUp() {
  const api = useApi();
  return useArchiveWork(() => api.archive.backUp());
}

/** Puts a backup, by its name, in the place of the cases. */
export function useRestore() {
  const api = useApi();
  return useArchiveWork((name: string) => api.archive.restore({ name }));
}

/** How many cases a wish is about, asked when it is wanted. */
export function useCountErase() {
  const api = useApi();
  return useMutation({ mutationFn: (customer: string) => api.archive.countErase({ customer }) });
}

/** Erases what a wish is about, with the backups or without. */
export function useErase() {
  const api = useApi();
  return useArchiveWork((input: { wish: EraseWish; backups: boolean }) => api.archive.erase(input));
}

/** Erases every case, with the backups or without. */
export function useEraseAll() {
  const api = useApi();
  return useArchiveWork((input: { backups: boolean }) => api.archive.eraseAll(input));
}

export interface Exporting {
  /** Characters that have come; null when nothing is being exported. */
  readonly come: number | null;
  readonly failure: Failure | null;
  readonly run: (format: 'json' | 'csv') => void;
  readonly stop: () => void;
}

/** Gathers everything and hands it over as a file. */
export function useExport(): Exporting {
  const api = useApi();
  const [come, setCome] = useState<number | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const running = useRef<AbortController | null>(null);
  const run = async (format: 'json' | 'csv'): Promise<void> => {
    const stopped = new AbortController();
    running.current = stopped;
    setFailure(null);
    setCome(0);
    try {
      const pieces: string[] = [];
      let length = 0;
      for await (const piece of await api.archive.export({ format }, { signal: stopped.signal })) {
        pieces.push(piece);
        length += piece.length;
        setCome(length);
      }
      if (!stopped.signal.aborted) {
        download(`plusone-cases.${format}`, format === 'json' ? 'application/json' : 'text/csv', pieces);
      }
    } catch (thrown) {
      if (!stopped.signal.aborted) setFailure(failureOf(thrown));
    } finally {
      if (running.current === stopped) setCome(null);
    }
  };
  return {
    come,
    failure,
    run: (format) => void run(format),
    stop: () => {
      running.current?.abort();
      setCome(null);
    },
  };
}
