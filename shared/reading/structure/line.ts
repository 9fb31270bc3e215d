/** Lines of a cleaned text. Lives here: cutting into lines and what a line looks like; not what it means. */

/** One line, trimmed, with its place in the cleaned text. */
export interface Line {
  /** Trimmed bounds. For an empty line start and end are the same. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** True when nothing but spaces stands in it. */
  readonly empty: boolean;
}

/** The lines of a text, in order. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  while (from <= text.length) {
    const newline = text.indexOf('\n', from);
    const to = newline < 0 ? text.length : newline;
    let start = from;
    let end = to;
    while (start < end && text.charCodeAt(start) === 32) start += 1;
    while (end > start && text.charCodeAt(end - 1) === 32) end -= 1;
    lines.push({ start, end, text: text.slice(start, end), empty: start === end });
    if (newline < 0) break;
    from = newline + 1;
  }
  return lines;
}
