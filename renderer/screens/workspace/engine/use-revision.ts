/** One proposal for as long as its dialog is open: what runs is stopped with it. */
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { EngineId } from '../../../../shared/domain/draft.ts';
import { useApi } from '../../../api/api-context.tsx';
import { RevisionRun, type RevisionState } from './revision-run.ts';

/** A proposal as it stands, and who is asked for it. */
export interface Revising {
  readonly run: RevisionRun;
  readonly revision: RevisionState;
  /** Who is asked: the chosen engine, or another one for this once. */
  readonly engine: EngineId;
  readonly setEngine: (engine: EngineId) => void;
}

export function useRevision(chosen: EngineId): Revising {
  const api = useApi();
  const [run] = useState(() => new RevisionRun({ api, nextFrame: (call) => requestAnimationFrame(call) }));
  const revision = useSyncExternalStore(run.subscribe, run.state);
  const [engine, setEngine] = useState(chosen);
  useEffect(() => () => run.stop(), [run]);
  return { run, revision, engine, setEngine };
}
