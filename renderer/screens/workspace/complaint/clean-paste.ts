/** What goes out of a text on its way into the complaint: the control characters. Pure; what is too long is cut elsewhere. */

/** Whether a UTF-16 code unit is a control character that no complaint needs; tab and line ends stay. */
function isControl(code: number): boolean {
  return (code < 32 && code !== 9 && code !== 10 && code !== 13) || (code >= 127 && code < 160);
}

/** The text without control characters, and how many there were. */
export function withoutControls(text: string): { text: string; removed: number } {
  let kept = '';
  let from = 0;
  let removed = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (!isControl(text.charCodeAt(at))) continue;
    kept += text.slice(from, at);
    from = at + 1;
    removed += 1;
  }
  return { text: removed === 0 ? text : kept + text.slice(from), removed };
}
