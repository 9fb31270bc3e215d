/** Connects the keeping of cases to the workspace: its editors, the window's coming and going, and what is asked again after a save. */
import type { EditorView } from '@codemirror/view';
import { useQueryClient } from '@tanstack/react-query';
import { type RefObject, useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { CopyForm } from '../../../../shared/domain/case.ts';
import type { Audience } from '../../../../shared/domain/channel-id.ts';
import { useApi } from '../../../api/api-context.tsx';
import { putDownTyping, restartTyping } from '../../../editor/typed-history.ts';
import type { CaseSession } from '../session/case-session.ts';
import type { CaseState } from '../session/case-state.ts';
import type { LeftCase, Typed } from './case-desk.ts';
import { CaseKeeping, type Keeping } from './case-keeping.ts';
import { hasWords } from './case-save.ts';
import { copyOfCase } from './copy-of-case.ts';

/** The id of the case in this window, empty for a new one; it outlives a reload and nothing else. */
const REMEMBERED_AS = 'plusone-case';

/** Everything in the list of cases and of follow-ups that a save may change. */
export const CASES_KEY = 'cases';

export interface KeptWorkspace {
  readonly keeping: CaseKeeping;
  readonly kept: Keeping;
  /** Opens a kept case in place of the one in front. */
  readonly open: (id: string) => Promise<void>;
  /** The case in front as it can be brought back, after which another one begins. */
  readonly leave: () => LeftCase;
  readonly bringBack: (left: LeftCase) => void;
  /** Notes that a text was copied; its promises become follow-ups. */
  readonly noteCopied: (state: CaseState, audience: Audience, form: CopyForm) => Promise<void>;
}

interface Places {
  readonly session: CaseSession;
  readonly complaint: RefObject<EditorView | null>;
  readonly editors: ReadonlyMap<Audience, EditorView>;
}

function typedIn({ complaint, editors }: Places, state: CaseState): Typed {
  const shows = (view: EditorView | null | undefined, text: string): view is EditorView =>
    view != null && view.state.doc.length === text.length && view.state.doc.toString() === text;
  const ofTexts = state.texts.flatMap(({ audience, text }) => {
    const view = editors.get(audience);
    return shows(view, text) ? [[audience, putDownTyping(view.state)]] : [];
  });
  const view = complaint.current;
  return {
    ...Object.fromEntries(ofTexts),
    ...(shows(view, state.complaint) ? { complaint: putDownTyping(view.state) } : {}),
  };
}

/** Shows another complaint, with what can be undone in it. */
function showComplaint(view: EditorView | null, text: string, typed: unknown): void {
  if (view === null) return;
  view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text }, userEvent: 'input.paste' });
  restartTyping(view, typed);
}

/** Keeps the case of this window from the first drawing on, and puts back the one it held before a reload. */
export function useCaseKeeping(places: Places): KeptWorkspace {
  const api = useApi();
  const queries = useQueryClient();
  const latest = useRef(places);
  latest.current = places;
  const { session } = places;
  const [keeping] = useState(
    () =>
      new CaseKeeping({
        api,
        session,
        typed: (state) => typedIn(latest.current, state),
        onTaken: ({ state, typed }) =>
          showComplaint(latest.current.complaint.current, state.complaint, typed.complaint),
        now: () => Date.now(),
      }),
  );
  const kept = useSyncExternalStore(keeping.subscribe, keeping.state);

  useEffect(() => {
    const stop = keeping.follow();
    const remembered = window.sessionStorage.getItem(REMEMBERED_AS);
    void keeping.begin(async () => {
      if (remembered === '') return null;
      return remembered === null ? api.cases.last() : api.cases.get({ id: remembered });
    });
    const remember = session.subscribe(() => {
      const state = session.state();
      window.sessionStorage.setItem(REMEMBERED_AS, hasWords(state) ? state.caseId : '');
    });
    const turn = () => void (document.visibilityState === 'hidden' ? keeping.saveNow() : keeping.lookElsewhere());
    const focus = () => void keeping.lookElsewhere();
    const goes = () => void keeping.saveNow();
    document.addEventListener('visibilitychange', turn);
    window.addEventListener('focus', focus);
    window.addEventListener('pagehide', goes);
    return () => {
      stop();
      remember();
      document.removeEventListener('visibilitychange', turn);
      window.removeEventListener('focus', focus);
      window.removeEventListener('pagehide', goes);
    };
  }, [api, keeping, session]);

  useEffect(() => {
    if (kept.changes > 0) void queries.invalidateQueries({ queryKey: [CASES_KEY] });
  }, [kept.changes, queries]);

  const leave = useCallback((): LeftCase => {
    const state = session.state();
    const typed = typedIn(latest.current, state);
    const texts = state.texts.map((text) => ({ ...text, typed: typed[text.audience] }));
    const left = { state: { ...state, texts }, steps: session.steps(), typed };
    session.clear();
    showComplaint(latest.current.complaint.current, '', undefined);
    return left;
  }, [session]);
  const bringBack = useCallback(
    ({ state, steps, typed }: LeftCase) => {
      // First the case, so that its text is not taken for a new complaint.
      session.bringBack(state, steps);
      showComplaint(latest.current.complaint.current, state.complaint, typed.complaint);
    },
    [session],
  );
  const open = useCallback((id: string) => keeping.open(id), [keeping]);
  const noteCopied = useCallback(
    async (state: CaseState, audience: Audience, form: CopyForm) => {
      try {
        const copy = await copyOfCase(api, state, audience, { form, kept: keeping.isKept(state.caseId) });
        if (copy !== null) await keeping.copied(copy);
      } catch {
        // The reply is on the clipboard all the same; what could not be noted is said by the sign in the bar.
        await keeping.saveNow();
      }
    },
    [api, keeping],
  );
  return { keeping, kept, open, leave, bringBack, noteCopied };
}
