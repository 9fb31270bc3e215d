/** What becomes of a text on its way into the complaint: control characters go, and what is too long is cut. Pure. */
import { LONGEST_COMPLAINT } from '../../../../shared/domain/complaint.ts';

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

/** The length at which a text of that many code units is cut, never through the middle of a character. */
export function cutLength(text: { readonly length: number; charCodeAt(at: number): number }): number {
  if (text.length <= LONGEST_COMPLAINT) return text.length;
  const last = text.charCodeAt(LONGEST_COMPLAINT - 1);
  const halved = last >= 0xd800 && last <= 0xdbff;
  return LONGEST_COMPLAINT - (halved ? 1 : 0);
}
