/** When a pasted e-mail says it was sent. Pure; times said in the text itself are the reading's. */

/** Lines at the top that may be header lines. */
const HEADER_LINES = 16;
const HEADER = /^\s?([A-Za-z-]{2,20}):[ \t]*(\S.*)$/;
const OTHER_NAMES: ReadonlySet<string> = new Set(['from', 'to', 'cc', 'subject', 'reply-to', 'message-id']);
const TIME_NAMES: ReadonlySet<string> = new Set(['date', 'sent']);

/**
 * The time of the Date or Sent line, ISO in UTC; a time without a zone is local. Null when the text does not begin with
 * the header lines of an e-mail, or when they give no day with its year.
 */
export function headerTime(text: string): string | null {
  let time: string | null = null;
  let known = false;
  for (const line of text.slice(0, 4_000).trimStart().split('\n', HEADER_LINES)) {
    const match = HEADER.exec(line.trimEnd());
    if (match === null) break;
    const [, name = '', value = ''] = match;
    if (OTHER_NAMES.has(name.toLowerCase())) known = true;
    if (TIME_NAMES.has(name.toLowerCase()) && /\d{4}/.test(value)) time ??= value;
  }
  const read = known && time !== null ? Date.parse(time) : Number.NaN;
  return Number.isNaN(read) ? null : new Date(read).toISOString();
}
