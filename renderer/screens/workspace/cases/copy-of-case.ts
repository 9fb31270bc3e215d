/** What is noted of a case when one of its texts was copied: the words, their shape, and the promises in them. */
import type { CopyForm, CopyNow } from '../../../../shared/domain/case.ts';
import type { Audience } from '../../../../shared/domain/channel-id.ts';
import type { FollowUp } from '../../../../shared/domain/follow-up.ts';
import type { PromiseMade } from '../../../../shared/domain/promise.ts';
import type { Api } from '../../../api/bridge.ts';
import type { Copied } from '../copy/copy-targets.ts';
import { checkRequestOf } from '../session/case-requests.ts';
import type { CaseState } from '../session/case-state.ts';
import { tellsHowItStands } from './status-update.ts';

/** In which of the forms that are noted something was copied. */
export function formOf({ html }: Copied, markdown: boolean): CopyForm {
  if (markdown) return 'markdown';
  return html === null ? 'plain' : 'rich';
}

/** An open promise as it is said once more. */
function saidAgain({ audience, text, kind, who, due }: FollowUp): PromiseMade {
  const span = { start: 0, end: text.length };
  return { audience, text, span, kind, who, source: { kind: 'user' }, ...(due === null ? {} : { due }) };
}

/** The open promises that a status update leaves standing; none for any other text. */
async function leftStanding(
  api: Pick<Api, 'cases'>,
  id: string,
  audience: Audience,
  text: string,
): Promise<PromiseMade[]> {
  if (!text.includes('“')) return [];
  const { followUps } = await api.cases.get({ id });
  const open = followUps.filter((one) => one.audience === audience && one.settled === null);
  return tellsHowItStands(text, open) ? open.map(saidAgain) : [];
}

/**
 * @param kept true when the case is known to be on disk
 * @returns null when there is no such text; promises that were found in older words are looked for anew
 */
export async function copyOfCase(
  api: Pick<Api, 'drafts' | 'cases'>,
  state: CaseState,
  audience: Audience,
  { form, kept }: { form: CopyForm; kept: boolean },
): Promise<CopyNow | null> {
  const text = state.texts.find((candidate) => candidate.audience === audience)?.text;
  if (text === undefined) return null;
  const request = checkRequestOf(state);
  const checked = state.checked?.of[audience] === text ? state.checked : await api.drafts.check(request);
  const standing = kept ? await leftStanding(api, state.caseId, audience, text) : [];
  return {
    id: state.caseId,
    audience,
    form,
    channel: request.channel,
    text,
    promises: [...checked.promises.filter((promise) => promise.audience === audience), ...standing],
  };
}
