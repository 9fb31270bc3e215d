/** The way between the workspace and the list of cases: what is shown, what is opened from there, and the commands for it. */
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import type { Erased, EraseWish } from '../../../../shared/contract/archive-area.ts';
import { useApi } from '../../../api/api-context.tsx';
import type { Command } from '../../../commands/command.ts';
import { showFailure } from '../../../components/notices.tsx';
import { dateWords } from '../../../words/case-words.ts';
import { counted } from '../../../words/formatting.ts';
import { type CasesTab, type CasesView, FIRST_VIEW } from '../../cases/cases-view.ts';
import { useFollowUpCounts } from '../../cases/use-cases.ts';
import type { CaseSession } from '../session/case-session.ts';
import type { CaseState } from '../session/case-state.ts';
import { speaksItsLanguage, statusUpdate } from './status-update.ts';
import { CASES_KEY, type KeptWorkspace } from './use-case-keeping.ts';
import { usePast } from './use-past.ts';

export interface CaseRoomOptions {
  readonly session: CaseSession;
  readonly state: CaseState;
  readonly workspace: KeptWorkspace;
  readonly clear: () => void;
  /** Brings the caret back into the workspace. */
  readonly focus: (place: 'complaint' | 'draft') => void;
}

/** What is shown of the kept cases, and the ways there and back. */
export function useCaseRoom({ session, state, workspace, clear, focus }: CaseRoomOptions) {
  const api = useApi();
  const queries = useQueryClient();
  const { keeping, open, leave } = workspace;
  const [shown, setShown] = useState(false);
  const [similarOpen, setSimilarOpen] = useState(false);
  const [erasures, setErasures] = useState(0);
  const past = usePast(state, erasures);
  const toggleSimilar = useCallback(() => setSimilarOpen((before) => !before), []);
  const [view, setView] = useState<CasesView>(FIRST_VIEW);
  const listCommands = useRef<readonly Command[]>([]);
  const counts = useFollowUpCounts().data;
  const pressing = (counts?.overdue ?? 0) + (counts?.due ?? 0);

  const show = useCallback((tab: CasesTab | null) => {
    setView((before) => ({ ...before, tab: tab ?? (before.tab === 'follow-ups' ? 'open' : before.tab) }));
    setShown(true);
  }, []);
  const close = useCallback(() => {
    setShown(false);
    // The workspace has to be seen before it can have the focus.
    requestAnimationFrame(() => focus(session.state().texts.length > 0 ? 'draft' : 'complaint'));
  }, [focus, session]);
  const openCase = useCallback((id: string) => open(id).then(close, showFailure), [open, close]);
  const update = useCallback(
    async (id: string) => {
      try {
        await open(id);
        await keeping.saveNow();
        const kept = await api.cases.get({ id });
        close();
        if (!speaksItsLanguage(kept)) session.choose({ holding: true });
        else session.reply.takeTexts([statusUpdate(kept, new Date())]);
      } catch (thrown) {
        showFailure(thrown);
      }
    },
    [api, open, keeping, close, session],
  );
  const begin = useCallback(() => {
    setShown(false);
    clear();
    requestAnimationFrame(() => focus('complaint'));
  }, [clear, focus]);
  const erased = useCallback(
    async ({ cases, stillIn }: Erased, wish: EraseWish) => {
      const until = Math.max(0, ...stillIn.map((backup) => backup.until));
      notifications.show({
        title: `${counted(cases, 'case')} erased`,
        message:
          stillIn.length === 0
            ? 'Nothing of it is left on this machine.'
            : `Still in ${counted(stillIn.length, 'backup')}; the last of them expires on ${dateWords(until, Date.now())}.`,
        autoClose: 15_000,
      });
      setErasures((before) => before + 1);
      const { caseId, reading } = session.state();
      const inFront = 'ids' in wish ? wish.ids.includes(caseId) : reading?.customer?.name === wish.customer;
      const leaves = inFront && keeping.isKept(caseId);
      keeping.forget([...('ids' in wish ? wish.ids : []), ...(leaves ? [caseId] : [])]);
      if (leaves) leave();
      // First the list, so that nobody asks for what is gone.
      await queries.refetchQueries({ queryKey: [CASES_KEY, 'list'], type: 'active' });
      keeping.touched();
    },
    [keeping, leave, queries, session],
  );

  const commands: readonly Command[] = [
    { id: 'cases', group: 'View', title: 'Cases', chord: 'Alt+C', run: () => (shown ? close() : show(null)) },
    { id: 'follow-ups', group: 'View', title: 'Follow-ups', chord: 'Alt+U', run: () => show('follow-ups') },
    {
      id: 'similar',
      group: 'View',
      title: similarOpen ? 'Hide similar cases' : 'Show similar cases',
      chord: 'Alt+S',
      unavailable: past.similar.length === 0 ? 'There are none' : shown ? 'Go back to the complaint first' : '',
      run: toggleSimilar,
    },
    {
      id: 'status-update',
      group: 'Draft',
      title: 'Write a status update',
      chord: 'Alt+Shift+U',
      unavailable: keeping.isKept(state.caseId) && !shown ? '' : 'There is no kept case in front',
      run: () => void update(state.caseId),
    },
  ];
  return {
    past,
    similarOpen,
    toggleSimilar,
    shown,
    view,
    setView,
    pressing,
    show,
    close,
    openCase,
    update,
    begin,
    erased,
    listCommands,
    commands,
  };
}
