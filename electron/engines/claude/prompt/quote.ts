/** How words of others stand in a prompt: on one line, between quotation marks they cannot close, or behind a fence they cannot climb. */

/** Zero-width, direction and tag characters, fillers, lone halves, and controls other than tab and line feed: they only serve to hide. */
const INVISIBLE = /[\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]|(?![\t\n])\p{Cc}/gu;
const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
/** Stands before each fenced line; nothing that is fenced begins at the margin. */
const FENCE = '| ';

/** The text without characters that nobody sees, and with one kind of line end. */
export function withoutInvisible(text: string): string {
  return text.replace(LINE_END, '\n').replace(INVISIBLE, '');
}

/** One line between quotation marks, at most `most` code units long. */
export function quote(text: string, most = 300): string {
  const line = withoutInvisible(text).replace(/\s+/g, ' ').trim().replaceAll('"', '”');
  return `"${line.length > most ? `${line.slice(0, most)}…` : line}"`;
}

/** Own words on one line: playbook entries, names. */
export function oneLine(text: string): string {
  return withoutInvisible(text).replace(/\s+/g, ' ').trim();
}

/** Every line behind a bar, whatever the text calls a line, so that no line of it can pass for one of ours. */
export function fence(text: string): string {
  return withoutInvisible(text)
    .split('\n')
    .map((line) => `${FENCE}${line}`.trimEnd())
    .join('\n');
}
