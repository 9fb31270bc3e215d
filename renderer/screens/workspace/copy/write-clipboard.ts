/** Puts a reply on the clipboard, in one write, with what the browser allows. */
import { asHtml, asMarkdown, asPlain } from './copy-forms.ts';

export type CopyForm = 'rich' | 'plain' | 'markdown';

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
export async function writeClipboard(text: string, form: CopyForm): Promise<boolean> {
  const plain = form === 'markdown' ? asMarkdown(text) : asPlain(text);
  const html = form === 'rich' ? asHtml(text) : null;
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
