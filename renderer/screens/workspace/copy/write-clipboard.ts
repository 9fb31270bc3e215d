/** Puts a reply on the clipboard, in one write, with what the browser allows. */
import type { Copied } from './copy-targets.ts';

/** Copies through a copy event: works where the clipboard interface is missing or not permitted. */
function copyByEvent(plain: string, html: string | null): boolean {
  let done = false;
  const fill = (event: ClipboardEvent) => {
    if (event.clipboardData === null) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData.setData('text/plain', plain);
    if (html !== null) event.clipboardData.setData('text/html', html);
    done = true;
  };
  document.addEventListener('copy', fill, { capture: true, once: true });
  document.execCommand('copy');
  document.removeEventListener('copy', fill, { capture: true });
  return done;
}

/** @returns whether the text is on the clipboard now */
export async function writeClipboard({ plain, html }: Copied): Promise<boolean> {
  try {
    const item: Record<string, Blob> = { 'text/plain': new Blob([plain], { type: 'text/plain' }) };
    if (html !== null) item['text/html'] = new Blob([html], { type: 'text/html' });
    await navigator.clipboard.write([new ClipboardItem(item)]);
    return true;
  } catch {
    // Not permitted, or not there: the older way needs no permission after a click or a key.
    return copyByEvent(plain, html);
  }
}
