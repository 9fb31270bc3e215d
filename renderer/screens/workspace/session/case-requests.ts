/** What the main process is asked about a case, in the words of the contract. Pure. */
import type { CheckedText } from '../../../../shared/domain/check.ts';
import type { Complaint } from '../../../../shared/domain/complaint.ts';
import type { CaseState } from './case-state.ts';
import { filledParts } from './part.ts';

/** The complaint as it stands, with what the person said about it. */
export function complaintOf({
  complaint,
  cameBy,
  writtenAt,
}: Pick<CaseState, 'complaint' | 'cameBy' | 'writtenAt'>): Complaint {
  return {
    text: complaint,
    ...(cameBy === null ? {} : { channel: cameBy }),
    ...(writtenAt === null ? {} : { writtenAt }),
  };
}

/** A draft or a plan; the reading goes along when it is of this very text, so that corrections count. */
export function draftRequestOf(state: CaseState) {
  const { reading, readingOf, complaint, choices } = state;
  return {
    complaint: complaintOf(state),
    reading: reading !== null && readingOf === complaint ? reading : undefined,
    choices,
  };
}

/** The texts as they stand, with the person's own edits. */
export function standingOf({ texts }: CaseState): CheckedText[] {
  return texts.map(({ audience, text, parts }) => ({
    audience,
    text,
    sections: filledParts(parts).map((part) => ({ role: part.role, text: part.text.trim() })),
  }));
}

/** The reply as it stands, to be checked. */
export function checkRequestOf(state: CaseState) {
  const { plan, reading, choices } = state;
  return {
    complaint: complaintOf(state),
    reading: reading ?? undefined,
    plan: plan ?? undefined,
    channel: plan?.channel ?? reading?.channel ?? 'email',
    texts: standingOf(state),
    confirmed: choices.confirmed,
  };
}
