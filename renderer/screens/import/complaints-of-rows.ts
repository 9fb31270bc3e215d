/** Rows of a table become complaints, by the columns that the person chose. Pure. */
import { CHANNELS } from '../../../shared/domain/channel-facts.ts';
import type { ChannelId } from '../../../shared/domain/channel-id.ts';
import { type Complaint, cutToLongest, LONGEST_COMPLAINT } from '../../../shared/domain/complaint.ts';
import type { OpenedTable } from '../../../shared/domain/opened-table.ts';

/** The column of each part; null when no column holds it. */
export interface ChosenColumns {
  readonly text: number;
  readonly channel: number | null;
  readonly writtenAt: number | null;
  /** Where those came in of which the table does not say it. */
  readonly otherwise: ChannelId | null;
}

const ISO_DAY = /^(\d{4}-\d{2}-\d{2})(?:$|[T ])/;
/** A month in words leaves no doubt which number is the day. */
const MONTH_IN_WORDS = /\p{L}{3}/u;

/** ISO date or date-time of a cell; undefined when it could be read in two ways, as 3/4/2026 can. */
export function writtenAtOf(cell: string): string | undefined {
  const value = cell.trim();
  if (!ISO_DAY.test(value) && !MONTH_IN_WORDS.test(value)) return undefined;
  const time = Date.parse(value);
  if (Number.isNaN(time)) return undefined;
  return value.length === 'yyyy-mm-dd'.length ? value : new Date(time).toISOString();
}

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The channel that a cell names by its name or id, in whole or as its first word; undefined when it names none. */
export function channelOf(cell: string): ChannelId | undefined {
  const named = plain(cell);
  if (named === '') return undefined;
  const exact = CHANNELS.find(({ id, name }) => plain(id) === named || plain(name) === named);
  return (exact ?? CHANNELS.find(({ name }) => plain(name).startsWith(`${named} `)))?.id;
}

/** One complaint a row, in the table's order; rows without text stay, so that the import can count them. */
export function complaintsOf(table: OpenedTable, columns: ChosenColumns): Complaint[] {
  return table.rows.map((row) => {
    const cell = (column: number | null): string => (column === null ? '' : (row[column] ?? ''));
    const channel = channelOf(cell(columns.channel)) ?? columns.otherwise ?? undefined;
    const writtenAt = writtenAtOf(cell(columns.writtenAt));
    return {
      text: cutToLongest(cell(columns.text)).text,
      ...(channel === undefined ? {} : { channel }),
      ...(writtenAt === undefined ? {} : { writtenAt }),
    };
  });
}

/** How many of the rows hold more text than is kept of one complaint, and are cut. */
export function countCut(table: OpenedTable, columns: ChosenColumns): number {
  return table.rows.filter((row) => (row[columns.text] ?? '').length > LONGEST_COMPLAINT).length;
}
