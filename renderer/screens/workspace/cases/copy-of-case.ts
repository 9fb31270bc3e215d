/** What is noted of a case when one of its texts was copied: the words, their shape, and the promises in them. */
import type { CopyForm, CopyNow } from '../../../../shared/domain/case.ts';
import type { Audience } from '../../../../shared/domain/channel-id.ts';
import type { Api } from '../../../api/bridge.ts';
import type { Copied } from '../copy/copy-targets.ts';
import { checkRequestOf } from '../session/case-requests.ts';
import type { CaseState } from '../session/case-state.ts';

/** In which of the forms that are noted something was copied. */
export function formOf({ html }: Copied, markdown: boolean): CopyForm {
  if (markdown) return 'markdown';
  return html === null ? 'plain' : 'rich';
}

/** @returns null when there is no such text; promises that were found in older words are looked for anew. */
export async function copyOfCase(
  api: Pick<Api, 'drafts'>,
  state: CaseState,
  audience: Audience,
  form: CopyForm,
): Promise<CopyNow | null> {
  const text = state.texts.find((candidate) => candidate.audience === audience)?.text;
  if (text === undefined) return null;
  const request = checkRequestOf(state);
  const checked = state.checked?.of[audience] === text ? state.checked : await api.drafts.check(request);
  return {
    id: state.caseId,
    audience,
    form,
    channel: request.channel,
    text,
    promises: checked.promises.filter((promise) => promise.audience === audience),
  };
}
