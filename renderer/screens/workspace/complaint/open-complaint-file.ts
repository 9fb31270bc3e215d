/** A file that was dropped or chosen goes to the main process and comes back as a complaint. Nothing here shows itself. */
import { LARGEST_FILE, type OpenedFile } from '../../../../shared/domain/opened-file.ts';
import { ERROR_WORDS, type ErrorCode } from '../../../../shared/errors/codes.ts';
import type { Api } from '../../../api/bridge.ts';
import { type Failure, failureOf } from '../../../api/failure.ts';

/** What file choosers offer. */
export const OPENED_KINDS = '.eml,.emlx,.txt,.md,.html,.htm,.csv,text/*,message/rfc822';

/** The element by which the pane opens files. */
export const FILE_CHOOSER = 'complaint-file';

/** Shows the system's file chooser; the pane opens what is chosen. */
export function chooseComplaintFile(): void {
  document.getElementById(FILE_CHOOSER)?.click();
}

function failed(code: ErrorCode): { failure: Failure } {
  return { failure: { code, ...ERROR_WORDS[code] } };
}

function base64(content: ArrayBuffer): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      const address = String(reader.result);
      resolve(address.slice(address.indexOf(',') + 1));
    };
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(new Blob([content]));
  });
}

/** The complaint in a file, or why there is none. */
export async function openComplaintFile(file: File, api: Api): Promise<{ opened: OpenedFile } | { failure: Failure }> {
  if (file.size > LARGEST_FILE) return failed('file-too-large');
  if (file.size === 0) return failed('file-empty');
  let content: string;
  try {
    content = await base64(await file.arrayBuffer());
  } catch {
    // It went away, is a folder, or may not be read.
    return failed('file-unreadable');
  }
  try {
    return { opened: await api.complaints.open({ name: file.name, content }) };
  } catch (thrown) {
    return { failure: failureOf(thrown) };
  }
}
