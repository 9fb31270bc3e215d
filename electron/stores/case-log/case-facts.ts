/** What of a complaint and its reading stands in the row of a list. */

import type { Complaint } from '../../../shared/domain/complaint.ts';
import type { IssueType } from '../../../shared/domain/issue-type.ts';
import type { Reading, RiskType } from '../../../shared/domain/reading.ts';
import { sliceSpan } from '../../../shared/domain/span.ts';

const MOST_ISSUES = 3;

export interface CaseFacts {
  readonly channel: string | null;
  readonly issue: string | null;
  /** The first few, the main one too. */
  readonly issues: readonly IssueType[];
  readonly temper: number;
  readonly risks: readonly RiskType[];
  readonly customer: string;
}

/** What the list and the index show and find of a case, from its complaint and its reading. */
export function factsOf(complaint: Complaint, reading: Reading | null): CaseFacts {
  return {
    channel: complaint.channel ?? reading?.channel ?? null,
    issue: reading?.issues[0]?.type ?? null,
    issues: mainIssues(reading),
    temper: reading?.temper.level ?? 0,
    risks: [...new Set(reading?.risks.map(({ type }) => type) ?? [])].sort(),
    customer: reading?.customer?.name.trim() ?? '',
  };
}

/** What a complaint is about: the main type and those behind it. */
export function mainIssues(reading: Reading | null): IssueType[] {
  return reading?.issues.slice(0, MOST_ISSUES).map(({ type }) => type) ?? [];
}

/** Length of the opening in a list, in UTF-16 units. */
const OPENING = 160;
/** As much of the text as is looked at to find it. */
const LOOKED_AT = 2_000;

/** The beginning of what the customer tells, on one line: without header and greeting where the reading knows them. */
export function openingOf(complaint: Complaint, reading: Reading | null): string {
  const body = reading?.parts.find(({ role }) => role === 'body');
  // A reading of an earlier form of the text may point beyond it.
  const told = body === undefined ? '' : sliceSpan(complaint.text, body.span).trim();
  const line = (told === '' ? complaint.text : told).slice(0, LOOKED_AT).replaceAll(/\s+/g, ' ').trim();
  return line.length <= OPENING ? line : `${line.slice(0, OPENING - 1).toWellFormed()}…`;
}

/**
 * When the complaint began to wait, in milliseconds since 1970: when it was written, else when the case was made. A time
 * later than the case cannot be true and counts for nothing.
 */
export function beganAt(complaint: Complaint, createdAt: number): number {
  const written = complaint.writtenAt;
  if (written === undefined) return createdAt;
  const parsed = Date.parse(/^\d{4}-\d{2}-\d{2}$/.test(written) ? `${written}T00:00` : written);
  return Number.isNaN(parsed) || parsed > createdAt ? createdAt : parsed;
}
