/** What the stream of saves writes at each step, so that a half case would show. */
import type { CaseSave } from '../../../shared/domain/case.ts';

/** Cases that are saved in turn. */
export const CASES = 7;
/** Every so many revisions of a case one is copied instead of saved. */
const COPIED_EVERY = 6;

export const isCopy = (revision: number): boolean => revision % COPIED_EVERY === 0;

/** The revision whose words stand in a case that has come this far. */
export const savedRevision = (revision: number): number => (isCopy(revision) ? revision - 1 : revision);

const filler = (revision: number): string => `turnip${revision} `.repeat(20 + ((revision * 37) % 400));

export const complaintAt = (id: string, revision: number): string =>
  `Complaint ${id} at ${revision}. ${filler(revision)}`;
export const replyAt = (id: string, revision: number): string => `Reply ${id} at ${revision}. ${filler(revision)}`;

export function saveAt(id: string, revision: number, base: number): CaseSave {
  return {
    id,
    base,
    complaint: { text: complaintAt(id, revision) },
    texts: [{ audience: 'private', text: replyAt(id, revision), sections: [] }],
    choices: { wording: revision, confirmed: [] },
    desk: replyAt(id, revision),
    written: revision % 4 === 0,
  };
}
