/** Connects a session to React: one for as long as the workspace stands. */
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useApi, useSettings } from '../../api/api-context.tsx';
import { CaseSession } from './session/case-session.ts';
import type { CaseState } from './session/case-state.ts';

/** Milliseconds between two pictures of a draft that streams in: smooth to the eye, and half the work. */
const BREATH = 24;

/** The session of this workspace and its state, drawn anew with every change. */
export function useSession(): { session: CaseSession; state: CaseState } {
  const api = useApi();
  const engine = useSettings().data?.engine ?? 'offline';
  const latestEngine = useRef(engine);
  useEffect(() => {
    latestEngine.current = engine;
  }, [engine]);
  const [session] = useState(
    () =>
      new CaseSession({
        api,
        nextFrame: (call) => setTimeout(() => requestAnimationFrame(call), BREATH),
        engine: () => latestEngine.current,
      }),
  );
  return { session, state: useSyncExternalStore(session.subscribe, session.state) };
}
