/** Lines of CSV that a spreadsheet takes as text, never as a formula. */

/** What a spreadsheet takes for the beginning of a formula, also behind blanks; see OWASP, "CSV Injection". */
const FORMULA = /^[\s\uFEFF]*[=+\-@|%\uFF1D\uFF0B\uFF0D\uFF20]/;
const CONTROL_FIRST = /^[\t\r\n]/;

/** One cell, quoted where it has to be; what could be a formula gets an apostrophe in front. */
export function csvCell(value: string): string {
  const safe = FORMULA.test(value) || CONTROL_FIRST.test(value) ? `'${value}` : value;
  return /[",;\r\n\t']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A line with its end, as RFC 4180 has it. */
export function csvLine(values: readonly string[]): string {
  return `${values.map(csvCell).join(',')}\r\n`;
}
