/** Settling and putting off follow-ups, each with a way back. */
import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useApi } from '../../api/api-context.tsx';
import { offerWayBack, showFailure } from '../../components/notices.tsx';
import { dayWords } from '../../words/formatting.ts';
import { CASES_KEY } from '../workspace/cases/use-case-keeping.ts';
import type { FollowUpActs } from './FollowUpEntry.tsx';

const SETTLED_WORDS = { kept: 'Kept', broken: 'Not kept', open: 'Open again' } as const;

export function useFollowUpActs(): FollowUpActs {
  const api = useApi();
  const queries = useQueryClient();
  return useMemo(() => {
    const act = async (title: string, work: () => Promise<unknown>, undo: (() => Promise<unknown>) | null) => {
      try {
        await work();
      } catch (thrown) {
        showFailure(thrown);
        return;
      }
      await queries.invalidateQueries({ queryKey: [CASES_KEY] });
      if (undo !== null) offerWayBack({ title, onBack: () => void act('', undo, null) });
    };
    return {
      settle: ({ id, settled }, as) => {
        const before = settled === 'kept' || settled === 'broken' ? settled : 'open';
        void act(
          SETTLED_WORDS[as],
          () => api.followUps.settle({ id, as }),
          () => api.followUps.settle({ id, as: before }),
        );
      },
      snooze: ({ id, snoozedUntil }, until) =>
        void act(
          until === null ? 'No longer snoozed' : `Snoozed until ${dayWords(until)}`,
          () => api.followUps.snooze({ id, until }),
          () => api.followUps.snooze({ id, until: snoozedUntil }),
        ),
    };
  }, [api, queries]);
}
