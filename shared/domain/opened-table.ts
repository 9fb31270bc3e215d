/** A table of complaints that was dropped or chosen: its columns, its rows, and which column seems to hold what. */
import { z } from 'zod';

/** The most rows that are taken from one table. */
export const MOST_ROWS = 5_000;

const Column = z.int().min(0).nullable();

export const OpenedTable = z.object({
  columns: z.array(z.string()),
  /** Every row has as many cells as there are columns. */
  rows: z.array(z.array(z.string())).max(MOST_ROWS),
  /** Rows beyond the most that are taken. */
  left: z.int().min(0),
  /** Which column seems to hold the complaint, where it came in, and when it was written; null when none does. */
  guess: z.object({ text: Column, channel: Column, writtenAt: Column }),
});
export type OpenedTable = z.infer<typeof OpenedTable>;
