/** A CSV or TSV file becomes a table of complaints. The only place that knows the library that parses such files. */
import Papa from 'papaparse';
import { MOST_ROWS, type OpenedTable } from '../../shared/domain/opened-table.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import { decodeText } from './decode-text.ts';

/** Cells that say where something came in or when, by the heading above them. */
const CHANNEL_HEADING = /\b(?:channel|source|platform|kanal|canal|came by)\b/i;
const TIME_HEADING = /date|time|created|received|written|posted|when|datum|zeit|fecha|data|heure/i;
/** Looked at to tell which column is which. */
const SAMPLE = 200;
/** A column of complaints has at least this many letters to a cell; a name or a number has fewer. */
const SHORTEST_MEAN = 12;

function meanLength(rows: readonly string[][], column: number): number {
  const sample = rows.slice(0, SAMPLE);
  return sample.reduce((sum, row) => sum + (row[column]?.length ?? 0), 0) / Math.max(1, sample.length);
}

function textColumn(columns: readonly string[], rows: readonly string[][]): number | null {
  const means = columns.map((_, column) => meanLength(rows, column));
  const longest = Math.max(...means);
  return longest < SHORTEST_MEAN ? null : means.indexOf(longest);
}

function headed(columns: readonly string[], heading: RegExp, except: number | null): number | null {
  const at = columns.findIndex((name, column) => column !== except && heading.test(name));
  return at === -1 ? null : at;
}

const SEPARATORS = [',', ';', '\t', '|'] as const;

/** Told by the line of headings: in the rows below, a complaint has commas of its own. */
function separatorOf(content: string): string {
  const first = content.slice(0, content.search(/[\r\n]|$/)).replaceAll(/"[^"]*"/g, '');
  const counts = SEPARATORS.map((separator) => first.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/**
 * The first row is taken for the headings.
 * @throws AppError file-not-text, file-empty, table-without-rows
 */
export function readTable(bytes: Uint8Array): OpenedTable {
  const content = decodeText(bytes);
  if (content === null) throw new AppError('file-not-text', '');
  if (content.trim() === '') throw new AppError('file-empty', '');
  const { data } = Papa.parse<string[]>(content, {
    delimiter: separatorOf(content.trimStart()),
    skipEmptyLines: 'greedy',
  });
  const [headings = [], ...all] = data;
  if (all.length === 0) throw new AppError('table-without-rows', '');
  const width = Math.max(headings.length, ...all.slice(0, MOST_ROWS).map((row) => row.length));
  const columns = Array.from({ length: width }, (_, at) => headings[at]?.trim() || `Column ${at + 1}`);
  const rows = all.slice(0, MOST_ROWS).map((row) => columns.map((_, at) => row[at] ?? ''));
  const text = textColumn(columns, rows);
  return {
    columns,
    rows,
    left: all.length - rows.length,
    guess: {
      text,
      channel: headed(columns, CHANNEL_HEADING, text),
      writtenAt: headed(columns, TIME_HEADING, text),
    },
  };
}
