/** What the kept cases know about the complaint in front: the same customer's, and ones like it. Shows nothing. */
import { useEffect, useState } from 'react';
import type { CustomerHistory, SimilarCase } from '../../../../shared/domain/case-query.ts';
import { useApi } from '../../../api/api-context.tsx';
import { complaintOf } from '../session/case-requests.ts';
import type { CaseState } from '../session/case-state.ts';

/** Milliseconds of rest after a reading came. */
const REST = 200;

export interface Past {
  readonly history: CustomerHistory | null;
  readonly similar: readonly SimilarCase[];
}

const NOTHING: Past = { history: null, similar: [] };

/** @param erasures rises when cases were erased, of which nothing may be shown any more */
export function usePast(state: CaseState, erasures: number): Past {
  const api = useApi();
  const [past, setPast] = useState<Past & { readonly of: string; readonly erasures: number }>({
    ...NOTHING,
    of: '',
    erasures,
  });
  const { caseId, reading, readingOf, complaint, cameBy, writtenAt } = state;
  const fits = reading !== null && readingOf === complaint && complaint.trim() !== '';
  useEffect(() => {
    if (!fits || reading === null) return;
    const controller = new AbortController();
    const { signal } = controller;
    const newcomer = { complaint: complaintOf({ complaint, cameBy, writtenAt }), reading, except: caseId };
    const timer = setTimeout(async () => {
      try {
        const [history, similar] = await Promise.all([
          api.cases.history(newcomer, { signal }),
          api.cases.similar(newcomer, { signal }),
        ]);
        if (!signal.aborted) setPast({ history, similar, of: caseId, erasures });
      } catch {
        // Where the cases cannot be asked, the sign in the bar says so; here there is simply nothing to show.
        if (!signal.aborted) setPast({ ...NOTHING, of: caseId, erasures });
      }
    }, REST);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [api, caseId, fits, reading, complaint, cameBy, writtenAt, erasures]);
  // What is known of one customer must not stand beside another's complaint.
  return past.of === caseId && past.erasures === erasures && complaint.trim() !== '' ? past : NOTHING;
}
