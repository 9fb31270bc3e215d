/** What the page may ask about cases: save as one types, find again, copy, close. */
import { eventIterator, oc } from '@orpc/contract';
import { z } from 'zod';
import { Case, CaseId, CaseSave, CaseSaved, CaseState, CopyNow, DraftVersion } from '../domain/case.ts';
import { CaseCounts, CasePage, CaseQuery, CaseTimes, CustomerHistory, SimilarCase } from '../domain/case-query.ts';
import { Complaint } from '../domain/complaint.ts';
import { FollowUp } from '../domain/follow-up.ts';
import { Instant } from '../domain/instant.ts';
import { MOST_ROWS } from '../domain/opened-table.ts';
import { OutcomeResult } from '../domain/outcome.ts';
import { Reading } from '../domain/reading.ts';
import { CONTRACT_ERRORS } from './errors.ts';

const procedure = oc.errors(CONTRACT_ERRORS);

const ById = z.object({ id: CaseId });

/** A complaint in front of the person, to be compared with what is kept. */
const Newcomer = z.object({ complaint: Complaint, reading: Reading, except: CaseId.optional() });

/** How far an import is; the last one is its result. */
export const ImportProgress = z.object({
  done: z.int().min(0),
  total: z.int().min(0),
  added: z.int().min(0),
  /** Kept already, word for word. */
  known: z.int().min(0),
  empty: z.int().min(0),
});
export type ImportProgress = z.infer<typeof ImportProgress>;

export const caseArea = {
  /** Once answered, it is on disk. Meant to be called about once a second while somebody types. */
  save: procedure.input(CaseSave).output(CaseSaved),
  /** Each complaint becomes an open case with its reading; stopping keeps what was added. */
  import: procedure
    .input(z.object({ complaints: z.array(Complaint).max(MOST_ROWS) }))
    .output(eventIterator(ImportProgress)),
  get: procedure.input(ById).output(Case),
  /** The case that was worked on last and is still open; null when there is none. */
  last: procedure.output(Case.nullable()),
  versions: procedure.input(ById).output(z.array(DraftVersion)),
  list: procedure.input(CaseQuery).output(CasePage),
  counts: procedure.output(CaseCounts),
  /** Notes what was copied and makes follow-ups of its promises; the case is then waiting. */
  copied: procedure.input(CopyNow).output(z.array(FollowUp)),
  /** Done without an outcome is possible; open again forgets that it was done. */
  setState: procedure.input(z.object({ id: CaseId, state: CaseState })).output(Case),
  /** Records how it ended; the case is then done. */
  close: procedure
    .input(z.object({ id: CaseId, result: OutcomeResult, note: z.string().max(10_000).default('') }))
    .output(Case),
  /** What is kept of somebody who seems to be the same customer. */
  history: procedure.input(Newcomer).output(CustomerHistory),
  /** Past cases like this one that were answered, the most alike first. */
  similar: procedure.input(Newcomer).output(z.array(SimilarCase)),
  /** Over cases that began since then; all when it is left out. */
  times: procedure.input(z.object({ since: Instant.optional() })).output(CaseTimes),
};
