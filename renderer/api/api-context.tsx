/** Hands the connected client down the tree, and the few questions several screens ask of it. */
import { useMutation, useMutationState, useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext } from 'react';
import type { Playbook, Trade } from '../../shared/domain/playbook.ts';
import type { Settings, SettingsChange } from '../../shared/domain/settings.ts';
import type { Api } from './bridge.ts';

const ApiContext = createContext<Api | null>(null);

export function ApiProvider({ api, children }: { api: Api; children: ReactNode }) {
  return <ApiContext value={api}>{children}</ApiContext>;
}

/** @throws Error outside of an ApiProvider. */
export function useApi(): Api {
  const api = useContext(ApiContext);
  if (api === null) throw new Error('useApi outside of ApiProvider');
  return api;
}

/** The settings; undefined until they have come. */
export function useSettings() {
  const api = useApi();
  return useQuery({ queryKey: ['settings'], queryFn: ({ signal }) => api.settings.get(undefined, { signal }) });
}

const CHANGE_SETTINGS = ['change-settings'];

/** Changes settings: what was chosen shows everywhere at once, and goes back when it could not be kept. */
export function useChangeSettings() {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationKey: CHANGE_SETTINGS,
    mutationFn: (change: SettingsChange) => api.settings.update(change),
    onMutate: (change) => {
      const before = queries.getQueryData<Settings>(['settings']);
      if (before !== undefined) queries.setQueryData(['settings'], { ...before, ...given(change) });
      return before;
    },
    onError: (_failure, _change, before) => {
      if (before !== undefined) queries.setQueryData(['settings'], before);
    },
    onSuccess: (settings: Settings) => queries.setQueryData(['settings'], settings),
  });
}

/** What was thrown when the latest change of a setting could not be kept; null when it could. */
export function useSettingsFailure(): unknown {
  const errors = useMutationState({ filters: { mutationKey: CHANGE_SETTINGS }, select: ({ state }) => state.error });
  return errors.at(-1) ?? null;
}

/** What a change names; a field that is there without a value changes nothing. */
function given(change: SettingsChange): Partial<Settings> {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
}

/** The playbook; undefined until it has come. */
export function usePlaybook() {
  const api = useApi();
  return useQuery({ queryKey: ['playbook'], queryFn: ({ signal }) => api.playbook.get(undefined, { signal }) });
}

/** The starter playbooks by trade, which stay the same while the app runs. */
export function useStarters() {
  const api = useApi();
  return useQuery({
    queryKey: ['starters'],
    queryFn: ({ signal }) => api.playbook.starters(undefined, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** Begins with the starter playbook of a trade, or leaves the trade to each complaint. */
export function useChooseStarter() {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (choice: { trade?: Trade; name: string; signer: string }) => api.playbook.choose(choice),
    onSuccess: (playbook: Playbook) => queries.setQueryData(['playbook'], playbook),
  });
}

/** Version, host and data folder, which stay the same while the app runs. */
export function useAppInfo() {
  const api = useApi();
  return useQuery({
    queryKey: ['app'],
    queryFn: ({ signal }) => api.app.info(undefined, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
