/** What the screens ask about the engines that write with a model. Shows nothing. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { EngineState, ModelEngineId } from '../../shared/contract/engine-area.ts';
import { useApi } from './api-context.tsx';

const STATE = ['engines'];

/** Key, spending and recommended models; asked anew whenever a screen opens, since every draft changes it. */
export function useEngineState() {
  const api = useApi();
  return useQuery({
    queryKey: STATE,
    queryFn: ({ signal }) => api.engines.state(undefined, { signal }),
    refetchOnMount: 'always',
  });
}

/** The models a service offers; asking also tells whether key and address are right. */
export function useModels(engine: ModelEngineId, asked: readonly string[], enabled: boolean) {
  const api = useApi();
  return useQuery({
    queryKey: ['models', engine, ...asked],
    queryFn: ({ signal }) => api.engines.models({ engine }, { signal }),
    enabled,
    retry: false,
  });
}

/** Tries a key and keeps it when it works. */
export function useSaveKey() {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (wish: { key: string; inFile: boolean }) => api.engines.saveKey(wish),
    onSuccess: (state: EngineState) => queries.setQueryData(STATE, state),
    // A key that could not be written is still held in memory.
    onError: () => queries.invalidateQueries({ queryKey: STATE }),
  });
}

/** Forgets the key everywhere but in the environment. */
export function useForgetKey() {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => api.engines.forgetKey(),
    onSuccess: (state: EngineState) => queries.setQueryData(STATE, state),
  });
}
