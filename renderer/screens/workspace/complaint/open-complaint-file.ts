/** A file that was dropped or chosen goes to the main process and comes back as a complaint. */
import type { OpenedFile } from '../../../../shared/domain/opened-file.ts';
import type { Api } from '../../../api/bridge.ts';
import { type Failure, failureOf } from '../../../api/failure.ts';
import { givenFile } from '../../../api/given-file.ts';

/** What file choosers offer. */
export const OPENED_KINDS = '.eml,.emlx,.txt,.md,.html,.htm,text/*,message/rfc822';

/** The element by which the pane opens files. */
export const FILE_CHOOSER = 'complaint-file';

/** Shows the system's file chooser; the pane opens what is chosen. */
export function chooseComplaintFile(): void {
  document.getElementById(FILE_CHOOSER)?.click();
}

/** The complaint in a file, or why there is none. */
export async function openComplaintFile(file: File, api: Api): Promise<{ opened: OpenedFile } | { failure: Failure }> {
  const answer = await givenFile(file);
  if ('failure' in answer) return answer;
  try {
    return { opened: await api.complaints.open(answer.given) };
  } catch (thrown) {
    return { failure: failureOf(thrown) };
  }
}
